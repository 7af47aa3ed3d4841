import { type PromisedCase, promiseByStandard } from '../../promises/service/new-promise.ts'
import type { Promised } from '../../promises/store.ts'
import type { StaffMember } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'

/** The promise of a voucher: by the store's standard for remedies, owed by whoever has the case, else by who gives it. */
export function promisedVoucher(
  complaint: PromisedCase,
  store: Store,
  { at, giver }: { at: Date; giver: Pick<StaffMember, 'id'> | undefined },
): Promised {
  const promise = promiseByStandard(complaint, store, { kind: 'REMEDY', at })
  return { ...promise, ownerId: complaint.ownerId ?? giver?.id ?? null }
}
