import type { ReactiveControllerHost } from 'lit'
import { Explanation } from '../explanation.ts'
import { en } from '../words/en.ts'

export const explanation = (element: ReactiveControllerHost & HTMLElement): Explanation => new Explanation(element, en)
