/** What became of a webhook, and exactly what happens next. */
import type { WebhookDeliveryPartsFragment } from '@redress/schema/operations'
import { dayAndTime } from '../../../times/times.ts'
import { type Language, regionOf } from '../../../words/words.ts'
import type { WebhooksWords } from '../words/english/webhooks.ts'

export type Delivery = WebhookDeliveryPartsFragment
type Try = Delivery['tries'][number]

/** Sooner than this it is not worth a time of day: a worker has it, or will in a moment. */
const momentMs = 5_000

export function happensNext(words: WebhooksWords, language: Language, delivery: Delivery, now: Date): string {
  const { state, attempts, tries, dueAt, triedUntil } = delivery
  const at = (time: string) => dayAndTime(language, new Date(time), now)
  const [last] = tries
  if (state === 'DELIVERED') return words.taken(at(last?.at ?? delivery.createdAt), attempts)
  const why = whyNot(words, delivery)
  if (state === 'PARKED') return words.givenUp(why, attempts)
  // Of the try that is under way nothing is known yet.
  const isSoon = !dueAt || attempts > tries.length || Date.parse(dueAt) - now.getTime() < momentMs
  if (attempts === 0 || !last) return isSoon ? words.goesOut : words.goesOutAt(at(dueAt))
  return isSoon ? words.againNow(why, attempts) : words.again(why, at(dueAt), attempts, at(triedUntil))
}

function whyNot({ answered, fault }: WebhooksWords, { lastFault, tries: [last] }: Delivery): string {
  if (lastFault === 'STATUS' && last?.status) return answered(last.status)
  return fault[lastFault ?? 'SWITCHED_OFF']
}

/** To the second: the first tries are seconds apart. */
export function triedAt(language: Language, { at }: Try): string {
  const format = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'short', timeStyle: 'medium' })
  return format.format(new Date(at))
}

export function cameOf({ ok, answered, fault }: WebhooksWords, tried: Try): string {
  if (!tried.fault) return ok(tried.status ?? 200)
  return tried.fault === 'STATUS' && tried.status ? answered(tried.status) : fault[tried.fault]
}
