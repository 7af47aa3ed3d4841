/** Customers, and the file of one: what went wrong before, first of all (mission D12). */
import { eventTypes, valuesOf } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { type Authorized, authorizeReader, reachOf, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { EventTypeType } from '../../../graph/enums.ts'
import { localId } from '../../../graph/local-id.ts'
import type { ChainedEvent } from '../../complaints/chain.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { TimelineEntryType } from '../../complaints/graph/timeline.ts'
import { normalReference } from '../../complaints/reference.ts'
import { isOpen, soughtNames } from '../../complaints/rules.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { Customer } from '../../customers/store.ts'
import { MoneyType } from '../../stores/graph.ts'
import { complaintsOfCustomer, countMissed, entriesOf, givenOn, listCustomers } from '../store.ts'

const CustomerType = builder.objectRef<Customer>('Customer').implement({
  description: 'A person who complains. Personal data.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Customer', id }) }),
    number: t.exposeString('number', { nullable: true, description: 'The store’s own number of them.' }),
    name: t.exposeString('name', { description: 'What they are called.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address, in lower case.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone number, as typed.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when the store knows them.' }),
  }),
})

builder.objectField(ComplaintType, 'customerId', (t) =>
  t.globalID({
    description: 'Who complains: `customer` has their file.',
    resolve: ({ customerId }) => ({ type: 'Customer', id: customerId }),
  }),
)

interface CustomerFile {
  customer: Customer
  complaints: Authorized<Complaint, 'read'>[]
}
/** What was set aside was none: it stands in the list, and counts for nothing. */
const idsOf = ({ complaints }: CustomerFile) =>
  complaints.filter(({ status }) => status !== 'SET_ASIDE').map(({ id }) => id)

const CustomerEntryType = builder
  .objectRef<{ complaint: Authorized<Complaint, 'read'>; event: ChainedEvent }>('CustomerEntry')
  .implement({
    description: 'Something that happened on one of the complaints of a customer.',
    fields: (t) => ({
      complaint: t.field({ type: ComplaintType, description: 'On which.', resolve: ({ complaint }) => complaint }),
      entry: t.field({
        type: TimelineEntryType,
        description: 'What happened.',
        resolve: ({ complaint, event }) => ({ event, description: complaint.description }),
      }),
    }),
  })

/** What went wrong: what a person should know before they write. */
const wentWrong = ['PROMISE_MISSED', 'ESCALATED', 'REOPENED', 'COMPENSATION_GRANTED'] as const

const CustomerFileType = builder.objectRef<CustomerFile>('CustomerFile').implement({
  description:
    'What the store and a customer have had with each other, as far as the caller may see: of their latest 100 complaints.',
  fields: (t) => ({
    customer: t.field({ type: CustomerType, description: 'Who.', resolve: ({ customer }) => customer }),
    complaints: t.field({
      type: [ComplaintType],
      description: 'Their complaints, the latest first.',
      complexity: { field: 5, multiplier: limits.pageDefault },
      resolve: ({ complaints }) => complaints,
    }),
    openCount: t.int({
      description: 'How many of them are open.',
      resolve: ({ complaints }) => complaints.filter(({ status }) => isOpen(status)).length,
    }),
    promisesMissed: t.int({
      description: 'How many promises the store missed on them.',
      complexity: 10,
      resolve: (file, _, { platform, store }) => countMissed(platform.database, store.id, idsOf(file)),
    }),
    given: t.field({
      type: [MoneyType],
      description: 'What was given to them out of the funds of the store, by currency.',
      complexity: 10,
      resolve: (file, _, { platform, store }) => givenOn(platform.database, store.id, idsOf(file)),
    }),
    entries: t.field({
      type: [CustomerEntryType],
      description:
        'What happened, the latest first. Unless told otherwise what went wrong: promises missed, complaints that went up or were opened again, what the store owed for being late. With `NOTE` the notes of colleagues, with `MESSAGE` what was written.',
      args: {
        types: t.arg({ type: [EventTypeType], required: false, description: 'Of which kinds.' }),
        first: t.arg.int({ required: false, description: 'How many, at most 100. 20 unless told.' }),
      },
      complexity: ({ first }) => ({ field: 10, multiplier: first ?? limits.pageDefault }),
      resolve: async (file, { types, first }, { platform, store }) => {
        const asked = [...new Set(types ?? wentWrong)].slice(0, valuesOf(eventTypes).length)
        const page = { complaintIds: idsOf(file), types: asked, first: pageSize(first) }
        const events = await entriesOf(platform.database, store.id, page)
        return events.flatMap((event) => entryOf(file, event) ?? [])
      },
    }),
  }),
})

function entryOf({ complaints }: CustomerFile, event: ChainedEvent) {
  const complaint = complaints.find(({ id }) => id === event.complaintId)
  return complaint && { complaint, event }
}

builder.queryField('customer', (t) =>
  t.field({
    type: CustomerFileType,
    nullable: true,
    description:
      'The file of a customer of whose complaints the caller may see any. Null when there is none. Needs the scope `complaints:read`.',
    args: { id: t.arg.id({ required: true, description: 'Their global id.' }) },
    complexity: 10,
    resolve: async (_root, { id: globalId }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const id = localId('Customer', globalId)
      if (!id) return null
      const within = reachOf(actor)
      const [customer] = await listCustomers(database, actor.storeId, { filter: { id }, within, first: 1 })
      if (!customer) return null
      const rows = await complaintsOfCustomer(database, customer, { within, most: limits.pageMax })
      return { customer, complaints: rows.flatMap((row) => authorizeReader(actor, row) ?? []) }
    },
  }),
)

const CustomerConnectionType = builder.connectionObject(
  { type: CustomerType, name: 'CustomerConnection', description: 'A page of customers.' },
  { name: 'CustomerEdge', description: 'One customer of a list, and where they stand.' },
)

const CustomerFilterType = builder.inputType('CustomerFilter', {
  description: 'Which customers. What is given must all hold.',
  fields: (t) => ({
    email: t.string({ required: false, description: 'With this e-mail address; case does not matter.' }),
    number: t.string({ required: false, description: 'With this number of the store’s own, to the letter.' }),
    reference: t.string({ required: false, description: 'Who brought the complaint with this reference.' }),
    name: t.string({
      required: false,
      description:
        'Who brought a complaint, that the caller may see, under a name with these words, in any order. Each may be the beginning of a word, of two letters or more; case and accents do not matter. At most 10 words.',
    }),
  }),
})

builder.queryField('customers', (t) =>
  t.field({
    type: CustomerConnectionType,
    description:
      'The customers of whose complaints the caller may see any, who came last first. Needs the scope `complaints:read`.',
    args: {
      filter: t.arg({ type: CustomerFilterType, required: false, description: 'Which ones. All unless told.' }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? limits.pageDefault }),
    resolve: async (_root, { filter, first, after }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const [behind] = cursorValues(after, ['rowId']) ?? []
      const { email, number, reference, name } = filter ?? {}
      // No text in the database holds a NUL, and PostgreSQL does not even compare with one.
      const names = name ? soughtNames(name.slice(0, limits.searchLength)).slice(0, limits.searchWords) : undefined
      const impossible = email?.includes('\0') || number?.includes('\0') || names?.length === 0
      const asked = {
        email: email?.trim().toLowerCase() || undefined,
        number: number ?? undefined,
        reference: reference ? normalReference(reference) : undefined,
        names,
      }
      const page = { filter: asked, within: reachOf(actor), first: size + 1, after: behind as string | undefined }
      const rows = impossible ? [] : await listCustomers(database, actor.storeId, page)
      return connectionOf(rows, { first: size, after, cursorOf: ({ id }) => cursorFrom([id]) })
    },
  }),
)
