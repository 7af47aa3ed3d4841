import type { Database } from '../../../db/database.ts'
import { moneyIn, wordsFor } from '../../../words/words.ts'
import { bySystem, type ChangeGround, type NewEvent } from '../../complaints/service/apply-change.ts'
import { drawFromFund } from '../../fund/service/draw-from-fund.ts'
import { targetsFor } from '../../guidance/rules.ts'
import { standardsVersion } from '../../guidance/store.ts'
import { promiseByStandard, promiseData, severityOf } from '../../promises/service/new-promise.ts'
import { insertPromise, type Promised } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { hasCompensation, insertCompensation } from '../store.ts'

/**
 * A store that misses its own standard owes what it has set for that, without being asked (mission B6): by the version of
 * the standard that the promise was made by, once in a cycle, and as a promise of its own, so that it is not forgotten.
 * Within the fund and the authority of Redress it is granted at once. Else it is owed all the same, for it was promised to
 * everybody, and waits until a person approves it (`approve-compensation.ts`): no money leaves an empty fund.
 * Whoever complained elsewhere, long ago, was promised nothing by this standard.
 * @returns what the timeline says of it; nothing when nothing is owed
 */
export async function grantCompensation(
  database: Database,
  store: Store,
  { complaint, at, writer }: ChangeGround<'read'>,
  missed: Promised,
): Promise<NewEvent[]> {
  const { storeId, id: complaintId, cycle } = complaint
  if (missed.standardVersion === null || complaint.door === 'IMPORT') return []
  const standards =
    missed.standardVersion === store.standards.version
      ? store.standards
      : await standardsVersion(database, writer, { storeId, version: missed.standardVersion })
  if (!standards) return []
  const fitting = { categoryId: complaint.categoryId, severity: severityOf(complaint, store) }
  const { compensation } = targetsFor(standards.rules, fitting)
  if (!compensation?.amountMinor) return []
  if (await hasCompensation(database, writer, complaint)) return []
  const words = wordsFor(complaint.locale)
  const wording = words.compensation(moneyIn(words, compensation))
  const promise = { ...promiseByStandard(complaint, store, { kind: 'REMEDY', at }), wording }
  await insertPromise(database, writer, promise)
  const draw = { ...compensation, remedy: 'VOUCHER', giver: null } as const
  const { entry, refused } = await drawFromFund(database, store, { complaintId, at, writer }, draw)
  await insertCompensation(database, writer, {
    storeId,
    complaintId,
    cycle,
    promiseId: missed.id,
    remedyId: promise.id,
    ...compensation,
    standardVersion: standards.version,
    grantedAt: at,
    fundSequence: entry?.sequence ?? null,
  })
  const money = { amountMinor: String(compensation.amountMinor), currency: compensation.currency }
  const data = { ...promiseData(promise), ...money }
  const granted: NewEvent = { ...bySystem, type: 'COMPENSATION_GRANTED', text: wording, data }
  if (!refused) return [granted]
  const why = { ...data, why: refused.why }
  return [granted, { ...bySystem, audience: 'STAFF', type: 'COMPENSATION_WAITS', text: null, data: why }]
}

/** The same for what was done after the first time that was given: an explained delay is a delay. */
export async function compensateIfLate(
  database: Database,
  store: Store,
  ground: ChangeGround<'read'>,
  kept: Promised,
): Promise<NewEvent[]> {
  return ground.at > kept.firstDueAt ? grantCompensation(database, store, ground, kept) : []
}
