import type { Words } from '../words.ts'

export const pages: Pick<Words, 'standardsPage' | 'remindersPage'> = {
  standardsPage: {
    title: (store) => `What ${store} promises when you complain`,
    order: 'Which comes first',
    safetyFirst: 'Somebody was or could be hurt: these always come first',
    others: 'All other complaints',
    workingTime: 'Times are hours in which we work; the hours are below.',
    firstReply: (time) => `A person answers you within ${time}.`,
    nextUpdate: (time) => `You hear from us again at least every ${time}.`,
    decision: (time) => `We tell you what we decide within ${time}.`,
    remedy: (time) => `What we agree is done within ${time}.`,
    compensation: (amount) => `If we are later than that, you get ${amount}, without asking.`,
    hours: 'When we work',
    closed: 'closed',
    reach: 'To reach a person',
  },
  remindersPage: {
    title: 'Reminders about your case',
    question: 'Shall we stop reminding you about this case? Everything else we owe you still reaches you.',
    button: 'No more reminders',
    done: 'Done. You get no more reminders about this case.',
    unknown: 'This link does not work any more. Your case and everything in it are untouched.',
  },
}
