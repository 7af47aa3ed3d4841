/** What is promised: made, moved, kept, and what was agreed carried out. */
import type { PromiseKind } from '@redress/schema/enums'
import { KeepPromise, MakePromise, MovePromise, RecordCustomerPart, RecordRemedy } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { exactTime } from '../../../times/times.ts'
import { outcomeOf } from '../outcome.ts'
import { nameOf } from '../owed.ts'
import { timeIn, whenField } from '../when.ts'
import { type Act, type ActGround, promiseOf, textMissing } from './act.ts'
import { lineField, selectOf } from './fields.ts'

const kinds: readonly PromiseKind[] = ['NEXT_UPDATE', 'CALLBACK', 'DECISION', 'FOLLOW_UP', 'CUSTOM']
const iso = (field: string | undefined) => timeIn(field)?.toISOString() ?? ''

const timeMissing = ({ draft, words, now }: ActGround): string | undefined => {
  const at = timeIn(draft.dueAt)
  if (!at) return words.promise.timeMissing
  return at <= now ? words.promise.timePast : undefined
}

/** What it is about, with its time. */
const about = (ground: ActGround): TemplateResult | typeof nothing => {
  const promise = promiseOf(ground)
  const { desk } = ground
  return promise
    ? html`<p class="about"><strong>${nameOf(ground, promise)}</strong><br />${exactTime(desk.words.language, new Date(promise.dueAt), desk.store.timeZone)}</p>`
    : nothing
}

export const promise: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.promise.wording,
  before: (ground) => {
    const { words, draft, change } = ground
    return html`
      ${selectOf({
        id: 'kind',
        label: words.promise.what,
        none: words.promise.choose,
        value: draft.kind ?? '',
        groups: [['', kinds.map((kind) => [kind, words.promise.kinds[kind]])]],
        change: (kind) => change({ kind: kind as PromiseKind }),
      })}
      ${whenField(ground, { id: 'due', label: words.promise.by, value: draft.dueAt ?? '', change: (dueAt) => change({ dueAt }) })}
    `
  },
  hasText: ({ draft }) => draft.kind === 'CUSTOM',
  missing: (ground) => {
    const { draft, words } = ground
    if (!draft.kind) return words.promise.kindMissing
    return timeMissing(ground) ?? (draft.kind === 'CUSTOM' ? textMissing(ground) : undefined)
  },
  letter: ({ draft }) =>
    draft.kind && { newPromise: { kind: draft.kind, wording: wordingOf(draft), dueAt: iso(draft.dueAt) } },
  async send({ desk, complaint, draft }, { key }) {
    const { kind = 'CUSTOM' } = draft
    const input = { key, complaintId: complaint.id, kind, wording: wordingOf(draft), dueAt: iso(draft.dueAt) }
    return outcomeOf(await desk.send(MakePromise, { input }))
  },
  done: ({ words }) => words.promise.done,
}

const wordingOf = ({ kind, text }: { kind?: PromiseKind; text: string }): string | null =>
  kind === 'CUSTOM' ? text : null

export const move: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.move.reason,
  before: (ground) => html`
    ${about(ground)}
    ${whenField(ground, {
      id: 'due',
      label: ground.words.move.newTime,
      value: ground.draft.dueAt ?? '',
      change: (dueAt) => ground.change({ dueAt }),
    })}
  `,
  missing: (ground) => timeMissing(ground) ?? textMissing(ground),
  letter: ({ begun, draft }) => ({
    movedPromise: { promiseId: begun.subject ?? '', dueAt: iso(draft.dueAt), reason: draft.text },
  }),
  async send({ desk, begun, draft }, { key }) {
    const input = { key, promiseId: begun.subject ?? '', dueAt: iso(draft.dueAt), reason: draft.text }
    return outcomeOf(await desk.send(MovePromise, { input }))
  },
  done: ({ words }) => words.move.done,
}

export const keep: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.keep.label,
  before: (ground) => html`${about(ground)}`,
  missing: textMissing,
  letter: ({ begun, draft }) => ({ keptPromise: { promiseId: begun.subject ?? '', result: draft.text } }),
  async send({ desk, begun, draft }, { key }) {
    const input = { key, promiseId: begun.subject ?? '', result: draft.text }
    return outcomeOf(await desk.send(KeepPromise, { input }))
  },
  done: ({ words }) => words.keep.done,
}

export const deliver: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.deliver.label,
  before: (ground) => html`
    ${about(ground)}
    ${lineField({
      id: 'reference',
      label: ground.words.deliver.reference,
      hint: ground.words.deliver.referenceHint,
      value: ground.draft.reference ?? '',
      change: (reference) => ground.change({ reference }),
    })}
  `,
  missing: textMissing,
  letter: ({ begun, draft }) => ({
    remedy: { promiseId: begun.subject ?? '', result: draft.text, reference: draft.reference || null },
  }),
  async send({ desk, begun, draft }, { key }) {
    const { text: result, reference = '' } = draft
    const input = { key, promiseId: begun.subject ?? '', result, reference: reference || null }
    return outcomeOf(await desk.send(RecordRemedy, { input }))
  },
  done: ({ words }) => words.deliver.done,
}

/** What the customer was to do has been seen: nobody writes anything. */
export const theirPart: Act = {
  audience: 'STAFF',
  label: ({ words }) => words.theirPart.label,
  before: ({ complaint, words }) => html`
    <p class="about"><strong>${complaint.duties.find(({ party }) => party === 'CUSTOMER')?.wording}</strong></p>
    <p class="hint">${words.theirPart.hint}</p>
  `,
  hasText: () => false,
  hint: ({ words }) => words.theirPart.told,
  missing: () => undefined,
  async send({ desk, complaint }, { key }) {
    return outcomeOf(await desk.send(RecordCustomerPart, { input: { key, complaintId: complaint.id } }))
  },
  done: ({ words }) => words.theirPart.done,
}
