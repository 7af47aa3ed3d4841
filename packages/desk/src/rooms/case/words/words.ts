import type { CaseAdviceQuery } from '@redress/schema/operations'
import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type CaseWords = typeof english
export type PolicyCheckShown = NonNullable<CaseAdviceQuery['remedyAdvice']>['why']['checks'][number]

/** What is known at once; another language comes in a file of its own. */
export const firstWords: CaseWords = english

export async function caseWordsIn(language: Language): Promise<CaseWords> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
