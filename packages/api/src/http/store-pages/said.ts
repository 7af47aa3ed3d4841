/** What the widgets say that come with words of their own. */
import { type AnswersWords, en as answersEnglish } from '@redress/widgets/answers/words/en'
import { es as answersSpanish } from '@redress/widgets/answers/words/es'
import { type ExplanationWords, en as explanationEnglish } from '@redress/widgets/next-steps/words/en'
import { es as explanationSpanish } from '@redress/widgets/next-steps/words/es'
import { type PhotoWords, en as photosEnglish } from '@redress/widgets/photos/words/en'
import { es as photosSpanish } from '@redress/widgets/photos/words/es'
import type { Words } from '../../words/words.ts'

export const answersSaid = ({ locale }: Words): AnswersWords => (locale === 'es' ? answersSpanish : answersEnglish)
export const explanationSaid = ({ locale }: Words): ExplanationWords =>
  locale === 'es' ? explanationSpanish : explanationEnglish
export const photosSaid = ({ locale }: Words): PhotoWords => (locale === 'es' ? photosSpanish : photosEnglish)
