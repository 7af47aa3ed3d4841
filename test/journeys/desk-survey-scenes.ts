/** What customers say, and what they are asked by phone, for `desk-screenshots.ts` and the journeys. */
import type { Demo } from '../server.ts'
import { asDeveloper, storeDoes, storedComplaints } from '../store-acts.ts'
import { radu } from './desk.ts'
import type { Shot } from './desk-screenshots.ts'

export const surveyScenes: Record<string, (shot: Shot, demo: Demo) => Promise<void>> = {
  async surveys({ page, desk, take }, demo) {
    const base = await desk.openAs(demo, radu, '/surveys')
    if ((await storedComplaints(demo)).every(({ description }) => description !== saidTwice)) {
      await page.getByText('Nobody has said anything yet').waitFor()
      await take('surveys-empty')
      await fillSurveys(demo)
    }
    await page.goto(`${base}/surveys`)
    await page.getByText('Bad marks that wait').waitFor()
    await take('surveys')
    await page.getByText('How many gave which mark').first().click()
    await page.getByText('How this is counted').click()
    await page.getByRole('button', { name: 'They told us by phone' }).click()
    await page.getByRole('button', { name: 'Go to the case' }).click()
    await take('surveys-phone')
    const asked = (await storedComplaints(demo)).find(({ description }) => description === stillToAsk)
    await page.getByLabel('Number of the case').fill(asked?.reference ?? '')
    await page.keyboard.press('Enter')
    await page.getByLabel('Their mark').selectOption('2')
    await page.getByText('A bad mark is a complaint').waitFor()
    await page.getByLabel('Their mark').scrollIntoViewIfNeeded()
    await take('case-survey')
  },
}

const saidTwice = 'The blender smells of burning.'
/** Of whom nobody has asked what they think. */
export const stillToAsk = 'The pan is not the colour that I ordered.'

/** Marks of all three kinds, some bad: of cases, at a counter and on pages. */
export async function fillSurveys(demo: Demo): Promise<void> {
  const said: [string, string, number | undefined, string | undefined][] = [
    ['Lucía Castillo', saidTwice, 1, 'It still smells, and nobody called me back.'],
    ['Tom Baker', 'The mug came without its handle.', 5, 'Ana was kind and quick. Thank you!'],
    ['Giorgos Papadopoulos', 'The courier never rang.', 2, undefined],
    ['Vera Popa', stillToAsk, undefined, undefined],
  ]
  for (const [name, description, mark, text] of said) {
    const complaintId = await fileDecided(demo, name, description)
    if (mark) await storeDoes(demo, 'recordSurveyAnswer', { complaintId, mark, text })
  }
  const answer = 'mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { __typename } }'
  const given = (kind: string, marks: readonly number[], place: string) =>
    marks.map((mark) => asDeveloper(demo, answer, { input: { key: crypto.randomUUID(), kind, mark, place } }))
  await Promise.all([
    ...given('CSAT', [5, 4, 4, 3, 5], 'Counter, Linden Street'),
    ...given('CES', [7, 6, 2], 'After ordering'),
    ...given('NPS', [10, 9, 9, 8, 7, 3, 10], 'Home page'),
  ])
}

/** A case that is decided, so that its customer can be asked. Answers its id. */
export async function fileDecided(demo: Demo, name: string, description: string): Promise<string> {
  const file = `mutation ($input: FileOnBehalfInput!) { fileOnBehalf(input: $input) {
    ... on FileOnBehalfSuccess { complaint { id } } } }`
  const input = { key: crypto.randomUUID(), door: 'PHONE', description, contact: { name }, displayName: 'Ana Marin' }
  const { fileOnBehalf } = await asDeveloper<{ fileOnBehalf: { complaint: { id: string } } }>(demo, file, { input })
  const { id: complaintId } = fileOnBehalf.complaint
  await storeDoes(demo, 'decideComplaint', { complaintId, verdict: 'NOT_UPHELD', reasons: 'It is as described.' })
  return complaintId
}
