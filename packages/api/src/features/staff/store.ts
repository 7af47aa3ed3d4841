import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { People } from './rules.ts'

export type DepartmentRow = Tables['departments']['$inferSelect']
export type StaffRow = Tables['staff']['$inferSelect']
export type RungRow = Tables['rungs']['$inferSelect']

export async function insertDepartment(
  { tables: { departments } }: Database,
  writer: Writer,
  row: DepartmentRow,
): Promise<void> {
  await writer.insert(departments).values(row)
}

/** The departments of a store, in their order. */
export async function departmentsOf(
  { tables: { departments } }: Database,
  reader: Reader,
  storeId: string,
): Promise<DepartmentRow[]> {
  return reader.select().from(departments).where(eq(departments.storeId, storeId)).orderBy(asc(departments.position))
}

export async function updateDepartment(
  { tables: { departments } }: Database,
  writer: Writer,
  { storeId, id }: Pick<DepartmentRow, 'storeId' | 'id'>,
  change: Partial<Pick<DepartmentRow, 'name' | 'position' | 'retiredAt'>>,
): Promise<void> {
  await writer
    .update(departments)
    .set(change)
    .where(and(eq(departments.storeId, storeId), eq(departments.id, id)))
}

/** Adds a person unless their address is taken; tells whether it did. */
export async function insertStaff({ tables: { staff } }: Database, writer: Writer, row: StaffRow): Promise<boolean> {
  const added = await writer
    .insert(staff)
    .values(row)
    .onConflictDoNothing({ target: [staff.storeId, staff.email] })
    .returning({ id: staff.id })
  return added.length > 0
}

export async function staffById(
  { tables: { staff } }: Database,
  reader: Reader,
  { storeId, id }: Pick<StaffRow, 'storeId' | 'id'>,
): Promise<StaffRow | undefined> {
  const [row] = await reader
    .select()
    .from(staff)
    .where(and(eq(staff.storeId, storeId), eq(staff.id, id)))
  return row
}

export async function staffByEmail(
  { tables: { staff } }: Database,
  reader: Reader,
  { storeId, email }: Pick<StaffRow, 'storeId' | 'email'>,
): Promise<StaffRow | undefined> {
  const [row] = await reader
    .select()
    .from(staff)
    .where(and(eq(staff.storeId, storeId), eq(staff.email, email)))
  return row
}

/** Holds the rows of the administrators who are still there until the end of the write; answers their ids. */
export async function holdAdministrators(
  { tables: { staff } }: Database,
  writer: Writer,
  storeId: string,
): Promise<string[]> {
  const held = await writer
    .update(staff)
    .set({ storeId })
    .where(and(eq(staff.storeId, storeId), eq(staff.role, 'ADMIN'), isNull(staff.leftAt)))
    .returning({ id: staff.id })
  return held.map(({ id }) => id)
}

/** Gives somebody a role and a department. */
export async function setPlace(
  { tables: { staff } }: Database,
  writer: Writer,
  { storeId, id, role, departmentId }: Pick<StaffRow, 'storeId' | 'id' | 'role' | 'departmentId'>,
): Promise<void> {
  await writer
    .update(staff)
    .set({ role, departmentId })
    .where(and(eq(staff.storeId, storeId), eq(staff.id, id)))
}

export async function setLeft(
  { tables: { staff } }: Database,
  writer: Writer,
  { storeId, id, leftAt }: Pick<StaffRow, 'storeId' | 'id' | 'leftAt'>,
): Promise<void> {
  await writer
    .update(staff)
    .set({ leftAt })
    .where(and(eq(staff.storeId, storeId), eq(staff.id, id)))
}

/** Puts somebody on a step of a ladder, in place of whoever stood there. */
export async function setRung({ tables: { rungs } }: Database, writer: Writer, row: RungRow): Promise<void> {
  await writer
    .insert(rungs)
    .values(row)
    .onConflictDoUpdate({ target: [rungs.storeId, rungs.departmentId, rungs.level], set: { staffId: row.staffId } })
}

/** Takes whoever stands on a step of a ladder off it. */
export async function clearRung(
  { tables: { rungs } }: Database,
  writer: Writer,
  { storeId, departmentId, level }: Omit<RungRow, 'staffId'>,
): Promise<void> {
  await writer
    .delete(rungs)
    .where(and(eq(rungs.storeId, storeId), eq(rungs.departmentId, departmentId), eq(rungs.level, level)))
}

/** Everybody of a store, and how they are ordered. */
export async function peopleOf(database: Database, reader: Reader, storeId: string): Promise<People> {
  const { tables } = database
  const staff = await reader
    .select()
    .from(tables.staff)
    .where(eq(tables.staff.storeId, storeId))
    .orderBy(asc(tables.staff.id))
  const departments = await departmentsOf(database, reader, storeId)
  const rungs = await reader.select().from(tables.rungs).where(eq(tables.rungs.storeId, storeId))
  return { staff, departments, rungs }
}
