import type { SuggestionState } from '@redress/schema/enums'

const states: Record<SuggestionState, string> = {
  OPEN: 'To read',
  ANSWERED: 'Answered',
  BECAME_COMPLAINT: 'Became complaints',
}

/** Every word of the suggestion box. It comes with the room; Spanish is typed after it. */
export const english = {
  which: 'Which suggestions',
  states,
  all: 'All',
  list: 'Suggestions, the latest first',
  nobody: 'Somebody',
  sent: (who: string, when: string) => `${who}, ${when}`,
  answer: 'Answer …',
  turn: 'It is a complaint …',
  back: 'Not now',
  next: 'What happens next',
  answering: {
    label: 'Your answer',
    byMail: (email: string) => `It goes to ${email} by mail, once. A suggestion is answered only once.`,
    noAddress: 'They left no address: the answer stays here, for colleagues.',
    thanks: 'Thank them, and say what you will do with it.',
    missing: 'Write something first.',
    send: 'Send the answer',
    keep: 'Keep the answer',
    done: 'Answered.',
  },
  turning: {
    text: (when: string) =>
      `It goes on as a complaint, in their words, and counts from ${when}. It comes to the queue, and you get a sheet for them with the code of their case.`,
    noAddress: 'They left no address: nobody can be written to unless they come back.',
    noUndo: 'This cannot be taken back.',
    category: 'Category',
    noCategory: 'Not clear yet',
    confirm: 'Make it a complaint',
  },
  answeredBy: (who: string, when: string) => `${who} answered ${when}`,
  toCase: 'Open the case',
  done: 'Done',
  busy: 'One moment',
  unreachable: 'Nothing was changed: the server does not answer. What you wrote stays here; please try again.',
  more: 'Show more',
  empty: {
    OPEN: {
      title: 'The box is empty',
      text: 'What customers propose without complaining comes here. Each is read and answered once; what turns out to be a complaint becomes one.',
    },
    ANSWERED: { title: 'Nothing is answered yet', text: 'What you answer stays here, with the answer.' },
    BECAME_COMPLAINT: {
      title: 'None of them was a complaint',
      text: 'Some people put into the box what really is a complaint. Those that you turn into one stay here, with a link to the case.',
    },
    ALL: { title: 'The box is empty', text: 'What customers propose without complaining comes here.' },
  },
  keys: {
    section: 'Suggestions',
    next: 'Next one',
    previous: 'Previous one',
    answer: 'Answer it',
    turn: 'Make it a complaint: shows what happens next first',
  },
}
