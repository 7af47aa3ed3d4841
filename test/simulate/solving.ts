/** How a case is put right and brought to its end: what people of the store and customers do for it. */
import { randomUUID } from 'node:crypto'
import { FundExhaustedError, ValidationError } from '../../packages/api/src/errors.ts'
import { recordRemedy } from '../../packages/api/src/features/agreements/service/record-remedy.ts'
import { approveOption } from '../../packages/api/src/features/approvals/service/approve-option.ts'
import { declineOption } from '../../packages/api/src/features/approvals/service/decline-option.ts'
import { approvalsOf } from '../../packages/api/src/features/approvals/store.ts'
import { approveCompensation } from '../../packages/api/src/features/compensations/service/approve-compensation.ts'
import { closeComplaint } from '../../packages/api/src/features/decisions/service/close-complaint.ts'
import { decideComplaint } from '../../packages/api/src/features/decisions/service/decide-complaint.ts'
import { recordCause } from '../../packages/api/src/features/decisions/service/record-cause.ts'
import { causesOf } from '../../packages/api/src/features/decisions/store.ts'
import { putIntoFund } from '../../packages/api/src/features/fund/service/put-into-fund.ts'
import { acceptCounterOffer } from '../../packages/api/src/features/options/service/accept-counter-offer.ts'
import { chooseOption, counterOffer } from '../../packages/api/src/features/options/service/answer-options.ts'
import { confirmSolved, reopenComplaint } from '../../packages/api/src/features/options/service/answer-solution.ts'
import { proposeOptions } from '../../packages/api/src/features/options/service/propose-options.ts'
import { type Option, optionsOf } from '../../packages/api/src/features/options/store.ts'
import { wordsFor } from '../../packages/api/src/words/words.ts'
import { asCustomer, asksAnew, asStaff, expect, keep, somebody, unheardOf, workingTime } from './acts.ts'
import { type Act, type Case, day, plan, type World } from './world.ts'

const optionsIn = ({ platform: { database }, store }: World, { id }: Case): Promise<Option[]> =>
  optionsOf(database, database.read, store.id, [id])
const waitingIn = async ({ platform: { database }, store }: World, { id }: Case) =>
  (await approvalsOf(database, database.read, store.id, [id])).filter(({ state }) => state === 'WAITING')

/** Somebody who may give a lot, other than who asked. */
function somebodyHigh({ store }: World, { random }: Case, besides: string | null = null): string {
  const high = store.people.staff.filter(({ id, role }) => id !== besides && (role === 'MANAGER' || role === 'ADMIN'))
  return random.pick(high).id
}
const money = ({ random }: Case) => ({
  amountMinor: random.pick([900, 2500, 4000, 4000, 7000, 30_000]),
  currency: 'EUR',
})

/** Most are justified; some are not, and hear so with reasons. */
export const decide: Act = async (world, one) => {
  const reasons = unheardOf('We looked at it together with whoever packed it.')
  const verdict = one.random.pick(['UPHELD', 'UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'] as const)
  const input = { key: randomUUID(), complaintId: one.id, verdict, reasons, staffId: somebody(world, one) }
  await decideComplaint(world.platform, asStaff(world, one), input)
  expect(world, one, reasons)
  return verdict === 'NOT_UPHELD' ? 'reject' : 'decide'
}

export const nameCause: Act = async (world, one) => {
  const causes = await causesOf(world.platform.database, world.store.id)
  const input = { key: randomUUID(), complaintId: one.id, causeId: one.random.pick(causes).id }
  await recordCause(world.platform, asStaff(world, one), { ...input, staffId: somebody(world, one) })
}

/** Two ways to choose from. What is more than somebody may give waits for another person, and goes out later. */
export const propose: Act = async (world, one) => {
  const { random } = one
  const text = unheardOf('Which of these suits you better?')
  const goes = random.next() < 0.25 ? { customerDuties: 'Send the old one back.' } : {}
  const ends = random.next() < 0.2 ? { validUntil: workingTime(world, one, 6 * day) } : {}
  const options = [
    { remedies: [{ kind: 'REFUND' as const, amount: money(one) }, { kind: 'APOLOGY' as const }], ...ends },
    { remedies: [{ kind: 'VOUCHER' as const, amount: money(one) }], ...goes },
  ]
  const input = { key: randomUUID(), complaintId: one.id, options, text, staffId: somebody(world, one) }
  await proposeOptions(world.platform, asStaff(world, one), input)
  if ((await waitingIn(world, one)).length > 0) return 'propose and ask'
  asksAnew(world, one)
  expect(world, one, text, true)
  return 'propose'
}

/** Whoever is asked agrees, mostly; where nothing waits any more, the customer is owed another proposal. */
export const settle: Act = async (world, one) => {
  const [approval] = await waitingIn(world, one)
  if (!approval) return propose(world, one)
  const staffId = somebodyHigh(world, one, approval.askedById)
  const input = { key: randomUUID(), optionId: approval.optionId, staffId }
  if (one.random.next() < 0.2) {
    await declineOption(world.platform, asStaff(world, one), { ...input, reason: 'Half of it would do.' })
    plan(world, one, 'propose', workingTime(world, one, day), propose)
    return 'decline'
  }
  await approveOption(world.platform, asStaff(world, one), input)
  const left = await waitingIn(world, one)
  if (left.length > 0) plan(world, one, 'settle', world.now, settle)
  else if (approval.text) {
    asksAnew(world, one)
    expect(world, one, approval.text, true)
  }
  return 'approve'
}

/** What the customer would rather have is agreed, or answered with something else. */
export const answerCounterOffer: Act = async (world, one) => {
  const offer = (await optionsIn(world, one)).find(({ proposer, end }) => proposer === 'CUSTOMER' && end === null)
  if (!offer || one.random.next() < 0.4) return propose(world, one)
  const remedies = [{ kind: 'REFUND' as const, amount: money(one) }]
  const input = { key: randomUUID(), optionId: offer.id, remedies, staffId: somebody(world, one) }
  await acceptCounterOffer(world.platform, asStaff(world, one), input)
  return 'accept the counter-offer'
}

/** What a remedy costs has to be there: whoever finds the fund empty has it filled, and comes back. */
export const deliver =
  (promiseId: string): Act =>
  async (world, one) => {
    try {
      await keep(promiseId, recordRemedy)(world, one)
    } catch (error) {
      if (error instanceof FundExhaustedError) plan(world, one, 'fill the fund', workingTime(world, one, day), fill)
      if (error instanceof ValidationError)
        plan(world, one, 'approve what is owed', workingTime(world, one, day), approveOwed)
      const again = new Date(world.now.getTime() + day)
      if (one.open.has(promiseId)) plan(world, one, 'deliver', again, deliverIfOwed(promiseId))
      throw error
    }
  }

const deliverIfOwed =
  (promiseId: string): Act =>
  async (world, one) =>
    one.open.has(promiseId) ? deliver(promiseId)(world, one) : 'look'

const fill: Act = async ({ platform, store }) => {
  const { timeZone, currency } = store.settings
  await putIntoFund(platform, store.id, { currency, timeZone, amountMinor: 100_000 })
}

const approveOwed: Act = async (world, one) => {
  const input = { key: randomUUID(), complaintId: one.id, staffId: somebodyHigh(world, one) }
  await approveCompensation(world.platform, asStaff(world, one), input)
}

/** The last letter, once nothing is owed any more; until then they come back to it. */
export const close: Act = async (world, one) => {
  const letter = unheardOf('We are sorry once more, and thank you for telling us.')
  const said = one.random.next() < 0.9 ? { letter } : { noLetterBecause: 'They asked for none.' }
  const input = { key: randomUUID(), complaintId: one.id, ...said, staffId: somebody(world, one) }
  try {
    await closeComplaint(world.platform, asStaff(world, one), input)
  } catch (error) {
    if (error instanceof ValidationError) plan(world, one, 'close', new Date(world.now.getTime() + day), close)
    throw error
  }
  if ('letter' in said) expect(world, one, letter)
}

export const choose: Act = async (world, one) => {
  const open = (await optionsIn(world, one)).filter(
    ({ proposer, end, offeredIn, validUntil }) =>
      proposer === 'STORE' && end === null && offeredIn !== null && !(validUntil && validUntil <= world.now),
  )
  if (open.length === 0) return counter(world, one)
  const { trackingCode, random } = one
  const { id: optionId, customerDuties } = random.pick(open)
  await chooseOption(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, optionId })
  if (customerDuties) asksAnew(world, one)
  expect(world, one, wordsFor(one.locale).mail.agreementSubject(one.reference), true)
  return 'choose'
}

export const counter: Act = async (world, one) => {
  const { trackingCode } = one
  const text = 'Rather my money back, and I keep it.'
  await counterOffer(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, text })
  return 'counter'
}

export const sayThatItIsSolved: Act = async (world, one) => {
  const { trackingCode } = one
  await confirmSolved(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode })
}

/** It is not solved, or the answer should be looked at again. */
export const askForAnotherLook: Act = async (world, one) => {
  const { trackingCode } = one
  const text = 'It broke again.'
  await reopenComplaint(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, text })
}
