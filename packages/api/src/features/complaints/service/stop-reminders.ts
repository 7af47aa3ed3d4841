import { authorizeSystem } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { isRemindersToken } from '../../outbox/reminders-link.ts'
import type { Store } from '../../stores/store.ts'
import { complaintById, lockComplaint } from '../store.ts'
import { applyChange } from './apply-change.ts'
import { byCustomer } from './change-by-customer.ts'

/** What the link of a reminder names. */
export interface RemindersLink {
  complaintId: string
  token: string
}

/** The language of the complaint that a link is about; nothing when the link is not ours. */
export async function localeOfLink(
  { database, secret }: Platform,
  { id: storeId }: Store,
  { complaintId, token }: RemindersLink,
): Promise<string | undefined> {
  if (!isRemindersToken(secret, { storeId, id: complaintId }, token)) return undefined
  return (await complaintById(database, database.read, storeId, complaintId))?.locale
}

/**
 * The customer wants no more reminders of this complaint (mission C3). Again and again is the same as once.
 * @returns whether the link is ours
 */
export async function stopReminders(
  platform: Platform,
  store: Store,
  { complaintId, token }: RemindersLink,
): Promise<boolean> {
  const { database, secret } = platform
  const place = { storeId: store.id, id: complaintId }
  if (!isRemindersToken(secret, place, token)) return false
  return database.write(async (writer) => {
    const complaint = authorizeSystem(store.id, await lockComplaint(database, writer, place))
    if (!complaint) return false
    if (complaint.remindersStopped) return true
    await applyChange(
      platform,
      store,
      { complaint, at: platform.now(), writer },
      {
        change: { remindersStopped: true },
        events: [{ ...byCustomer, type: 'REMINDERS_STOPPED', text: null, data: {} }],
      },
    )
    return true
  })
}
