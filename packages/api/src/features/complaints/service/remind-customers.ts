import { authorizeSystem } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { type Page, workThrough } from '../../../work-through.ts'
import { reminderTime } from '../../promises/service/new-promise.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import type { Store } from '../../stores/store.ts'
import { isOpen } from '../rules.ts'
import { type ComplaintToRemind, complaintsToRemind, lockComplaint } from '../store.ts'
import { applyChange, bySystem } from './apply-change.ts'

/** Asked twice, and not every week for ever. */
const mostReminders = 2

/**
 * Reminds customers of what they were asked for (mission C3), each at most twice, and none who wants no reminders.
 * @returns how many were
 */
export function remindCustomers(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const now = platform.now()
  return workThrough(platform, {
    find: (page: Page<ComplaintToRemind>) => complaintsToRemind(platform.database, { now, ...page }),
    async work({ storeId, id }) {
      const store = await directory.byId(storeId)
      return store !== undefined && remindCustomer(platform, store, id)
    },
    isStopped,
  })
}

function remindCustomer(platform: Platform, store: Store, id: string): Promise<boolean> {
  const { database } = platform
  return database.write(async (writer) => {
    const at = platform.now()
    const complaint = authorizeSystem(store.id, await lockComplaint(database, writer, { storeId: store.id, id }))
    // Looked at again under the lock: they may have answered in this very moment.
    const isDue = complaint?.remindAt && complaint.remindAt <= at
    if (!isDue || !isOpen(complaint.status) || complaint.waitingOn !== 'CUSTOMER') return false
    const reminders = complaint.reminders + 1
    await applyChange(
      platform,
      store,
      { complaint, at, writer },
      {
        change: { reminders, remindAt: reminders < mostReminders ? reminderTime(complaint, store, at) : null },
        events: [{ ...bySystem, type: 'REMINDED', text: null, data: {} }],
        deliveries: [{ kind: 'REMINDER_MAIL', complaintId: id, reminder: reminders }],
      },
    )
    return true
  })
}
