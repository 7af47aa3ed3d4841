/** Every word about what happens before there is a case. It comes with that. */
export const en = {
  explanationTitle: 'What happens when you complain',
  howToComplain:
    'Tell us in your own words, with the form, by phone or by e-mail. It costs nothing and takes none of your rights away.',
  within: (count: number, unit: 'minute' | 'hour' | 'day') =>
    unit === 'minute'
      ? `within ${count} minutes while we are open`
      : `within ${count} working ${unit}${count === 1 ? '' : 's'}`,
  sentNow: (when: string) => `Sent now: ${when}.`,
  firstTitle: 'What comes first',
  firstWhy: 'The safety of people comes before everything. After that we take first what is due first.',
  answeredWithin: (answer: string, decision: string) => `Answered ${answer}, decided ${decision}`,
  guideTitle: 'Faulty, or changed my mind?',
  guideBack: 'Start again',
  toForm: 'Tell us what went wrong',
  howTo: 'How to complain',
}
export type ExplanationWords = typeof en
