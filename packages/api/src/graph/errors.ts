/** The expected failures as types: class and type in one (house style, "errors as documented union members with data"). */
import { isTemporary } from '../db/failures.ts'
import {
  ExpectedError,
  IdempotencyConflictError,
  type Issue,
  NotFoundError,
  RateLimitError,
  StatusConflictError,
  TemporarilyUnavailableError,
  ValidationError,
} from '../errors.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { ComplaintStatusType, ErrorCodeType, IssueCodeType } from './enums.ts'

const ErrorInterface = builder.interfaceRef<ExpectedError>('Error').implement({
  description: 'An expected failure. Every member of a result union but the success implements it.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeType, description: 'Which kind of failure, stable.' }),
    message: t.exposeString('message', { description: "One sentence for people, in the caller's language." }),
  }),
})

const ValidationIssueType = builder.objectRef<Issue>('ValidationIssue').implement({
  description: 'What is wrong with one field of an input.',
  fields: (t) => ({
    path: t.exposeStringList('path', { description: 'From the input to the field: `["contact", "email"]`.' }),
    code: t.expose('code', { type: IssueCodeType, description: 'Which kind of fault, stable.' }),
    message: t.exposeString('message', { description: "What to do about it, in the caller's language." }),
  }),
})

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'Returned when something in the input cannot be taken as it is. Nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    issues: t.expose('issues', {
      type: [ValidationIssueType],
      description: 'Everything that is wrong, not only the first.',
    }),
  }),
})
builder.objectType(IdempotencyConflictError, {
  name: 'IdempotencyConflictError',
  description: 'Returned when the key was used before with another input. What was stored then still stands.',
  interfaces: [ErrorInterface],
})
builder.objectType(RateLimitError, {
  name: 'RateLimitError',
  description: 'Returned when there were too many attempts from this address or in this store. Nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'When to try again, in seconds from now.' }),
  }),
})
builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'Returned when there is nothing here for this caller: wrong, unknown, revoked and foreign codes alike.',
  interfaces: [ErrorInterface],
})
builder.objectType(StatusConflictError, {
  name: 'StatusConflictError',
  description: 'Returned when the complaint is in a status in which this cannot be done any more.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fromStatus: t.expose('fromStatus', { type: ComplaintStatusType, description: 'The status it is in.' }),
    allowed: t.field({
      type: [ComplaintStatusType],
      description: 'The statuses it may still move to.',
      resolve: (error) => [...error.allowed],
    }),
  }),
})
builder.objectType(TemporarilyUnavailableError, {
  name: 'TemporarilyUnavailableError',
  description: 'Returned when nothing can be saved right now. Nothing was stored; the same request may be sent again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'When to try again, in seconds from now.' }),
  }),
})

/** What any mutation may answer besides its success. */
export const anyMutationErrors = [
  ValidationError,
  IdempotencyConflictError,
  RateLimitError,
  TemporarilyUnavailableError,
]
/** What a mutation on one case may answer besides its success. */
export const caseMutationErrors = [...anyMutationErrors, NotFoundError, StatusConflictError]

/** Seconds after which a database in trouble is worth another try. */
export const retryAfterSeconds = 2

/** Runs a mutation; a database that is locked, full or away becomes the failure that says "send it again". */
export async function mutate<T>({ platform, words, requestId }: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExpectedError || !isTemporary(error)) throw error
    platform.log.warn({ err: error, requestId }, 'The database cannot take a write right now.')
    throw new TemporarilyUnavailableError(words.error.temporarilyUnavailable, retryAfterSeconds)
  }
}
