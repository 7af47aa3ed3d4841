import { AnswersPage } from '../answers-page.ts'
import type { AnswersSurroundings } from '../asking.ts'
import { offered, type SuggestionsSurroundings } from '../suggestions.ts'
import { en } from '../words/en.ts'

export const answersPage = (around: AnswersSurroundings): AnswersPage => new AnswersPage(around, en)
export const suggestions = (around: SuggestionsSurroundings): void => offered(around, en)
