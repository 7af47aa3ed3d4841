import { builder } from '../../../graph/builder.ts'
import { type HolidayCountry, holidayCountries } from '../../calendars/holidays.ts'
import { type PromisedNow, type TimesTrial, tryTimes } from '../service/try-times.ts'
import { CalendarPlanInput, planIn } from './calendar.ts'
import { ruleIn, ServiceStandardInput } from './service-standards.ts'
import { needsSettings, requireSettingsToRead } from './settings.ts'

const PromisedNowType = builder.objectRef<PromisedNow>('PromisedNow').implement({
  description:
    'What a rule would promise to a complaint that is filed now. A time is null where it is not within two years.',
  fields: (t) => {
    const by = (name: keyof PromisedNow, description: string) =>
      t.expose(name, { type: 'DateTime', nullable: true, description })
    return {
      firstReplyBy: by('firstReplyBy', 'By when a person answers.'),
      nextUpdateBy: by('nextUpdateBy', 'By when the customer would hear again, if they heard now.'),
      decisionBy: by('decisionBy', 'By when the store has decided.'),
      remedyBy: by('remedyBy', 'By when it would be delivered, if it were agreed now.'),
    }
  },
})

const TimesTrialType = builder.objectRef<TimesTrial>('TimesTrial').implement({
  description: 'What a calendar and standards would promise.',
  fields: (t) => ({
    calendarFaults: t.exposeStringList('calendarFaults', {
      description: 'What is wrong with the calendar, one sentence each.',
    }),
    standardFaults: t.exposeStringList('standardFaults', {
      description: 'What is wrong with the standards, one sentence each.',
    }),
    holidays: t.expose('holidays', {
      type: ['Date'],
      description: 'The public holidays that are kept, the earliest first.',
    }),
    promised: t.field({
      type: [PromisedNowType],
      description: 'What each rule would promise, in their order. None while anything is wrong.',
      resolve: ({ promised }) => promised,
    }),
  }),
})

builder.queryField('tryTimes', (t) =>
  t.field({
    type: TimesTrialType,
    description: `Tries a calendar and standards on a complaint that is filed now: what would be promised, by when. Nothing is written. ${needsSettings}`,
    args: {
      calendar: t.arg({ type: CalendarPlanInput, required: false, description: 'A draft. That in force unless told.' }),
      rules: t.arg({
        type: [ServiceStandardInput],
        required: false,
        description: 'Drafts. Those in force unless told.',
      }),
    },
    complexity: 20,
    resolve: (_root, { calendar, rules }, context) => {
      requireSettingsToRead(context.actor, context.words)
      const plan = calendar ? planIn(calendar) : undefined
      const drafts = rules?.map((rule) => ruleIn(rule, context.store.settings))
      return tryTimes(context.platform, context, { plan, rules: drafts })
    },
  }),
)

const HolidayRegionType = builder.objectRef<{ code: string; name: string }>('HolidayRegion').implement({
  description: 'A part of a country with public holidays of its own.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As `setCalendar` takes it.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
})

const HolidayCountryType = builder.objectRef<HolidayCountry>('HolidayCountry').implement({
  description: 'A country whose public holidays are known.',
  fields: (t) => ({
    code: t.expose('code', { type: 'CountryCode', description: 'Which.' }),
    regions: t.field({
      type: [HolidayRegionType],
      description: 'Its parts that have holidays of their own.',
      resolve: ({ regions }) => regions,
    }),
  }),
})

builder.queryField('holidayCountries', (t) =>
  t.field({
    type: [HolidayCountryType],
    description: `The countries whose public holidays a calendar can keep. ${needsSettings}`,
    resolve: (_root, _arguments, { actor, words }) => {
      requireSettingsToRead(actor, words)
      return holidayCountries(words.locale)
    },
  }),
)
