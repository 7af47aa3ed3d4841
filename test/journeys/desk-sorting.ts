/** Sorting and merging in the case room, for `desk-case.test.ts`. */
import { CaseSorting } from '@redress/schema/operations'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { storedComplaints } from '../store-acts.ts'
import { ana, DeskOnPage, personDoes, radu } from './desk.ts'
import { fileCases } from './desk-cases.ts'
import { fileUnsorted, sortSome, twice } from './desk-sorting-scenes.ts'

const openCase = (page: Page, demo: Demo, id: string) =>
  new DeskOnPage(page).openAs(demo, radu, `/case/${encodeURIComponent(id)}`)
const hasFocus = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.id ?? ''
  })

/** Nothing comes by itself: the server is the first to say that something changed. */
const withoutNews = (page: Page) =>
  page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
  )

export async function sortsWithWhatIsSuggested(page: Page, demo: Demo): Promise<void> {
  await sortSome(demo, 2)
  const id = await fileUnsorted(demo, 'Where is my parcel? The courier never came.')
  await openCase(page, demo, id)
  const kind = page.getByRole('region', { name: 'What kind it is' })
  await kind.getByText('Nobody has said yet.').waitFor()
  await kind.getByText(/^Learnt from \d+ decided cases: \d+\s% sure that it is Late or not delivered/).waitFor()
  await kind.getByText('It goes to Deliveries, to Sofia Ionescu.').waitFor()
  expect(await audit(page), 'suggested').toEqual([])
  await kind.getByRole('button', { name: 'It is Late or not delivered' }).click()
  await page.getByRole('status').getByText('Late or not delivered: Sofia Ionescu has it.').waitFor()
  await kind.getByRole('definition').getByText('Deliveries').waitFor()
  await kind.getByText('Learnt from').waitFor({ state: 'detached' })
}

export async function sortsOnStaleGround(page: Page, demo: Demo): Promise<void> {
  const id = await fileUnsorted(demo, 'The ladder gave way under me.')
  await withoutNews(page)
  await openCase(page, demo, id)
  const kind = page.getByRole('region', { name: 'What kind it is' })
  await kind.getByRole('button', { name: 'Sort it', exact: true }).waitFor()
  await page.keyboard.press('s')
  await expect.poll(() => hasFocus(page)).toBe('safety')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await kind.getByText('Say what it is about.').waitFor()
  await expect.poll(() => hasFocus(page)).toBe('categoryId')
  expect(await audit(page), 'missing').toEqual([])
  await kind.getByLabel('About').selectOption('Does not work')
  await kind.getByLabel('Why, for colleagues').fill('He fell.')
  await kind.getByText('It stays in Customer care, with Ana Marin.').waitFor()

  await personDoes(demo, ana, 'addNote', { complaintId: id, text: 'He is at the hospital.' })
  await kind.getByRole('button', { name: 'Sort it so' }).click()
  await kind.getByText('He is at the hospital.').waitFor()
  expect(await audit(page), 'meanwhile').toEqual([])
  expect(await kind.getByLabel('Why, for colleagues').inputValue(), 'nothing is lost').toBe('He fell.')
  await kind.getByRole('button', { name: 'I have seen it, go on' }).click()
  // What he did himself is not told him as somebody else's, and holds nothing up.
  await personDoes(demo, radu, 'addNote', { complaintId: id, text: 'I have called him.' })
  await kind.getByRole('button', { name: 'Sort it so' }).click()
  await page.getByRole('status').getByText('Does not work: Ana Marin has it.').waitFor()
  await kind.getByText('Somebody could be hurt. Ana Marin has it.').waitFor()
  await page.getByRole('list', { name: 'What happened' }).getByText('He fell.').waitFor()

  // Whoever begins before the categories are there says no more than that: how bad it is stays what its category says.
  const rude = 'The clerk laughed at me.'
  await fileCases(demo, [{ name: 'Ivo Bell', description: rude, category: 'How I was treated' }])
  const other = (await storedComplaints(demo)).find(({ description }) => description === rude)?.id ?? ''
  const letCategoriesCome = await new DeskOnPage(page).holdBack(CaseSorting.documentId)
  await page.goto(`${page.url().split('/case/')[0]}/case/${encodeURIComponent(other)}`)
  await kind.getByRole('button', { name: 'Sort it anew', exact: true }).click()
  await expect.poll(() => hasFocus(page)).toBe('safety')
  letCategoriesCome()
  await expect.poll(() => kind.getByLabel('How bad').inputValue()).toBe('')
}

export async function mergesTwoAboutTheSame(page: Page, demo: Demo): Promise<void> {
  const { kept, duplicate } = await twice(demo)
  await withoutNews(page)
  await openCase(page, demo, duplicate.id)
  const suggested = page.getByRole('region', { name: 'Two about the same?' }).getByRole('listitem')
  const one = suggested.filter({ hasText: kept.reference })
  await one.getByText(/^same customer, same order, \d+\s% of the words in both$/).waitFor()
  await one.getByRole('button', { name: `Compare with ${kept.reference}` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Are these two about the same?' }).waitFor()
  const side = (name: string, hasText: string) => page.getByRole('group', { name }).filter({ hasText })
  await side(`This one: ${duplicate.reference}`, 'Nobody answers').waitFor()
  await side(`The other one: ${kept.reference}`, 'arrived with a').waitFor()
  expect(await page.getByRole('radio', { name: kept.reference }).isChecked(), 'the older one goes on').toBe(true)
  const merge = page.getByRole('button', { name: `Merge ${duplicate.reference} into ${kept.reference}` })
  await merge.click()
  await page.getByText('Make sure of it first.').waitFor()
  await expect.poll(() => hasFocus(page)).toBe('same')
  expect(await audit(page), 'compared').toEqual([])
  await page.keyboard.press('Space')
  await page.getByLabel('Why, for colleagues').fill('She wrote again.')

  await personDoes(demo, ana, 'addNote', { complaintId: kept.id, text: 'A new shade is on its way.' })
  await personDoes(demo, radu, 'addNote', { complaintId: kept.id, text: 'I have called her.' })
  await merge.click()
  // Both stand among the notes about the customer too.
  const meanwhile = page.locator('.meanwhile')
  await meanwhile.getByText('A new shade is on its way.', { exact: true }).waitFor()
  expect(await meanwhile.getByText('I have called her.').count(), 'his own doing').toBe(0)
  expect(await page.getByLabel('Why, for colleagues').inputValue(), 'nothing is lost').toBe('She wrote again.')
  await page.getByRole('button', { name: 'I have seen it, go on' }).click()
  await personDoes(demo, radu, 'addNote', { complaintId: kept.id, text: 'She is glad.' })
  await merge.click()
  await page.getByRole('status').getByText(`${duplicate.reference} goes on in ${kept.reference}.`).waitFor()
  const from = page.getByRole('region', { name: 'Merged into this one' })
  await from.getByText(duplicate.reference).waitFor()
  expect(await audit(page), 'the one that goes on').toEqual([])
  await from.getByRole('link').click()
  const into = page.getByRole('region', { name: 'It goes on in another case' })
  await into.getByText(kept.reference).waitFor()
  expect(await audit(page), 'the one that was merged').toEqual([])
  await into.getByRole('link').click()
  await from.waitFor()
}

/** What came in is no complaint, and then is one all the same: on the desk and on the customer's page. */
export async function setsAsideAndTakesUp(
  page: Page,
  demo: Demo,
  { id, trackingCode }: { id: string; trackingCode: string },
): Promise<void> {
  await openCase(page, demo, id)
  await page.getByRole('button', { name: 'No complaint' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Is this no complaint?' })
  await dialog.waitFor()
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await page.getByText('Say which of the two it is.').waitFor()
  expect(await audit(page), 'asked why').toEqual([])
  await page.getByRole('radio', { name: 'A test of the form' }).check()
  await page.getByLabel('More of it, for colleagues').fill('Typed by our web shop.')
  await personDoes(demo, radu, 'addNote', { complaintId: id, text: 'I tried our form.' })
  await page.getByRole('button', { name: 'Set it aside' }).click()
  const aside = page.getByRole('region', { name: 'Set aside' })
  await aside.getByText(/^As a test, by Radu Marin, /).waitFor()
  await page.getByRole('list', { name: 'What happened' }).getByText('Typed by our web shop.').waitFor()
  await dialog.waitFor({ state: 'hidden' })
  expect(await audit(page), 'set aside').toEqual([])
  expect(await page.getByRole('button', { name: 'Reply', exact: true }).count(), 'nothing to reply to').toBe(0)

  const customers = await page.context().newPage()
  await customers.goto(`${demo.url}/s/pk_demo/case#redress-case=${trackingCode}`)
  await customers.getByRole('heading', { name: 'We took this for advertising or a test, and set it aside' }).waitFor()
  await customers.getByText('If we are wrong, write to us here').waitFor()
  expect(await audit(customers), 'the page of its customer').toEqual([])
  await customers.getByRole('button', { name: /^Write to/ }).click()
  await customers.getByRole('textbox', { name: /^Write to/ }).fill('It is no test: the lid is cracked.')
  await customers.getByRole('button', { name: 'Send', exact: true }).click()
  await customers.getByRole('heading', { name: 'We are reading what happened' }).waitFor()
  await customers.close()

  await aside.waitFor({ state: 'detached' })
  await page.getByText('It is no test: the lid is cracked.').waitFor()
  await page.getByRole('button', { name: 'Reply', exact: true }).waitFor()
}
