import type { SurveySurroundings } from '../surroundings.ts'
import { Survey } from '../survey.ts'
import { es } from '../words/es.ts'

export const words = es
export const survey = (around: SurveySurroundings): Survey => new Survey(around, es)
