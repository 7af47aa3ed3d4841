/** The expected failures as types: class and type in one (house style, "errors as documented union members with data"). */
import { isTemporary } from '../db/failures.ts'
import {
  ExpectedError,
  ForbiddenError,
  IdempotencyConflictError,
  type Issue,
  NotFoundError,
  RateLimitError,
  SecondFactorRequiredError,
  SignInAgainError,
  StatusConflictError,
  SurveyAnsweredError,
  TemporarilyUnavailableError,
  ValidationError,
  WrongCredentialsError,
} from '../errors.ts'
import { TooBusyError } from '../features/sessions/password.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { ComplaintStatusType, ErrorCodeType, IssueCodeType } from './enums.ts'

export const ErrorInterface = builder.interfaceRef<ExpectedError>('Error').implement({
  description: 'An expected failure. Every member of a result union but the success implements it.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeType, description: 'Which kind of failure, stable.' }),
    message: t.exposeString('message', { description: "One sentence for people, in the caller's language." }),
  }),
})

export const ValidationIssueType = builder.objectRef<Issue>('ValidationIssue').implement({
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
builder.objectType(WrongCredentialsError, {
  name: 'WrongCredentialsError',
  description:
    'Returned when nobody works at the store under this address with this password: an unknown address and a wrong password alike.',
  interfaces: [ErrorInterface],
})
builder.objectType(SecondFactorRequiredError, {
  name: 'SecondFactorRequiredError',
  description:
    'Returned when the password fits and this person also signs in with a code: send the same again with the code.',
  interfaces: [ErrorInterface],
})
builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'Returned when this may only be done by somebody who is signed in with another role.',
  interfaces: [ErrorInterface],
})
builder.objectType(SignInAgainError, {
  name: 'SignInAgainError',
  description:
    'Returned when the caller signed in more than 15 minutes ago, which is too long for this. `signIn`, and send it again.',
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
builder.objectType(SurveyAnsweredError, {
  name: 'SurveyAnsweredError',
  description: 'Returned when the survey was answered before. That answer counts, and nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ mark: t.exposeInt('mark', { description: 'The mark that was given then.' }) }),
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
/** The same for one that may be sent again without a key. */
export const keylessMutationErrors = [ValidationError, RateLimitError, TemporarilyUnavailableError]
/** What a mutation on one case may answer besides its success. */
export const caseMutationErrors = [...anyMutationErrors, NotFoundError, StatusConflictError]

/** Seconds after which a database in trouble is worth another try. */
export const retryAfterSeconds = 2

/** Runs a mutation; a database that is locked, full or away, or too many sign-ins at once, becomes the failure that says "send it again". */
export async function mutate<T>({ platform, words, requestId }: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExpectedError || !(isTemporary(error) || error instanceof TooBusyError)) throw error
    platform.log.warn({ err: error, requestId }, 'A mutation cannot be done right now.')
    throw new TemporarilyUnavailableError(words.error.temporarilyUnavailable, retryAfterSeconds)
  }
}
