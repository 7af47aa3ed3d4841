/** What a view may be: pure. */
import type { ComplaintStatus, Ownership, Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Issues } from '../complaints/input.ts'

/** A filter as it is kept: ids by which the API names things, instants as text. */
export interface SavedFilter {
  statuses?: ComplaintStatus[]
  ownership?: Ownership
  ownerId?: string
  departmentId?: string
  categoryId?: string
  severities?: Severity[]
  overdue?: boolean
  waitsForCustomer?: boolean
  receivedFrom?: string
  receivedBefore?: string
  reference?: string
  orderNumber?: string
  text?: string
}

/** The filter as somebody gave it. */
type Given = { [Field in keyof SavedFilter]?: SavedFilter[Field] | Date | readonly string[] | null | undefined }

/** What was given of a filter, in the form in which it is kept: the same twice is kept once. */
export function filterToKeep(given: Given): SavedFilter {
  const kept = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]) => [field, value instanceof Date ? value.toISOString() : onceEach(value)])
  return Object.fromEntries(kept) as SavedFilter
}

const onceEach = (value: unknown) => (Array.isArray(value) ? [...new Set(value)] : value)

export function checkView(issues: Issues, { key, name, filter }: { key: string; name: string; filter: SavedFilter }) {
  issues.key(key)
  if (name.trim()) issues.line('name', name, limits.viewNameLength)
  else issues.add('name', 'REQUIRED')
  for (const field of ['reference', 'orderNumber', 'ownerId', 'departmentId', 'categoryId'] as const)
    issues.line(`filter.${field}`, filter[field], limits.codeLength)
  issues.line('filter.text', filter.text, limits.searchLength)
}
