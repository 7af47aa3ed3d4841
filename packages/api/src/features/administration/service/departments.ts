/** The parts of a store that answer for complaints: added, renamed, put in order. */
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Department } from '../../staff/rules.ts'
import { type DepartmentRow, departmentsOf, insertDepartment, updateDepartment } from '../../staff/store.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'
import { isSameSet, versionOfOrder } from './order.ts'

const mostDepartments = 100

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export async function addDepartment(
  platform: Platform,
  request: Request,
  input: { key: string; name: string },
): Promise<Department> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => checkName(issues, input.name)
  return changeSettings(platform, request, { operation: 'addDepartment', input, check }, async (ground) => {
    const { writer, at, row } = ground
    const known = await departmentsOf(database, writer, row.id)
    const name = input.name.trim().toWellFormed()
    if (known.length >= mostDepartments) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(mostDepartments))
    if (isTaken(known, name)) refuse(words, 'name', 'TAKEN')
    const department: DepartmentRow = {
      storeId: row.id,
      id: uuidv7(at.getTime()),
      name,
      position: known.length,
      retiredAt: null,
    }
    await insertDepartment(database, writer, department)
    return department
  })
}

/** @throws ForbiddenError, NotFoundError, ValidationError, IdempotencyConflictError */
export async function renameDepartment(
  platform: Platform,
  request: Request,
  input: Versioned<string> & { departmentId: string; name: string },
): Promise<Department> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => checkName(issues, input.name)
  return changeSettings(platform, request, { operation: 'renameDepartment', input, check }, async ({ writer, row }) => {
    const known = await departmentsOf(database, writer, row.id)
    const name = input.name.trim().toWellFormed()
    const department = known.find(({ id }) => id === input.departmentId)
    if (!department) throw new NotFoundError(words.error.notThere)
    checkVersion(words, input, versionOfDepartment(department))
    const others = known.filter((one) => one !== department)
    if (isTaken(others, name)) refuse(words, 'name', 'TAKEN')
    await updateDepartment(database, writer, department, { name })
    return { ...department, name }
  })
}

/**
 * Puts the departments in order: the first one takes what no category leads elsewhere.
 * @throws ForbiddenError, ValidationError unless each is named once, IdempotencyConflictError
 */
export async function orderDepartments(
  platform: Platform,
  request: Request,
  input: Versioned<string> & { departmentIds: readonly string[] },
): Promise<Department[]> {
  const { database } = platform
  return changeSettings(platform, request, { operation: 'orderDepartments', input }, async ({ writer, row }) => {
    const known = await departmentsOf(database, writer, row.id)
    checkVersion(request.words, input, versionOfOrder(known))
    const { departmentIds } = input
    if (!isSameSet(departmentIds, known)) refuse(request.words, 'departmentIds', 'INVALID')
    for (const [position, id] of departmentIds.entries())
      await updateDepartment(database, writer, { storeId: row.id, id }, { position })
    return departmentsOf(database, writer, row.id)
  })
}

/** Another one after each change of its name. */
export const versionOfDepartment = ({ name }: Pick<Department, 'name'>): string => versionOf(name)

function checkName(issues: Issues, name: string): void {
  if (name.trim()) issues.line('name', name, limits.nameLength)
  else issues.add('name', 'REQUIRED')
}

const isTaken = (known: readonly Department[], name: string) => known.some((department) => department.name === name)
