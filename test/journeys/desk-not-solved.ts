/** A customer says by phone that it is not solved, for `desk-case.test.ts`. */
import { ReopenOnBehalf } from '@redress/schema/operations'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { storeDoes } from '../store-acts.ts'
import { storeKey } from '../store-page.ts'
import { asPerson, DeskOnPage, ion, personDoes, radu } from './desk.ts'
import { CaseOnPage, desktop } from './shop.ts'

interface Filed {
  readonly id: string
  readonly trackingCode: string
}

const said = 'It came like that.\nLook at the photo, please.'
const theyAsk = (page: Page): Locator => page.getByRole('button', { name: 'They ask for another look' })
const words = (page: Page): Locator => page.getByLabel('What they said, in their own words')
const story = (page: Page): Locator => page.getByRole('list', { name: 'What happened' })
const goOn = (page: Page): Locator => page.getByRole('button', { name: 'I have seen it, go on' })
const onRecord = (page: Page): Locator => page.getByRole('button', { name: 'Put it on record' })

async function openRejected(page: Page, demo: Demo, { id }: Filed): Promise<void> {
  await storeDoes(demo, 'decideComplaint', { complaintId: id, verdict: 'NOT_UPHELD', reasons: 'It was opened.' })
  await new DeskOnPage(page).openAs(demo, ion, `/case/${encodeURIComponent(id)}`)
  await theyAsk(page).waitFor()
}

/** Who opens the tracker of the customer sees what is promised now. */
async function openTracker(page: Page, demo: Demo, { trackingCode }: Filed): Promise<CaseOnPage> {
  await page.goto(`${demo.url}/s/${storeKey}/case#redress-case=${trackingCode}`)
  return new CaseOnPage(page)
}

export async function takesUpByPhone(page: Page, browser: Browser, demo: Demo, filed: Filed): Promise<void> {
  const context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
  const tracker = await openTracker(await context.newPage(), demo, filed)
  await openRejected(page, demo, filed)
  await tracker.says('We have given you our answer').waitFor()
  expect(await audit(page), 'rejected').toEqual([])
  await theyAsk(page).focus()
  await page.keyboard.press('Enter')
  const byPhone = page.getByRole('radio', { name: 'Phone' })
  await expect.poll(() => byPhone.evaluate((element) => element.matches(':focus:checked'))).toBe(true)
  await onRecord(page).click()
  await page.getByText('Write something first.').waitFor()
  await words(page).fill(said)
  await page.getByRole('radio', { name: 'Counter' }).check()
  // What was typed is there again, whatever was looked at meanwhile.
  await page.reload()
  await theyAsk(page).click()
  expect(await words(page).inputValue()).toBe(said)
  expect(await page.getByRole('radio', { name: 'Counter' }).isChecked()).toBe(true)
  await byPhone.check()
  expect(await audit(page), 'what they said').toEqual([])
  await onRecord(page).click()
  await page
    .getByRole('status')
    .getByText(/^It is open again\. The customer hears by /)
    .waitFor()
  await story(page).getByText('It came like that.').waitFor()
  await story(page).getByText('You wrote it down for them (Phone)').waitFor()
  await theyAsk(page).waitFor({ state: 'detached' })
  expect(await audit(page), 'open again').toEqual([])

  // On the tracker by itself: nobody reloads.
  await tracker.says('We are reading what happened').waitFor()
  await tracker.says('We tell you how things stand').waitFor()
  await tracker.story.getByText('Ion Petrescu wrote down what you told us').waitFor()
  expect(await dueOn(demo, filed), 'in time to come').toBeGreaterThan(Date.now())
  await context.close()
}

/** Nothing comes by itself: the server is the first to say what others did, and keeps no word back. */
export async function takesUpOnStaleGround(page: Page, demo: Demo, filed: Filed): Promise<void> {
  await page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
  )
  await openRejected(page, demo, filed)
  await theyAsk(page).click()
  await words(page).fill(said)
  await personDoes(demo, radu, 'addNote', { complaintId: filed.id, text: 'She has called twice.' })
  await onRecord(page).click()
  await page.getByRole('heading', { name: 'Since you began to write' }).waitFor()
  await page.getByText('She has called twice.').first().waitFor()
  expect(await words(page).inputValue()).toBe(said)
  await goOn(page).click()
  await onRecord(page).click()
  await story(page).getByText('You wrote it down for them (Phone)').waitFor()
}

/** Somebody else was faster: the words can stay as a note, and do so only once whoever wrote them says so. */
export async function takesUpTooLate(page: Page, demo: Demo, filed: Filed): Promise<void> {
  await openRejected(page, demo, filed)
  await theyAsk(page).click()
  await words(page).fill(said)
  const letGo = await new DeskOnPage(page).holdBack(ReopenOnBehalf.documentId)
  await onRecord(page).click()
  await storeDoes(demo, 'reopenOnBehalf', { complaintId: filed.id, door: 'LETTER', text: 'Please look again.' })
  await page.getByRole('heading', { name: 'Since you began to write' }).waitFor()
  await page.getByText('Ana Marin wrote it down for them (Letter)').first().waitFor()
  await page.getByText('Meanwhile the case was opened again or closed.').waitFor()
  const note = page.getByRole('textbox', { name: 'Note for colleagues' })
  expect(await note.inputValue()).toBe(said)
  await goOn(page).click()
  letGo()
  // Also from elsewhere there is a way back to them.
  await onRecord(page).waitFor()
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  await page.getByRole('button', { name: 'What they said, in their own words' }).click()
  expect(await note.inputValue()).toBe(said)
  expect(await audit(page), 'a note').toEqual([])
  await onRecord(page).click()
  await story(page).getByText('Look at the photo, please.').waitFor()
  const { complaint } = await asPerson<{ complaint: { cycle: number } }>(
    demo,
    ion,
    'query ($id: ID!) { complaint(id: $id) { cycle } }',
    { id: filed.id },
  )
  expect(complaint.cycle, 'once').toBe(2)
}

async function dueOn(demo: Demo, { id }: Filed): Promise<number> {
  const { complaint } = await asPerson<{ complaint: { nextPromise: { dueAt: string } } }>(
    demo,
    ion,
    'query ($id: ID!) { complaint(id: $id) { nextPromise { dueAt } } }',
    { id },
  )
  return new Date(complaint.nextPromise.dueAt).getTime()
}
