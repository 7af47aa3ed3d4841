/** What a store promises, and when its people work: shown, published anew, tried out. */
import { randomUUID } from 'node:crypto'
import { setCalendar as setStoreCalendar } from '../features/administration/service/set-calendar.ts'
import { setServiceStandards } from '../features/administration/service/set-service-standards.ts'
import { addWorkingTime, weekdays } from '../features/calendars/rules.ts'
import type { CalendarPlan } from '../features/calendars/service.ts'
import { currentCalendarRow } from '../features/calendars/store.ts'
import type { StandardRule } from '../features/guidance/rules.ts'
import type { Store } from '../features/stores/store.ts'
import { isRecord, jsonIn } from './json-file.ts'
import { requestOf, withStore } from './stores.ts'

interface OfStore {
  store?: string
}

/** The calendar as a file that `calendar set` takes. */
export async function showCalendar({ store: named }: OfStore): Promise<void> {
  await withStore(named, async ({ database }, { id }) => {
    const row = await currentCalendarRow(database, database.read, id)
    if (!row) throw new Error('This store has no calendar.')
    const { timeZone, week, exceptionalDays, holidayCountry, holidayRegion } = row
    const plan = {
      timeZone,
      week,
      exceptionalDays,
      ...(holidayCountry && { holidayCountry }),
      ...(holidayRegion && { holidayRegion }),
    }
    console.log(JSON.stringify(plan, null, 2))
  })
}

/** Puts the calendar of a file in force, for what is promised from now on. */
export async function setCalendar(file: string, { store: named }: OfStore): Promise<void> {
  const plan = calendarIn(file)
  await withStore(named, async (platform, store) => {
    const { version, holidays } = await setStoreCalendar(platform, requestOf(store), { key: randomUUID(), plan })
    console.log(`Version ${version} is in force, with ${holidays.length} public holidays on record.`)
  })
}

/** By when something would be done: how a calendar is checked before anybody relies on it. */
export async function tryCalendar({
  store: named,
  from = new Date().toISOString(),
  minutes,
}: OfStore & { from?: string; minutes: string }): Promise<void> {
  const start = new Date(from)
  const working = Number(minutes)
  if (Number.isNaN(start.getTime())) throw new Error(`"${from}" is not a time. Use one such as 2026-11-25T10:00+01:00.`)
  if (!(working > 0)) throw new Error('--minutes is how much working time is given, such as 480.')
  await withStore(named, async (_platform, { calendar }) => {
    const due = addWorkingTime(start, working * 60_000, calendar)
    const zone = { timeZone: calendar.timeZone, dateStyle: 'full', timeStyle: 'long' } as const
    const format = new Intl.DateTimeFormat('en-GB', zone)
    console.log(
      `${working} minutes of working time from ${format.format(start)}\nare over on           ${format.format(due)}`,
    )
  })
}

/** The standards as a file that `standards set` takes, categories by their names. */
export async function showStandards({ store: named }: OfStore): Promise<void> {
  await withStore(named, async (_platform, store) => {
    const rules = store.standards.rules.map(({ categoryId, ...rule }) => {
      const category = store.categories.find(({ id }) => id === categoryId)
      return { ...(category && { category: Object.values(category.names)[0] }), ...rule }
    })
    console.log(JSON.stringify(rules, null, 2))
  })
}

/** Publishes the standards of a file, for what is promised from now on. */
export async function setStandards(file: string, { store: named }: OfStore): Promise<void> {
  const given = jsonIn(file)
  if (!Array.isArray(given)) throw new Error(`${file} must hold a list of rules. "redress standards show" prints one.`)
  await withStore(named, async (platform, store) => {
    const rules = given.map((rule) => ruleFrom(rule, store))
    const { version } = await setServiceStandards(platform, requestOf(store), { key: randomUUID(), rules })
    console.log(`Version ${version} is published.`)
  })
}

function calendarIn(file: string): CalendarPlan {
  const given = jsonIn(file)
  if (!isRecord(given)) throw new Error(`${file} must hold a calendar. "redress calendar show" prints one.`)
  const { timeZone, week, exceptionalDays = {}, holidayCountry, holidayRegion, ...other } = given
  const [unknown] = Object.keys(other)
  if (unknown) throw new Error(`${file}: "${unknown}" is nothing that a calendar has.`)
  if (typeof timeZone !== 'string') throw new Error(`${file}: say the time zone, such as "timeZone": "Europe/Madrid".`)
  const strange = Object.keys(isRecord(week) ? week : {}).find((day) => !(weekdays as readonly string[]).includes(day))
  if (strange) throw new Error(`${file}: "${strange}" is no day of the week. Use ${weekdays.join(', ')}.`)
  return {
    timeZone,
    week: framesIn(file, 'week', week),
    exceptionalDays: framesIn(file, 'exceptionalDays', exceptionalDays),
    ...(typeof holidayCountry === 'string' && { holidayCountry }),
    ...(typeof holidayRegion === 'string' && { holidayRegion }),
  }
}

function framesIn(file: string, name: string, days: unknown): Record<string, { from: string; to: string }[]> {
  const isFrame = (frame: unknown): frame is { from: string; to: string } =>
    isRecord(frame) && typeof frame.from === 'string' && typeof frame.to === 'string'
  const isDays = (value: unknown): value is Record<string, { from: string; to: string }[]> =>
    isRecord(value) && Object.values(value).every((frames) => Array.isArray(frames) && frames.every(isFrame))
  if (isDays(days)) return days
  throw new Error(
    `${file}: "${name}" gives each day its frames, such as {"MONDAY": [{"from": "09:00", "to": "17:00"}]}.`,
  )
}

const targets = [
  'firstReplyMinutes',
  'nextUpdateMinutes',
  'decisionMinutes',
  'remedyMinutes',
  'reminderMinutes',
  'warnMinutes',
] as const

function ruleFrom(given: unknown, { categories }: Store): StandardRule {
  if (!isRecord(given)) throw new Error('A rule is an object. "redress standards show" prints some.')
  const { category, severity, compensation, ...rest } = given
  const missing = targets.find((target) => typeof rest[target] !== 'number')
  if (missing) throw new Error(`A rule needs "${missing}", in minutes of working time.`)
  const found = categories.find(({ names }) => Object.values(names).some((name) => name === category))
  if (category !== undefined && !found) throw new Error(`There is no category "${category}".`)
  return {
    ...(rest as Pick<StandardRule, (typeof targets)[number]>),
    ...(found && { categoryId: found.id }),
    ...(severity !== undefined && { severity: severity as NonNullable<StandardRule['severity']> }),
    ...(compensation !== undefined && { compensation: compensation as NonNullable<StandardRule['compensation']> }),
  }
}
