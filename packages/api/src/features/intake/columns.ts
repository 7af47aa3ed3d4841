/** Which column of a file is what: by the names that such files use, or as the user says. Pure. */

/** Which column fills which field. */
export type Mapping<Field extends string> = Partial<Record<Field, string>>

/** The fields that a file of one kind can fill, by the headers under which they are known to come. */
export interface Columns<Field extends string> {
  fields: Field[]
  /** The columns that the user named, then those known by their headers. */
  mappingOf(headers: readonly string[], named?: Mapping<Field>): Mapping<Field>
  /**
   * Reads `field=column` as the user types it.
   * @throws Error that names the fields there are
   */
  namedColumn(text: string, before?: Mapping<Field>): Mapping<Field>
}

export function columnsOf<Field extends string>(knownHeaders: Record<Field, readonly string[]>): Columns<Field> {
  const fields = Object.keys(knownHeaders) as Field[]
  return {
    fields,
    mappingOf(headers, named = {}) {
      const byName = new Map(headers.map((header) => [header.trim().toLowerCase(), header]))
      const mapping: Mapping<Field> = { ...named }
      for (const field of fields) {
        const known = knownHeaders[field].map((header) => byName.get(header)).find((header) => header !== undefined)
        if (mapping[field] === undefined && known !== undefined) mapping[field] = known
      }
      return mapping
    },
    namedColumn(text, before = {}) {
      const [name, ...column] = text.split('=')
      const field = fields.find((known) => known === name)
      if (!field || column.length === 0)
        throw new Error(`"${text}" is not of the form field=column. Fields: ${fields.join(', ')}.`)
      return { ...before, [field]: column.join('=') }
    },
  }
}
