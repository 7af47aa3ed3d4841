import type { SurveySurroundings } from '../surroundings.ts'
import { Survey } from '../survey.ts'
import { en } from '../words/en.ts'

export const words = en
export const survey = (around: SurveySurroundings): Survey => new Survey(around, en)
