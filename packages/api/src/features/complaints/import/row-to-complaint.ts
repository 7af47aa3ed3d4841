/** From the cells of a row to a complaint: pure. */
import { limits } from '@redress/schema/limits'
import { hashOf } from '../../../secret.ts'
import { instantOf } from '../../intake/cells.ts'
import type { Category } from '../../stores/store.ts'
import { controlCharacter, type FileComplaintInput } from '../input.ts'
import type { ColumnMapping, ImportField } from './columns.ts'

export interface ImportedComplaint {
  input: FileComplaintInput
  receivedAt: Date
  /** What the row is known by. */
  importedAs: string
}

/** A row that cannot be taken says why. */
export interface RowFault {
  fault: string
}

export interface RowContext {
  mapping: ColumnMapping
  categories: readonly Category[]
  /** Keeps files with the same row numbers apart. */
  source: string
  now: Date
  /** How often each row without an id has come in this file: the second of two equal rows is a row of its own. */
  seen: Map<string, number>
}

/** What stands before it is a placeholder of the program that wrote the file, and no id can carry it. */
const earliest = new Date(0)

export function complaintOfRow(cells: Record<string, string>, context: RowContext): ImportedComplaint | RowFault {
  const cell = (field: ImportField) => {
    const column = context.mapping[field]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  const id = cell('id').trim()
  const receivedAt = instantOf(cell('receivedAt').trim())
  if (!receivedAt) return { fault: `"${cell('receivedAt')}" is not a date such as 2026-11-21 or 2026-11-21T16:30:00Z` }
  if (receivedAt < earliest) return { fault: `received before 1970: ${cell('receivedAt')}` }
  if (id.length > limits.codeLength || controlCharacter.test(id))
    return { fault: `the id is longer than ${limits.codeLength} characters, or more than one line` }
  if (receivedAt > context.now) return { fault: `received in the future: ${cell('receivedAt')}` }
  const importedAs = `${context.source}:${id || contentMark(cells, context.seen)}`
  const category = cell('category').trim().toLowerCase()
  const input: FileComplaintInput = {
    key: `import:${hashOf(importedAs)}`,
    description: cell('description'),
    about: {
      orderNumber: cell('orderNumber'),
      productName: cell('productName'),
      sku: cell('sku'),
      place: cell('place'),
    },
    contact: { name: cell('name').trim() || `Customer ${id}`.trim(), email: cell('email'), phone: cell('phone') },
    categoryId: category
      ? context.categories.find(({ names }) => Object.values(names).some((name) => name.toLowerCase() === category))?.id
      : undefined,
    locale: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell('locale')) ? cell('locale') : undefined,
    countryCode: /^[A-Z]{2}$/.test(cell('countryCode')) ? cell('countryCode') : undefined,
  }
  return { input, receivedAt, importedAs }
}

function contentMark(cells: Record<string, string>, seen: Map<string, number>): string {
  const hash = hashOf(JSON.stringify(Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1))))
  const times = (seen.get(hash) ?? 0) + 1
  seen.set(hash, times)
  return times === 1 ? hash : `${hash}#${times}`
}
