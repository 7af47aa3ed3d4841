/** The second factor of a person: set up, asked for, taken away. */
import type { StaffActor } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { SecondFactorRequiredError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { hashOf } from '../../../secret.ts'
import type { Words } from '../../../words/words.ts'
import { refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { enqueue } from '../../outbox/store.ts'
import { staffMember } from '../../staff/rules.ts'
import { drawBackupCodes, enrolmentOf, stepOfCode, typedCode } from '../second-factor.ts'
import {
  confirmFactor,
  countBackupCodes,
  deleteFactor,
  deleteSessionsOf,
  factorOf,
  replaceBackupCodes,
  startFactor,
  takeBackupCode,
  takeStep,
} from '../store.ts'
import { requireFresh } from './require-fresh.ts'

interface Person {
  storeId: string
  staffId: string
}

/**
 * Whether this person signs in with a second factor, and has brought it. Of two who bring one code at once one gets in.
 * @throws SecondFactorRequiredError when a code is missing, ValidationError for one that does not fit or was used
 */
export async function proveSecondFactor(
  platform: Platform,
  writer: Writer,
  { person, code, words }: { person: Person; code: string | null | undefined; words: Words },
): Promise<void> {
  const factor = await factorOf(platform.database, writer, person)
  if (!factor?.confirmedAt) return
  if (!code) throw new SecondFactorRequiredError(words.error.secondFactorRequired)
  await takeCode(platform, writer, { person, seed: factor.seed, code, words })
}

/** Takes a code, which is then of no more use. @throws ValidationError */
async function takeCode(
  { database, secret, now }: Platform,
  writer: Writer,
  { person, seed, code, words }: { person: Person; seed: string; code: string; words: Words },
): Promise<void> {
  const typed = typedCode(code)
  const step = typed?.kind === 'TOTP' ? stepOfCode(secret, { ...person, seed }, typed.digits, now()) : undefined
  const isTaken =
    (step !== undefined && (await takeStep(database, writer, { ...person, seed, step }))) ||
    (typed?.kind === 'BACKUP' && (await takeBackupCode(database, writer, { ...person, hash: hashOf(typed.code) })))
  if (!isTaken) refuse(words, 'code', 'INVALID', words.error.secondFactorWrong)
}

export interface SecondFactorState {
  isSet: boolean
  backupCodesLeft: number
}

export async function secondFactorOf({ database }: Platform, person: StaffActor): Promise<SecondFactorState> {
  const factor = await factorOf(database, database.read, person)
  return { isSet: Boolean(factor?.confirmedAt), backupCodesLeft: await countBackupCodes(database, person) }
}

/** What to put into the app on the phone. It counts once a code of it has come back. */
export interface SecondFactorEnrolment {
  secret: string
  uri: string
}

/**
 * Draws a new secret for whoever is signed in.
 * @throws ForbiddenError for keys, SignInAgainError, ValidationError when they have a second factor already
 */
export async function beginSecondFactor(platform: Platform, request: Request): Promise<SecondFactorEnrolment> {
  const { storeId, staffId } = requireFresh(platform, request)
  const { store, words } = request
  const { database, secret, now } = platform
  const at = now()
  const seed = uuidv7(at.getTime())
  const isStarted = await database.write((writer) => startFactor(database, writer, { storeId, staffId, seed, at }))
  if (!isStarted) refuse(words, 'code', 'TAKEN', words.error.secondFactorThere)
  const email = staffMember(store.people, staffId)?.email ?? ''
  return enrolmentOf(secret, { storeId, staffId, seed }, { email, storeName: store.name })
}

/**
 * The app works: from now on it is asked for. Every other session of the person ends, as they began without it.
 * @returns the codes for the sheet, told here only
 * @throws ForbiddenError, SignInAgainError, ValidationError
 */
export async function confirmSecondFactor(
  platform: Platform,
  request: Request,
  { code }: { code: string },
): Promise<string[]> {
  const actor = requireFresh(platform, request)
  const { words } = request
  const { database, now } = platform
  return database.write(async (writer) => {
    const factor = await factorOf(database, writer, actor)
    if (!factor || factor.confirmedAt) return refuse(words, 'code', 'INVALID', words.error.secondFactorNotBegun)
    const { seed } = factor
    await takeCode(platform, writer, { person: actor, seed, code, words })
    await confirmFactor(database, writer, { ...actor, seed, at: now() })
    await deleteSessionsOf(database, writer, actor, { but: actor.sessionId })
    return newSheet(platform, writer, actor)
  })
}

async function newSheet({ database }: Platform, writer: Writer, { storeId, staffId }: Person): Promise<string[]> {
  const codes = drawBackupCodes()
  await replaceBackupCodes(database, writer, { storeId, staffId, hashes: codes.map(hashOf) })
  return codes
}

/** A new sheet in place of the old one. @throws as `removeSecondFactor` */
export async function renewBackupCodes(
  platform: Platform,
  request: Request,
  { code }: { code: string },
): Promise<string[]> {
  const actor = requireFresh(platform, request)
  return platform.database.write(async (writer) => {
    await proveOwnFactor(platform, writer, { actor, code, words: request.words })
    return newSheet(platform, writer, actor)
  })
}

/**
 * From now on the password is enough again.
 * @throws ForbiddenError, SignInAgainError, ValidationError for a code that does not fit, or when there is no factor
 */
export async function removeSecondFactor(
  platform: Platform,
  request: Request,
  { code }: { code: string },
): Promise<void> {
  const actor = requireFresh(platform, request)
  const { database, now } = platform
  await database.write(async (writer) => {
    await proveOwnFactor(platform, writer, { actor, code, words: request.words })
    await takeFactorAway(platform, writer, { person: actor, by: actor.staffId, at: now() })
  })
}

async function proveOwnFactor(
  platform: Platform,
  writer: Writer,
  { actor, code, words }: { actor: StaffActor; code: string; words: Words },
): Promise<void> {
  const factor = await factorOf(platform.database, writer, actor)
  if (!factor?.confirmedAt) return refuse(words, 'code', 'INVALID', words.error.secondFactorNone)
  await takeCode(platform, writer, { person: actor, seed: factor.seed, code, words })
}

/** Whoever had it is told by mail: it may have been somebody else who wanted it gone. Tells whether there was one. */
export async function takeFactorAway(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { person: { storeId, staffId }, by, at }: { person: Person; by: string | null; at: Date },
): Promise<boolean> {
  const wasThere = await deleteFactor(database, writer, { storeId, staffId })
  if (wasThere)
    await enqueue(database, writer, {
      storeId,
      at,
      delivery: { kind: 'SECOND_FACTOR_REMOVED_MAIL', memberId: staffId, by },
    })
  return wasThere
}
