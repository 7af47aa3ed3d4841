/** Which rights hold for whom, and who looks at a dispute. Pure. */
import type { RightTopic } from '@redress/schema/enums'
import type { Complaint } from '../complaints/store.ts'
import type { Store } from '../stores/store.ts'
import { type CountryPack, type DisputeBody, type MainTopic, type Right, type Texts, topics } from './pack.ts'
import { countryPacks } from './packs.ts'

/** In short: what is faulty, a mind that was changed, no agreement. */
export const mainTopics: readonly MainTopic[] = ['GUARANTEE', 'WITHDRAWAL', 'DISPUTE_RESOLUTION']

export interface Rights {
  countryCode: string
  pack: CountryPack
}

/** The rights in a country; none where we have no pack for it. */
export function rightsIn(countryCode: string | undefined): Rights | undefined {
  const pack = countryCode && countryPacks.get(countryCode)
  return pack ? { countryCode, pack } : undefined
}

/** Who looks at a dispute about this complaint: in the customer's country as far as they said it, else in the store's. */
export function disputeBodyFor(
  { countryCode }: Pick<Complaint, 'countryCode'>,
  { settings }: Pick<Store, 'settings'>,
): DisputeBody | undefined {
  return rightsIn(countryCode ?? settings.countryCode)?.pack.disputeBody
}

/** What a pack says, in order. */
export function rightsOf(pack: CountryPack): (Right & { topic: RightTopic })[] {
  return topics.flatMap((topic) => {
    const right = pack[topic]
    return right ? [{ topic, ...right }] : []
  })
}

/** A text in the language of somebody's words, English where it has none. */
export function textIn(texts: Texts, { locale }: { locale: string }): string {
  const byLocale: Partial<Record<string, string>> = texts
  return byLocale[locale] ?? texts.en
}
