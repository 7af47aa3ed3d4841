/** What the law gives customers, as a page that anybody can read (mission B2). */
import { html } from 'hono/html'
import type { DisputeBody } from '../../features/rights/pack.ts'
import { countryPacks } from '../../features/rights/packs.ts'
import { type Rights, rightsIn, rightsOf, textIn } from '../../features/rights/rules.ts'
import { notAdvice, rightsPageWords, topicTitles } from '../../features/rights/words.ts'
import type { Words } from '../../words/words.ts'
import type { Markup } from '../plain-page.ts'

export function rightsMarkup(countryCode: string | undefined, words: Words): Markup {
  const rights = rightsIn(countryCode)
  const chosen = countryCode && !rights ? html`<p>${textIn(rightsPageWords.unknown, words)}</p>` : ''
  return html`${choice(rights?.countryCode, words)}
${rights ? allOf(rights, words) : chosen}`
}

function choice(chosen: string | undefined, words: Words): Markup {
  const names = new Intl.DisplayNames(words.dateLocale, { type: 'region' })
  const countries = [...countryPacks.keys()].map((code) => ({ code, name: names.of(code) ?? code }))
  const inOrder = countries.toSorted((one, other) => one.name.localeCompare(other.name, words.locale))
  return html`<p>${textIn(rightsPageWords.choose, words)}</p>
<form class="choice"><input type="hidden" name="lang" value="${words.locale}">
<label>${textIn(rightsPageWords.country, words)}
<select name="country">${inOrder.map(({ code, name }) => html`<option value="${code}"${code === chosen ? ' selected' : ''}>${name}</option>`)}</select></label>
<button>${textIn(rightsPageWords.show, words)}</button></form>`
}

function allOf({ pack }: Rights, words: Words): Markup {
  const day = new Intl.DateTimeFormat(words.dateLocale, { dateStyle: 'long', timeZone: 'UTC' })
  return html`${rightsOf(pack).map(
    ({ topic, text, source: { law, url, checkedOn } }) => html`<h2>${textIn(topicTitles[topic], words)}</h2>
<p>${textIn(text, words)}</p>
${topic === 'DISPUTE_RESOLUTION' && pack.disputeBody ? bodyOf(pack.disputeBody, words) : ''}
<p class="source"><a href="${url}">${law}</a>. ${textIn(rightsPageWords.asOf, words)} ${day.format(new Date(checkedOn))}.</p>`,
  )}
<p><strong>${textIn(notAdvice, words)}</strong></p>`
}

const bodyOf = ({ name, how, url }: DisputeBody, words: Words): Markup =>
  html`<p><strong><a href="${url}">${name}</a></strong><br>${textIn(how, words)}</p>`
