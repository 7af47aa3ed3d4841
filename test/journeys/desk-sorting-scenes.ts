/** Sorting, two about the same, routing: for `desk-screenshots.ts` and the journeys. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Demo } from '../server.ts'
import { asDeveloper, type StoredComplaint, storeDoes, storedComplaints } from '../store-acts.ts'
import { personDoes, radu, staffIdOf } from './desk.ts'
import { fileCases } from './desk-cases.ts'
import type { Shot } from './desk-screenshots.ts'

const late = ['The parcel never came', 'Still waiting for my parcel', 'The courier is a week late with the parcel']
const broken = ['The kettle leaks', 'A crack in the lid of the kettle', 'The handle of the kettle broke off']

/** By which id the API knows a category. */
export async function categoryIdOf(demo: Demo, name: string): Promise<string | undefined> {
  const { storefront } = await asDeveloper<{ storefront: { categories: { id: string; name: string }[] } }>(
    demo,
    '{ storefront { categories { id name } } }',
  )
  return storefront.categories.find((category) => category.name === name)?.id
}

/** Colleagues have said of some complaints what they are: others like them can be told. */
export async function sortSome(demo: Demo, times = 3): Promise<void> {
  const kinds = { 'Late or not delivered': late, 'Broken or damaged': broken }
  for (let time = 0; time < times; time++)
    await fileCases(
      demo,
      [...late, ...broken].map((words) => ({ name: 'Elena Radu', description: `${words}, once more.` })),
    )
  for (const { id, description } of await storedComplaints(demo))
    for (const [name, texts] of Object.entries(kinds))
      if (texts.some((words) => description === `${words}, once more.`))
        await storeDoes(demo, 'classifyComplaint', { complaintId: id, categoryId: await categoryIdOf(demo, name) })
}

/** Files one about which nobody has said anything. */
export async function fileUnsorted(demo: Demo, description: string, name = 'Maria Ionescu'): Promise<string> {
  await fileCases(demo, [{ name, description }])
  const one = (await storedComplaints(demo)).find((complaint) => complaint.description === description)
  if (!one) throw new Error(`The store has no complaint “${description}”.`)
  return one.id
}

/** On a phone one part of a case is shown at a time. */
async function showWhatToDo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand over', exact: true }).waitFor()
  const toDo = page.getByRole('button', { name: 'To do', exact: true })
  if (await toDo.isVisible()) await toDo.click()
}

let sorted: Promise<string> | undefined
const unsorted = (demo: Demo) => {
  sorted ??= sortSome(demo).then(() => fileUnsorted(demo, 'Where is my parcel? The courier never came.'))
  return sorted
}

export const sortingScenes: Record<string, (shot: Shot, demo: Demo) => Promise<void>> = {
  async sorting({ page, desk, take }, demo) {
    const id = await unsorted(demo)
    await desk.openAs(demo, radu, `/case/${encodeURIComponent(id)}`)
    await showWhatToDo(page)
    await page.getByText('Learnt from').waitFor()
    const part = page.getByRole('region', { name: 'What kind it is' })
    await part.scrollIntoViewIfNeeded()
    await take('sorting-suggested')
    await part.getByRole('button', { name: 'Sort it', exact: true }).click()
    await part.getByLabel('About').selectOption('Broken or damaged')
    await part.getByLabel('Somebody could be hurt').check()
    await part.getByText('It stays in').waitFor()
    await part.getByRole('button', { name: 'Sort it so' }).scrollIntoViewIfNeeded()
    await take('sorting-form')
  },
  async 'set-aside'({ page, desk, take }, demo) {
    const id = await fileUnsorted(demo, `BEST WATCHES 90 % OFF, visit now ${randomUUID()}`, 'Watches')
    const base = await desk.openAs(demo, radu, `/case/${encodeURIComponent(id)}`)
    await showWhatToDo(page)
    await page.getByRole('button', { name: 'No complaint' }).scrollIntoViewIfNeeded()
    await take('set-aside-before')
    await page.getByRole('button', { name: 'No complaint' }).click()
    const dialog = page.getByRole('dialog', { name: 'Is this no complaint?' })
    await dialog.waitFor()
    await take('set-aside-asked')
    await page.getByRole('radio', { name: 'Advertising' }).check()
    await page.getByRole('button', { name: 'Set it aside' }).click()
    await page.getByText('As advertising, by Radu Marin').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await take('set-aside-done')
    await page.goto(`${base}/queue?status=SET_ASIDE`)
    await page.getByText('BEST WATCHES').first().waitFor()
    await take('set-aside-queue')
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'No complaints' }).click()
    await page.getByRole('dialog', { name: 'Is this no complaint?' }).waitFor()
    await take('set-aside-several')
  },
  async 'settings-routing'({ page, desk, take }, demo) {
    await setRules(demo)
    await desk.openAs(demo, radu, '/settings/routing')
    await page.getByRole('list', { name: 'The rules' }).waitFor()
    await page.getByLabel('The words of a complaint').fill('The courier left my parcel in the rain')
    await page.getByRole('button', { name: 'Where does it go?' }).click()
    await page.getByRole('heading', { name: 'Rule 3 fits.' }).waitFor()
    await take('settings-routing')
    await page.getByRole('button', { name: 'Change rule 2' }).click()
    await page.getByRole('textbox', { name: 'Words', exact: true }).fill('invoice*, (court|judge)')
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByRole('button', { name: 'Put in force' }).click()
    await page.getByText('Nothing else but a star').waitFor()
    await take('settings-routing-refused')
  },
  async merging({ page, desk, take }, demo) {
    const { kept, duplicate } = await twice(demo)
    const base = await desk.openAs(demo, radu, `/case/${encodeURIComponent(duplicate.id)}`)
    await showWhatToDo(page)
    await page
      .getByRole('button', { name: /^Compare with/ })
      .first()
      .scrollIntoViewIfNeeded()
    await take('merging-suggested')
    await page
      .getByRole('button', { name: /^Compare with/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Are these two about the same?' }).waitFor()
    await take('merging-compared')
    await page.getByRole('button', { name: /^Merge RD/ }).click()
    await page.getByText('Make sure of it first.').waitFor()
    await page.getByText('Make sure of it first.').scrollIntoViewIfNeeded()
    await take('merging-unsure')
    await page.getByLabel('I have made sure').check()
    await page.getByRole('button', { name: /^Merge RD/ }).click()
    await page
      .getByRole('status')
      .getByText(/goes on in RD/)
      .waitFor()
    await page.goto(`${base}/case/${encodeURIComponent(duplicate.id)}`)
    await page.getByRole('heading', { name: 'It goes on in another case' }).waitFor()
    await take('merging-merged')
    await page.goto(`${base}/case/${encodeURIComponent(kept.id)}`)
    await showWhatToDo(page)
    await page.getByRole('heading', { name: 'Merged into this one' }).scrollIntoViewIfNeeded()
    await take('merging-kept')
  },
}

/** Where complaints go, as a store may set it. */
export async function setRules(demo: Demo, words: readonly string[] = ['invoice*', 'court']): Promise<void> {
  const { departments } = await asDeveloper<{ departments: { id: string; name: string }[] }>(
    demo,
    '{ departments { id name } }',
  )
  const departmentId = (name: string) => departments.find((department) => department.name === name)?.id
  await personDoes(demo, radu, 'setRoutingRules', {
    rules: [
      { severities: ['SAFETY', 'HIGH'], departmentId: departments[0]?.id, owner: 'LEAST_LOADED' },
      { subjects: ['CONTRACT'], words, departmentId: departments[0]?.id, staffId: await staffIdOf(demo, radu.name) },
      { subjects: ['TRANSPORT'], departmentId: departmentId('Deliveries'), owner: 'LEAST_LOADED' },
    ],
  })
}

let order = 0
/** One customer complains of one order twice. */
export async function twice(demo: Demo): Promise<{ kept: StoredComplaint; duplicate: StoredComplaint }> {
  const orderNumber = `T-${process.pid}-${++order}`
  const file = async (description: string) => {
    const contact = { name: 'Sonia Rus', email: `sonia-${orderNumber.toLowerCase()}@example.org` }
    await asDeveloper(
      demo,
      'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename ... on Error { message } } }',
      { input: { key: crypto.randomUUID(), description, contact, about: { orderNumber } } },
    )
    const one = (await storedComplaints(demo)).find((complaint) => complaint.description === description)
    if (!one) throw new Error(`The store has no complaint “${description}”.`)
    return one
  }
  const kept = await file(`The lamp of my order ${orderNumber} arrived with a broken shade, and the box was wet.`)
  const duplicate = await file(
    `Nobody answers: the shade of the lamp is broken. Order ${orderNumber}, the box was wet.`,
  )
  return { kept, duplicate }
}
