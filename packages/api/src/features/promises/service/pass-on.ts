import type { Database, Writer } from '../../../db/database.ts'
import { passAgreed } from '../../agreements/store.ts'
import { passApprovals } from '../../approvals/store.ts'
import { passCompensation } from '../../compensations/store.ts'
import { passReward } from '../../rewards/store.ts'
import type { Promised } from '../store.ts'

/** Whatever hung on a promise that was moved or missed hangs on the one that stands for it now. */
export async function passOn(database: Database, writer: Writer, before: Promised, next: Promised): Promise<void> {
  if (before.kind === 'CUSTOM') await passApprovals(database, writer, before, next)
  if (before.kind !== 'REMEDY') return
  await passCompensation(database, writer, before, next)
  await passReward(database, writer, before, next)
  await passAgreed(database, writer, before, next)
}
