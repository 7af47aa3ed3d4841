import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { foldEmail } from '../../customers/rules.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { mustUseProvider } from '../../identity-providers/store.ts'
import { enqueue } from '../../outbox/store.ts'
import { personWithPassword } from '../store.ts'
import { addPasswordLink } from './password-link.ts'

export interface RequestPasswordResetInput {
  key: string
  email: string
}

/**
 * Mails a link that sets a new password, or a first one, to whoever works at the store under this address. The answer
 * never says whether anybody does; both ways write once.
 * @throws ValidationError, IdempotencyConflictError
 */
export async function requestPasswordReset(
  platform: Platform,
  { actor, words }: Request,
  input: RequestPasswordResetInput,
): Promise<void> {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.email('email', input.email)
  issues.throwIfAny()
  const { database, now } = platform
  const { storeId } = actor
  const at = now()
  const person = await personWithPassword(database, storeId, foldEmail(input.email))
  await database.write(async (writer) => {
    const inputHash = inputHashOf(input)
    const use = { storeId, operation: 'requestPasswordReset', key: input.key, inputHash, answer: {}, at }
    const before = await answerGivenBefore(database, writer, use, words)
    if (before || !person) return
    const { staffId } = person
    if (await mustUseProvider(database, writer, { storeId, staffId })) return
    const { id: linkId } = await addPasswordLink(platform, writer, { storeId, staffId, purpose: 'RESET', at })
    await enqueue(database, writer, { storeId, at, delivery: { kind: 'PASSWORD_LINK_MAIL', linkId } })
  })
}
