/**
 * A quarter in the life of a store, on the product's own services over a real database: customers write, wait, correct,
 * choose and withdraw, people of the store answer, forget, decide, propose, deliver and close, the node is away three hours
 * a night. The clock is virtual, every choice comes from the seed, and what came of it is judged from outside.
 */
import { complaintStatuses, valuesOf } from '@redress/schema/enums'
import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Database } from '../../packages/api/src/db/database.ts'
import { openDatabase } from '../../packages/api/src/db/open.ts'
import {
  AuthorityExceededError,
  FundExhaustedError,
  StatusConflictError,
  ValidationError,
} from '../../packages/api/src/errors.ts'
import { isOpen } from '../../packages/api/src/features/complaints/rules.ts'
import { openWithoutPromise } from '../../packages/api/src/features/promises/store.ts'
import { storeDirectory } from '../../packages/api/src/features/stores/directory.ts'
import { createStore } from '../../packages/api/src/features/stores/service.ts'
import { demoStore } from '../../packages/api/src/features/stores/starter.ts'
import { makeLog } from '../../packages/api/src/log.ts'
import { fileRoom } from '../../packages/api/src/ports/blobs/file-room.ts'
import { type MailPort, RefusedAddressError } from '../../packages/api/src/ports/mail/mail.ts'
import { outgoing } from '../../packages/api/src/ports/outgoing/outgoing.ts'
import { installationSecret } from '../../packages/api/src/secret.ts'
import { sweepOnce } from '../../packages/api/src/sweep.ts'
import { randomFrom } from '../random.ts'
import { file } from './acts.ts'
import { outagesOf, planAnswer, planEnd, planLife, planPromise } from './habits.ts'
import { judge, type Verdict } from './judge.ts'
import { type Act, type Case, count, day, isDown, minute, plan, type World } from './world.ts'

export interface SimulationOptions {
  days: number
  complaints: number
  seed: number
  /** Where the database is to be; nothing is there yet. */
  place: { dataFolder: string; databaseUrl?: string | undefined }
  /** In place of the product's own, for a test that faults are found. */
  sweep?: (world: World) => Promise<void>
  onDay?: (done: number, world: World) => void
}

export interface Simulation extends Verdict {
  /** How often each thing was done, in words. */
  done: Record<string, number>
  mails: number
}

/** A Monday. */
const begins = new Date('2026-09-07T00:00:00Z')

export async function simulate(options: SimulationOptions): Promise<Simulation> {
  const database = await openDatabase({ ...options.place, synchronous: 'NORMAL' })
  try {
    const world = await newWorld(database, options)
    const { sweep = (one) => sweepOnce(one.ground), onDay } = options
    for (let at = begins.getTime(); at < world.ends.getTime(); at += minute) {
      if (!isDown(new Date(at))) await liveThrough(world, at, sweep)
      if ((at - begins.getTime() + minute) % day > 0) continue
      world.openWithoutPromise += (
        await openWithoutPromise(database, valuesOf(complaintStatuses).filter(isOpen))
      ).length
      onDay?.((at - begins.getTime() + minute) / day, world)
    }
    world.now = world.ends
    await sweep(world)
    await look(world, new Date(world.ends.getTime() - minute))
    const done = Object.fromEntries([...world.done].sort(([one], [other]) => (one < other ? -1 : 1)))
    return { ...(await judge(world)), done, mails: world.mails.length }
  } finally {
    await database.close()
  }
}

async function newWorld(opened: Database, { place, days, complaints, seed }: SimulationOptions): Promise<World> {
  const random = randomFrom(seed)
  const database: Database = {
    ...opened,
    write(work) {
      world.wrote = true
      return opened.write(work)
    },
  }
  const platform = {
    database,
    secret: installationSecret('the secret of a simulation, which guards nothing'),
    now: () => world.now,
    log: makeLog('fatal'),
    outgoing: outgoing(),
    files: await fileRoom(place),
  }
  const directory = storeDirectory(database)
  // Before there is a world whose clock it could read.
  const { storeId } = await createStore({ ...platform, database: opened, now: () => begins }, demoStore([]))
  const store = await directory.byId(storeId)
  if (!store) throw new Error('The store is not there.')
  const ground = { platform, directory, mail: undefined, publicUrl: 'https://help.example', chance: () => 0.5 }
  const world: World = {
    ...{ platform, directory, store, random, ground },
    ...{ begins, now: begins, ends: new Date(begins.getTime() + days * day) },
    ...{ cases: [], byId: new Map(), mails: [], expected: [], refused: new Set(), plans: new Map() },
    ...{ done: new Map(), refusedActs: new Map(), wrote: false, openWithoutPromise: 0 },
  }
  world.ground.mail = mailServer(world, outagesOf(random.branch('outages'), days))
  for (let number = 1; number <= complaints; number++) planCase(world, number, days)
  return world
}

function planCase(world: World, number: number, days: number): void {
  const random = world.random.branch(`case ${number}`)
  const one: Case = {
    ...{ number, random, email: `customer-${number}@example.org`, locale: random.next() < 0.8 ? 'en' : 'es' },
    ...{ id: '', trackingCode: '', reference: '', status: 'RECEIVED', waitingOn: 'STORE', turns: [], replies: 0 },
    ...{ open: new Map(), planned: new Set(), busyUntil: 0 },
    categoryId: random.next() < 0.7 ? random.pick(world.store.categories).id : null,
  }
  if (random.next() < 0.005) world.refused.add(one.email)
  world.cases.push(one)
  plan(world, one, 'file', new Date(begins.getTime() + random.next() * days * day), file)
}

function mailServer(world: World, outages: { from: number; to: number }[]): MailPort {
  return {
    atOnce: 4,
    async send(mail) {
      const since = world.now.getTime() - begins.getTime()
      if (outages.some(({ from, to }) => from <= since && since < to)) throw new Error('The mail server is away.')
      if (world.refused.has(mail.to.address)) throw new RefusedAddressError('No such user.')
      world.mails.push({ ...mail, at: world.now })
    },
    close() {},
  }
}

/** What people do and what is due, in the one order or the other; what people do may come at the very second of a due time. */
async function liveThrough(world: World, at: number, sweep: (world: World) => Promise<void>): Promise<void> {
  const plans = world.plans.get(at / minute) ?? []
  world.plans.delete(at / minute)
  const sweepsFirst = world.random.next() < 0.5
  const second = world.random.pick([0, 0, 7, 31])
  world.now = new Date(at)
  if (sweepsFirst) await observed(world, () => sweep(world))
  world.now = new Date(at + second * 1000)
  if (plans.length > 0) await observed(world, () => Promise.all(plans.map((planned) => doOne(world, planned))))
  world.now = new Date(at + Math.max(second, 1) * 1000)
  if (!sweepsFirst) await observed(world, () => sweep(world))
}

/** One thing at a time in each case: what a customer sees is looked at in between. */
async function doOne(world: World, { one, name, act }: { one: Case; name: string; act: Act }): Promise<void> {
  if (one.busyUntil > world.now.getTime()) return plan(world, one, name, new Date(one.busyUntil), act)
  one.busyUntil = Math.floor(world.now.getTime() / minute) * minute + minute
  if (!isOpen(one.status) && !afterTheEnd.includes(name)) return
  try {
    const what = await act(world, one)
    count(world.done, typeof what === 'string' ? what : name)
  } catch (error) {
    if (!expectedErrors.some((expected) => error instanceof expected)) throw error
    count(world.refusedActs, name)
  }
  if (name === 'file') planLife(world, one)
}

const expectedErrors = [StatusConflictError, ValidationError, AuthorityExceededError, FundExhaustedError]
/** What the store owes for its own delay it owes after the end, too, and a call after the answer. */
const afterTheEnd = [
  ...['file', 'call', 'deliver', 'approve what is owed', 'fill the fund'],
  ...['contradict', 'take up again'],
  ...['name the cause', 'close', 'ask for another look', 'say that it is solved'],
]

async function observed(world: World, work: () => Promise<unknown>): Promise<void> {
  world.wrote = false
  await work()
  if (world.wrote) await look(world, world.now)
}

/** Whatever has just changed: is something owed wherever it must be, and what will people do about what is owed now? */
async function look(world: World, since: Date): Promise<void> {
  const { tables, read } = world.platform.database
  const { complaints, promises } = tables
  const rows = await read
    .select({ complaint: complaints, promise: promises })
    .from(complaints)
    .leftJoin(
      promises,
      and(eq(promises.storeId, complaints.storeId), eq(promises.complaintId, complaints.id), isNull(promises.endedAt)),
    )
    .where(and(eq(complaints.storeId, world.store.id), gte(complaints.updatedAt, since)))
  const byCase = Map.groupBy(rows, ({ complaint }) => complaint.id)
  for (const [id, found] of byCase) {
    const one = world.byId.get(id)
    const complaint = found[0]?.complaint
    if (!one || !complaint) continue
    const owed = found.flatMap(({ promise }) => promise ?? [])
    if (isOpen(complaint.status) && complaint.waitingOn !== 'CUSTOMER' && !owed.some(({ pausedAt }) => !pausedAt))
      world.openWithoutPromise++
    const isNew = one.status !== complaint.status
    const wasAsked = one.waitingOn === 'CUSTOMER'
    if (one.waitingOn !== complaint.waitingOn)
      one.turns.push({ at: complaint.updatedAt, waitingOn: complaint.waitingOn })
    Object.assign(one, { status: complaint.status, waitingOn: complaint.waitingOn })
    one.open = new Map(owed.map((promise) => [promise.id, promise]))
    owed.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.kind < b.kind ? -1 : 1))
    for (const promise of owed)
      if (!one.planned.has(promise.id)) {
        one.planned.add(promise.id)
        planPromise(world, one, promise)
      }
    if (isNew) planEnd(world, one)
    const isToChoose = isNew && one.status === 'OPTIONS_OFFERED'
    if ((isToChoose || !wasAsked) && isOpen(one.status) && one.waitingOn === 'CUSTOMER') planAnswer(world, one)
  }
}
