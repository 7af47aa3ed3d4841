import { isLocale } from '../features/stores/starter.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'

const invalid = (name: string, form: string) => badInput(`${name} must be ${form}.`)

/** A scalar that is a string of a certain form. */
function textScalar(
  name: 'Date' | 'Locale' | 'CountryCode' | 'CurrencyCode',
  form: string,
  description: string,
  takes: (value: string) => boolean,
) {
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && takes(value)) return value
      throw invalid(name, form)
    },
  })
}

let lastWritten = { time: 0, text: new Date(0).toISOString() }

/** An answer often tells one instant several times, and writing one down takes as long as a hash. */
function writtenInstant(instant: Date): string {
  const time = instant.getTime()
  if (lastWritten.time !== time) lastWritten = { time, text: instant.toISOString() }
  return lastWritten.text
}

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 with offset, to the millisecond: `2026-11-21T16:30:00.000Z`.',
  serialize: writtenInstant,
  parseValue: (value) => {
    const at = typeof value === 'string' && /[zZ]$|[+-]\d\d:?\d\d$/.test(value) ? new Date(value) : undefined
    if (!at || Number.isNaN(at.getTime())) throw invalid('DateTime', 'an ISO 8601 instant with an offset')
    return at
  },
})

textScalar('Date', 'a calendar day, YYYY-MM-DD', 'A calendar day, ISO 8601: `2026-11-21`.', (value) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
})
textScalar('Locale', 'a language tag, BCP 47', 'A language tag, BCP 47: `en`, `es`, `pt-BR`.', isLocale)
textScalar('CountryCode', 'two capital letters, ISO 3166-1', 'A country, ISO 3166-1 alpha-2: `ES`.', (value) =>
  /^[A-Z]{2}$/.test(value),
)
textScalar('CurrencyCode', 'three capital letters, ISO 4217', 'A currency, ISO 4217: `EUR`.', (value) =>
  /^[A-Z]{3}$/.test(value),
)
