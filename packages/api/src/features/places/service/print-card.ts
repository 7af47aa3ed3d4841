import type { Words } from '../../../words/words.ts'
import type { Store } from '../../stores/store.ts'
import { kindAskedBy } from '../../surveys/service/survey.ts'
import type { CardSize, CardText } from '../card.ts'
import type { Place } from '../store.ts'

export const cardForms = ['SVG', 'PDF'] as const
export type CardForm = (typeof cardForms)[number]

export interface CardFile {
  name: string
  mediaType: string
  content: Buffer
}

/** Where the card of a place leads, as people type it. */
export const cardAddress = (publicUrl: string, { code }: Pick<Place, 'code'>): string =>
  `${publicUrl.replace(/\/$/, '')}/c/${code}`

/** What stands on the card of a place, in the language of `words`. */
export function cardText(
  { name, settings }: Pick<Store, 'name' | 'settings'>,
  place: Place,
  { words, publicUrl }: { words: Words; publicUrl: string },
): CardText {
  const question = words.survey.question(kindAskedBy({ settings }), { store: name, isAboutCase: false })
  const { accentColor } = settings
  const address = cardAddress(publicUrl, place)
  return { store: name, accentColor, question, scan: words.card.scan, address, place: place.name }
}

/** A card to print, under a name that says which. */
export async function printCard(
  text: CardText,
  { code }: Pick<Place, 'code'>,
  { size, form }: { size: CardSize; form: CardForm },
): Promise<CardFile> {
  // Late: what draws letters and writes PDF takes 20 MB, and few processes ever print a card.
  const { cardAsPdf, cardAsSvg } = await import('../card.ts')
  const name = `card-${code}-${size.toLowerCase()}.${form.toLowerCase()}`
  if (form === 'PDF') return { name, mediaType: 'application/pdf', content: await cardAsPdf(text, size) }
  return { name, mediaType: 'image/svg+xml', content: Buffer.from(cardAsSvg(text, size)) }
}
