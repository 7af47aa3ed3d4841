/** What a store promises to everybody (mission B1, B5, B6), readable before anybody complains. */
import { builder } from '../../graph/builder.ts'
import { SeverityType } from '../../graph/enums.ts'
import { localId } from '../../graph/local-id.ts'
import { type Calendar, type Weekday, weekdays } from '../calendars/rules.ts'
import { NextStepType } from '../complaints/graph/record.ts'
import { type Step, steps } from '../complaints/rules.ts'
import { promiseTime } from '../promises/rules.ts'
import { targetsOf } from '../promises/service/new-promise.ts'
import { CategoryType, MoneyType, nameOf } from '../stores/graph.ts'
import type { Store } from '../stores/store.ts'
import { type HowTo, howToComplain } from './how-to-complain.ts'
import type { StandardRule } from './rules.ts'

export const ServiceStandardType = builder.objectRef<StandardRule>('ServiceStandard').implement({
  description: 'Published targets, in minutes of working time. The first one that fits a complaint counts.',
  fields: (t) => ({
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'For complaints of this category. Null: of any.',
      resolve: ({ categoryId }, _, { store }) => store.categories.find(({ id }) => id === categoryId) ?? null,
    }),
    severity: t.field({
      type: SeverityType,
      nullable: true,
      description: 'For complaints of this severity. Null: of any.',
      resolve: ({ severity }) => severity ?? null,
    }),
    name: t.string({
      description:
        "For which complaints, in the caller's language: those of a category, of a severity, of both, all others.",
      resolve: ({ categoryId, severity }, _, { store, words }) => {
        const category = store.categories.find(({ id }) => id === categoryId)
        const of = [category && nameOf(category.names, words.locale, store), severity && words.severity[severity]]
        return of.filter(Boolean).join(': ') || words.everythingElse
      },
    }),
    firstReplyMinutes: t.exposeInt('firstReplyMinutes', { description: 'Until a person answers for the first time.' }),
    nextUpdateMinutes: t.exposeInt('nextUpdateMinutes', {
      description: 'Until the customer hears again, from the last time they did.',
    }),
    decisionMinutes: t.exposeInt('decisionMinutes', { description: 'Until the store has decided.' }),
    remedyMinutes: t.exposeInt('remedyMinutes', { description: 'Until what was agreed is delivered.' }),
    reminderMinutes: t.exposeInt('reminderMinutes', {
      description: 'Until a customer is reminded of what they were asked for.',
    }),
    warnMinutes: t.exposeInt('warnMinutes', {
      description: 'So long before a promise falls due its owner is warned.',
    }),
    compensation: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What the store has set for a promise that is missed. Null: nothing.',
      resolve: ({ compensation }) => compensation ?? null,
    }),
  }),
})

export const WeekdayType = builder.enumType('Weekday', {
  description: 'A day of the week.',
  values: Object.fromEntries(
    weekdays.map((day) => [day, { value: day, description: `${day[0]}${day.slice(1).toLowerCase()}.` }]),
  ) as { [Day in Weekday]: { value: Day; description: string } },
})

export const WorkingFrameType = builder.objectRef<{ from: string; to: string }>('WorkingFrame').implement({
  description: 'A stretch of a day in which the people of the store work, on the clock of its time zone.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Its beginning, `HH:MM`.' }),
    to: t.exposeString('to', { description: 'Its end, `HH:MM`; `24:00` is midnight.' }),
  }),
})

export const WorkingDayType = builder
  .objectRef<{ weekday: Weekday; frames: readonly { from: string; to: string }[] }>('WorkingDay')
  .implement({
    description: 'When the people of the store work on an ordinary day of the week.',
    fields: (t) => ({
      weekday: t.expose('weekday', { type: WeekdayType, description: 'Which day.' }),
      frames: t.field({
        type: [WorkingFrameType],
        description: 'The stretches in which they work. None: closed.',
        resolve: ({ frames }) => [...frames],
      }),
    }),
  })

const HowToType = builder.objectRef<HowTo>('HowToComplain').implement({
  description: 'One thing to know before complaining.',
  fields: (t) => ({
    title: t.exposeString('title', { description: "What it is about, in the caller's language." }),
    text: t.exposeString('text', { description: "What there is to know, in the caller's language." }),
  }),
})

const NextStepsType = builder.objectRef<{ store: Store; categoryId: string | null }>('NextSteps').implement({
  description: 'What happens to a complaint that is sent now, and when somebody is there (mission B1).',
  fields: (t) => ({
    steps: t.field({
      type: [NextStepType],
      description: 'Step by step, each with the time by which it would happen where that is promised.',
      resolve: ({ store, categoryId }, _, { platform }) => stepsFromNow(store, categoryId, platform.now()),
    }),
    howToComplain: t.field({
      type: [HowToType],
      description: 'How to complain: where, what helps, what one gets, what it costs (mission A7).',
      resolve: ({ store }, _, { words }) => howToComplain(store.settings, words),
    }),
    workingWeek: t.field({
      type: [WorkingDayType],
      description: 'When the people of the store work, Monday first. Public holidays and exceptional days apart.',
      resolve: ({ store }) => workingWeekOf(store.calendar.week),
    }),
  }),
})

/** Monday first, closed days too. */
export function workingWeekOf(week: Calendar['week']) {
  return weekdays.map((weekday) => ({ weekday, frames: week[weekday] ?? [] }))
}

/** Only what is promised to everybody has a time: an answer, a decision. When it is done depends on what is agreed. */
const promisedStep: Partial<Record<Step, 'FIRST_REPLY' | 'DECISION'>> = { reply: 'FIRST_REPLY', solution: 'DECISION' }

function stepsFromNow(store: Store, categoryId: string | null, now: Date) {
  const targets = targetsOf({ categoryId }, store)
  const withinMinutes: Partial<Record<Step, number>> = {
    reply: targets.firstReplyMinutes,
    solution: targets.decisionMinutes,
    done: targets.remedyMinutes,
  }
  return steps.map((step) => {
    const kind = promisedStep[step]
    return {
      step,
      state: 'LATER' as const,
      ownerId: null,
      by: kind ? promiseTime(kind, targets, store.calendar, now).dueAt : null,
      ...(withinMinutes[step] !== undefined && { withinMinutes: withinMinutes[step] }),
    }
  })
}

builder.queryFields((t) => ({
  serviceStandards: t.field({
    type: [ServiceStandardType],
    description:
      'What the store promises, in the order in which complaints are processed (mission B5, B6). Published to everybody.',
    resolve: (_root, _arguments, { store }) => store.standards.rules,
  }),
  whatHappensNext: t.field({
    type: NextStepsType,
    description: 'What would happen to a complaint that is sent now (mission B1).',
    args: { categoryId: t.arg.id({ required: false, description: 'Of this category. Any unless told.' }) },
    resolve: (_root, { categoryId }, { store }) => ({
      store,
      categoryId: (categoryId && localId('Category', categoryId)) || null,
    }),
  }),
}))
