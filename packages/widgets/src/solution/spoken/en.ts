import { Solution, type SolutionSurroundings } from '../solution.ts'
import { en } from '../words/en.ts'

export const solution = (around: SolutionSurroundings): Solution => new Solution(around, en)
