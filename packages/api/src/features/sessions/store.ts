/** The queries of passwords, sessions and links. Nothing here decides. */
import { and, eq, gt, isNull, lt, lte, ne } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'

export type Session = Tables['sessions']['$inferSelect']
export type PasswordLink = Tables['passwordLinks']['$inferSelect']

interface OfPerson {
  storeId: string
  staffId: string
}

/** The person who works at the store under this address, with the hash of their password, if they have set one. */
export async function personWithPassword(
  { tables: { staff, passwords }, read }: Database,
  storeId: string,
  email: string,
): Promise<{ staffId: string; passwordHash: string | null } | undefined> {
  const [row] = await read
    .select({ staffId: staff.id, passwordHash: passwords.hash })
    .from(staff)
    .leftJoin(passwords, and(eq(passwords.storeId, staff.storeId), eq(passwords.staffId, staff.id)))
    .where(and(eq(staff.storeId, storeId), eq(staff.email, email), isNull(staff.leftAt)))
  return row
}

/** Sets a password in place of whatever was there. */
export async function setPassword(
  { tables: { passwords } }: Database,
  writer: Writer,
  row: Tables['passwords']['$inferSelect'],
): Promise<void> {
  const { hash, setAt } = row
  await writer
    .insert(passwords)
    .values(row)
    .onConflictDoUpdate({ target: [passwords.storeId, passwords.staffId], set: { hash, setAt } })
}

/** Holds a password until the end of the write; tells whether it is still this one. */
export async function holdPassword(
  { tables: { passwords } }: Database,
  writer: Writer,
  { storeId, staffId, hash }: OfPerson & { hash: string },
): Promise<boolean> {
  const held = await writer
    .update(passwords)
    .set({ hash })
    .where(and(eq(passwords.storeId, storeId), eq(passwords.staffId, staffId), eq(passwords.hash, hash)))
    .returning({ staffId: passwords.staffId })
  return held.length > 0
}

export async function insertSession({ tables }: Database, writer: Writer, row: Session): Promise<void> {
  await writer.insert(tables.sessions).values(row)
}

export type SessionWithPerson = Session & Pick<Tables['staff']['$inferSelect'], 'role' | 'departmentId' | 'leftAt'>

/** A session and the person it is of, as they are now. */
export async function sessionWithPerson(
  database: Database,
  reader: Reader,
  place: { storeId: string; id: string },
): Promise<SessionWithPerson | undefined> {
  const [row] = await selectSession(database, reader, place)
  return row
}
const selectSession = keptQuery(
  (reader, { tables: { sessions, staff } }, place: Place<{ storeId: string; id: string }>) =>
    reader
      .select({
        storeId: sessions.storeId,
        id: sessions.id,
        staffId: sessions.staffId,
        tokenHash: sessions.tokenHash,
        createdAt: sessions.createdAt,
        seenAt: sessions.seenAt,
        expiresAt: sessions.expiresAt,
        role: staff.role,
        departmentId: staff.departmentId,
        leftAt: staff.leftAt,
      })
      .from(sessions)
      .innerJoin(staff, and(eq(staff.storeId, sessions.storeId), eq(staff.id, sessions.staffId)))
      .where(and(eq(sessions.storeId, place('storeId')), eq(sessions.id, place('id')))),
)

export async function setSeen(
  { tables: { sessions } }: Database,
  writer: Writer,
  { storeId, id, seenAt, expiresAt }: Pick<Session, 'storeId' | 'id' | 'seenAt' | 'expiresAt'>,
): Promise<void> {
  await writer
    .update(sessions)
    .set({ seenAt, expiresAt })
    .where(and(eq(sessions.storeId, storeId), eq(sessions.id, id)))
}

/** Ends one session. */
export async function deleteSession(
  { tables: { sessions } }: Database,
  writer: Writer,
  { storeId, id }: Pick<Session, 'storeId' | 'id'>,
): Promise<void> {
  await writer.delete(sessions).where(and(eq(sessions.storeId, storeId), eq(sessions.id, id)))
}

/** Ends every session of a person, but the one to keep, if there is one. */
export async function deleteSessionsOf(
  { tables: { sessions } }: Database,
  writer: Writer,
  { storeId, staffId }: OfPerson,
  { but }: { but?: string } = {},
): Promise<void> {
  await writer
    .delete(sessions)
    .where(and(eq(sessions.storeId, storeId), eq(sessions.staffId, staffId), but ? ne(sessions.id, but) : undefined))
}

export async function insertLink({ tables }: Database, writer: Writer, row: PasswordLink): Promise<void> {
  await writer.insert(tables.passwordLinks).values(row)
}

/** A link and the person it is for. */
export async function linkWithPerson(
  { tables: { passwordLinks, staff } }: Database,
  reader: Reader,
  { storeId, id }: Pick<PasswordLink, 'storeId' | 'id'>,
): Promise<(PasswordLink & Pick<Tables['staff']['$inferSelect'], 'email' | 'displayName' | 'leftAt'>) | undefined> {
  const [row] = await reader
    .select({
      storeId: passwordLinks.storeId,
      id: passwordLinks.id,
      staffId: passwordLinks.staffId,
      purpose: passwordLinks.purpose,
      createdAt: passwordLinks.createdAt,
      expiresAt: passwordLinks.expiresAt,
      email: staff.email,
      displayName: staff.displayName,
      leftAt: staff.leftAt,
    })
    .from(passwordLinks)
    .innerJoin(staff, and(eq(staff.storeId, passwordLinks.storeId), eq(staff.id, passwordLinks.staffId)))
    .where(and(eq(passwordLinks.storeId, storeId), eq(passwordLinks.id, id)))
  return row
}

/** Takes a link that is still alive away; of two who use it at once only one gets it. */
export async function takeLink(
  { tables: { passwordLinks } }: Database,
  writer: Writer,
  { storeId, id, purpose, now }: Pick<PasswordLink, 'storeId' | 'id' | 'purpose'> & { now: Date },
): Promise<PasswordLink | undefined> {
  const [row] = await writer
    .delete(passwordLinks)
    .where(
      and(
        eq(passwordLinks.storeId, storeId),
        eq(passwordLinks.id, id),
        eq(passwordLinks.purpose, purpose),
        gt(passwordLinks.expiresAt, now),
      ),
    )
    .returning()
  return row
}

export async function deleteLinksOf(
  { tables: { passwordLinks } }: Database,
  writer: Writer,
  { storeId, staffId }: OfPerson,
): Promise<void> {
  await writer.delete(passwordLinks).where(and(eq(passwordLinks.storeId, storeId), eq(passwordLinks.staffId, staffId)))
}

/** Clears away what has ended, over all stores. */
export async function deleteEnded(
  { tables: { sessions, passwordLinks } }: Database,
  writer: Writer,
  now: Date,
): Promise<void> {
  await writer.delete(sessions).where(lte(sessions.expiresAt, now))
  await writer.delete(passwordLinks).where(lte(passwordLinks.expiresAt, now))
}

export type SecondFactor = Tables['secondFactors']['$inferSelect']

export async function factorOf(
  { tables: { secondFactors } }: Database,
  reader: Reader,
  { storeId, staffId }: OfPerson,
): Promise<SecondFactor | undefined> {
  const [row] = await reader
    .select()
    .from(secondFactors)
    .where(and(eq(secondFactors.storeId, storeId), eq(secondFactors.staffId, staffId)))
  return row
}

export async function countBackupCodes(
  { tables: { backupCodes }, read }: Database,
  { storeId, staffId }: OfPerson,
): Promise<number> {
  return read.$count(backupCodes, and(eq(backupCodes.storeId, storeId), eq(backupCodes.staffId, staffId)))
}

/** A new seed in place of one that was never confirmed; tells whether it stands. */
export async function startFactor(
  { tables: { secondFactors } }: Database,
  writer: Writer,
  { storeId, staffId, seed, at }: OfPerson & { seed: string; at: Date },
): Promise<boolean> {
  const started = await writer
    .insert(secondFactors)
    .values({ storeId, staffId, seed, createdAt: at, confirmedAt: null, lastStep: 0 })
    .onConflictDoUpdate({
      target: [secondFactors.storeId, secondFactors.staffId],
      set: { seed, createdAt: at, lastStep: 0 },
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ staffId: secondFactors.staffId })
  return started.length > 0
}

const ofFactor = ({ secondFactors }: Tables, { storeId, staffId, seed }: OfPerson & { seed: string }) =>
  and(eq(secondFactors.storeId, storeId), eq(secondFactors.staffId, staffId), eq(secondFactors.seed, seed))

/** Takes a step of time, once: neither it nor an earlier one counts again. */
export async function takeStep(
  { tables }: Database,
  writer: Writer,
  { step, ...factor }: OfPerson & { seed: string; step: number },
): Promise<boolean> {
  const { secondFactors } = tables
  const taken = await writer
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(ofFactor(tables, factor), lt(secondFactors.lastStep, step)))
    .returning({ staffId: secondFactors.staffId })
  return taken.length > 0
}

export async function confirmFactor(
  { tables }: Database,
  writer: Writer,
  { at, ...factor }: OfPerson & { seed: string; at: Date },
): Promise<void> {
  await writer.update(tables.secondFactors).set({ confirmedAt: at }).where(ofFactor(tables, factor))
}

export async function replaceBackupCodes(
  { tables: { backupCodes } }: Database,
  writer: Writer,
  { storeId, staffId, hashes }: OfPerson & { hashes: readonly string[] },
): Promise<void> {
  await writer.delete(backupCodes).where(and(eq(backupCodes.storeId, storeId), eq(backupCodes.staffId, staffId)))
  await writer.insert(backupCodes).values(hashes.map((hash) => ({ storeId, staffId, hash })))
}

/** Takes a code off the sheet; of two who use it at once only one gets it. */
export async function takeBackupCode(
  { tables: { backupCodes } }: Database,
  writer: Writer,
  { storeId, staffId, hash }: OfPerson & { hash: string },
): Promise<boolean> {
  const taken = await writer
    .delete(backupCodes)
    .where(and(eq(backupCodes.storeId, storeId), eq(backupCodes.staffId, staffId), eq(backupCodes.hash, hash)))
    .returning({ hash: backupCodes.hash })
  return taken.length > 0
}

/** Takes a factor and its sheet away; tells whether it was asked for until now. */
export async function deleteFactor(
  { tables: { secondFactors, backupCodes } }: Database,
  writer: Writer,
  { storeId, staffId }: OfPerson,
): Promise<boolean> {
  await writer.delete(backupCodes).where(and(eq(backupCodes.storeId, storeId), eq(backupCodes.staffId, staffId)))
  const gone = await writer
    .delete(secondFactors)
    .where(and(eq(secondFactors.storeId, storeId), eq(secondFactors.staffId, staffId)))
    .returning({ confirmedAt: secondFactors.confirmedAt })
  return gone.some(({ confirmedAt }) => confirmedAt !== null)
}
