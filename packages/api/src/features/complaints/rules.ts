/** The rules of a complaint. Pure: no I/O, no clock. */

import type { ComplaintStatus, CustomerAction, StepState, UnderstandingState, WaitingOn } from '@redress/schema/enums'
import type { Sought } from '../../db/kit.ts'
import { highestLevel } from '../staff/rules.ts'

/**
 * The life of a complaint as data (design, "Domain"): what each status may become. Customers withdraw from any open
 * status; any complaint may turn out to be a duplicate of another. What was never answered may turn out to be no complaint.
 */
export const transitions = {
  RECEIVED: ['ASSESSING', 'WITHDRAWN', 'MERGED', 'SET_ASIDE'],
  ASSESSING: ['INVESTIGATING', 'OPTIONS_OFFERED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SET_ASIDE'],
  INVESTIGATING: ['OPTIONS_OFFERED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SET_ASIDE'],
  // Resolved from here: what had been agreed before was delivered after all.
  OPTIONS_OFFERED: ['INVESTIGATING', 'AGREED', 'RESOLVED', 'REJECTED', 'WITHDRAWN', 'MERGED'],
  AGREED: ['OPTIONS_OFFERED', 'RESOLVED', 'REJECTED', 'WITHDRAWN', 'MERGED'],
  RESOLVED: ['CLOSED', 'ASSESSING', 'MERGED'],
  REJECTED: ['CLOSED', 'ASSESSING', 'MERGED'],
  CLOSED: ['MERGED'],
  WITHDRAWN: ['MERGED'],
  MERGED: [],
  // Never to an end: it is taken up, and then ends like any other.
  SET_ASIDE: ['ASSESSING'],
} as const satisfies Record<ComplaintStatus, readonly ComplaintStatus[]>

export const firstStatus: ComplaintStatus = 'RECEIVED'

export function mayBecome(from: ComplaintStatus, to: ComplaintStatus): boolean {
  return (transitions[from] as readonly ComplaintStatus[]).includes(to)
}

/** Statuses that no complaint can reach, were the table wrong. Checked at start-up. */
export function unreachableStatuses(
  table: Record<ComplaintStatus, readonly ComplaintStatus[]> = transitions,
): ComplaintStatus[] {
  const reached = new Set<ComplaintStatus>([firstStatus])
  for (const status of reached) for (const next of table[status]) reached.add(next)
  return (Object.keys(table) as ComplaintStatus[]).filter((status) => !reached.has(status))
}

/** While a complaint is open, the store owes it something. */
export function isOpen(status: ComplaintStatus): boolean {
  return mayBecome(status, 'WITHDRAWN')
}
export const openStatuses = (Object.keys(transitions) as ComplaintStatus[]).filter(isOpen)

/** Until it is closed, words go on after the answer too: customer and store may write and call. */
export function goesOn(status: ComplaintStatus): boolean {
  return isOpen(status) || mayBecome(status, 'CLOSED')
}

/** Whoever has their answer may say that it is not solved, or ask for another look, until the case is closed. */
export function mayReopen(status: ComplaintStatus): boolean {
  return goesOn(status) && mayBecome(status, 'ASSESSING') && !isOpen(status)
}

/** What a promise tells about how urgent it is. */
interface Owed {
  dueAt: Date
  previousDueAt: Date | null
  reason: string | null
  pausedAt: Date | null
}

/** What waits for its customer stands a thousand years behind what is owed, so that one index orders both. */
const behindAllElse = Date.UTC(2970, 0)
/** The first place of those that wait for their customer. */
export const firstWaitingPlace = new Date(behindAllElse)

/** What was missed broke when it was due the first time round; a person who moved it gave a reason and another time. */
const breaksAt = ({ dueAt, previousDueAt, reason }: Owed) => (reason === null && previousDueAt) || dueAt

/**
 * Where a complaint stands among what is to be done, the earliest first: what was missed, then what is due next, and last
 * what waits for its customer, the longest silent first. Null when nothing is owed and nobody is waited for.
 * @param owed what is owed on it now
 * @param at when it was last changed
 */
export function placeInQueue(
  { status, waitingOn }: { status: ComplaintStatus; waitingOn: WaitingOn },
  owed: readonly Owed[],
  at: Date,
): Date | null {
  const breaking = owed.filter(({ pausedAt }) => pausedAt === null).map((promise) => breaksAt(promise).getTime())
  if (breaking.length > 0) return new Date(Math.min(...breaking))
  return isOpen(status) && waitingOn === 'CUSTOMER' ? new Date(at.getTime() + behindAllElse) : null
}

/** Whether the customer may still say what they think of our understanding. */
export function mayAnswerUnderstanding({
  status,
  understandingState,
}: {
  status: ComplaintStatus
  understandingState: UnderstandingState
}): boolean {
  return isOpen(status) && understandingState === 'OPEN'
}

/** Writing and asking for a person go on as long as the case does: a word after the answer is answered too. */
export function customerActions(complaint: {
  status: ComplaintStatus
  understandingState: UnderstandingState
  escalation: number
}): CustomerAction[] {
  const { status, escalation } = complaint
  if (status === 'RESOLVED') return ['CONFIRM_SOLVED', 'REOPEN', 'ADD_MESSAGE', 'ASK_FOR_PERSON']
  if (status === 'REJECTED') return ['REOPEN', 'ADD_MESSAGE', 'ASK_FOR_PERSON']
  if (status === 'SET_ASIDE') return ['ADD_MESSAGE']
  if (!isOpen(status)) return []
  const actions: CustomerAction[] = ['ADD_MESSAGE', 'ASK_FOR_PERSON']
  if (mayAnswerUnderstanding(complaint)) actions.unshift('ANSWER_UNDERSTANDING')
  if (status === 'OPTIONS_OFFERED') actions.unshift('CHOOSE_OPTION', 'COUNTER_OFFER')
  // At the top of the ladder there is nobody left to ask.
  if (escalation < highestLevel) actions.push('ESCALATE')
  return [...actions, 'WITHDRAW']
}

/** The steps of "what happens next" (mission B1), in order. */
export const steps = ['received', 'reply', 'solution', 'done', 'followUp'] as const
export type Step = (typeof steps)[number]
/** The one step of what was set aside: the customer's. */
const contradict = 'contradict'

const stepNow: Record<ComplaintStatus, Step | typeof contradict | 'over'> = {
  RECEIVED: 'reply',
  ASSESSING: 'solution',
  INVESTIGATING: 'solution',
  OPTIONS_OFFERED: 'solution',
  AGREED: 'done',
  RESOLVED: 'followUp',
  REJECTED: 'followUp',
  CLOSED: 'over',
  WITHDRAWN: 'over',
  MERGED: 'over',
  SET_ASIDE: contradict,
}

/** Where each step stands. A complaint that is over has nothing next. */
export function stepStates(status: ComplaintStatus): { step: Step | typeof contradict; state: StepState }[] {
  const now = stepNow[status]
  if (now === 'over') return []
  if (now === contradict) return [{ step: now, state: 'NOW' }]
  const at = steps.indexOf(now)
  return steps.map((step, index) => ({ step, state: index < at ? 'DONE' : index === at ? 'NOW' : 'LATER' }))
}

/** A token of the index longer than this is cut: PostgreSQL refuses a lexeme beyond 2,046 bytes. In code units. */
const wordLength = 64
// Scripts that write no spaces are indexed letter by letter.
const letterByLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
const wordPattern = /[\p{L}\p{N}]+/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which has neither accents nor such scripts
const plainLetters = /^[\x00-\x7f]*$/
const plainWord = /[a-z0-9]+/g

/**
 * The words of a text for searching, each once: folded to lower case, without accents, split at everything that is
 * neither letter nor digit. Splitting here instead of in the database makes both engines find exactly the same.
 */
export function wordsOf(text: string): string[] {
  return [...new Set(wordsInOrder(text))]
}

/** Before each word of a customer's name in the index. No word of a text holds it, so neither is found as the other. */
const nameSign = '§'

/** The words of a customer's name, as they stand in the index beside those of their complaint. */
export function nameWordsOf(name: string): string[] {
  return wordsOf(name).map((word) => `${nameSign}${word}`)
}

/** What finds a name by its words as somebody begins to type them; a single letter would find half of everybody. */
export function soughtNames(name: string): Sought[] {
  return wordsOf(name).map(soughtName)
}

/** What finds a word in a text, or a name that begins with it. */
export function soughtAnywhere(word: string): Sought {
  const name = soughtName(word)
  return typeof name === 'string' ? { anyOf: [word, name] } : { anyOf: [word], ...name }
}

function soughtName(word: string): string | { beginning: string } {
  const beginning = `${nameSign}${word}`
  return [...word].length === 1 ? beginning : { beginning }
}

/** The words of a text as they follow one another in it. */
export function wordsInOrder(text: string): string[] {
  // Most English has nothing to fold but its capitals: two fifths of the time.
  if (plainLetters.test(text)) return (text.toLowerCase().match(plainWord) ?? []).map(cut)
  const plain = folded(text).replaceAll(letterByLetter, ' $& ')
  return (plain.match(wordPattern) ?? []).map(cut)
}

/** Lower case, without accents: as words are compared. */
export function folded(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  // A sigma is written differently at the end of a word, and where it ends is not the same in a search.
  return plain.replaceAll('ς', 'σ')
}

/** Never through the middle of a character: half of a pair is no text to a database. */
function cut(word: string): string {
  return word.length <= wordLength ? word : word.slice(0, wordLength).replace(/[\ud800-\udbff]$/, '')
}
