import { AnswersPage } from '../answers-page.ts'
import type { AnswersSurroundings } from '../asking.ts'
import { offered, type SuggestionsSurroundings } from '../suggestions.ts'
import { es } from '../words/es.ts'

export const answersPage = (around: AnswersSurroundings): AnswersPage => new AnswersPage(around, es)
export const suggestions = (around: SuggestionsSurroundings): void => offered(around, es)
