/** The addresses of signing in by a provider, of the address that staff see. Pure. */
import { deskOriginsOf } from '../sessions/desk-link.ts'

const within = (publicUrl: string, path: string) => `${publicUrl.replace(/\/$/, '')}${path}`

/** Where somebody begins: a link on the desk, or a tile in the provider's own list. */
export const beginUrl = (publicUrl: string, storeId: string) => within(publicUrl, `/sign-in/${storeId}`)

/** Where the provider sends them back to, to the letter: it is registered there. One for each store. */
export const redirectUri = (publicUrl: string, storeId: string) => within(publicUrl, `/sign-in/${storeId}/done`)

/** Whether a session that begins there could be kept at the desk. */
export const worksAt = (publicUrl: string) => deskOriginsOf(publicUrl).length > 0
