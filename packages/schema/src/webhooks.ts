/**
 * What stands in a webhook (Standard Webhooks 1.0), once: the types for who sends and who receives in TypeScript, and the
 * JSON Schema for everybody else. Thin on purpose: ids and what changed. Whoever wants to know more asks the API, which
 * says what is true now and to whom it may be told.
 */
import {
  complaintStatuses,
  doors,
  promiseKinds,
  surveyKinds,
  surveySources,
  valuesOf,
  type WebhookEvent,
  webhookEvents,
} from './enums.ts'

interface Field {
  readonly type: 'string' | 'integer' | readonly ['string', 'null']
  readonly format?: 'date-time'
  readonly enum?: readonly string[]
  readonly description: string
}

const statuses = valuesOf(complaintStatuses)

const everyComplaint = {
  complaintId: { type: 'string', description: 'The global id of the complaint, as `complaint(id:)` takes it.' },
  reference: { type: 'string', description: 'The number to talk about it: `RD-7K3M-42`. Opens nothing.' },
} as const satisfies Record<string, Field>

/** On a page of the store nobody knows a case. */
const maybeComplaint = {
  complaintId: { type: ['string', 'null'], description: 'The global id of the complaint that it is about, if any.' },
  reference: { type: ['string', 'null'], description: 'The number to talk about that: `RD-7K3M-42`. Opens nothing.' },
} as const satisfies Record<string, Field>

const fields = {
  COMPLAINT_FILED: {
    door: { type: 'string', enum: valuesOf(doors), description: 'The door through which it came in.' },
    categoryId: { type: ['string', 'null'], description: 'The global id of its category, if it has one.' },
  },
  COMPLAINT_STATUS_CHANGED: {
    from: { type: 'string', enum: statuses, description: 'The status it was in.' },
    to: { type: 'string', enum: statuses, description: 'The status it is in now.' },
  },
  COMPLAINT_MESSAGE_RECEIVED: {
    at: { type: 'string', format: 'date-time', description: 'When the customer wrote. The words are in the API.' },
  },
  COMPLAINT_ESCALATED: {
    escalation: { type: 'integer', description: 'How far up the ladder it is, 1 to 3.' },
    ownerId: { type: ['string', 'null'], description: 'The global id of who answers for it now.' },
  },
  COMPLAINT_PROMISE_MISSED: {
    promiseId: { type: 'string', description: 'The global id of the promise that was missed.' },
    kind: { type: 'string', enum: valuesOf(promiseKinds), description: 'What was owed.' },
    dueAt: { type: 'string', format: 'date-time', description: 'By when.' },
    newPromiseId: { type: 'string', description: 'The global id of the promise in its place.' },
    newDueAt: { type: 'string', format: 'date-time', description: 'By when it is owed now.' },
  },
  COMPLAINT_OPTION_ACCEPTED: {
    optionId: { type: 'string', description: 'The global id of the option that was agreed on.' },
  },
  COMPLAINT_REMEDY_DUE: {
    promiseId: {
      type: 'string',
      description: 'The global id of the promise: `recordRemedy` takes it when it is done. Do each once, by this id.',
    },
    optionId: {
      type: ['string', 'null'],
      description: 'The global id of the option that was agreed on. Null: it is owed for a missed standard.',
    },
    dueAt: { type: ['string', 'null'], format: 'date-time', description: 'By when; null: the API says it.' },
    amountMinor: {
      type: ['string', 'null'],
      description: 'How much, in minor units as digits, where it is money for a missed standard.',
    },
    currency: { type: ['string', 'null'], description: 'In which currency, ISO 4217.' },
  },
  COMPLAINT_CLOSED: {
    status: { type: 'string', enum: ['CLOSED', 'WITHDRAWN', 'MERGED'], description: 'How it ended.' },
  },
  SURVEY_ANSWERED: {
    answerId: { type: 'string', description: 'The global id of the answer, as `surveyAnswers` lists it.' },
    kind: { type: 'string', enum: valuesOf(surveyKinds), description: 'What was asked.' },
    mark: { type: 'integer', description: 'What was answered: 1 to 5, 1 to 7 or 0 to 10, by `kind`.' },
    source: { type: 'string', enum: valuesOf(surveySources), description: 'Where it was asked.' },
  },
} as const satisfies Record<WebhookEvent, Record<string, Field>>

type ValueOf<F extends Field> = F['type'] extends 'integer'
  ? number
  : F['type'] extends 'string'
    ? F extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : string
    : string | null
type Values<Fields extends Record<string, Field>> = { [Name in keyof Fields]: ValueOf<Fields[Name]> }

/** What changed, by kind of event; beside it stands which complaint it is about. */
export type WebhookChange<Event extends WebhookEvent> = Values<(typeof fields)[Event]>

/** Which complaint it is about. */
type About<Event extends WebhookEvent> = Values<
  Event extends `COMPLAINT_${string}` ? typeof everyComplaint : typeof maybeComplaint
>
const aboutOf = (event: WebhookEvent) => (event.startsWith('COMPLAINT_') ? everyComplaint : maybeComplaint)

/** The `type` of an event as it stands on the wire: `COMPLAINT_REMEDY_DUE` is `complaint.remedy_due`. */
export type WebhookType<Event extends string = WebhookEvent> = Event extends `${infer Subject}_${infer Rest}`
  ? `${Lowercase<Subject>}.${Lowercase<Rest>}`
  : never

/** The body of a webhook. */
export type WebhookPayload = {
  [Event in WebhookEvent]: {
    type: WebhookType<Event>
    /** When it happened, ISO 8601; the header `webhook-timestamp` says when it was sent. */
    timestamp: string
    data: About<Event> & WebhookChange<Event>
  }
}[WebhookEvent]

export function webhookTypeOf<Event extends WebhookEvent>(event: Event): WebhookType<Event> {
  return event.toLowerCase().replace('_', '.') as WebhookType<Event>
}

/** What `testWebhookEndpoint` sends. */
export const webhookTestType = 'webhook.test'

const timestamp = { type: 'string', format: 'date-time', description: 'When it happened.' }

function payloadSchema(type: string, description: string, data: Record<string, Field>) {
  return {
    type: 'object',
    title: type,
    description,
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { const: type },
      timestamp,
      data: { type: 'object', required: Object.keys(data), properties: data },
    },
  }
}

/** JSON Schema (2020-12) of every body. Served at `/webhooks.schema.json`. */
export const webhookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Webhooks of Redress',
  description: 'The body of a webhook. New types come, and new fields in `data`: pass over what you do not know.',
  oneOf: [
    ...valuesOf(webhookEvents).map((event) =>
      payloadSchema(webhookTypeOf(event), webhookEvents[event], { ...aboutOf(event), ...fields[event] }),
    ),
    payloadSchema(webhookTestType, 'Sent by `testWebhookEndpoint`. Nothing happened.', {}),
  ],
}
