import type { Platform } from '../../../platform.ts'
import { type Page, workThrough } from '../../../work-through.ts'
import { complaintById } from '../../complaints/store.ts'
import { enqueue } from '../../outbox/store.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import type { Store } from '../../stores/store.ts'
import { isStillAskedAbout, reminderTime, usualSurveys } from '../rules.ts'
import { answerOf, type InvitationDue, invitationsDue, lockInvitation, updateInvitation } from '../store.ts'

/**
 * Asks whose time has come, and reminds once who has not answered. Nobody is asked about a case that was taken back, merged
 * or opened again.
 * @returns how many were looked after
 */
export function sendInvitations(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const now = platform.now()
  return workThrough(platform, {
    find: (page: Page<InvitationDue>) => invitationsDue(platform.database, { now, ...page }),
    async work({ storeId, id }) {
      const store = await directory.byId(storeId)
      return store !== undefined && sendInvitation(platform, store, id)
    },
    isStopped,
  })
}

function sendInvitation({ database, now }: Platform, store: Store, id: string): Promise<boolean> {
  return database.write(async (writer) => {
    const at = now()
    const { id: storeId } = store
    const invitation = await lockInvitation(database, writer, { storeId, id })
    // Looked at again under the lock: they may have answered in this very moment.
    if (!invitation?.complaintId || !invitation.nextAt || invitation.nextAt > at) return false
    const { complaintId, mailedAt } = invitation
    const complaint = await complaintById(database, writer, storeId, complaintId)
    const isReminder = mailedAt !== null
    const isAsked = complaint && isStillAskedAbout(complaint, invitation)
    const isWanted = isAsked && !(isReminder && complaint.remindersStopped)
    if (!isWanted || (await answerOf(database, writer, invitation))) {
      await updateInvitation(database, writer, invitation, { nextAt: null })
      return true
    }
    const settings = { ...usualSurveys, ...store.settings.surveys }
    const nextAt = isReminder ? null : reminderTime(settings, at)
    await updateInvitation(database, writer, invitation, {
      nextAt,
      ...(!isReminder && { askedAt: at, mailedAt: at }),
    })
    const delivery = { kind: 'SURVEY_MAIL', complaintId, invitationId: id, isReminder } as const
    await enqueue(database, writer, { storeId, at, delivery })
    return true
  })
}
