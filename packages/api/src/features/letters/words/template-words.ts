import type { LetterTemplate } from '@redress/schema/enums'
import { english } from './english.ts'
import { spanish } from './spanish.ts'

/** What a template is written about. */
export interface TemplateSubject {
  customer: string
  /** The product, as the customer calls it. Nothing when nobody said. */
  subject: string
  /** Who writes. */
  staff: string
}

/** Letters to begin with; what only a person can know stands in square brackets, which the coaching finds. */
export type LetterTemplates = Record<LetterTemplate, (about: TemplateSubject) => string>

const languages: Record<string, LetterTemplates> = { en: english, es: spanish }

/** @param locale that of the customer */
export function templatesFor(locale: string): LetterTemplates {
  return languages[locale.split('-')[0] ?? ''] ?? english
}
