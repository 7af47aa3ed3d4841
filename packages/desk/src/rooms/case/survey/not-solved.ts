/** A customer says, but not on their tracker, that it is not solved: in their words, and by which way they said so. */
import type { StaffedDoor } from '@redress/schema/enums'
import { ReopenOnBehalf } from '@redress/schema/operations'
import { html } from 'lit'
import { dayAndTime } from '../../../times/times.ts'
import { type Act, type ActGround, textMissing } from '../acts/act.ts'
import { radios } from '../acts/fields.ts'
import { note } from '../acts/writing.ts'
import { outcomeOf } from '../outcome.ts'
import type { CaseSurveyWords } from './words/words.ts'

/** Where it was opened again meanwhile, by themselves or by a colleague, or closed, the words can only be a note. */
const isNote = ({ complaint }: ActGround): boolean => !complaint.actions.includes('REOPEN')

export function notSolved({ notSolved: said }: CaseSurveyWords): Act {
  const doorOf = ({ draft }: ActGround): StaffedDoor => draft.door ?? 'PHONE'
  return {
    // They read it again in their case.
    audience: 'CUSTOMER',
    label: (ground) => (isNote(ground) ? note.label(ground) : said.label),
    before: (ground) =>
      isNote(ground)
        ? html`<p class="hint">${said.asNote}</p>`
        : radios({
            name: 'door',
            legend: said.door,
            value: doorOf(ground),
            choices: Object.entries(ground.words.doors) as [StaffedDoor, string][],
            change: (door) => ground.change({ door }),
          }),
    hint: (ground) => (isNote(ground) ? ground.words.composer.staffOnly : said.hint),
    missing: textMissing,
    async send(ground, once) {
      if (isNote(ground)) return note.send(ground, once)
      const { desk, complaint, draft } = ground
      const input = { ...once, complaintId: complaint.id, door: doorOf(ground), text: draft.text }
      return outcomeOf(await desk.send(ReopenOnBehalf, { input }))
    },
    done(ground, after) {
      if (isNote(ground)) return note.done(ground, after)
      const [first] = after.promises
      return said.done(first ? dayAndTime(ground.desk.words.language, new Date(first.dueAt), ground.now) : '')
    },
  }
}
