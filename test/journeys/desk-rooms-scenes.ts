/** Approvals, customers, filing, suggestions and answers, for `desk-screenshots.ts`. */
import type { Demo } from '../server.ts'
import { asDeveloper, storeDoes, storedComplaints } from '../store-acts.ts'
import { radu } from './desk.ts'
import type { Shot } from './desk-screenshots.ts'

/** Ana proposes more than she may give by herself. */
export async function askForApproval(demo: Demo): Promise<void> {
  const complaints = await storedComplaints(demo)
  const about = (words: string) => complaints.find(({ description }) => description.includes(words))?.id
  const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
  const purchase = { complaintId: about('washing machine'), price: euros(64_900) }
  await storeDoes(demo, 'recordPurchase', purchase)
  const repair = {
    remedies: [{ kind: 'REPAIR', amount: euros(9000) }],
    customerDuties: 'Be at home when the mechanic comes.',
  }
  const options = [{ remedies: [{ kind: 'REFUND', amount: euros(64_900) }] }, repair]
  const text = 'Dear Ivan,\n\nwe are sorry that your washing machine stops. Which of these suits you better?'
  await storeDoes(demo, 'proposeOptions', { complaintId: about('washing machine'), options, text })
  const dress = [{ remedies: [{ kind: 'VOUCHER', amount: euros(8000) }] }]
  await storeDoes(
    demo,
    'proposeOptions',
    { complaintId: about('Wrong size'), options: dress, text: 'We are sorry. Does this help?' },
    'Ion Petrescu',
  )
}

export const roomScenes: Record<string, (shot: Shot, demo: Demo) => Promise<void>> = {
  async approvals({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/approvals')
    await page.getByRole('article').first().waitFor()
    await page.getByText('because we were late').first().waitFor()
    await take('approvals')
    await page.getByText('because we were late').first().scrollIntoViewIfNeeded()
    await take('approvals-owed')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await take('approvals-approve')
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await page.getByRole('button', { name: 'Decline it' }).click()
    await take('approvals-decline')
  },
  async customers({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/customers')
    await page.getByRole('link', { name: 'Dana Ilie' }).waitFor()
    await take('customers')
    await page.getByRole('link', { name: 'Dana Ilie' }).click()
    await page.getByRole('heading', { name: 'Complaints' }).waitFor()
    await take('customer')
  },
  async filing({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/new')
    await page.getByLabel('Letter').check()
    await page
      .getByLabel('What went wrong, in their own words')
      .fill('The chair creaks, and my father nearly fell off it.')
    await take('filing')
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await page.getByText('A name is needed').waitFor()
    await take('filing-missing')
    await page.getByLabel('What are they called?').fill('Vera Popa')
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await page.getByRole('heading', { name: /^On record/ }).waitFor()
    await take('filing-handed-out')
    await page.emulateMedia({ media: 'print' })
    await take('filing-printed')
  },
  async suggestions({ page, desk, take }, demo) {
    const text = 'You could sell the spare lids by themselves.\nI would buy two at once.'
    const send = 'mutation ($input: SendSuggestionInput!) { sendSuggestion(input: $input) { __typename } }'
    const input = { key: crypto.randomUUID(), text, name: 'Tom Baker', email: 'tom@example.org' }
    await asDeveloper(demo, send, { input })
    await desk.openAs(demo, radu, '/suggestions')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await take('suggestions-answer')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await take('suggestions-turn')
  },
  async answers({ page, desk, take }, demo) {
    const base = await desk.openAs(demo, radu, '/answers')
    await page.getByText('Stale since').waitFor()
    await take('answers')
    await page.getByRole('link', { name: 'What do I do if my order arrives broken?' }).click()
    await page.getByText('We send what you chose').last().waitFor()
    await take('answers-guide')
    await page.goto(`${base}/answers`)
    await page.getByRole('link', { name: 'My parcel is late. Where is it?' }).click()
    await page.getByLabel('The answer', { exact: true }).fill('Look <b>here</b>:\n\n- **one**\n- two')
    await page.getByRole('region', { name: 'As customers see it' }).getByText('<b>here</b>').waitFor()
    await take('answers-changed')
    await page.goto(`${base}/answers/new`)
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
    await take('answers-missing')
  },
}
