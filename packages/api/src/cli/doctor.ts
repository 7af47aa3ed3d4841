import { complaintStatuses, valuesOf } from '@redress/schema/enums'
import type { Database } from '../db/database.ts'
import { agreedOutOfLedger } from '../features/agreements/store.ts'
import { type CalendarVersion, calendarVersion } from '../features/calendars/store.ts'
import { isOpen, placeInQueue } from '../features/complaints/rules.ts'
import { walkComplaints } from '../features/complaints/store.ts'
import { fundsThatDoNotAddUp } from '../features/fund/store.ts'
import { countParked } from '../features/outbox/store.ts'
import { dueAt } from '../features/promises/rules.ts'
import { openPromises, openWithoutPromise, type Promised, walkPromises } from '../features/promises/store.ts'
import { setAsideOutOfStep } from '../features/set-aside/store.ts'
import { countParkedWebhooks } from '../features/webhooks/store.ts'
import type { Platform } from '../platform.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { progress } from './progress.ts'

export interface Findings {
  promises: number
  /** Open complaints that wait on the store and are owed nothing (design, "Promises" 1). */
  openWithoutPromise: number
  /** Promises whose time does not follow from the facts that are stored with it. */
  wrongDueTimes: number
  /** Funds that are not what their ledgers add up to. */
  wrongFunds: number
  /** Agreed remedies whose money is not where they say that it is. */
  wrongAgreements: number
  /** Complaints that do not stand in the queue where what is owed on them puts them. */
  wrongPlaces: number
  /** Complaints that are set aside by halves: the record says something else, or something is owed. */
  wrongSetAside: number
  /** Deliveries that wait for a person. */
  parked: number
}

const pageSize = 500

/** Checks over the whole database what every write keeps. Exit code 1 when something does not hold. */
export async function doctor({ json }: { json?: boolean }): Promise<void> {
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  try {
    const findings = await examine(platform, (problem) => console.error(problem))
    if (json) console.log(JSON.stringify(findings))
    else
      console.log(
        `${findings.promises} promises, ${findings.wrongDueTimes} with a wrong time; ${findings.openWithoutPromise} open complaints without one; ${findings.wrongFunds} funds that do not add up; ${findings.wrongAgreements} agreements whose money is elsewhere; ${findings.wrongPlaces} complaints in a wrong place of the queue; ${findings.wrongSetAside} set aside by halves; ${findings.parked} deliveries parked.`,
      )
    const { openWithoutPromise, wrongDueTimes, wrongFunds, wrongAgreements, wrongPlaces, wrongSetAside } = findings
    const wrong = wrongDueTimes + wrongFunds + wrongAgreements + wrongPlaces + wrongSetAside
    if (openWithoutPromise + wrong > 0) process.exitCode = 1
  } finally {
    await platform.database.close()
  }
}

/** What the doctor finds, each problem told as it is found. */
export async function examine({ database }: Platform, tell: (problem: string) => void): Promise<Findings> {
  const unpromised = await openWithoutPromise(database, valuesOf(complaintStatuses).filter(isOpen))
  for (const { reference } of unpromised) tell(`${reference}: open, waits on the store, and nothing is promised.`)
  const wrongFunds = await fundsThatDoNotAddUp(database)
  for (const { storeId, currency } of wrongFunds)
    tell(`The fund of store ${storeId} in ${currency} is not what its ledger adds up to.`)
  const wrongAgreements = await agreedOutOfLedger(database)
  for (const { storeId, complaintId } of wrongAgreements)
    tell(`The money of complaint ${complaintId} of store ${storeId} is not where its agreement says.`)
  const wrongSetAside = await setAsideOutOfStep(database)
  for (const { reference } of wrongSetAside) tell(`${reference}: is set aside by halves.`)
  const findings = {
    promises: 0,
    openWithoutPromise: unpromised.length,
    wrongDueTimes: 0,
    wrongFunds: wrongFunds.length,
    wrongAgreements: wrongAgreements.length,
    wrongPlaces: await countWrongPlaces(database, tell),
    wrongSetAside: wrongSetAside.length,
    parked: (await countParked(database)) + (await countParkedWebhooks(database)),
  }
  const bar = progress('Working out due times', await database.read.$count(database.tables.promises))
  const calendars = new Map<string, CalendarVersion | undefined>()
  try {
    for (
      let page = await walkPromises(database, undefined, pageSize);
      page.length > 0;
      page = await walkPromises(database, page.at(-1), pageSize)
    ) {
      for (const promise of page) {
        findings.promises++
        if (await followsFromFacts(promise)) continue
        findings.wrongDueTimes++
        tell(`Promise ${promise.id}: ${promise.dueAt.toISOString()} does not follow from its facts.`)
      }
      bar.at(findings.promises)
    }
  } finally {
    bar.end()
  }
  return findings

  /** A person may name any time; what the standard gave must be what it gives. */
  async function followsFromFacts({
    storeId,
    calendarId,
    calendarVersion: version,
    startsAt,
    workingMinutes,
    dueAt: stored,
  }: Promised): Promise<boolean> {
    if (calendarId === null || version === null || startsAt === null || workingMinutes === null) return true
    const name = `${storeId} ${calendarId} ${version}`
    if (!calendars.has(name))
      calendars.set(name, await calendarVersion(database, database.read, { storeId, id: calendarId, version }))
    const calendar = calendars.get(name)
    return calendar !== undefined && dueAt({ startsAt, workingMinutes }, calendar).getTime() === stored.getTime()
  }
}

/** The queue is read by a column of the complaint; what it should be follows from what is owed. */
async function countWrongPlaces(database: Database, tell: (problem: string) => void): Promise<number> {
  let wrong = 0
  for (
    let page = await walkComplaints(database, undefined, pageSize);
    page.length > 0;
    page = await walkComplaints(database, page.at(-1), pageSize)
  )
    for (const [storeId, ofStore] of Map.groupBy(page, (complaint) => complaint.storeId)) {
      const ids = ofStore.map(({ id }) => id)
      const owed = Map.groupBy(await openPromises(database, database.read, storeId, ids), (one) => one.complaintId)
      for (const complaint of ofStore) {
        const place = placeInQueue(complaint, owed.get(complaint.id) ?? [], complaint.updatedAt)
        if (place?.getTime() === complaint.queueAt?.getTime()) continue
        wrong++
        tell(`${complaint.reference}: does not stand in the queue where what is owed puts it.`)
      }
    }
  return wrong
}
