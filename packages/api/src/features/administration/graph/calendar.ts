import { builder } from '../../../graph/builder.ts'
import type { Frame, Weekday } from '../../calendars/rules.ts'
import type { CalendarPlan } from '../../calendars/service.ts'
import { type CalendarRow, currentCalendarRow } from '../../calendars/store.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { WeekdayType, WorkingDayType, WorkingFrameType, workingWeekOf } from '../../guidance/graph.ts'
import { setCalendar } from '../service/set-calendar.ts'
import { needsSettings, SettingsType } from './settings.ts'
import { changeStore, expectedVersionDescription, settingsErrors } from './settings-mutation.ts'

const ExceptionalDayType = builder.objectRef<{ date: string; frames: readonly Frame[] }>('ExceptionalDay').implement({
  description: 'A day that is not ordinary. It comes before holidays.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Which day.' }),
    frames: t.field({
      type: [WorkingFrameType],
      description: 'The stretches in which they work on it. None: closed.',
      resolve: ({ frames }) => [...frames],
    }),
  }),
})

const CalendarType = builder.objectRef<CalendarRow>('Calendar').implement({
  description: 'When the people of the store work (design, "Promises" 5).',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which one, counted from 1.' }),
    inForceSince: t.expose('createdAt', {
      type: 'DateTime',
      description: 'What was promised before was promised by an earlier version.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'IANA time zone of its clock.' }),
    week: t.field({
      type: [WorkingDayType],
      description: 'An ordinary week, Monday first.',
      resolve: ({ week }) => workingWeekOf(week),
    }),
    exceptionalDays: t.field({
      type: [ExceptionalDayType],
      description: 'Days that are not ordinary, the earliest first.',
      resolve: ({ exceptionalDays }) =>
        Object.entries(exceptionalDays)
          .map(([date, frames]) => ({ date, frames }))
          .sort((one, other) => (one.date < other.date ? -1 : 1)),
    }),
    holidayCountry: t.expose('holidayCountry', {
      type: 'CountryCode',
      nullable: true,
      description: 'Whose public holidays are kept. Null: none.',
    }),
    holidayRegion: t.exposeString('holidayRegion', { nullable: true, description: 'The part of the country.' }),
    holidays: t.expose('holidays', {
      type: ['Date'],
      description: 'The public holidays on record, the earliest first.',
    }),
  }),
})

const WorkingFrameInput = builder.inputType('WorkingFrameInput', {
  description: 'A stretch of a day in which somebody works, on the clock of the calendar.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'Its beginning, `HH:MM`.' }),
    to: t.string({ required: true, description: 'Its end, `HH:MM`; `24:00` is midnight.' }),
  }),
})
const WorkingDayInput = builder.inputType('WorkingDayInput', {
  description: 'When somebody works on an ordinary day of the week.',
  fields: (t) => ({
    weekday: t.field({ type: WeekdayType, required: true, description: 'Which day. One that is not told is closed.' }),
    frames: t.field({ type: [WorkingFrameInput], required: true, description: 'The stretches. None: closed.' }),
  }),
})
const ExceptionalDayInput = builder.inputType('ExceptionalDayInput', {
  description: 'A day that is not ordinary.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'Which day.' }),
    frames: t.field({ type: [WorkingFrameInput], required: true, description: 'The stretches. None: closed.' }),
  }),
})
/** What a calendar is made of, for whoever sets it and for whoever tries it. */
const planFields = (t: Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]) => ({
  timeZone: t.string({ required: true, description: 'IANA time zone: `Europe/Madrid`.' }),
  week: t.field({ type: [WorkingDayInput], required: true, description: 'An ordinary week.' }),
  exceptionalDays: t.field({
    type: [ExceptionalDayInput],
    required: false,
    description: 'Days with other stretches, or with none. They come before holidays.',
  }),
  holidayCountry: t.field({
    type: 'CountryCode',
    required: false,
    description: 'Whose public holidays are kept. None are unless told.',
  }),
  holidayRegion: t.string({ required: false, description: 'The part of the country, as `date-holidays` names it.' }),
})
export const CalendarPlanInput = builder.inputType('CalendarPlanInput', {
  description: 'When the people of the store work, whole.',
  fields: planFields,
})
const SetCalendarInput = builder.inputType('SetCalendarInput', {
  description: 'When the people of the store work, whole.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    ...planFields(t),
  }),
})
const SetCalendarSuccess = builder.objectRef<CalendarRow>('SetCalendarSuccess').implement({
  description: 'It counts for what is promised from now on.',
  fields: (t) => ({
    calendar: t.field({ type: CalendarType, description: 'The version in force.', resolve: (calendar) => calendar }),
  }),
})

builder.objectField(SettingsType, 'calendar', (t) =>
  t.field({
    type: CalendarType,
    description: 'When its people work: the version in force.',
    resolve: async ({ storeId }, _, { platform: { database } }) => {
      const calendar = await currentCalendarRow(database, database.read, storeId)
      if (!calendar) throw new Error(`The store ${storeId} has no calendar.`)
      return calendar
    },
  }),
)

interface Framed {
  frames: readonly Frame[]
}

builder.mutationField('setCalendar', (t) =>
  t.field({
    type: SetCalendarSuccess,
    description: `Puts a new version of the calendar in force. What was promised before keeps its version. ${needsSettings}`,
    args: { input: t.arg({ type: SetCalendarInput, required: true, description: 'The calendar, whole.' }) },
    errors: { types: settingsErrors, union: { name: 'SetCalendarResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const { key, expectedVersion } = input
        return setCalendar(context.platform, context, { key, expectedVersion, plan: planIn(input) })
      }),
  }),
)

/** A calendar as it was told. */
export function planIn(input: typeof CalendarPlanInput.$inferInput): CalendarPlan {
  const { timeZone, holidayCountry, holidayRegion } = input
  return {
    timeZone,
    week: byName(input.week, ({ weekday }: Framed & { weekday: Weekday }) => weekday),
    exceptionalDays: byName(input.exceptionalDays ?? [], ({ date }: Framed & { date: string }) => date),
    ...(holidayCountry && { holidayCountry }),
    ...(holidayRegion && { holidayRegion }),
  }
}

/** A day that is told twice has the stretches of both; where they overlap, the rules say so. */
function byName<Day extends Framed>(days: readonly Day[], nameOf: (day: Day) => string): Record<string, Frame[]> {
  const frames: Record<string, Frame[]> = {}
  for (const day of days) frames[nameOf(day)] = [...(frames[nameOf(day)] ?? []), ...day.frames]
  return frames
}
