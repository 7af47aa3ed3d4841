/** What may be sent, how it is called, and which links count: pure, but for the secret that is passed in. */
import { timingSafeEqual } from 'node:crypto'
import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import { networkOf } from '../../attempts.ts'
import { isRowId } from '../../graph/local-id.ts'
import type { InstallationSecret } from '../../secret.ts'
import { isStoreId } from '../stores/store-id.ts'
import type { AttachmentPlace } from './store.ts'

/** What is taken by what it is, and what becomes of each: a drawing or a screenshot stays sharp, all else is a JPEG. */
export const madeOf: ReadonlyMap<string, 'image/jpeg' | 'image/png'> = new Map([
  ['image/jpeg', 'image/jpeg'],
  ['image/png', 'image/png'],
  ['image/webp', 'image/jpeg'],
  ['image/gif', 'image/jpeg'],
  ['image/avif', 'image/jpeg'],
  ['image/heic', 'image/jpeg'],
  ['image/heif', 'image/jpeg'],
  ['application/pdf', 'image/jpeg'],
])

/** A receipt or an invoice: its pages are drawn, one below the other, and nothing else of it is kept. */
export const isPdf = (mediaType: string) => mediaType === 'application/pdf'

/** The kinds of photos that browsers and sharp do not read, and telephones make. */
export const isHeic = (mediaType: string) => mediaType === 'image/heic' || mediaType === 'image/heif'

/** Why a file is not taken. Stable: clients tell them apart by it. */
export type Refusal =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TYPE_NOT_ALLOWED'
  | 'TOO_MANY_PIXELS'
  | 'TOO_MANY_PAGES'
  | 'PDF_LOCKED'
  | 'UNREADABLE'
  | 'LINK_UNKNOWN'
  | 'LINK_EXPIRED'
  | 'LINK_USED'
  | 'NO_ROOM'

/** How long a link to send a file to is good, and how long what was sent waits for a complaint: longer than any draft is kept. */
export const uploadLinkMs = 3_600_000
export const unclaimedMs = 48 * 3_600_000

interface Amount {
  photos: number
  bytes: number
}
/** What strangers sent that belongs to nothing yet: to one store, and from one network. */
export type Unclaimed = Record<'store' | 'network', Amount>

const mebibyte = 1_048_576
/** More than a town behind one address leaves unsent in two days, and far less than a disk. */
export const unclaimedMost: Unclaimed = {
  network: { photos: 500, bytes: 500 * mebibyte },
  store: { photos: 10_000, bytes: 5120 * mebibyte },
}

/** Whether as much may wait for its words, and what comes with it. */
export function mayWait(unclaimed: Unclaimed, coming: Amount = { photos: 0, bytes: 0 }): boolean {
  const fits = (of: keyof Unclaimed) =>
    unclaimed[of].photos + coming.photos <= unclaimedMost[of].photos &&
    unclaimed[of].bytes + coming.bytes <= unclaimedMost[of].bytes
  return fits('network') && fits('store')
}

/** How a network is told from others, and by nobody who does not know the secret. */
export function networkHashOf(secret: InstallationSecret, storeId: string, address: string): string {
  return secret.derive('upload network', storeId, networkOf(address)).subarray(0, 16).toString('base64url')
}

/** How long a link to a file is good: between this and twice as long, so that it stays the same for a while and can be kept by a browser. */
const fileLinkMs = 3_600_000

export function fileLinkEnd(now: Date): Date {
  return new Date((Math.floor(now.getTime() / fileLinkMs) + 2) * fileLinkMs)
}

/** Signs that change the direction of writing hide what a name ends in; so do those that nobody sees. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu
const endings = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const
const nameLength = 100

/** What a file is called where it is shown and kept: no path, nothing unseen, and the ending of what it is. */
export function nameOf(given: string, mediaType: keyof typeof endings): string {
  const last = given.normalize('NFC').replace(unseen, '').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...stem].slice(0, nameLength).join('') || 'photo'}.${endings[mediaType]}`
}

/** What opens a file or a link, derived from the secret: as long as that is not known it cannot be made. */
type Capability = 'attach' | 'upload' | 'full' | 'preview'

function proofOf(
  secret: InstallationSecret,
  { storeId, id }: AttachmentPlace,
  capability: Capability,
  expires = '',
): string {
  // 128 bits.
  return secret.derive(`attachment ${capability}`, storeId, id, expires).subarray(0, 16).toString('base64url')
}

function proofHolds(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What whoever asked for an upload gets to name it by: nobody else can attach what they sent. */
export function uploadIdOf(secret: InstallationSecret, place: AttachmentPlace): string {
  return encodeGlobalID('Upload', `${place.id}.${proofOf(secret, place, 'attach')}`)
}

/** The row that an upload id of this store names; none for anything else that a caller may send. */
export function rowIdOfUpload(secret: InstallationSecret, storeId: string, uploadId: string): string | undefined {
  try {
    const { typename, id: named } = decodeGlobalID(uploadId)
    const [id = '', proof = ''] = named.split('.')
    const counts = typename === 'Upload' && isRowId(id) && proofHolds(proofOf(secret, { storeId, id }, 'attach'), proof)
    return counts ? id : undefined
  } catch {
    return undefined
  }
}

/** A link with its end, which only we can make. */
export function signedPath(
  secret: InstallationSecret,
  place: AttachmentPlace,
  { to, endsAt }: { to: Exclude<Capability, 'attach'>; endsAt: Date },
): string {
  const expires = String(Math.floor(endsAt.getTime() / 1000))
  const query = new URLSearchParams({
    ...(to !== 'upload' && { show: to }),
    store: place.storeId,
    expires,
    signature: proofOf(secret, place, to, expires),
  })
  return `/${to === 'upload' ? 'uploads' : 'files'}/${place.id}?${query}`
}

/** Whether a link is ours, and still good. */
export function checkSignedPath(
  secret: InstallationSecret,
  { id, query, to, now }: { id: string; query: URLSearchParams; to: Exclude<Capability, 'attach'>; now: Date },
): AttachmentPlace | 'LINK_UNKNOWN' | 'LINK_EXPIRED' {
  const storeId = query.get('store') ?? ''
  const expires = query.get('expires') ?? ''
  if (!isStoreId(storeId) || !isRowId(id)) return 'LINK_UNKNOWN'
  if (!proofHolds(proofOf(secret, { storeId, id }, to, expires), query.get('signature') ?? '')) return 'LINK_UNKNOWN'
  return Number(expires) * 1000 > now.getTime() ? { storeId, id } : 'LINK_EXPIRED'
}

/** Where the cleaned file and its preview are kept. The hash is part of it, so no file ever takes the place of another. */
export function blobKeys({
  storeId,
  id,
  contentHash,
}: AttachmentPlace & { contentHash: string }): Record<'full' | 'preview', string> {
  const full = `${storeId}/${id}/${contentHash}`
  return { full, preview: `${full}-preview` }
}

/** What an entry of a timeline says of the files that came with it: their ids and hashes, in the order in which they were sent. */
export function attachmentData(attachments: readonly { id: string; contentHash: string | null }[]): {
  attachments?: string
} {
  if (attachments.length === 0) return {}
  return { attachments: attachments.map(({ id, contentHash }) => `${id}:${contentHash}`).join(' ') }
}

/** The ids in what an entry says. */
export function attachmentIdsIn(data: Record<string, string>): string[] {
  return data.attachments?.split(' ').map((one) => one.slice(0, one.indexOf(':'))) ?? []
}
