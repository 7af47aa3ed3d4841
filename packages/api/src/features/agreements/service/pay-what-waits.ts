import { authorizeSystem } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { type Page, workThrough } from '../../../work-through.ts'
import { applyChange, bySystem, type NewEvent } from '../../complaints/service/apply-change.ts'
import { lockComplaint } from '../../complaints/store.ts'
import { atPeriod, periodOf } from '../../fund/rules.ts'
import { fundOf } from '../../fund/store.ts'
import { waitsForCustomer } from '../../options/rules.ts'
import { optionById } from '../../options/store.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import type { Store } from '../../stores/store.ts'
import { agreedOn, updateAgreed, type WaitingAgreement, waitingAgreements } from '../store.ts'
import { payRemedies } from './pay-remedies.ts'

/**
 * Draws what was agreed while the fund held too little, as soon as it holds as much: somebody put money in, or a new period
 * began. What has waited longest comes first; what fits goes by what does not.
 * @returns how many agreements were paid
 */
export function payWhatWaits(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  return workThrough(platform, {
    find: (page: Page<WaitingAgreement>) => waitingAgreements(platform.database, page),
    async work(waiting) {
      const store = await directory.byId(waiting.storeId)
      return store !== undefined && (await couldBePaid(platform, store, waiting)) && pay(platform, store, waiting)
    },
    isStopped,
  })
}

/** Asked without a lock, so that what goes on waiting costs no write; the write asks again. */
async function couldBePaid(
  { database, now }: Platform,
  { settings }: Store,
  { storeId, currency, amountMinor }: WaitingAgreement,
): Promise<boolean> {
  const fund = await fundOf(database, database.read, { storeId, currency })
  return (
    fund === undefined ||
    atPeriod(fund, periodOf(now(), fund.every, settings.timeZone)).fund.balanceMinor >= amountMinor
  )
}

function pay(
  platform: Platform,
  store: Store,
  { complaintId, id: optionId, currency }: WaitingAgreement,
): Promise<boolean> {
  const { database } = platform
  const storeId = store.id
  return database.write(async (writer) => {
    const at = platform.now()
    const complaint = authorizeSystem(storeId, await lockComplaint(database, writer, { storeId, id: complaintId }))
    const option = await optionById(database, writer, storeId, optionId)
    if (!complaint || !option) return false
    const agreed = await agreedOn(database, writer, storeId, [complaintId])
    const waiting = agreed.flatMap((one) => {
      const remedy = one.optionId === optionId && one.waitingSince ? option.remedies[one.position] : undefined
      return remedy ? [{ agreed: one, remedy }] : []
    })
    if (waiting.length === 0) return false
    const paid = await payRemedies(database, store, { complaintId, at, writer }, waiting)
    if (paid.isShort) return false
    for (const one of paid.agreedRemedies)
      await updateAgreed(database, writer, one, { fundSequence: one.fundSequence, waitingSince: null })
    const amountMinor = paid.agreedRemedies.reduce((sum, { costMinor }) => sum + costMinor, 0)
    const data = { amountMinor: String(amountMinor), currency }
    const drawn: NewEvent = { ...bySystem, audience: 'STAFF', type: 'MONEY_DRAWN', text: null, data }
    const change = { events: [drawn], remediesDue: waitsForCustomer(option) ? [] : paid.agreedRemedies }
    await applyChange(platform, store, { complaint, at, writer }, change)
    return true
  })
}
