import { SurveyCard } from '../survey-card/survey-card.ts'

SurveyCard.define('redress-survey-card')

// Brings the type of the tag to who imports this module.
export type { SurveyCard }
