import type { ReactiveControllerHost } from 'lit'
import { Explanation } from '../explanation.ts'
import { es } from '../words/es.ts'

export const explanation = (element: ReactiveControllerHost & HTMLElement): Explanation => new Explanation(element, es)
