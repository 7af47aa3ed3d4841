import { limits, photoLimits } from '@redress/schema/limits'
import { builder } from '../../graph/builder.ts'
import { SeverityType } from '../../graph/enums.ts'
import { promiseTime } from '../promises/rules.ts'
import { targetsOf } from '../promises/service/new-promise.ts'
import type { Category, Store } from './store.ts'

export const MoneyType = builder.objectRef<{ amountMinor: number; currency: string }>('Money').implement({
  description: 'An amount of money.',
  fields: (t) => ({
    amountMinor: t.exposeInt('amountMinor', { description: 'In minor units of the currency: 3900 is 39.00 €.' }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'Which currency.' }),
  }),
})

/** The name in the caller's language, else in the store's first. */
export function nameOf(names: Record<string, string>, locale: string, store: Store): string {
  const inStoreLanguage = store.settings.locales.map((known) => names[known]).find(Boolean)
  return names[locale] ?? inStoreLanguage ?? Object.values(names)[0] ?? ''
}

export const CategoryType = builder.objectRef<Category>('Category')
CategoryType.implement({
  description: 'What complaints are about: a tree, by store.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Category', id }) }),
    name: t.string({
      description: "In the caller's language, else in the store's first.",
      resolve: ({ names }, _, { words, store }) => nameOf(names, words.locale, store),
    }),
    severity: t.expose('severity', {
      type: SeverityType,
      description: 'How bad a complaint of this category is until somebody has looked.',
    }),
    parent: t.field({
      type: CategoryType,
      nullable: true,
      description: 'The wider category that this one belongs to.',
      resolve: ({ parentId }, _, { store }) => store.categories.find(({ id }) => id === parentId) ?? null,
    }),
  }),
})

const LimitsType = builder.objectRef<typeof limits>('Limits').implement({
  description: 'What inputs may hold. Lengths in UTF-16 code units, as `maxlength` in HTML counts.',
  fields: (t) => ({
    descriptionLength: t.exposeInt('descriptionLength', { description: 'A complaint in own words.' }),
    messageLength: t.exposeInt('messageLength', { description: 'A message on a case.' }),
    outcomeLength: t.exposeInt('outcomeLength', { description: 'What would put it right, in own words.' }),
    reasonLength: t.exposeInt('reasonLength', { description: 'The reason for taking a complaint back.' }),
    nameLength: t.exposeInt('nameLength', { description: 'A name.' }),
    emailLength: t.exposeInt('emailLength', { description: 'An e-mail address.' }),
    phoneLength: t.exposeInt('phoneLength', { description: 'A phone number.' }),
    attachmentBytes: t.int({ description: 'A photo, in bytes.', resolve: () => photoLimits.bytes }),
    attachments: t.int({ description: 'Photos with one complaint or one message.', resolve: () => photoLimits.photos }),
  }),
})

const StorefrontType = builder.objectRef<Store>('Storefront').implement({
  description:
    'What a page of the store needs to know to take complaints: its look, languages, categories, limits and how to reach a person.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the store, as customers know it.' }),
    timeZone: t.string({
      description: 'IANA time zone in which the store tells times: `Europe/Madrid`.',
      resolve: ({ settings }) => settings.timeZone,
    }),
    locales: t.field({
      type: ['Locale'],
      description: 'Languages offered to customers, best first.',
      resolve: ({ settings }) => settings.locales,
    }),
    currency: t.field({
      type: 'CurrencyCode',
      description: 'The currency in which the store sells.',
      resolve: ({ settings }) => settings.currency,
    }),
    accentColor: t.string({
      nullable: true,
      description: 'The colour of the store, `#rrggbb`. Null: the page decides.',
      resolve: ({ settings }) => settings.accentColor ?? null,
    }),
    firstReplyBy: t.field({
      type: 'DateTime',
      description: 'By when a person would answer a complaint that is sent now (mission B1).',
      resolve: (store, _, { platform }) =>
        promiseTime('FIRST_REPLY', targetsOf({ categoryId: null }, store), store.calendar, platform.now()).dueAt,
    }),
    suggestsAnswers: t.boolean({
      description:
        'Whether the store wants answers offered to whoever is writing a complaint: else nobody needs to ask.',
      resolve: ({ settings: { suggestsAnswers = true } }) => suggestsAnswers,
    }),
    phone: t.string({
      nullable: true,
      description: 'A number at which a person answers, as it is written.',
      resolve: ({ settings }) => settings.phone ?? null,
    }),
    email: t.string({
      nullable: true,
      description: 'An address at which a person reads.',
      resolve: ({ settings }) => settings.email ?? null,
    }),
    hours: t.string({
      nullable: true,
      description: 'When somebody is there, in words.',
      resolve: ({ settings }) => settings.hours ?? null,
    }),
    categories: t.field({
      type: [CategoryType],
      description:
        'What a complaint may be about, in the order in which the store offers it. Never demanded of a customer (mission A1).',
      resolve: ({ categories }) => categories.filter(({ offered }) => offered),
    }),
    limits: t.field({ type: LimitsType, description: 'What the inputs may hold.', resolve: () => limits }),
  }),
})

builder.queryField('storefront', (t) =>
  t.field({
    type: StorefrontType,
    description: 'The store that the key belongs to, as its pages need it.',
    resolve: (_root, _arguments, { store }) => store,
  }),
)
