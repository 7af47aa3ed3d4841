import type { IssueCode } from '@redress/schema/enums'
import type { Words } from '../../../words/words.ts'
import { refuse } from '../../complaints/input.ts'
import { deepest, type PlaceFault, placeFault, type Row } from './tree.ts'

const codes: Record<PlaceFault, IssueCode> = { UNKNOWN: 'UNKNOWN', CIRCLE: 'INVALID', TOO_DEEP: 'TOO_MANY' }

/** @throws ValidationError at `parentId` where a row would stand under nothing, under itself, or too deep */
export function refusePlace(words: Words, row: Row, known: readonly Row[]): void {
  const fault = placeFault(row, known)
  if (!fault) return
  const messages = { UNKNOWN: undefined, CIRCLE: words.error.belowItself, TOO_DEEP: words.error.tooDeep(deepest) }
  refuse(words, 'parentId', codes[fault], messages[fault])
}
