import type { SurveyKind } from '@redress/schema/enums'
import type { Span } from '../period.ts'

const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`

const kinds: Record<SurveyKind, string> = {
  CSAT: 'Satisfaction (CSAT)',
  CES: 'Effort (CES)',
  NPS: 'Recommendation (NPS)',
}
/** What the number means, with what was counted. */
const means: Record<SurveyKind, (score: string, n: number, mean: string) => string> = {
  CSAT: (score, n) => `${score} of ${n} customers gave 4 or 5 of 5: they are satisfied.`,
  CES: (score, n, mean) => `${score} of ${n} customers gave 5 to 7 of 7: it was easy for them. The mean is ${mean}.`,
  NPS: (score, n) =>
    `Of ${n} customers, the percentage who would recommend us (9 or 10) minus who would not (0 to 6), from -100 to 100: ${score}.`,
}
const sources: Record<SurveyKind, string> = {
  CSAT: 'CSAT: share of 4 and 5 on a scale of 5 (convention).',
  CES: 'CES 2.0: share of 5 to 7, and the mean, on a scale of 7 (Dixon et al., 2013).',
  NPS: 'NPS: % of 9 and 10 minus % of 0 to 6 (Reichheld, 2003).',
}

/** Every word of the room. It comes with the room; Spanish is typed after it. */
export const english = {
  heading: 'What customers say',
  waiting: {
    title: 'Bad marks that wait for a person',
    none: 'None.',
    owner: (name: string) => `${name} answers for it`,
    noOwner: 'nobody answers for it yet',
    promised: (when: string) => `promised next: ${when}`,
  },
  phone: {
    begin: 'They told us by phone …',
    reference: 'Number of the case',
    hint: 'As in RD-7K3M-42. What they say goes on record there.',
    go: 'Go to the case',
    missing: 'Say which case it is about.',
    notFound: 'There is no such case, or it is not one of yours.',
    unreachable: 'The server does not answer. Please try again.',
    back: 'Not now',
  },
  period: 'Period',
  spans: { 30: 'Last 30 days', 90: 'Last 90 days', 365: 'Last 12 months' } satisfies Record<Span, string>,
  figures: 'Figures',
  kinds,
  means,
  tooFew: (n: number) =>
    n === 0
      ? 'Nobody has answered yet.'
      : `${answers(n)} so far. From 5 on there is a number: fewer say nothing and would tell who said what.`,
  byMail: (asked: number, answered: number, rate: string) =>
    `Asked by mail: ${asked}. Of those ${answered} answered: ${rate}.`,
  notByMail: 'Nobody was asked by mail.',
  answers,
  marks: 'How many gave which mark',
  provisional: (when: string) => `Who was asked since ${when} may still answer: the last days change.`,
  definitions: 'How this is counted',
  ofAsked: 'Who was asked in the period counts, in whatever way they answered. Percentages are never averaged.',
  sources,
  latest: 'What they said last',
  mark: (mark: number, most: number) => `${mark} of ${most}`,
  bad: 'Bad mark',
  at: (place: string) => `at “${place}”`,
  byPhone: (who: string) => `by phone, written down by ${who}`,
  from: (name: string, reference: string) => `${name}, case ${reference}`,
  more: 'Show more',
  empty: {
    title: 'Nobody has said anything yet',
    text: 'What customers answer after a case, on your pages and at your counters comes here, bad marks first.',
  },
  keys: { section: 'Surveys', phone: 'They told us by phone' },
}
