/** Sorting and merging in the case room, for `desk-case.test.ts`. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { ana, DeskOnPage, personDoes, radu } from './desk.ts'
import { fileUnsorted, sortSome } from './desk-sorting-scenes.ts'

const openCase = (page: Page, demo: Demo, id: string) =>
  new DeskOnPage(page).openAs(demo, radu, `/case/${encodeURIComponent(id)}`)
const hasFocus = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.id ?? ''
  })

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
  // Nothing comes by itself: the server is the first to say that something changed.
  await page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
  )
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
