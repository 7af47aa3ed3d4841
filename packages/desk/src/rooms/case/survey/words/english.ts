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
  done: 'On record.',
  doneBad: 'On record. It is a bad mark, so somebody answers for it now.',
}
