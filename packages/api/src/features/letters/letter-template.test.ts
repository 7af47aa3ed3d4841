import { letterTemplates } from '@redress/schema/enums'
import { describe, expect, test } from 'vitest'
import { checkReply } from '../coaching/rules.ts'
import { templatesFor } from './words/template-words.ts'

const complaint = {
  customerName: 'Maria Ionescu',
  description: 'The kettle arrived with a cracked lid.',
  subject: ['Kettle'],
  isFirstReply: true,
  isKeptWaiting: false,
}
/** What somebody who fills the blanks says in each language. */
const filled = {
  en: 'The lid of your kettle cracked on the way, and I send you a new one today by 16:30.',
  es: 'La tapa del hervidor se rompió en el camino, y hoy antes de las 16:30 le envío uno nuevo.',
}

describe.each(Object.keys(filled) as (keyof typeof filled)[])('the templates in %s', (locale) => {
  test.each(Object.keys(letterTemplates) as (keyof typeof letterTemplates)[])('%s', (template) => {
    const about = {
      customer: 'Maria Ionescu',
      subject: locale === 'en' ? 'the kettle' : 'el hervidor',
      staff: 'Ana Pop',
    }
    const text = templatesFor(locale)[template](about)
    const blanks = text.match(/\[[^\]]+\]/g) ?? []
    const found = checkReply(text, { ...complaint, locale }).findings.map(({ start, end }) => text.slice(start, end))
    expect(found, 'each blank is found as long as it is one').toEqual(expect.arrayContaining(blanks))
    const written = text.replace(blanks[0] ?? '', filled[locale]).replaceAll(/\[[^\]]+\]/g, '')
    expect(checkReply(written, { ...complaint, locale }).findings, written).toEqual([])
  })
})
