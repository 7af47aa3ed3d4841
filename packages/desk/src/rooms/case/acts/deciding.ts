/** What is decided, and the end of it. */
import { CloseComplaint, DecideComplaint } from '@redress/schema/operations'
import { outcomeOf } from '../outcome.ts'
import { type Act, textMissing } from './act.ts'
import { checkbox, radios } from './fields.ts'

export const decide: Act = {
  audience: 'CUSTOMER',
  isChecked: true,
  label: ({ words }) => words.decide.label,
  before: ({ words, draft, change }) =>
    radios({
      name: 'verdict',
      legend: words.decide.verdict,
      value: draft.verdict,
      choices: [
        ['UPHELD', words.decide.upheld],
        ['PARTLY_UPHELD', words.decide.partlyUpheld],
        ['NOT_UPHELD', words.decide.notUpheld, words.decide.notUpheldHint],
      ] as const,
      change: (verdict) => change({ verdict }),
    }),
  // Each verdict has the letter of its name.
  template: ({ draft }) => draft.verdict,
  missing: (ground) => (ground.draft.verdict ? textMissing(ground) : ground.words.decide.verdictMissing),
  letter: ({ draft }) => draft.verdict && { decision: { verdict: draft.verdict, reasons: draft.text } },
  async send({ desk, complaint, draft }, once) {
    const { verdict = 'UPHELD', text: reasons } = draft
    return outcomeOf(
      await desk.send(DecideComplaint, { input: { ...once, complaintId: complaint.id, verdict, reasons } }),
    )
  },
  done: ({ words }) => words.decide.done,
}

export const close: Act = {
  audience: 'CUSTOMER',
  isChecked: true,
  label: ({ words, draft }) => (draft.withoutLetter ? words.close.because : words.close.label),
  template: ({ draft }) => (draft.withoutLetter ? undefined : 'CLOSING'),
  after: ({ words, draft, change }) =>
    checkbox({
      id: 'without',
      label: words.close.withoutLetter,
      checked: draft.withoutLetter === true,
      change: (withoutLetter) => change({ withoutLetter }),
    }),
  missing: textMissing,
  letter: ({ draft }) => (draft.withoutLetter ? undefined : { closing: { letter: draft.text } }),
  async send({ desk, complaint, draft }, once) {
    const said = draft.withoutLetter ? { noLetterBecause: draft.text } : { letter: draft.text }
    return outcomeOf(await desk.send(CloseComplaint, { input: { ...once, complaintId: complaint.id, ...said } }))
  },
  done: ({ words }) => words.close.done,
}
