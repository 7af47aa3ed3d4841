import { Solution, type SolutionSurroundings } from '../solution.ts'
import { es } from '../words/es.ts'

export const solution = (around: SolutionSurroundings): Solution => new Solution(around, es)
