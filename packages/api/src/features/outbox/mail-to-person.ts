/** Mails to people of the store that are about no case: how they sign in, and what they look after. */
import type { Mail } from '../../ports/mail/mail.ts'
import { type Words, wordsFor } from '../../words/words.ts'
import { passwordLinkUrl } from '../sessions/desk-link.ts'
import { linkWithPerson } from '../sessions/store.ts'
import { activeMember, type StaffMember, staffMember } from '../staff/rules.ts'
import type { Store } from '../stores/store.ts'
import { endpointById } from '../webhooks/store.ts'
import { asMail, type Letter } from './mails/letter.ts'
import {
  passkeyLetter,
  passwordLinkLetter,
  providerAccountLetter,
  removedFactorLetter,
  webhookLetter,
} from './mails/staff-letters.ts'
import type { Deliverer } from './service.ts'
import type { Delivery } from './tables.ts'

export type LinkDelivery = Extract<Delivery, { linkId: string }>
export type EndpointDelivery = Extract<Delivery, { endpointId: string }>
export type OwnDelivery = Extract<Delivery, { memberId: string }>

/** To a person of the store, who sets a password with it. None when the link was used or died on the way. */
export async function mailWithPasswordLink(
  { platform, publicUrl }: Deliverer,
  { id, delivery }: { id: string; delivery: LinkDelivery },
  store: Store,
): Promise<Mail | undefined> {
  const { database, secret, now } = platform
  const link = await linkWithPerson(database, database.read, { storeId: store.id, id: delivery.linkId })
  if (!link || link.leftAt || link.expiresAt <= now()) return undefined
  const words = wordsFor(store.settings.locales[0])
  const letter = passwordLinkLetter({ store, words, link, url: passwordLinkUrl(secret, publicUrl, link) })
  return {
    id,
    threadId: `${link.id}.password`,
    from: { name: store.name, replyTo: undefined },
    to: { name: link.displayName, address: link.email },
    locale: words.locale,
    ...asMail(letter, words.locale, store),
  }
}

/** To an administrator. None when somebody has switched the endpoint on again or removed it. */
export async function mailAboutEndpoint(
  { platform: { database } }: Deliverer,
  { id, delivery }: { id: string; delivery: EndpointDelivery },
  store: Store,
): Promise<Mail | undefined> {
  const endpoint = await endpointById(database, database.read, { storeId: store.id, id: delivery.endpointId })
  const person = activeMember(store.people, delivery.staffId)
  const address = person?.email ?? store.settings.email
  if (!endpoint?.disabledAt || endpoint.removedAt || !address) return undefined
  const words = wordsFor(store.settings.locales[0])
  const letter = webhookLetter({
    store,
    words,
    person,
    url: endpoint.url,
    since: endpoint.failingSince ?? endpoint.disabledAt,
  })
  return {
    id,
    threadId: `${endpoint.id}.webhook`,
    from: { name: store.name, replyTo: undefined },
    to: { name: person?.displayName ?? store.name, address },
    locale: words.locale,
    ...asMail(letter, words.locale, store),
  }
}

/** To a person of the store, about how they sign in: they may not have wanted it. */
export function mailAboutOwnSignIn(
  { id, delivery }: { id: string; delivery: OwnDelivery },
  store: Store,
): Mail | undefined {
  const member = activeMember(store.people, delivery.memberId)
  if (!member) return undefined
  const words = wordsFor(store.settings.locales[0])
  return {
    id,
    threadId: `${member.id}.factor`,
    from: { name: store.name, replyTo: undefined },
    to: { name: member.displayName, address: member.email },
    locale: words.locale,
    ...asMail(letter(delivery, { store, words, member }), words.locale, store),
  }
}

function letter(delivery: OwnDelivery, content: { store: Store; words: Words; member: StaffMember }): Letter {
  if (delivery.kind === 'PASSKEY_MAIL') return passkeyLetter(content, delivery.change)
  if (delivery.kind === 'PROVIDER_ACCOUNT_MAIL') return providerAccountLetter(content, delivery.label)
  const { by: staffId } = delivery
  const by = staffId === null ? null : (staffMember(content.store.people, staffId) ?? null)
  return removedFactorLetter({ ...content, by })
}
