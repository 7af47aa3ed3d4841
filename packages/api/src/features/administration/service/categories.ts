/** What complaints are about: added, changed, put in order. One that is not offered any more stays on what has it. */
import type { Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { departmentsInUse } from '../../staff/rules.ts'
import { departmentsOf } from '../../staff/store.ts'
import { type Category, categoriesOf, insertCategory, updateCategory } from '../../stores/store.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'
import { isSameSet, versionOfOrder } from './order.ts'
import { refusePlace } from './refuse-place.ts'

const mostCategories = 500

/** A name in a language. */
export interface LocalName {
  locale: string
  name: string
}

export interface CategoryFields {
  names?: readonly LocalName[] | null | undefined
  severity?: Severity | null | undefined
  /** Null: the first one. */
  departmentId?: string | null | undefined
  /** Null: none. */
  parentId?: string | null | undefined
  offered?: boolean | null | undefined
}
export interface AddCategoryInput extends CategoryFields {
  key: string
  names: readonly LocalName[]
  severity: Severity
}
export interface ChangeCategoryInput extends CategoryFields, Versioned<string> {
  categoryId: string
}

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export async function addCategory(platform: Platform, request: Request, input: AddCategoryInput): Promise<Category> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => checkNames(issues, input.names)
  return changeSettings(platform, request, { operation: 'addCategory', input, check }, async ({ writer, at, row }) => {
    const known = await categoriesOf(database, writer, row.id)
    if (known.length >= mostCategories) refuse(words, 'names', 'TOO_MANY', words.issue.TOO_MANY(mostCategories))
    const category: Category = {
      ...{ storeId: row.id, id: uuidv7(at.getTime()), position: known.length, severity: input.severity },
      ...{ names: namesOf(input.names), offered: input.offered ?? true },
      ...{ departmentId: input.departmentId ?? null, parentId: input.parentId ?? null },
    }
    await checkPlace(platform, request, writer, { category, known, mainLocale: row.settings.locales[0] })
    await insertCategory(database, writer, category)
    return category
  })
}

/** @throws ForbiddenError, NotFoundError, ValidationError, IdempotencyConflictError */
export async function changeCategory(
  platform: Platform,
  request: Request,
  input: ChangeCategoryInput,
): Promise<Category> {
  const { database } = platform
  const { names, severity, departmentId, parentId, offered } = input
  const check = (issues: Issues) => names && checkNames(issues, names)
  return changeSettings(platform, request, { operation: 'changeCategory', input, check }, async ({ writer, row }) => {
    const known = await categoriesOf(database, writer, row.id)
    const before = known.find(({ id }) => id === input.categoryId)
    if (!before) throw new NotFoundError(request.words.error.notThere)
    checkVersion(request.words, input, versionOfCategory(before))
    const category: Category = {
      ...before,
      ...(names && { names: namesOf(names) }),
      ...(severity && { severity }),
      ...(departmentId !== undefined && { departmentId }),
      ...(parentId !== undefined && { parentId }),
      ...(typeof offered === 'boolean' && { offered }),
    }
    await checkPlace(platform, request, writer, { category, known, mainLocale: row.settings.locales[0] })
    await updateCategory(database, writer, category)
    return category
  })
}

/** Another one after each change; where it stands among the others is the order of all. */
export const versionOfCategory = ({ names, severity, departmentId, parentId, offered }: Category): string =>
  versionOf(Object.entries(names).toSorted(), severity, departmentId, parentId, offered)

/**
 * Puts the categories in the order in which they are offered.
 * @throws ForbiddenError, ValidationError unless each is named once, IdempotencyConflictError
 */
export async function orderCategories(
  platform: Platform,
  request: Request,
  input: Versioned<string> & { categoryIds: readonly string[] },
): Promise<Category[]> {
  const { database } = platform
  return changeSettings(platform, request, { operation: 'orderCategories', input }, async ({ writer, row }) => {
    const known = await categoriesOf(database, writer, row.id)
    checkVersion(request.words, input, versionOfOrder(known))
    if (!isSameSet(input.categoryIds, known)) refuse(request.words, 'categoryIds', 'INVALID')
    const positions = new Map(input.categoryIds.map((id, position) => [id, position]))
    for (const category of known)
      await updateCategory(database, writer, { ...category, position: positions.get(category.id) ?? 0 })
    return categoriesOf(database, writer, row.id)
  })
}

/** Under what is there, in no circle, and named in the first language of the store, which every customer falls back to. */
async function checkPlace(
  { database }: Platform,
  { words }: Request,
  writer: Writer,
  { category, known, mainLocale }: { category: Category; known: readonly Category[]; mainLocale: string | undefined },
): Promise<void> {
  const { storeId, departmentId, names } = category
  if (mainLocale && !names[mainLocale]) refuse(words, 'names', 'REQUIRED', words.error.nameInFirstLanguage(mainLocale))
  const departments = departmentsInUse({ departments: await departmentsOf(database, writer, storeId) })
  if (departmentId && !departments.some(({ id }) => id === departmentId)) refuse(words, 'departmentId', 'UNKNOWN')
  refusePlace(words, category, known)
}

function checkNames(issues: Issues, names: readonly LocalName[]): void {
  if (names.length === 0) issues.add('names', 'REQUIRED')
  for (const { name } of names) {
    if (name.trim()) issues.line('names', name, limits.nameLength)
    else issues.add('names', 'REQUIRED')
  }
  if (new Set(names.map(({ locale }) => locale)).size < names.length) issues.add('names', 'INVALID')
}

function namesOf(names: readonly LocalName[]): Record<string, string> {
  return Object.fromEntries(names.map(({ locale, name }) => [locale, name.trim().toWellFormed()]))
}
