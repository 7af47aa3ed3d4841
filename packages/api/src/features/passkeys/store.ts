/** The queries of passkeys. Nothing here decides. */
import { and, asc, eq, gte, isNull, lt, lte, or } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import { hashOf } from '../../secret.ts'

export type Passkey = Tables['passkeys']['$inferSelect']

interface OfPerson {
  storeId: string
  staffId: string
}

/** Of one person, the oldest first. */
export async function passkeysOf(
  { tables: { passkeys } }: Database,
  reader: Reader,
  { storeId, staffId }: OfPerson,
): Promise<Passkey[]> {
  return reader
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.storeId, storeId), eq(passkeys.staffId, staffId)))
    .orderBy(asc(passkeys.id))
}

export async function passkeyByCredential(
  { tables: { passkeys } }: Database,
  reader: Reader,
  { storeId, credentialId }: Pick<Passkey, 'storeId' | 'credentialId'>,
): Promise<Passkey | undefined> {
  const [row] = await reader
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.storeId, storeId), eq(passkeys.credentialId, credentialId)))
  return row
}

/** Whose passkey this is, if they work at the store. */
export async function holderOfCredential(
  { tables: { passkeys, staff }, read }: Database,
  { storeId, credentialId }: Pick<Passkey, 'storeId' | 'credentialId'>,
): Promise<Pick<Passkey, 'id' | 'staffId' | 'publicKey'> | undefined> {
  const [row] = await read
    .select({ id: passkeys.id, staffId: passkeys.staffId, publicKey: passkeys.publicKey })
    .from(passkeys)
    .innerJoin(staff, and(eq(staff.storeId, passkeys.storeId), eq(staff.id, passkeys.staffId)))
    .where(and(eq(passkeys.storeId, storeId), eq(passkeys.credentialId, credentialId), isNull(staff.leftAt)))
  return row
}

export async function insertPasskey({ tables }: Database, writer: Writer, row: Passkey): Promise<void> {
  await writer.insert(tables.passkeys).values(row)
}

/** Writes down that it was used; tells whether it was there and its count has not gone back. */
export async function setUsed(
  { tables: { passkeys } }: Database,
  writer: Writer,
  { storeId, id, counter, at }: Pick<Passkey, 'storeId' | 'id' | 'counter'> & { at: Date },
): Promise<boolean> {
  const goesOn = lt(passkeys.counter, counter)
  const used = await writer
    .update(passkeys)
    .set({ counter, lastUsedAt: at })
    .where(
      and(
        eq(passkeys.storeId, storeId),
        eq(passkeys.id, id),
        counter === 0 ? or(goesOn, eq(passkeys.counter, 0)) : goesOn,
      ),
    )
    .returning({ id: passkeys.id })
  return used.length > 0
}

/** Tells whether there was one. */
export async function deletePasskey(
  { tables: { passkeys } }: Database,
  writer: Writer,
  { storeId, staffId, id }: OfPerson & { id: string },
): Promise<boolean> {
  const gone = await writer
    .delete(passkeys)
    .where(and(eq(passkeys.storeId, storeId), eq(passkeys.staffId, staffId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id })
  return gone.length > 0
}

/** Takes all of a person's away, or those added since; tells whether there was one. */
export async function deletePasskeysOf(
  { tables: { passkeys } }: Database,
  writer: Writer,
  { storeId, staffId, addedSince }: OfPerson & { addedSince?: Date },
): Promise<boolean> {
  const isMeant = addedSince && gte(passkeys.createdAt, addedSince)
  const gone = await writer
    .delete(passkeys)
    .where(and(eq(passkeys.storeId, storeId), eq(passkeys.staffId, staffId), isMeant))
    .returning({ id: passkeys.id })
  return gone.length > 0
}

/** Uses a challenge up; of two who bring it at once only one gets it. */
export async function useChallenge(
  { tables: { usedChallenges } }: Database,
  writer: Writer,
  { storeId, challenge, endsAt }: { storeId: string; challenge: string; endsAt: Date },
): Promise<boolean> {
  const used = await writer
    .insert(usedChallenges)
    .values({ storeId, hash: hashOf(challenge), endsAt })
    .onConflictDoNothing()
    .returning({ hash: usedChallenges.hash })
  return used.length > 0
}

/** Clears away, over all stores, what could not be used again anyway. */
export async function deleteEndedChallenges(
  { tables: { usedChallenges } }: Database,
  writer: Writer,
  now: Date,
): Promise<void> {
  await writer.delete(usedChallenges).where(lte(usedChallenges.endsAt, now))
}
