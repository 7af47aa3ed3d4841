/** Views that are kept under a name. A kept view is an address, as every view is. */
import { type KeptViewFragment, RemoveView, SaveView } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { type Looking, searchOf, type View, variablesOf } from './looking.ts'

/** What somebody looks at who looks at this view. */
export function lookingAt({ filter }: KeptViewFragment): Looking {
  const { statuses, severities, ownerId, departmentId, categoryId, text, reference } = filter
  return {
    view: viewIn(filter),
    text: text ?? reference ?? '',
    department: departmentId ?? '',
    owner: ownerId ?? '',
    status: statuses?.[0] ?? '',
    severity: severities?.[0] ?? '',
    category: categoryId ?? '',
  }
}

function viewIn({ ownership, overdue, waitsForCustomer }: KeptViewFragment['filter']): View {
  if (ownership) return ownership === 'MINE' ? 'mine' : 'unowned'
  if (overdue) return 'overdue'
  return waitsForCustomer ? 'waiting' : 'all'
}

interface Shown {
  readonly desk: Desk
  readonly looking: Looking
  readonly views: readonly KeptViewFragment[]
}

const addressOf = (looking: Looking, desk: Desk): string =>
  desk.hrefOf({ room: 'queue', parameters: {}, search: searchOf(looking, desk.viewer) })

/** The one of them that is on the screen. */
export function currentView({ desk, looking, views }: Shown): KeptViewFragment | undefined {
  const here = addressOf(looking, desk)
  return views.find((view) => addressOf(lookingAt(view), desk) === here)
}

export function savedViewLinks(shown: Shown): TemplateResult | typeof nothing {
  const { desk, views } = shown
  const current = currentView(shown)
  const link = (view: KeptViewFragment) => html`
    <a href=${addressOf(lookingAt(view), desk)} aria-current=${view === current ? 'true' : nothing}>${view.name}</a>
  `
  return views.length === 0 ? nothing : html`<span class="between" aria-hidden="true"></span>${views.map(link)}`
}

export interface NewView {
  readonly key: string
  readonly name: string
  readonly shared: boolean
  readonly looking: Looking
}

/** What is wrong, in words; nothing when it is kept. */
export async function keepView(desk: Desk, { key, name, shared, looking }: NewView): Promise<string | undefined> {
  const { filter, sort } = variablesOf(looking)
  const reply = await desk.send(SaveView, { input: { key, name, filter: filter ?? {}, sort, shared } })
  if (reply.kind === 'FAULT') return desk.words.queue.kept.failed
  const { saveView } = reply.data
  if (saveView.__typename === 'SaveViewSuccess') return undefined
  return 'issues' in saveView ? (saveView.issues[0]?.message ?? saveView.message) : saveView.message
}

/** Takes a view away, and offers to bring it back. */
export async function removeView(desk: Desk, view: KeptViewFragment): Promise<void> {
  const { kept, undo, undone } = desk.words.queue
  const reply = await desk.send(RemoveView, { input: { key: crypto.randomUUID(), viewId: view.id } }, ['SavedView'])
  if (reply.kind === 'FAULT') return desk.say({ kind: 'FAULT', text: kept.failed })
  const { removeView: answer } = reply.data
  if (answer.__typename !== 'RemoveViewSuccess') return desk.say({ kind: 'FAULT', text: answer.message })
  const { name, shared } = view
  const back = async () => {
    const wrong = await keepView(desk, { key: crypto.randomUUID(), name, shared, looking: lookingAt(view) })
    desk.say(wrong ? { kind: 'FAULT', text: wrong } : { text: undone })
  }
  desk.say({ text: kept.removed(name), act: { label: undo, run: () => void back() } })
}
