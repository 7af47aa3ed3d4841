/** Approvals, customers, filing and suggestions, for `desk-screenshots.ts`. */
import type { Demo } from '../server.ts'
import { storeDoes, storedComplaints } from '../store-acts.ts'
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
    await take('approvals')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await take('approvals-approve')
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await page.getByRole('button', { name: 'Decline it' }).click()
    await take('approvals-decline')
  },
}
