import { ComplaintByTrackingCode, MoreTimeline, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveController, ReactiveElement } from 'lit'
import type { Ask, Line } from '../client/client.ts'
import { Following } from '../client/following.ts'
import { Latest } from '../client/latest.ts'
import { forgetReceipts } from '../delivery/receipt.ts'
import { Remembered } from '../delivery/storage.ts'
import { Clock } from '../times/clock.ts'
import { takeCodeFromAddress } from './tracker-link.ts'

export type TrackedCaseState =
  /** Nobody has said which case. `isUnknown`: a code was tried and opened nothing. */
  | { readonly kind: 'none'; readonly isUnknown: boolean }
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'opened'; readonly complaint: TrackedComplaintPartsFragment }

interface Surroundings {
  readonly ask: Ask
  readonly line: () => Line
  /** The code that the page set by itself, or ''. */
  readonly codeOfPage: () => string
  /** What it takes to show a case is there; false when it cannot be fetched now. Asked for beside the case itself. */
  readonly prepare: () => Promise<boolean>
  /** Something of the customer's is under way, whose answer will be newer than any question asked now. */
  readonly isSending: () => boolean
  /** Another case is shown than before. */
  readonly opened: (complaint: TrackedComplaintPartsFragment) => void
  /** The case that was asked for is not there. */
  readonly lost: () => void
}

/** How old what is shown may get while somebody looks at it. */
const refreshSeconds = 30

// The code of the case that this tab looks at, so that a reload shows it again although the address no longer has it.
const keptCode = new Remembered<string>('sessionStorage', (value): value is string => typeof value === 'string')

/** Those that stand on the page. */
const all = new Set<TrackedCase>()

/** The case that a customer follows: by which code, as the store last told it, and again while somebody looks. */
export class TrackedCase implements ReactiveController {
  state: TrackedCaseState = { kind: 'loading' }
  /** The secret that opens the case; '' while there is none. */
  code = ''
  /** What others did on the case since it was opened, latest only: for who listens instead of looking. */
  news = ''
  readonly #host: ReactiveElement
  readonly #around: Surroundings
  readonly #loading = new Latest()
  readonly #following = new Following()
  #loadedAt = 0

  constructor(host: ReactiveElement, around: Surroundings) {
    this.#host = host
    this.#around = around
    host.addController(this)
    new Clock(host, () => this.#refresh(refreshSeconds))
  }

  hostConnected(): void {
    all.add(this)
    addEventListener('hashchange', this.take)
    addEventListener('focus', this.#look)
    addEventListener('online', this.#look)
    document.addEventListener('visibilitychange', this.#look)
    // Before the first update it is not known yet whom to ask.
    if (this.#host.hasUpdated) this.take()
    if (this.state.kind === 'opened') this.#follow()
  }

  hostDisconnected(): void {
    all.delete(this)
    removeEventListener('hashchange', this.take)
    removeEventListener('focus', this.#look)
    removeEventListener('online', this.#look)
    document.removeEventListener('visibilitychange', this.#look)
    this.#loading.abort()
    this.#following.stop()
  }

  get #place(): string {
    return `redress:${this.#around.line().store}:case`
  }

  /** Takes the code from the page, the address bar, or this tab's memory, in this order. */
  readonly take = (): void => {
    const fromAddress = takeCodeFromAddress()
    if (fromAddress) keptCode.write(this.#place, fromAddress)
    const code = this.#around.codeOfPage() || fromAddress || this.code || keptCode.read(this.#place) || ''
    const isThere = this.state.kind === 'opened' || this.state.kind === 'none'
    if (code !== this.code || !isThere) this.#open(code)
    if (fromAddress) this.#share()
  }

  /** The page talks to another store or in another language. */
  lineChanged(): void {
    this.take()
    if (this.state.kind !== 'opened') return
    // What still comes over the line from before would be taken for newer than what is asked for now.
    this.#following.stop()
    void this.load()
  }

  /** The customer pasted a code: opens it, and keeps it for this tab. */
  openPasted(code: string): void {
    keptCode.write(this.#place, code)
    this.#open(code)
    this.#share()
  }

  /** Opens a case for as long as this element stands. */
  follow(code: string): void {
    this.#open(code)
  }

  /** What one card opens for this tab the others of the page show too, but where the page itself says which. */
  #share(): void {
    for (const other of this.#others()) {
      if (other.code !== this.code && !other.#around.codeOfPage()) other.#open(this.code)
    }
  }

  #others(): TrackedCase[] {
    return [...all].filter((other) => other !== this && other.#place === this.#place)
  }

  /** On a shared device: nothing of the case stays behind. */
  forget(): void {
    keptCode.forget(this.#place)
    forgetReceipts(this.code)
    for (const other of [...this.#others(), this]) if (other.code === this.code) other.#open('')
  }

  #open(code: string): void {
    this.#following.stop()
    this.code = code
    this.#become(code ? { kind: 'loading' } : { kind: 'none', isUnknown: false })
    if (code) void this.load()
  }

  readonly load = async (): Promise<void> => {
    const signal = this.#loading.next()
    const trackingCode = this.code
    this.#loadedAt = Date.now()
    const [reply, isPrepared] = await Promise.all([
      this.#around.ask(ComplaintByTrackingCode, { trackingCode }, signal),
      this.#around.prepare(),
    ])
    if (signal.aborted || trackingCode !== this.code) return
    if (reply.kind !== 'data' || !isPrepared) {
      // What is on the screen stays there; only an empty screen says that we cannot reach the store.
      if (this.state.kind !== 'opened') this.#become({ kind: 'unreachable' })
      return
    }
    const complaint = reply.data.complaintByTrackingCode
    if (complaint) {
      this.#show(complaint)
      return this.#follow()
    }
    this.#following.stop()
    keptCode.forget(this.#place)
    this.code = ''
    this.#around.lost()
    this.#become({ kind: 'none', isUnknown: true })
  }

  /** What the store answered to something that the customer did on the case of this code. */
  readonly answerCame = (complaint: TrackedComplaintPartsFragment, trackingCode: string): void => {
    // Meanwhile another case may have been opened here, or this one closed.
    if (trackingCode === this.code) this.#show(complaint)
  }

  /** Shows the case as the store tells it now. */
  #show(complaint: TrackedComplaintPartsFragment): void {
    const { state } = this
    const shown =
      state.kind === 'opened' && state.complaint.reference === complaint.reference ? state.complaint.timeline : null
    // What was told before what is shown, and was on its way for longer.
    if (shown && newsIn(shown, complaint.timeline) !== undefined) return
    // What was asked for before this came knows less.
    this.#loading.abort()
    this.#become({ kind: 'opened', complaint: { ...complaint, timeline: withEarlier(complaint.timeline, shown) } })
    this.news = shown ? (newsIn(complaint.timeline, shown) ?? this.news) : ''
    if (!shown) this.#around.opened(complaint)
  }

  /** From now on states come by themselves; where they cannot, the clock goes on asking. */
  #follow(): void {
    this.#following.start(this.#around.line(), this.code, (complaint) => {
      this.#loadedAt = Date.now()
      this.#show(complaint)
    })
  }

  readonly showEarlier = async (): Promise<void> => {
    const { code: trackingCode, state } = this
    const after = state.kind === 'opened' && state.complaint.timeline.pageInfo.endCursor
    if (!after) return
    const reply = await this.#around.ask(MoreTimeline, { trackingCode, after }, new AbortController().signal)
    const more = reply.kind === 'data' && reply.data.complaintByTrackingCode?.timeline
    if (!more || trackingCode !== this.code || this.state.kind !== 'opened') return
    const { complaint } = this.state
    // Pressed twice it was asked for twice.
    if (complaint.timeline.pageInfo.endCursor !== after) return
    this.#become({ kind: 'opened', complaint: { ...complaint, timeline: joined(complaint.timeline, more) } })
  }

  #refresh(olderThanSeconds: number): void {
    if (!this.code || document.hidden || Date.now() - this.#loadedAt < olderThanSeconds * 1000) return
    if (!this.#following.isOpen && !this.#around.isSending()) void this.load()
  }

  // Coming back fires several events at once.
  readonly #look = (): void => {
    this.#following.look()
    this.#refresh(2)
  }

  #become(state: TrackedCaseState): void {
    this.state = state
    this.#host.requestUpdate()
  }
}

type Timeline = TrackedComplaintPartsFragment['timeline']

/** The newest page with the earlier entries that were shown before: a refresh takes nothing away from the reader. */
function withEarlier(fresh: Timeline, shown: Timeline | null): Timeline {
  if (!shown) return fresh
  const known = new Set(fresh.edges.map(({ node }) => node.id))
  const earlier = shown.edges.filter(({ node }) => !known.has(node.id))
  return earlier.length > 0 ? joined(fresh, { ...shown, edges: earlier }) : fresh
}

/** Of a photo that is in both, the link that is good for longer comes first and counts. */
function joined(newer: Timeline, older: Timeline): Timeline {
  return {
    edges: [...newer.edges, ...older.edges],
    attachments: [...newer.attachments, ...older.attachments],
    pageInfo: older.pageInfo,
  }
}

/** What others did since. Nothing when nothing happened. */
function newsIn(fresh: Timeline, shown: Timeline): string | undefined {
  const known = fresh.edges.findIndex(({ node }) => node.id === shown.edges[0]?.node.id)
  if (known < 1) return undefined
  const news = fresh.edges.slice(0, known)
  // What follows from the customer's own doing is no news beside the answer to it.
  if (news.some(({ node }) => node.actor.kind === 'CUSTOMER')) return ''
  return news.map(({ node }) => node.summary).join('. ')
}
