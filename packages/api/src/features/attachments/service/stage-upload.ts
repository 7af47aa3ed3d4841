import { limits, photoLimits } from '@redress/schema/limits'
import { type Actor, callerOf, requireScope } from '../../../access.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { onceForKey } from '../../idempotency/service.ts'
import { madeOf, mayWait, networkHashOf, uploadLinkMs } from '../rules.ts'
import { insertAttachment, unclaimedOf } from '../store.ts'
import { saidOf } from '../words.ts'

export interface StageUploadInput {
  key: string
  /** What the file is called. */
  name: string
  /** What the sender takes it for. Browsers do not know all that telephones make; what it is, its bytes say. */
  mediaType?: string | null | undefined
  bytes: number
}

/** A place for one file, to which it is sent next. */
export interface StagedUpload {
  storeId: string
  id: string
  /** Until when it can be sent. */
  endsAt: Date
}

/** Who wants to send a file. */
export interface Sender {
  actor: Actor
  words: Words
  /** Where it comes from: of a stranger, whose share of the room it takes. */
  address: string
}

/**
 * Makes a place for one photo. What is known not to be taken is refused before a byte of it travels.
 * @throws ValidationError, IdempotencyConflictError
 * @see mission A5; contract, `stageUpload`
 */
export async function stageUpload(
  platform: Platform,
  { actor, words, address }: Sender,
  input: StageUploadInput,
): Promise<StagedUpload> {
  if (actor.kind === 'DEVELOPER') requireScope(actor, 'complaints:write')
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('name', input.name, limits.nameLength)
  const add = (
    path: string,
    code: 'REQUIRED' | 'TOO_LONG' | 'INVALID',
    why: 'EMPTY' | 'TOO_LARGE' | 'TYPE_NOT_ALLOWED',
  ) => issues.add(path, code, { message: saidOf(why, words) })
  if (input.bytes <= 0) add('bytes', 'REQUIRED', 'EMPTY')
  if (input.bytes > photoLimits.bytes) add('bytes', 'TOO_LONG', 'TOO_LARGE')
  if (input.mediaType && !madeOf.has(input.mediaType.toLowerCase())) add('mediaType', 'INVALID', 'TYPE_NOT_ALLOWED')
  issues.throwIfAny()
  const { storeId } = actor
  const operation = 'stageUpload'
  // By whom, too: what is answered opens a place, and that is nobody else's.
  const asked = { ...input, by: callerOf(actor) }
  return onceForKey(platform, { storeId, operation, input: asked, words }, async (writer, at) => {
    const network = actor.kind === 'STOREFRONT' ? networkHashOf(platform.secret, storeId, address) : null
    // Said before the bytes travel; counted race-safe once they are here.
    const isRoom =
      !network || mayWait(await unclaimedOf(platform.database, writer, { storeId, network }), { photos: 1, bytes: 1 })
    if (!isRoom) refuse(words, 'bytes', 'TOO_MANY', saidOf('NO_ROOM', words))
    const staged = { storeId, id: uuidv7(at.getTime()), endsAt: new Date(at.getTime() + uploadLinkMs) }
    await insertAttachment(platform.database, writer, {
      ...staged,
      name: input.name.toWellFormed(),
      stagedAt: at,
      receivedAt: null,
      mediaType: null,
      bytes: null,
      width: null,
      height: null,
      contentHash: null,
      complaintId: null,
      network,
    })
    return staged
  })
}
