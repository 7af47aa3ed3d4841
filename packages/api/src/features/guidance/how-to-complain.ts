/** How to complain: the ways, what helps, what one gets, what it costs (mission A7). Pure. */
import type { Words } from '../../words/words.ts'
import type { StoreSettings } from '../stores/tables.ts'

export interface HowTo {
  title: string
  text: string
}

/** For pages and widgets alike, in the words of the reader. */
export function howToComplain({ phone, email, hours }: StoreSettings, { howToComplain: said }: Words): HowTo[] {
  const ways = [said.form, phone && said.phone(phone, hours), email && said.mail(email), said.counter]
  return [
    { title: said.where, text: ways.filter(Boolean).join(' ') },
    { title: said.what, text: said.whatHelps },
    { title: said.get, text: said.whatYouGet },
    { title: said.cost, text: said.nothing },
  ]
}
