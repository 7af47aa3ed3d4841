/**
 * Who calls, and the proof that they may. Every service takes an actor; what touches one complaint takes an
 * `Authorized` one, which only the checks in this file can make. So a second path to the same data without the check does
 * not compile (trust, "Where comparable systems broke").
 */
import type { Scope, StaffRole } from '@redress/schema/enums'
import { GraphQLError } from 'graphql'
import { ForbiddenError } from './errors.ts'
import type { Words } from './words/words.ts'

/** Anybody on a page of the store: they hold the publishable key and come from an allowed origin. */
export interface StorefrontActor {
  kind: 'STOREFRONT'
  storeId: string
}
/** A system of the store, with a developer key. */
export interface DeveloperActor {
  kind: 'DEVELOPER'
  storeId: string
  keyId: string
  label: string
  scopes: readonly Scope[]
}
/** A person of the store who is signed in, as they are at this moment. */
export interface StaffActor {
  kind: 'STAFF'
  storeId: string
  staffId: string
  role: StaffRole
  /** Where they work. None: everywhere. */
  departmentId: string | null
  sessionId: string
  /** When they last proved who they are. */
  signedInAt: Date
}
/** Redress itself: imports and, later, the sweep. Passes the same checks as everybody. */
export interface SystemActor {
  kind: 'SYSTEM'
  storeId: string
}
export type Actor = StorefrontActor | DeveloperActor | StaffActor | SystemActor

/**
 * Who calls, as one text: the same person or the same key. With it a request is theirs alone: with the same words and the
 * same idempotency key it is another one from somebody else, who is not told what was told to them.
 */
export function callerOf(actor: Actor): string {
  const own = actor.kind === 'STAFF' ? actor.staffId : actor.kind === 'DEVELOPER' ? actor.keyId : ''
  return `${actor.kind}/${own}`
}

/** `track`: what its customer may see and do. `read` and `write`: what the staff may see and do. */
export type Right = 'track' | 'read' | 'write'

declare const right: unique symbol
/** A row together with the proof that this actor holds this right on it. */
export type Authorized<Row, Held extends Right> = Row & { readonly [right]: Readonly<Record<Held, true>> }

interface TenantRow {
  storeId: string
}
/** What decides who of the staff may see a complaint. */
interface ComplaintRow extends TenantRow {
  departmentId: string | null
  ownerId: string | null
}

/** Which complaints of their store somebody may see: all of them, or those of a department and those they answer for. */
export type Reach = 'STORE' | { departmentId: string; ownerId: string }

/**
 * How far an actor sees. Managers and administrators see the whole store, and so does whoever works everywhere; everybody
 * else their department and what they own, wherever that came from. Lists ask the database by it, `authorizeReader` each
 * row: both say the same.
 */
export function reachOf(actor: Actor): Reach {
  return actor.kind === 'STAFF' ? reachOfPerson({ ...actor, id: actor.staffId }) : 'STORE'
}

interface Person {
  id: string
  role: StaffRole
  departmentId: string | null
}

function reachOfPerson({ id, role, departmentId }: Person): Reach {
  if (role === 'MANAGER' || role === 'ADMIN' || departmentId === null) return 'STORE'
  return { departmentId, ownerId: id }
}

function isWithin(reach: Reach, { departmentId, ownerId }: Omit<ComplaintRow, 'storeId'>): boolean {
  return reach === 'STORE' || departmentId === reach.departmentId || ownerId === reach.ownerId
}

function isInReach(actor: Actor, row: ComplaintRow): boolean {
  return row.storeId === actor.storeId && isWithin(reachOf(actor), row)
}

/** Whether somebody of the store would see a complaint: to ask nobody for what they could not open. No proof of anything. */
export function wouldSee(person: Person, complaint: Omit<ComplaintRow, 'storeId'>): boolean {
  return isWithin(reachOfPerson(person), complaint)
}

/** Proof by secret: the row was found by the hash of a tracking code, inside the actor's own store. */
export function authorizeByTrackingCode<Row extends TenantRow & { trackingCodeHash: string }>(
  actor: Actor,
  row: Row | undefined,
  trackingCodeHash: string,
): Authorized<Row, 'track'> | undefined {
  const holds = row?.storeId === actor.storeId && row.trackingCodeHash === trackingCodeHash
  return holds ? (row as Authorized<Row, 'track'>) : undefined
}

/**
 * Proof by the secret of another complaint: that one was merged into this one, by a person who made sure that both come
 * from the same customer. The only way from one complaint to another, and it starts at a proof.
 */
export function authorizeMerged<Row extends TenantRow & { id: string }>(
  merged: Authorized<TenantRow & { id: string }, 'track'>,
  merge: { storeId: string; complaintId: string; intoId: string },
  row: Row | undefined,
): Authorized<Row, 'track'> | undefined {
  const isOfMerged = merge.storeId === merged.storeId && merge.complaintId === merged.id
  const isInto = row?.storeId === merge.storeId && row.id === merge.intoId
  return isOfMerged && isInto ? (row as Authorized<Row, 'track'>) : undefined
}

/** Proof by having just filed it. */
export function authorizeFiler<Row extends TenantRow>(actor: Actor, row: Row): Authorized<Row, 'track'> {
  if (row.storeId !== actor.storeId) throw new Error('A complaint was filed into another store than the actor’s.')
  return row as Authorized<Row, 'track'>
}

/** Proof by scope, or by role and department. Rows out of reach are as good as not there. */
export function authorizeReader<Row extends ComplaintRow>(
  actor: Actor,
  row: Row | undefined,
): Authorized<Row, 'read'> | undefined {
  requireScope(actor, 'complaints:read')
  return row && isInReach(actor, row) ? (row as Authorized<Row, 'read'>) : undefined
}

/** Proof that this actor may act for the store: to act on a complaint is to see it. */
export function authorizeWriter<Row extends ComplaintRow>(
  actor: Actor,
  row: Row | undefined,
): Authorized<Row, 'read' | 'write'> | undefined {
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  return row && isInReach(actor, row) ? (row as Authorized<Row, 'read' | 'write'>) : undefined
}

/**
 * Proof by having done it: for the answer to a request that this very person sent before. Whoever handed a complaint over
 * to another department may not see it any more, and still gets to know that it was done.
 */
export function authorizeAgain<Row extends TenantRow>(
  actor: Actor,
  row: Row | undefined,
): Authorized<Row, 'read' | 'write'> | undefined {
  requireScope(actor, 'complaints:write')
  return row?.storeId === actor.storeId ? (row as Authorized<Row, 'read' | 'write'>) : undefined
}

/** Proof for what Redress does by itself, in the store that it does it for. */
export function authorizeSystem<Row extends TenantRow>(
  storeId: string,
  row: Row | undefined,
): Authorized<Row, 'read'> | undefined {
  return row?.storeId === storeId ? (row as Authorized<Row, 'read'>) : undefined
}

/**
 * Refuses an actor without the scope. A GraphQL error and not a member of a union: the caller's set-up is wrong, not
 * what they asked for.
 */
export function requireScope(actor: Actor, scope: Scope): void {
  // Of the staff every role works on complaints; on which ones, `reachOf` says.
  if (actor.kind === 'SYSTEM' || actor.kind === 'STAFF') return
  if (actor.kind === 'DEVELOPER' && actor.scopes.includes(scope)) return
  const message =
    actor.kind === 'DEVELOPER'
      ? `This key does not have the scope ${scope}.`
      : `This needs somebody of the store who is signed in, or a developer key with the scope ${scope}: "Authorization: Bearer …".`
  throw new GraphQLError(message, { extensions: { code: 'MISSING_SCOPE', scope, http: { status: 403 } } })
}

/**
 * Refuses whoever may not send products, orders and customers: that is for a system of the store, with a scope of its own,
 * and for administrators.
 */
export function requireIntake(actor: Actor, words: Words): void {
  requireScope(actor, 'records:write')
  if (actor.kind === 'STAFF' && actor.role !== 'ADMIN') throw new ForbiddenError(words.error.forbidden)
}

/** Refuses whoever may not read and change how the store is set up: administrators do, and keys with the scope for it. */
export function requireSettings(actor: Actor, words: Words): void {
  requireScope(actor, 'settings:write')
  if (actor.kind === 'STAFF' && actor.role !== 'ADMIN') throw new ForbiddenError(words.error.forbidden)
}

/** Whether somebody may send rows (`requireIntake`). */
export function maySendRows(actor: Actor): boolean {
  if (actor.kind === 'DEVELOPER') return actor.scopes.includes('records:write')
  return actor.kind === 'STAFF' && actor.role === 'ADMIN'
}

/**
 * Who sees what a product costs the store and what it earns on it. Whoever leads decides by it; the front line gets the
 * advice that follows from it; a key needs a scope of its own (design, "Words": product, order).
 */
export function maySeeCosts(actor: Actor): boolean {
  if (actor.kind === 'STAFF') return actor.role !== 'FRONT_LINE'
  return actor.kind === 'SYSTEM' || (actor.kind === 'DEVELOPER' && actor.scopes.includes('costs:read'))
}
