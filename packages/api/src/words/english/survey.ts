import type { Words } from '../words.ts'

const most = { CSAT: 5, CES: 7, NPS: 10 }
const rated = {
  CSAT: 'You rated how satisfied you are',
  CES: 'You rated how easy we made it for you',
  NPS: 'You rated how likely you are to recommend us',
}

export const survey: Pick<Words, 'survey' | 'surveyPage'> = {
  survey: {
    question: (kind, { store, isAboutCase }) => {
      if (kind === 'NPS') return `How likely are you to recommend ${store} to a friend?`
      if (kind === 'CES')
        return isAboutCase
          ? `“${store} made it easy for me to get this put right.” Do you agree?`
          : `“${store} makes it easy for me.” Do you agree?`
      return isAboutCase
        ? 'How satisfied are you with how we handled your complaint?'
        : `How satisfied are you with ${store}?`
    },
    ends: {
      CSAT: { least: 'Not at all', most: 'Very much' },
      CES: { least: 'Not at all', most: 'Completely' },
      NPS: { least: 'Not at all likely', most: 'Very likely' },
    },
    marked: (kind, mark, takenDownBy) =>
      `${rated[kind]}: ${mark} of ${most[kind]}${takenDownBy ? ` (${takenDownBy} wrote it down)` : ''}`,
    reopened: 'We look at it again because of your rating',
    badMark: (kind, mark) => `A mark in our survey: ${mark} of ${most[kind]}. The customer has said no more.`,
    badMarkAfter: (kind, mark, reference) => `A mark in our survey about case ${reference}: ${mark} of ${most[kind]}.`,
  },
  surveyPage: {
    title: 'Your answer',
    unknown: 'This link does not work any more. Nothing was changed.',
    thanks: 'Thank you. Your answer is saved.',
    thanksBad: 'We are sorry that it was not good. Your answer is saved, and it is not the end of it.',
    more: 'What should we keep, or do better?',
    moreBad: 'What went wrong?',
    call: 'Shall we call you? Your number',
    name: 'Your name',
    email: 'Your e-mail address',
    send: 'Send',
  },
}
