/** What a row of a file says, field by field. Pure. */
import type { Amount } from '../../errors.ts'
import { minorIn } from './amount.ts'
import type { Mapping } from './columns.ts'

/** A row that cannot be read says why. */
export class CellFault extends Error {}

/** The cells of a row by field; an empty cell says nothing. */
export class Cells<Field extends string> {
  readonly #cells: Record<string, string>
  readonly #mapping: Mapping<Field>

  constructor(cells: Record<string, string>, mapping: Mapping<Field>) {
    this.#cells = cells
    this.#mapping = mapping
  }

  text(field: Field): string | undefined {
    const column = this.#mapping[field]
    return (column === undefined ? '' : (this.#cells[column] ?? '')).trim() || undefined
  }

  number(field: Field): number | undefined {
    return this.#read(field, 'a whole number such as 3', (text) =>
      /^-?\d{1,9}$/.test(text) ? Number(text) : undefined,
    )
  }

  /** In the currency that the row names, else in that of the store. */
  amount(field: Field, currency: string): Amount | undefined {
    const form = `an amount in ${currency} such as 49.90`
    const amountMinor = this.#read(field, form, (text) => minorIn(text, currency))
    return amountMinor === undefined ? undefined : { amountMinor, currency }
  }

  yesOrNo(field: Field): boolean | undefined {
    return this.#read(field, 'yes or no, or a number of pieces', (text) => {
      if (/^\d{1,9}$/.test(text)) return Number(text) > 0
      return /^(yes|true|y|si|sí)$/i.test(text) ? true : /^(no|false|n)$/i.test(text) ? false : undefined
    })
  }

  oneOf<Value extends string>(field: Field, values: readonly Value[]): Value | undefined {
    return this.#read(field, `one of ${values.join(', ')}`, (text) =>
      values.find((value) => value === text.toUpperCase().replaceAll(/[\s-]/g, '_')),
    )
  }

  instant(field: Field): Date | undefined {
    return this.#read(field, 'a date such as 2026-11-21 or 2026-11-21T16:30:00Z', instantOf)
  }

  #read<Value>(field: Field, form: string, read: (text: string) => Value | undefined): Value | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const value = read(text)
    if (value === undefined) throw new CellFault(`${field}: "${text}" is not ${form}.`)
    return value
  }
}

/**
 * An instant with an offset, or a day. A day alone counts as noon in UTC: so it is the same day for a reader anywhere
 * from Hawaii to Auckland, and a week of the file is a week of the store.
 */
export function instantOf(text: string): Date | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text)
  if (!day && !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.test(text)) return undefined
  const at = new Date(day ? `${text}T12:00:00Z` : /Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`)
  // The engine makes 2 March of 30 February where a time follows.
  const dayIsReal = new Date(`${text.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(text.slice(0, 10))
  return dayIsReal && !Number.isNaN(at.getTime()) ? at : undefined
}
