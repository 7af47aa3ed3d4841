/** Why things go wrong at a store, in its own words: a tree. None is taken away, for complaints have it; it is offered no more. */
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isOffered, placed } from '../../decisions/rules.ts'
import { type Cause, causesOf, insertCause, type PlacedCause, updateCause } from '../../decisions/store.ts'
import { departmentsInUse } from '../../staff/rules.ts'
import { departmentsOf } from '../../staff/store.ts'
import { changeSettings, type SettingsGround } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'
import { isSameSet, versionOfOrder } from './order.ts'
import { refusePlace } from './refuse-place.ts'

const mostCauses = 200

interface AddCauseInput {
  key: string
  name: string
  /** None: that of the wider one. */
  departmentId?: string | null | undefined
  /** None: it belongs to no wider one. */
  parentId?: string | null | undefined
}

interface ChangeCauseInput extends Versioned<string> {
  causeId: string
  /** As it is, unless told. */
  name?: string | null | undefined
  /** As it is, unless told. Null: that of the wider one. */
  departmentId?: string | null | undefined
  /** As it is, unless told. Null: it belongs to no wider one. */
  parentId?: string | null | undefined
  /** As it is, unless told. */
  offered?: boolean | null | undefined
}

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export async function addCause(platform: Platform, request: Request, input: AddCauseInput): Promise<PlacedCause> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => checkName(issues, input.name)
  return changeSettings(platform, request, { operation: 'addCause', input, check }, async (ground) => {
    const { writer, at, row } = ground
    const known = await causesOf(database, row.id, writer)
    if (known.length >= mostCauses) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(mostCauses))
    const { departmentId = null, parentId = null } = input
    const cause: Cause = {
      ...{ storeId: row.id, id: uuidv7(at.getTime()), position: known.length, offered: true },
      ...{ name: input.name.trim().toWellFormed(), departmentId, parentId },
    }
    await checkPlace(platform, request, ground, { cause, before: undefined, known })
    await insertCause(database, writer, cause)
    return placed(cause, known)
  })
}

/** @throws ForbiddenError, NotFoundError, ValidationError, IdempotencyConflictError */
export async function changeCause(platform: Platform, request: Request, input: ChangeCauseInput): Promise<PlacedCause> {
  const { database } = platform
  const { name, departmentId, parentId, offered } = input
  const check = (issues: Issues) => typeof name === 'string' && checkName(issues, name)
  return changeSettings(platform, request, { operation: 'changeCause', input, check }, async (ground) => {
    const { writer, row } = ground
    const known = await causesOf(database, row.id, writer)
    const before = known.find(({ id }) => id === input.causeId)
    if (!before) throw new NotFoundError(request.words.error.notThere)
    checkVersion(request.words, input, versionOfCause(before))
    const cause: Cause = {
      ...before,
      ...(typeof name === 'string' && { name: name.trim().toWellFormed() }),
      ...(departmentId !== undefined && { departmentId }),
      ...(parentId !== undefined && { parentId }),
      ...(typeof offered === 'boolean' && { offered }),
    }
    await checkPlace(platform, request, ground, { cause, before, known })
    await updateCause(database, writer, cause)
    return placed(cause, known)
  })
}

/** Another one after each change; where it stands among the others is the order of all. */
export const versionOfCause = ({ name, departmentId, parentId, offered }: Cause): string =>
  versionOf(name, departmentId, parentId, offered)

/** @throws ForbiddenError, ValidationError unless each is named once, IdempotencyConflictError */
export async function orderCauses(
  platform: Platform,
  request: Request,
  input: Versioned<string> & { causeIds: readonly string[] },
): Promise<PlacedCause[]> {
  const { database } = platform
  return changeSettings(platform, request, { operation: 'orderCauses', input }, async ({ writer, row }) => {
    const { causeIds } = input
    const known = await causesOf(database, row.id, writer)
    checkVersion(request.words, input, versionOfOrder(known))
    if (!isSameSet(causeIds, known)) refuse(request.words, 'causeIds', 'INVALID')
    for (const [position, id] of causeIds.entries())
      await updateCause(database, writer, { storeId: row.id, id, position })
    const causes = await causesOf(database, row.id, writer)
    return causes.map((cause) => placed(cause, causes))
  })
}

function checkName(issues: Issues, name: string): void {
  if (name.trim()) issues.line('name', name, limits.nameLength)
  else issues.add('name', 'REQUIRED')
}

/** Under one that is offered, in no circle, named like none beside it, and seen to by a department that is in use. */
async function checkPlace(
  { database }: Platform,
  { words }: Request,
  { writer }: SettingsGround,
  { cause, before, known }: { cause: Cause; before: Cause | undefined; known: readonly Cause[] },
): Promise<void> {
  const { id, name, parentId, departmentId } = cause
  refusePlace(words, cause, known)
  // What stood below one that was retired stays there.
  const parent = parentId !== before?.parentId && known.find((one) => one.id === parentId)
  if (parent && !isOffered(placed(parent, known))) refuse(words, 'parentId', 'INVALID', words.error.widerNotOffered)
  if (known.some((one) => one.id !== id && one.parentId === parentId && one.name === name))
    refuse(words, 'name', 'TAKEN')
  if (!departmentId || departmentId === before?.departmentId) return
  const departments = departmentsInUse({ departments: await departmentsOf(database, writer, cause.storeId) })
  if (!departments.some((one) => one.id === departmentId)) refuse(words, 'departmentId', 'UNKNOWN')
}
