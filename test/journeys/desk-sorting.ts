/** Sorting and merging in the case room, for `desk-case.test.ts`. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { ana, DeskOnPage, personDoes, radu } from './desk.ts'
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
  await kind.getByRole('button', { name: 'Sort it so' }).click()
  await page.getByRole('status').getByText('Does not work: Ana Marin has it.').waitFor()
  await kind.getByText('Somebody could be hurt. Ana Marin has it.').waitFor()
  await page.getByRole('list', { name: 'What happened' }).getByText('He fell.').waitFor()
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
  await merge.click()
  await page.getByText('A new shade is on its way.', { exact: true }).waitFor()
  expect(await page.getByLabel('Why, for colleagues').inputValue(), 'nothing is lost').toBe('She wrote again.')
  await page.getByRole('button', { name: 'I have seen it, go on' }).click()
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
