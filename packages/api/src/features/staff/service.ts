import type { StaffRole } from '@redress/schema/enums'
import type { Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Platform } from '../../platform.ts'
import { foldEmail } from '../customers/rules.ts'
import type { Department, People } from './rules.ts'
import { type DepartmentRow, insertDepartment, insertStaff, type StaffRow, setLeft, setRung } from './store.ts'

/** Somebody who is to work at a store. */
export interface NewMember {
  displayName: string
  email: string
  role: StaffRole
  /** Where; everywhere unless told. */
  departmentId: string | null
  /** Where they stand on the ladder of their department: 0 takes new complaints, 1 to 3 is where they go up. */
  level?: number | undefined
}

/** Adds a department, behind those that are there. */
export async function addDepartment(
  { database, now }: Platform,
  storeId: string,
  name: string,
  { departments }: People,
): Promise<DepartmentRow> {
  const row = { storeId, id: uuidv7(now().getTime()), name, position: departments.length, retiredAt: null }
  await database.write((writer) => insertDepartment(database, writer, row))
  return row
}

/** Adds a person, and puts them on the ladder of their department where that is asked. */
export async function addMember(platform: Platform, storeId: string, member: NewMember): Promise<StaffRow> {
  const id = uuidv7(platform.now().getTime())
  return platform.database.write((writer) => writeMember(platform, writer, { storeId, id }, member))
}

export async function writeMember(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  { level, email, ...member }: NewMember,
): Promise<StaffRow> {
  const row = { storeId, id, email: foldEmail(email), createdAt: now(), leftAt: null, ...member }
  if (!(await insertStaff(database, writer, row))) throw new Error(`Somebody has the address ${row.email} already.`)
  const { departmentId } = member
  if (level !== undefined && departmentId)
    await setRung(database, writer, { storeId, departmentId, level, staffId: id })
  return row
}

/** Somebody leaves. Their name stays on what they did; what they have goes to others when it falls due. */
export async function memberLeaves(
  { database, now }: Platform,
  { storeId, id }: Pick<StaffRow, 'storeId' | 'id'>,
): Promise<void> {
  await database.write((writer) => setLeft(database, writer, { storeId, id, leftAt: now() }))
}

/** The department of this name, in any case. */
export function departmentNamed({ departments }: People, name: string): Department | undefined {
  return departments.find((department) => department.name.toLowerCase() === name.trim().toLowerCase())
}
