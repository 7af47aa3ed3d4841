import { Solution } from '../solution.ts'
import type { SolutionSurroundings } from '../surroundings.ts'
import { es } from '../words/es.ts'

export const solution = (around: SolutionSurroundings): Solution => new Solution(around, es)
