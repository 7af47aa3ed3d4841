import type { Database } from '../../../db/database.ts'
import type { Words } from '../../../words/words.ts'
import { drawError } from '../../fund/service/draw-error.ts'
import { type FundGround, takeFromFund } from '../../fund/service/take-from-fund.ts'
import type { OptionRemedy } from '../../options/tables.ts'
import type { Store } from '../../stores/store.ts'
import type { AgreedRemedy } from '../store.ts'

/** A remedy that was agreed, and the remedy of the option that it is. */
export interface ToPay {
  agreed: AgreedRemedy
  remedy: OptionRemedy
}

/**
 * Takes what an agreement costs out of the fund, all of it or nothing. A store that keeps no fund gives by authority alone.
 * @returns the remedies as they are then: paid, or waiting since now
 */
export async function payRemedies(
  database: Database,
  store: Store,
  ground: FundGround,
  agreedRemedies: readonly ToPay[],
): Promise<{ agreedRemedies: AgreedRemedy[]; isShort: boolean; balanceMinor: number }> {
  const costly = agreedRemedies.filter(({ agreed }) => agreed.costMinor > 0)
  const [first] = costly
  const as = agreedRemedies.map(({ agreed }) => agreed)
  if (!first) return { agreedRemedies: as, isShort: false, balanceMinor: 0 }
  const parts = costly.map(({ agreed, remedy }) => ({
    amountMinor: agreed.costMinor,
    remedy: remedy.kind,
    staffId: agreed.givenById,
    approvedById: agreed.approvedById,
  }))
  const { currency } = first.agreed
  const { entries, balanceMinor, isKept } = await takeFromFund(database, store, ground, { currency, parts })
  const isShort = isKept && entries.length === 0
  const paid = as.map((agreed): AgreedRemedy => {
    if (agreed.costMinor === 0) return agreed
    const entry = entries[costly.findIndex((one) => one.agreed === agreed)]
    return { ...agreed, fundSequence: entry?.sequence ?? null, waitingSince: isShort ? ground.at : null }
  })
  return { agreedRemedies: paid, isShort, balanceMinor }
}

/** The expected failure when the fund holds less than an agreement costs. */
export function shortOfFund(
  agreedRemedies: readonly AgreedRemedy[],
  balanceMinor: number,
  currency: string,
  words: Words,
) {
  const amountMinor = agreedRemedies.reduce((sum, { costMinor }) => sum + costMinor, 0)
  return drawError({ why: 'FUND', balanceMinor }, { amountMinor, currency }, words)
}
