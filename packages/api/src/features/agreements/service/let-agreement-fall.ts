import type { Database } from '../../../db/database.ts'
import { type FundGround, returnToFund } from '../../fund/service/take-from-fund.ts'
import { setFallen } from '../../options/store.ts'
import { endPromise } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { isOwed } from '../rules.ts'
import { agreedOn, updateAgreed } from '../store.ts'

/** What an agreement that fell leaves behind. */
export interface Fallen {
  optionIds: string[]
  /** What came back into the fund, in minor units. */
  returnedMinor: number
  currency: string
}

/**
 * What was agreed in a case and is not delivered does not hold any more: it is owed no longer, and its money goes back into
 * the fund, once. What was delivered stays given.
 * @param fallenIn the event of the timeline that lets it fall
 */
export async function letAgreementFall(
  database: Database,
  store: Store,
  ground: FundGround,
  fallenIn: number,
): Promise<Fallen | undefined> {
  const { complaintId, at, writer } = ground
  const agreedRemedies = await agreedOn(database, writer, store.id, [complaintId])
  const owed = agreedRemedies.filter(isOwed)
  const [first] = owed
  if (!first) return undefined
  let returnedMinor = 0
  for (const agreed of owed) {
    const { currency, fundSequence: sequence } = agreed
    const returnedSequence =
      sequence === null ? null : await returnToFund(database, store, ground, { currency, sequence })
    if (returnedSequence !== null) returnedMinor += agreed.costMinor
    await updateAgreed(database, writer, agreed, { droppedAt: at, returnedSequence, waitingSince: null })
    await endPromise(database, writer, { storeId: store.id, id: agreed.promiseId }, { releasedAt: at, endedAt: at })
  }
  const optionIds = [...new Set(owed.map(({ optionId }) => optionId))]
  await setFallen(database, writer, { storeId: store.id, ids: optionIds }, fallenIn)
  return { optionIds, returnedMinor, currency: first.currency }
}
