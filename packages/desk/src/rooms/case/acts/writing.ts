/** What is only words: a reply, a note, a summary, a call, passing on. */
import { AddNote, Escalate, HandOver, RecordCall, ReplyToCustomer, Summarise } from '@redress/schema/operations'
import { html } from 'lit'
import { outcomeOf } from '../outcome.ts'
import { type Act, type ActGround, textMissing } from './act.ts'
import { checkbox, radios, selectOf } from './fields.ts'

const turnField = ({ draft, change, words }: ActGround) =>
  checkbox({
    id: 'waits',
    label: words.reply.waits,
    checked: draft.waits === true,
    change: (waits) => change({ waits }),
  })

const turn = ({ draft }: ActGround) => (draft.waits ? ('CUSTOMER' as const) : ('STORE' as const))

export const reply: Act = {
  audience: 'CUSTOMER',
  isChecked: true,
  label: ({ words, complaint }) => words.reply.label(complaint.contact.name),
  template: () => 'REPLY',
  after: (ground) => html`<desk-case-attached .ground=${ground}></desk-case-attached>${turnField(ground)}`,
  missing: textMissing,
  letter: (ground) => ({ reply: { text: ground.draft.text, waitingOn: turn(ground) } }),
  async send(ground, once) {
    const { desk, complaint, draft } = ground
    const input = {
      ...once,
      complaintId: complaint.id,
      text: draft.text,
      waitingOn: turn(ground),
      attachmentIds: draft.photos?.map(({ id }) => id) ?? null,
    }
    return outcomeOf(await desk.send(ReplyToCustomer, { input }))
  },
  done: ({ words, complaint }) => words.reply.done(complaint.contact.name),
}

export const note: Act = {
  audience: 'STAFF',
  label: ({ words }) => words.note.label,
  missing: textMissing,
  async send({ desk, complaint, draft }, { key }) {
    return outcomeOf(await desk.send(AddNote, { input: { key, complaintId: complaint.id, text: draft.text } }))
  },
  done: ({ words }) => words.note.done,
}

export const call: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.call.label,
  before: ({ words, draft, change }) =>
    radios({
      name: 'outcome',
      legend: words.call.outcome,
      value: draft.outcome,
      choices: [
        ['REACHED', words.call.reached],
        ['NOT_REACHED', words.call.notReached],
      ] as const,
      change: (outcome) => change({ outcome }),
    }),
  after: turnField,
  missing: (ground) => (ground.draft.outcome ? textMissing(ground) : ground.words.call.outcomeMissing),
  letter: ({ draft }) =>
    draft.outcome && {
      call: { summary: draft.text, outcome: draft.outcome, waitingOn: draft.waits ? 'CUSTOMER' : null },
    },
  async send({ desk, complaint, draft }, { key }) {
    const { outcome = 'NOT_REACHED', text, waits } = draft
    const input = {
      key,
      complaintId: complaint.id,
      outcome,
      summary: text,
      waitingOn: waits ? ('CUSTOMER' as const) : null,
    }
    return outcomeOf(await desk.send(RecordCall, { input }))
  },
  done: ({ words }) => words.call.done,
}

export const summary: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.summary.label,
  missing: textMissing,
  letter: ({ draft }) => ({ summary: { text: draft.text } }),
  async send({ desk, complaint, draft }, { key }) {
    return outcomeOf(await desk.send(Summarise, { input: { key, complaintId: complaint.id, text: draft.text } }))
  },
  done: ({ words }) => words.summary.done,
}

export const escalate: Act = {
  audience: 'STAFF',
  label: ({ words }) => words.escalate.label,
  before: ({ words }) => html`<p class="hint">${words.escalate.hint}</p>`,
  missing: textMissing,
  async send({ desk, complaint, draft }, { key }) {
    return outcomeOf(await desk.send(Escalate, { input: { key, complaintId: complaint.id, reason: draft.text } }))
  },
  done: ({ words }) => words.escalate.done,
}

export const handOver: Act = {
  audience: 'STAFF',
  label: ({ words }) => words.handOver.label,
  before: ({ words, draft, change, choices, complaint }) =>
    selectOf({
      id: 'receiver',
      label: words.handOver.to,
      none: words.handOver.choose,
      value: draft.receiver ?? '',
      groups: [
        [
          words.handOver.people,
          (choices?.staff ?? [])
            .filter(({ id }) => id !== complaint.owner?.id)
            .map(({ id, displayName, department }) => [
              `staff ${id}`,
              department ? `${displayName}, ${department.name}` : displayName,
            ]),
        ],
        [words.handOver.departments, (choices?.departments ?? []).map(({ id, name }) => [`department ${id}`, name])],
      ],
      change: (receiver) => change({ receiver }),
    }),
  missing: (ground) => (ground.draft.receiver ? textMissing(ground) : ground.words.handOver.receiverMissing),
  async send({ desk, complaint, draft }, { key }) {
    const [kind, id = ''] = draft.receiver?.split(' ') ?? []
    const to = kind === 'staff' ? { toStaffId: id } : { toDepartmentId: id }
    return outcomeOf(await desk.send(HandOver, { input: { key, complaintId: complaint.id, note: draft.text, ...to } }))
  },
  done: ({ words }) => words.handOver.done,
}
