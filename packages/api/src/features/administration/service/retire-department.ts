/** A department that takes nothing new: what led to it leads elsewhere, what it has stays with whoever has it. */
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { causesOf, updateCause } from '../../decisions/store.ts'
import { type Department, departmentsInUse } from '../../staff/rules.ts'
import { departmentsOf, updateDepartment } from '../../staff/store.ts'
import { categoriesOf, updateCategory } from '../../stores/store.ts'
import { currentRoutingRules, insertRoutingRules } from '../../triage/store.ts'
import { changeSettings, type SettingsGround } from './change-settings.ts'

export interface RetireDepartmentInput {
  key: string
  departmentId: string
  /** Where its categories, its causes and the rules that name it lead from now on. */
  successorId: string
}

/** @throws ForbiddenError, NotFoundError, ValidationError unless another one in use takes over, IdempotencyConflictError */
export async function retireDepartment(
  platform: Platform,
  request: Request,
  input: RetireDepartmentInput,
): Promise<Department> {
  const { database } = platform
  const { departmentId, successorId } = input
  return changeSettings(platform, request, { operation: 'retireDepartment', input }, async (ground) => {
    const { writer, at, row } = ground
    const known = await departmentsOf(database, writer, row.id)
    const department = known.find(({ id }) => id === departmentId)
    if (!department) throw new NotFoundError(request.words.error.notThere)
    const mayFollow = departmentsInUse({ departments: known }).filter((one) => one !== department)
    if (!mayFollow.some(({ id }) => id === successorId)) refuse(request.words, 'successorId', 'UNKNOWN')
    const retiredAt = department.retiredAt ?? at
    await updateDepartment(database, writer, department, { retiredAt })
    await leadElsewhere(platform, ground, input)
    return { ...department, retiredAt }
  })
}

async function leadElsewhere(
  { database }: Platform,
  { writer, at, row: { id: storeId } }: SettingsGround,
  { departmentId, successorId }: RetireDepartmentInput,
): Promise<void> {
  for (const category of await categoriesOf(database, writer, storeId))
    if (category.departmentId === departmentId)
      await updateCategory(database, writer, { ...category, departmentId: successorId })
  for (const { id, departmentId: seesToIt } of await causesOf(database, storeId, writer))
    if (seesToIt === departmentId) await updateCause(database, writer, { storeId, id, departmentId: successorId })
  const routing = await currentRoutingRules(database, writer, storeId)
  if (!routing?.rules.some((rule) => rule.departmentId === departmentId)) return
  const rules = routing.rules.map((rule) =>
    rule.departmentId === departmentId ? { ...rule, departmentId: successorId } : rule,
  )
  await insertRoutingRules(database, writer, { storeId, version: routing.version + 1, rules, setAt: at })
}

/** @throws ForbiddenError, NotFoundError, IdempotencyConflictError */
export async function bringDepartmentBack(
  platform: Platform,
  request: Request,
  input: { key: string; departmentId: string },
): Promise<Department> {
  const { database } = platform
  return changeSettings(platform, request, { operation: 'bringDepartmentBack', input }, async ({ writer, row }) => {
    const known = await departmentsOf(database, writer, row.id)
    const department = known.find(({ id }) => id === input.departmentId)
    if (!department) throw new NotFoundError(request.words.error.notThere)
    await updateDepartment(database, writer, department, { retiredAt: null })
    return { ...department, retiredAt: null }
  })
}
