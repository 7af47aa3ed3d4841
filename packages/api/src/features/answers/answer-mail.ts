import { encodeGlobalID } from '@pothos/plugin-relay'
import type { Mail } from '../../ports/mail/mail.ts'
import { wordsFor } from '../../words/words.ts'
import { asMail, type Letter } from '../outbox/mails/letter.ts'
import { greetingOf } from '../outbox/mails/staff-letters.ts'
import type { Deliverer } from '../outbox/service.ts'
import type { Delivery } from '../outbox/tables.ts'
import { deskUrl } from '../sessions/desk-link.ts'
import { activeMember } from '../staff/rules.ts'
import type { Store } from '../stores/store.ts'
import { textFor } from './rules.ts'
import { answerById } from './store.ts'

/** To the owner, to the store's own address where they have left. None when somebody has looked at it meanwhile. */
export async function mailAboutAnswer(
  { platform: { database }, publicUrl }: Deliverer,
  { id, delivery }: { id: string; delivery: Extract<Delivery, { answerId: string }> },
  store: Store,
): Promise<Mail | undefined> {
  const answer = await answerById(database, database.read, { storeId: store.id, id: delivery.answerId })
  const isDue = answer?.state === 'PUBLISHED' && answer.reviewOn === delivery.reviewOn
  const owner = activeMember(store.people, answer?.ownerId ?? null)
  const address = owner?.email ?? store.settings.email
  if (!isDue || !address) return undefined
  const words = wordsFor(store.settings.locales[0])
  const { subject, about, stands, open } = words.staffMail.answerReview
  const { title } = textFor(answer.texts, words.locale, store.settings.locales)
  const day = new Intl.DateTimeFormat(words.dateLocale, { dateStyle: 'long', timeZone: 'UTC' })
  const letter: Letter = {
    subject: subject(title),
    greeting: greetingOf({ person: owner, words }),
    parts: [
      { kind: 'sentence', text: about(day.format(new Date(answer.reviewOn))) },
      { kind: 'promise', what: title, when: stands },
      { kind: 'link', label: open, url: answerInDesk(publicUrl, store.id, answer.id) },
    ],
    foot: [store.name],
  }
  return {
    id,
    threadId: `${answer.id}.answer`,
    from: { name: store.name, replyTo: undefined },
    to: { name: owner?.displayName ?? store.name, address },
    locale: words.locale,
    ...asMail(letter, words.locale, store),
  }
}

function answerInDesk(publicUrl: string, storeId: string, id: string): string {
  const url = deskUrl(publicUrl, storeId)
  url.pathname += `/answers/${encodeURIComponent(encodeGlobalID('Answer', id))}`
  return url.href
}
