/** What became of everything that was owed, from what was seen from outside: the mails, the timelines, and what was done. */
import { shareOnTime } from '../../packages/api/src/features/promises/rules.ts'
import { keptOnTime } from '../../packages/api/src/features/promises/store.ts'
import { wordsFor } from '../../packages/api/src/words/words.ts'
import { doneTwice } from './done-twice.ts'
import type { Facts } from './facts.ts'
import { isOutdated, neverDone } from './never-done.ts'
import { recountOnTime } from './recount.ts'
import type { ReceivedMail, World } from './world.ts'

export interface Verdict {
  /** Seen at any look: an open complaint that does not wait on its customer and is owed nothing. */
  openWithoutPromise: number
  /** Things done twice: a mail that came again, a promise that ended twice, a notice written twice. */
  doneTwice: number
  /** Things owed by the end and not done. */
  neverDone: number
  missedWithoutNotice: number
  /** The share of promises kept by the first time that was given, by the product's own figure. */
  onTime: number | null
  /** The same, counted from the timelines. */
  onTimeRecount: number | null
  fellDue: number
  missed: number
  findings: string[]
}

export async function judge(world: World): Promise<Verdict> {
  const { tables, read } = world.platform.database
  const findings: string[] = []
  const facts: Facts = {
    world,
    rows: await read.select().from(tables.outbox),
    events: (await read.select().from(tables.events)).sort((a, b) => a.sequence - b.sequence),
    promises: new Map((await read.select().from(tables.promises)).map((promise) => [promise.id, promise])),
    came: Map.groupBy(world.mails, ({ id }) => id),
    find: (finding) => findings.push(finding),
  }
  const period = { from: world.begins, until: world.ends }
  const kept = await keptOnTime(world.platform.database, world.store.id, period)
  const recounted = recountOnTime(facts.events, world)
  return {
    openWithoutPromise: world.openWithoutPromise,
    doneTwice: doneTwice(facts),
    neverDone: neverDone(facts),
    missedWithoutNotice: missedWithoutNotice(facts),
    onTime: shareOnTime(kept),
    onTimeRecount: shareOnTime(recounted),
    fellDue: recounted.fellDue,
    missed: facts.events.filter(({ type }) => type === 'PROMISE_MISSED').length,
    findings,
  }
}

/** Each promise that was missed: a notice that says so, with the new time, unless that was overtaken before it went out. */
function missedWithoutNotice(facts: Facts): number {
  const { world, events, rows, promises, came, find } = facts
  const notices = Map.groupBy(
    rows.filter(({ delivery }) => delivery.kind === 'DELAY_MAIL'),
    ({ delivery }) => (delivery.kind === 'DELAY_MAIL' ? delivery.promiseId : ''),
  )
  const without = events.filter(({ type, complaintId, data }) => {
    if (type !== 'PROMISE_MISSED') return false
    const one = world.byId.get(complaintId)
    const next = promises.get(data.newPromiseId ?? '')
    const all = notices.get(data.promiseId ?? '') ?? []
    if (one && world.refused.has(one.email) && all.length > 0) return false
    if (all.some((row) => row.outcome === 'NOT_NEEDED' && isOutdated(row, facts))) return false
    const times = [data.newDueAt, next?.dueAt.toISOString()].flatMap((time) =>
      time ? clockOf(world, time, one?.locale) : [],
    )
    const { missed } = wordsFor(one?.locale).mail
    const says = ({ text }: ReceivedMail) => text.includes(missed) && times.some((time) => text.includes(time))
    return !all.some(({ id }) => came.get(id)?.some(says))
  })
  for (const { data, complaintId } of without)
    find(`${complaintId}: promise ${data.promiseId} was missed without a notice.`)
  return without.length
}

/** Day and time as a clock on the wall of the store shows them. */
function clockOf({ store }: World, time: string, locale: 'en' | 'es' = 'en'): string[] {
  const { timeZone } = store.settings
  const language = wordsFor(locale).dateLocale
  const at = new Date(time)
  return [new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)]
}
