import type { AnswerSurveyInput } from '@redress/schema/operations'
import { isRecord, Remembered } from '../delivery/storage.ts'

/** What is said to a mark. */
export interface More {
  readonly key: string
  readonly text: string
  readonly phone: string
  readonly name: string
  readonly email: string
}

/** An answer in the making: sent to the letter as it was first, until the store has it, also after a reload. */
export interface Kept {
  /** Where it was given. What has arrived is shown there again, and nowhere else. */
  readonly page: string
  /** Of the link, or what came back for the mark; '': neither yet. */
  readonly token: string
  /** The mark on its way: under one key the store takes one input, whatever the page asks by now. */
  readonly first: AnswerSurveyInput | null
  /** On its way after the mark. */
  readonly more: More | null
}

export const keptAnswer = new Remembered<Kept>('sessionStorage', (value): value is Kept => {
  if (!isRecord(value) || typeof value.page !== 'string') return false
  return typeof value.token === 'string' && typeof value.first === 'object' && typeof value.more === 'object'
})

const dayMs = 86_400_000

/** Whether it was decided less than so many days ago if somebody is asked; from now on it was. */
export function wasAsked(place: string, everyDays: number): boolean {
  try {
    const day = Math.floor(Date.now() / dayMs)
    const last = Number(localStorage.getItem(place))
    if (last > 0 && day - last < everyDays) return true
    // The day and nothing else: no words, no mark, nothing about who it is.
    localStorage.setItem(place, String(day))
    return false
  } catch {
    return true // Who forbids storage would be asked on each page.
  }
}

const inFragment = /(^#|[#&])redress-survey=([\w-]+)/

/** Takes the token out of the address bar, so that it is not in the history, a screenshot or a shared link. */
export function tokenFromAddress(): string {
  const found = inFragment.exec(location.hash)
  if (!found) return ''
  const rest = location.hash.replace(inFragment, '').replace(/^&/, '#')
  try {
    history.replaceState(history.state, '', location.pathname + location.search + (rest === '#' ? '' : rest))
  } catch {} // A sandboxed page may not; the token stays visible there, and answers all the same.
  return found[2] ?? ''
}

/** On a page of Redress the address itself carries the token (decision 0019): `/s/{store}/survey/{token}`. */
export const tokenOfPage = (): string => /\/survey\/([\w-]+)$/.exec(location.pathname)?.[1] ?? ''
