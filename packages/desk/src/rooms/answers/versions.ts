import type { AnswerVersionPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { AskedPages } from '../../client/asked-pages.ts'
import type { Desk } from '../../desk/desk.ts'
import { exactTime } from '../../times/times.ts'
import { failed, waiting } from '../answer-states.ts'
import type { AnswersRoomWords } from './words/words.ts'

type Version = AnswerVersionPartsFragment
/** What may differ between two versions: a language, by its tag, or one of the fields. */
type Difference = { readonly locale: string } | { readonly field: keyof AnswersRoomWords['fields'] }

/** What an act has changed, by how it stood before. */
export function differences(after: Version, before: Version): Difference[] {
  const textIn = ({ texts }: Version, locale: string) => JSON.stringify(texts.find((text) => text.locale === locale))
  const locales = [...new Set([...after.texts, ...before.texts].map(({ locale }) => locale))]
  const fields = {
    kind: after.kind !== before.kind,
    category: after.category?.id !== before.category?.id,
    door: after.door !== before.door,
    owner: after.owner?.id !== before.owner?.id,
    reviewOn: after.reviewOn !== before.reviewOn,
  }
  return [
    ...locales
      .filter((locale) => textIn(after, locale) !== textIn(before, locale))
      .map((locale): Difference => ({ locale })),
    ...(Object.keys(fields) as (keyof typeof fields)[])
      .filter((field) => fields[field])
      .map((field): Difference => ({ field })),
  ]
}

interface VersionsPart<Data, Variables extends object> {
  readonly said: AnswersRoomWords
  readonly desk: Desk
  readonly list: AskedPages<Data, Variables, Version>
  /** The version that stands. */
  readonly standing: number
  readonly nameOf: (locale: string) => string
  readonly opened: (isOpen: boolean) => void
  readonly take: (version: Version) => void
}

/** What it said before: who did what when, and the way back, which goes through the editor. */
export function versionsPart<Data, Variables extends object>(part: VersionsPart<Data, Variables>): TemplateResult {
  const { said, desk, list, opened } = part
  const { items, fault } = list
  const shown = () => {
    if (!items) return fault ? failed(desk, fault, () => list.again()) : waiting(desk)
    return html`
      <ol class="list" reversed>${items.map((version, index) => row(part, version, items[index + 1]))}</ol>
      ${list.hasMore ? html`<button type="button" class="plain" @click=${() => list.more()}>${said.more}</button>` : nothing}
    `
  }
  return html`
    <details class="versions" @toggle=${({ currentTarget }: Event) => opened((currentTarget as HTMLDetailsElement).open)}>
      <summary>${said.versions.title}</summary>
      ${shown()}
    </details>
  `
}

function row<Data, Variables extends object>(
  { said, desk, standing, nameOf, take }: VersionsPart<Data, Variables>,
  version: Version,
  before: Version | undefined,
): TemplateResult {
  const words = said.versions
  const changed = before ? differences(version, before) : []
  const named = changed.map((one) => ('locale' in one ? nameOf(one.locale) : said.fields[one.field]))
  return html`
    <li>
      <div>
        <strong>${words.acts[version.act]}</strong>
        <span class="quiet">${words.by(version.doneBy)} ·</span>
        <time class="quiet" datetime=${version.at}>${exactTime(desk.words.language, new Date(version.at), desk.store.timeZone)}</time>
        ${named.length > 0 ? html`<p class="quiet">${words.changed(named)}</p>` : nothing}
      </div>
      ${
        version.version === standing
          ? html`<span class="quiet">${words.standing}</span>`
          : html`<button type="button" class="plain" aria-label=${words.takeOf(version.version)} @click=${() => take(version)}>${words.take}</button>`
      }
    </li>
  `
}
