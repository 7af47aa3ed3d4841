/** How a store is set up, as whoever runs it reads it: what stands now, and not what a node has heard of. */
import { GraphQLError } from 'graphql'
import { type Actor, requireSettings } from '../../../access.ts'
import { ForbiddenError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { KeyKindType, SeverityType, SurveyKindType } from '../../../graph/enums.ts'
import type { Words } from '../../../words/words.ts'
import { causesOf } from '../../decisions/store.ts'
import { DepartmentType } from '../../staff/graph.ts'
import { departmentsOf } from '../../staff/store.ts'
import { type Category, categoriesOf, listKeys, originsOf, storeRow } from '../../stores/store.ts'
import type { SurveySettings } from '../../stores/tables.ts'
import { versionOfCategory } from '../service/categories.ts'
import { type Look, lookOf, versionOfLook } from '../service/change-look.ts'
import { type ShownKey, shown } from '../service/keys.ts'
import { versionOfOrder } from '../service/order.ts'
import { surveysOf, versionOfSurveys } from '../service/set-surveys.ts'

export const needsSettings = 'For administrators, and keys with the scope `settings:write`.'

export const LookType = builder.objectRef<Look>('Look').implement({
  description: 'How the store shows itself to customers (mission F3).',
  fields: (t) => ({
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `changeLook`.',
      resolve: versionOfLook,
    }),
    name: t.exposeString('name', { description: 'The name of the store, as customers know it.' }),
    locales: t.expose('locales', { type: ['Locale'], description: 'Languages offered to customers, best first.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA time zone in which the store tells times.' }),
    countryCode: t.expose('countryCode', {
      type: 'CountryCode',
      nullable: true,
      description:
        'Where the store is: whose rights hold for customers who do not say where they are. Null: nobody said, so none are told.',
    }),
    accentColor: t.exposeString('accentColor', { nullable: true, description: '`#rrggbb`. Null: the page decides.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'A number at which a person answers.' }),
    email: t.exposeString('email', { nullable: true, description: 'An address at which a person reads.' }),
    hours: t.exposeString('hours', { nullable: true, description: 'When somebody is there, in words.' }),
    casePage: t.exposeString('casePage', {
      nullable: true,
      description: 'The page that shows cases, to which mails lead: a whole address, or a path on this installation.',
    }),
    suggestsAnswers: t.boolean({
      description: 'Whether answers are offered while a customer writes a complaint. They are unless changed.',
      resolve: ({ suggestsAnswers = true }) => suggestsAnswers,
    }),
  }),
})

export const StoreKeyType = builder.objectRef<ShownKey>('StoreKey').implement({
  description: "A key of the store: what is known of it. A developer's was told when it was made, and never again.",
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'StoreKey', id }) }),
    kind: t.expose('kind', { type: KeyKindType, description: 'What for.' }),
    label: t.exposeString('label', { description: 'What a person calls it, and its first characters.' }),
    scopes: t.exposeStringList('scopes', {
      description: 'What it may do: `complaints:read`. None for a publishable one.',
    }),
    publishable: t.exposeString('publishable', {
      nullable: true,
      description: 'The key itself, of a publishable one, which anybody may see. Null where only its hash is known.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked. Null: it works.',
    }),
  }),
})

const LocalNameType = builder.objectRef<{ locale: string; name: string }>('LocalName').implement({
  description: 'A name in a language.',
  fields: (t) => ({
    locale: t.expose('locale', { type: 'Locale', description: 'Which language.' }),
    name: t.exposeString('name', { description: 'The name in it.' }),
  }),
})

export const CategorySettingsType = builder.objectRef<Category>('CategorySettings')
CategorySettingsType.implement({
  description: 'What complaints are about, as whoever runs the store set it up.',
  fields: (t) => ({
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `changeCategory`.',
      resolve: versionOfCategory,
    }),
    id: t.globalID({
      description: 'The id of the `Category`.',
      resolve: ({ id }) => ({ type: 'Category', id }),
    }),
    names: t.field({
      type: [LocalNameType],
      description: 'Its name in each language.',
      resolve: ({ names }) => Object.entries(names).map(([locale, name]) => ({ locale, name })),
    }),
    severity: t.expose('severity', {
      type: SeverityType,
      description: 'How bad a complaint of this category is until somebody has looked.',
    }),
    departmentId: t.globalID({
      nullable: true,
      description: 'The department that answers for it. Null: the first one.',
      resolve: ({ departmentId }) => (departmentId ? { type: 'Department', id: departmentId } : null),
    }),
    parentId: t.globalID({
      nullable: true,
      description: 'The wider category that it belongs to. Null: none.',
      resolve: ({ parentId }) => (parentId ? { type: 'Category', id: parentId } : null),
    }),
    offered: t.exposeBoolean('offered', {
      description: 'Whether customers may choose it. One that is not offered any more stays on what has it.',
    }),
  }),
})

export const SurveySettingsType = builder.objectRef<SurveySettings>('SurveySettings').implement({
  description: 'How customers are asked what they think of the store, after a case (mission E1).',
  fields: (t) => ({
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `setSurveys`.',
      resolve: versionOfSurveys,
    }),
    kind: t.expose('kind', { type: SurveyKindType, nullable: true, description: 'What is asked. Null: nobody is.' }),
    afterHours: t.exposeInt('afterHours', { description: 'How many hours after the solution or the answer.' }),
    reminderAfterDays: t.exposeInt('reminderAfterDays', {
      nullable: true,
      description: 'How many days later they are reminded, once. Null: they are not.',
    }),
  }),
})

const OrderVersionsType = builder.objectRef<Settings>('OrderVersions').implement({
  description:
    'In which order things stand: another version after each change of it, and with each that is added, for `expectedVersion`.',
  fields: (t) => ({
    departments: t.string({
      description: 'For `orderDepartments`.',
      resolve: async ({ storeId }, _, { platform: { database } }) =>
        versionOfOrder(await departmentsOf(database, database.read, storeId)),
    }),
    categories: t.string({
      description: 'For `orderCategories`.',
      resolve: async ({ storeId }, _, { platform: { database } }) =>
        versionOfOrder(await categoriesOf(database, database.read, storeId)),
    }),
    causes: t.string({
      description: 'For `orderCauses`.',
      resolve: async ({ storeId }, _, { platform: { database } }) => versionOfOrder(await causesOf(database, storeId)),
    }),
  }),
})

/** The settings of a store: each field asks for what stands now. */
export interface Settings {
  storeId: string
}

export const SettingsType = builder.objectRef<Settings>('Settings').implement({
  description: 'How the store is set up: what stands now. Nodes that take complaints hear of a change within a second.',
  fields: (t) => ({
    look: t.field({
      type: LookType,
      description: 'How it shows itself to customers.',
      resolve: async ({ storeId }, _, { platform: { database } }) => lookOf(await storeRow(database, storeId)),
    }),
    currency: t.field({
      type: 'CurrencyCode',
      description: 'The currency in which it sells. It stays.',
      resolve: async ({ storeId }, _, { platform: { database } }) =>
        (await storeRow(database, storeId)).settings.currency,
    }),
    surveys: t.field({
      type: SurveySettingsType,
      description: 'How customers are asked what they think of it, after a case.',
      resolve: async ({ storeId }, _, { platform: { database } }) =>
        surveysOf((await storeRow(database, storeId)).settings),
    }),
    origins: t.stringList({
      description: 'The origins of the pages that may take complaints: scheme, host and port.',
      resolve: ({ storeId }, _, { platform: { database } }) => originsOf(database, database.read, storeId),
    }),
    keys: t.field({
      type: [StoreKeyType],
      description: 'The keys, revoked ones too, oldest first. For administrators; empty for a key.',
      resolve: async ({ storeId }, _, { actor, platform: { database, secret } }) =>
        actor.kind === 'STAFF'
          ? (await listKeys(database, database.read, storeId)).map((key) => shown(secret, key))
          : [],
    }),
    orderVersions: t.field({
      type: OrderVersionsType,
      description: 'The versions of the orders of departments, categories and causes.',
      resolve: (settings) => settings,
    }),
    departments: t.field({
      type: [DepartmentType],
      description:
        'The departments in their order, retired ones too; the first of the others takes what no category leads elsewhere.',
      resolve: ({ storeId }, _, { platform: { database } }) => departmentsOf(database, database.read, storeId),
    }),
    categories: t.field({
      type: [CategorySettingsType],
      description: 'The categories, offered or not, in the order in which they are offered.',
      resolve: ({ storeId }, _, { platform: { database } }) => categoriesOf(database, database.read, storeId),
    }),
  }),
})

builder.queryField('settings', (t) =>
  t.field({
    type: SettingsType,
    description: `How the store is set up. ${needsSettings}`,
    resolve: (_root, _arguments, { actor, words }) => {
      requireSettingsToRead(actor, words)
      return { storeId: actor.storeId }
    },
  }),
)

/** A query answers with no union: who may not gets an error. */
export function requireSettingsToRead(actor: Actor, words: Words): void {
  try {
    requireSettings(actor, words)
  } catch (error) {
    if (!(error instanceof ForbiddenError)) throw error
    throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 403 } } })
  }
}
