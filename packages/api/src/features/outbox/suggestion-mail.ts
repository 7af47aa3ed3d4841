import type { Database } from '../../db/database.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { wordsFor } from '../../words/words.ts'
import type { Store } from '../stores/store.ts'
import { suggestionById } from '../suggestions/store.ts'
import { asMail, type Letter } from './mails/letter.ts'
import { isHarmless } from './rules.ts'

/** To whoever sent a suggestion: the answer, without their own words, as whoever typed the address may be somebody else. */
export async function mailOfSuggestion(
  database: Database,
  { id, suggestionId, store }: { id: string; suggestionId: string; store: Store },
): Promise<Mail | undefined> {
  const suggestion = await suggestionById(database, database.read, { storeId: store.id, id: suggestionId })
  if (!suggestion?.email || !suggestion.answer) return undefined
  const words = wordsFor(suggestion.locale)
  const { mail } = words
  const { name, settings } = store
  const toName = suggestion.name && isHarmless(suggestion.name) ? suggestion.name : ''
  const letter: Letter = {
    subject: mail.suggestionSubject(name),
    greeting: toName ? mail.greeting(toName) : mail.greetingWithoutName,
    parts: [
      { kind: 'sentence', text: mail.suggestion },
      { kind: 'quote', label: mail.wrote(suggestion.answeredBy ?? name), text: suggestion.answer },
    ],
    foot: [name, ...[settings.phone, settings.email, settings.hours].filter((line) => line !== undefined)],
  }
  return {
    id,
    threadId: `${suggestion.id}.suggestion`,
    from: { name, replyTo: settings.email },
    to: { name: toName, address: suggestion.email },
    locale: words.locale,
    ...asMail(letter, words.locale, store),
  }
}
