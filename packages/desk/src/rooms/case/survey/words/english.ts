import type { ComplaintStatus } from '@redress/schema/enums'

/** What the customer thinks of it. It comes after the room. */
export const english = {
  title: 'What they think of us',
  answered: (mark: number, most: number) => `They gave ${mark} of ${most}.`,
  notYet: 'They have not answered yet. If you have them on the phone, ask.',
  begin: 'They told us by phone',
  ask: 'Read it to them',
  mark: 'Their mark',
  choose: 'Choose …',
  markMissing: 'Say which mark they gave.',
  why: 'Why, in their words, if they say (optional)',
  call: 'They want a call about it',
  callHint: 'Then you promise it in the next step.',
  bad: 'A bad mark is a complaint: the case goes on, or a new one begins.',
  hint: 'It counts like an answer by mail, once. They get no mail then.',
  save: 'Put it on record',
  since: 'Their answer is on record. What you wrote since is not: you can leave it as a note for colleagues.',
  over: 'There is nothing more to put on record here. What you wrote you can leave as a note for colleagues.',
  leaveNote: 'Leave it as a note',
  done: 'On record.',
  notSolved: {
    begin: { RESOLVED: 'They say it is not solved', REJECTED: 'They ask for another look' } as Partial<
      Record<ComplaintStatus, string>
    >,
    door: 'How did they say so?',
    label: 'What they said, in their own words',
    hint: 'They read it again in their case, and by when they hear from us.',
    asNote: 'Meanwhile the case was opened again or closed. These words can stay as a note for colleagues.',
    done: (when: string) => (when ? `It is open again. The customer hears by ${when}.` : 'It is open again.'),
  },
  doneBad: 'On record. It is a bad mark, so somebody answers for it now.',
}
