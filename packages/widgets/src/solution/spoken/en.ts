import { Solution } from '../solution.ts'
import type { SolutionSurroundings } from '../surroundings.ts'
import { en } from '../words/en.ts'

export const solution = (around: SolutionSurroundings): Solution => new Solution(around, en)
