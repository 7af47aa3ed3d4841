/** One case from its first reading to its end, and the rooms in Spanish: for `desk-screenshots.ts`. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Demo } from '../server.ts'
import { asDeveloper, storeDoes, storedComplaints } from '../store-acts.ts'
import { personDoes, radu, staffIdOf } from './desk.ts'
import type { Shot } from './desk-screenshots.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

async function caseAbout(demo: Demo, words: string): Promise<string> {
  const found = (await storedComplaints(demo)).find(({ description }) => description.includes(words))
  if (!found) throw new Error(`The store has no complaint about ${words}.`)
  return found.id
}

export async function casePlace(demo: Demo, words: string): Promise<string> {
  return `/case/${encodeURIComponent(await caseAbout(demo, words))}`
}

let agreed: Promise<string> | undefined
/** A teapot is looked into, justified, and something was agreed about it. Answers its place. */
const agreedAboutTeapot = (demo: Demo) => {
  agreed ??= (async () => {
    const { fileComplaint } = await asDeveloper<{ fileComplaint: { trackingCode: string } }>(
      demo,
      'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ... on FileComplaintSuccess { trackingCode } } }',
      {
        input: {
          key: randomUUID(),
          description: 'The spout of the teapot drips\nEverything on the table is wet, every morning.',
          about: { productName: 'Teapot, 1.2 litres, glazed by hand', price: euros(3900) },
          contact: { name: 'Maria Ionescu', email: 'maria@example.org' },
        },
      },
    )
    const complaintId = await caseAbout(demo, 'teapot drips')
    await storeDoes(demo, 'assignComplaint', { complaintId, ownerId: await staffIdOf(demo, radu.name) })
    await storeDoes(demo, 'addNote', { complaintId, text: 'Same batch as last week: four spouts so far.' })
    const reasons = 'The spout is glazed unevenly, and was when it left us.'
    await storeDoes(demo, 'decideComplaint', { complaintId, verdict: 'UPHELD', reasons })
    const remedies = [{ kind: 'REPLACEMENT', amount: euros(3900) }]
    const options = [
      { remedies, customerDuties: 'Send the old one back.' },
      { remedies: [{ kind: 'REFUND', amount: euros(3900) }] },
    ]
    await storeDoes(demo, 'proposeOptions', { complaintId, options, text: 'Which of these suits you better?' })
    const { complaint } = await asDeveloper<{ complaint: { options: { id: string }[] } }>(
      demo,
      'query ($id: ID!) { complaint(id: $id) { options { id } } }',
      { id: complaintId },
    )
    await asDeveloper(
      demo,
      'mutation ($input: ChooseOptionInput!) { chooseOption(input: $input) { __typename ... on Error { message } } }',
      {
        input: { key: randomUUID(), trackingCode: fileComplaint.trackingCode, optionId: complaint.options[0]?.id },
      },
    )
    return casePlace(demo, 'teapot drips')
  })()
  return agreed
}

/** On a phone one part of a case is shown at a time. */
async function show(page: Page, part: string): Promise<void> {
  const switcher = page.getByRole('button', { name: part, exact: true })
  if (await switcher.isVisible()) await switcher.click()
}

export const caseScenes: Record<string, (shot: Shot, demo: Demo) => Promise<void>> = {
  async thanks({ page, desk, take }, demo) {
    const rules = [{ kind: 'FOUND_DANGER', amountMinor: 2000 }]
    await personDoes(demo, radu, 'setRewardRules', { rules, mostPerYear: 9 })
    await desk.openAs(demo, radu, await agreedAboutTeapot(demo))
    const useful = page.getByRole('region', { name: 'Was it useful?' })
    const owed = page.getByRole('group', { name: 'Parts of the case' }).getByRole('button', { name: 'To do' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (page.viewportSize()?.width === 390) await owed.click()
    await useful.waitFor()
    await useful.getByText('Thank for something').click()
    await useful.scrollIntoViewIfNeeded()
    await take('thanks-suggested')
    await useful
      .getByRole('button', { name: /danger|Say thank you/ })
      .first()
      .click()
    await page.getByLabel('What it led to').fill('Spouts are looked at one by one before they are packed.')
    await take('thanks-words')
    await page.getByRole('button', { name: 'See the letter' }).click()
    await page.getByRole('heading', { name: /^What .* gets$/ }).waitFor()
    await take('thanks-letter')
  },
  async 'thanks-rules'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/money')
    const card = page.getByRole('heading', { name: 'Thanks for useful complaints' })
    await card.scrollIntoViewIfNeeded()
    await take('settings-thanks')
  },
  async case({ page, desk, take }, demo) {
    const base = await desk.openAs(demo, radu, await casePlace(demo, 'Charged twice'))
    await page.getByLabel('Write to Lucía Castillo').waitFor()
    await take('case-new')
    await page.getByLabel('Write to Lucía Castillo').fill('Unfortunately our policy does not allow it!!')
    await page.getByText('A rule stands here in place of a reason').waitFor()
    await take('case-advice')
    const good =
      'Good morning Lucía, we are sorry that you were charged twice. You have it back by Monday, 12:00. Thank you.'
    await page.getByLabel('Write to Lucía Castillo').fill(good)
    await page.getByRole('button', { name: 'See the letter' }).click()
    await page.getByRole('region', { name: 'What Lucía Castillo gets' }).waitFor()
    await take('case-letter')
    await page.goto(base + (await agreedAboutTeapot(demo)))
    await page.getByText('Same batch as last week').first().waitFor()
    await take('case-agreed')
    for (const part of ['To do', 'Customer']) {
      const switcher = page.getByRole('button', { name: part, exact: true })
      if (!(await switcher.isVisible())) continue
      await switcher.click()
      await take(`case-agreed-${part.toLowerCase().replace(' ', '-')}`)
    }
    await page.goto(base + (await casePlace(demo, 'washing machine')))
    const waits = page.getByText('Waits for approval by').first()
    await waits.waitFor({ state: 'attached' })
    await show(page, 'To do')
    await waits.waitFor()
    await take('case-waits')
    await page.goto(base + (await casePlace(demo, 'Charged twice')))
    await page.getByRole('button', { name: 'Offer options' }).click()
    await page.getByRole('group', { name: 'Option 1' }).waitFor()
    await take('case-offering')
  },
  async spanish({ page, desk, take }, demo) {
    const teapot = await agreedAboutTeapot(demo)
    await desk.open(demo)
    const base = page.url()
    await page.evaluate(() => localStorage.setItem('redress-desk-language', 'es'))
    await page.reload()
    await page.getByLabel('Correo electrónico').fill(radu.email)
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(radu.password)
    await take('spanish-sign-in')
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()
    await page.getByText('Courier left').waitFor()
    await take('spanish-queue')
    const rooms = {
      case: teapot,
      approvals: '/approvals',
      customers: '/customers',
      filing: '/new',
      policy: '/settings/policy',
      times: '/settings/times',
      routing: '/settings/routing',
      departments: '/settings/departments',
    }
    for (const [name, place] of Object.entries(rooms)) {
      await page.goto(base + place)
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle').catch(() => {})
      await take(`spanish-${name}`)
    }
  },
}
