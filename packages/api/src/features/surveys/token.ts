import { hashOf, type InstallationSecret } from '../../secret.ts'
import type { InvitationPlace } from './store.ts'

/**
 * The secret that lets its holder answer one survey, and nothing else: 160 bits, derived like a tracking code, so that a
 * mail can carry it later though the database holds only its hash.
 */
export function surveyTokenOf(secret: InstallationSecret, { storeId, id }: InvitationPlace): string {
  return secret.derive('survey', storeId, id).subarray(0, 20).toString('base64url')
}

/** Nothing for what cannot be one. */
export function surveyTokenHashOf(token: string): string | undefined {
  return /^[\w-]{27}$/.test(token) ? hashOf(token) : undefined
}

/** Leads to a page on which the customer answers: to open it changes nothing, whoever or whatever does. */
export function surveyLink(secret: InstallationSecret, publicUrl: string, invitation: InvitationPlace): string {
  return new URL(`/s/${invitation.storeId}/survey/${surveyTokenOf(secret, invitation)}`, publicUrl).href
}
