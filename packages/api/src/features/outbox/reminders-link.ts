/** The link that stops the reminders of one complaint, and nothing else: it opens no case. */
import { timingSafeEqual } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'

interface Case {
  storeId: string
  id: string
}

const tokenOf = (secret: InstallationSecret, { storeId, id }: Case) => secret.derive('stop-reminders', storeId, id)

export function remindersLink(secret: InstallationSecret, publicUrl: string, complaint: Case): string {
  const token = tokenOf(secret, complaint).subarray(0, 18).toString('base64url')
  return new URL(`/reminders/${complaint.storeId}/${complaint.id}/${token}`, publicUrl).href
}

/** Whether a link is ours. */
export function isRemindersToken(secret: InstallationSecret, complaint: Case, token: string): boolean {
  const given = Buffer.from(token, 'base64url')
  const right = tokenOf(secret, complaint).subarray(0, 18)
  return given.length === right.length && timingSafeEqual(given, right)
}
