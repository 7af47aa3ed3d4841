/** What is being written down for somebody, kept on this device until it is on record: nothing is ever lost. */
import type { StaffedDoor } from '@redress/schema/enums'
import type { FileOnBehalfMutationVariables } from '@redress/schema/operations'
import { staffedDoors } from '@redress/schema/values'
import { placeOf } from '../../desk/unsent-words.ts'
import { writtenSince } from '../written-since.ts'

export interface Draft {
  /** Sent twice it is on record once, after the page was loaded again too. */
  readonly key: string
  readonly door: StaffedDoor
  /** On this device's clock, as the field has it: `2026-11-22T16:30`. Empty: now. */
  readonly receivedAt: string
  readonly description: string
  readonly outcome: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly locale: string
  readonly order: string
  readonly product: string
  readonly categoryId: string
  /** On record: asked again, the same hand-out comes back. */
  readonly isFiled: boolean
}

export const emptyDraft = (): Draft => ({
  key: crypto.randomUUID(),
  door: 'PHONE',
  receivedAt: '',
  description: '',
  outcome: '',
  name: '',
  email: '',
  phone: '',
  address: '',
  locale: '',
  order: '',
  product: '',
  categoryId: '',
  isFiled: false,
})

const texts = ['receivedAt', 'description', 'outcome', 'name', 'email', 'phone', 'address', 'order', 'product'] as const
export const isEmpty = (draft: Draft): boolean => texts.every((name) => draft[name].trim() === '')

/** What was written or chosen since it went out, field by field under its name. Empty: nothing. */
export function linesSince(sent: Draft, now: Draft, nameOf: (field: keyof Draft) => string): string {
  const changed = [...texts, 'door', 'locale', 'categoryId'] as const
  return changed
    .filter((field) => now[field].trim() !== sent[field].trim())
    .map((field) => `${nameOf(field)}: ${writtenSince(sent[field], now[field]) || '–'}`)
    .join('\n')
}

/** The draft of one person of the store. */
export class KeptDraft {
  readonly #place: string

  constructor(staffId: string) {
    this.#place = placeOf('filing', staffId)
  }

  read(): Draft {
    try {
      const kept: Partial<Draft> = JSON.parse(localStorage.getItem(this.#place) ?? '{}')
      const draft = { ...emptyDraft(), ...kept }
      return staffedDoors.includes(draft.door) ? draft : { ...draft, door: 'PHONE' }
    } catch {
      return emptyDraft()
    }
  }

  /** Answers whether it is kept: where the device keeps nothing, whoever writes is told. */
  keep(draft: Draft): boolean {
    try {
      localStorage.setItem(this.#place, JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  }

  drop(): void {
    try {
      localStorage.removeItem(this.#place)
    } catch {
      // Nothing was kept.
    }
  }
}

/** What is sent: what was left empty is not said. */
export function inputOf(draft: Draft): FileOnBehalfMutationVariables['input'] {
  const { key, door, description, receivedAt, locale, categoryId } = draft
  const said = (text: string) => text.trim() || undefined
  const at = new Date(receivedAt)
  const contact = {
    name: draft.name.trim(),
    email: said(draft.email),
    phone: said(draft.phone),
    postalAddress: said(draft.address),
  }
  const about = { orderNumber: said(draft.order), productName: said(draft.product) }
  return {
    key,
    door,
    description,
    contact,
    ...(receivedAt && !Number.isNaN(at.getTime()) && { receivedAt: at.toISOString() }),
    ...(said(draft.outcome) && { desiredOutcome: { words: said(draft.outcome) } }),
    ...((about.orderNumber || about.productName) && { about }),
    ...(categoryId && { categoryId }),
    ...(locale && { locale }),
  }
}

/** Which field of the form an issue of the server is about. */
const fields: Readonly<Record<string, keyof Draft>> = {
  receivedAt: 'receivedAt',
  description: 'description',
  'desiredOutcome.words': 'outcome',
  'contact.name': 'name',
  'contact.email': 'email',
  'contact.phone': 'phone',
  'contact.postalAddress': 'address',
  'about.orderNumber': 'order',
  'about.productName': 'product',
  categoryId: 'categoryId',
  locale: 'locale',
}

export type Faults = Partial<Record<keyof Draft, string>>

export function faultsOf(issues: readonly { path: readonly string[]; message: string }[]): Faults {
  const faults: Faults = {}
  for (const { path, message } of issues) {
    const field = fields[path.join('.')] ?? fields[path[0] ?? '']
    if (field) faults[field] ??= message
  }
  return faults
}
