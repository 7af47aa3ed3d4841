import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { isTemporary } from '../db/failures.ts'
import { ExpectedError, RateLimitError } from '../errors.ts'
import { retryAfterSeconds } from './errors.ts'

/** What is expected passes; the rest is logged once, and the caller gets the id under which it can be found. */
export function mask(error: unknown, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return withCode(error)
  if (original instanceof ExpectedError) return withItsCode(original)
  if (isTemporary(original)) {
    log.warn({ err: original }, 'The database cannot be read right now.')
    const http = { status: 503, headers: { 'retry-after': String(retryAfterSeconds) } }
    return new GraphQLError('This cannot be answered right now. Please try again in a moment.', {
      extensions: { code: 'TEMPORARILY_UNAVAILABLE', http },
    })
  }
  const errorId = crypto.randomUUID()
  log.error({ err: original, errorId }, 'Unexpected error.')
  return new GraphQLError(`Something went wrong on our side (${errorId}).`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  })
}

/** An expected failure where the contract has no union for it: of a query or a subscription. */
function withItsCode(error: ExpectedError): GraphQLError {
  const { message, code } = error
  const headers = error instanceof RateLimitError && { 'retry-after': String(error.retryAfterSeconds) }
  return new GraphQLError(message, { extensions: { code, ...(headers && { http: { status: 429, headers } }) } })
}

/** Variables that do not fit are the caller's fault, and say so. */
function withCode(error: GraphQLError): GraphQLError {
  const { message, path, nodes, extensions } = error
  if (path || extensions?.code || !message.startsWith('Variable "')) return error
  const told = { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }
  return new GraphQLError(withoutValues(message), told)
}

/** Without what was sent: it may hold a customer's words, and answers end up in logs. */
function withoutValues(message: string): string {
  const [variable = ''] = message.split(' got invalid value ')
  if (variable === message) return message
  const reason = message.slice(message.lastIndexOf('; ') + 2).replace(/ value: .*$/s, ' value.')
  return `${variable} got an invalid value: ${reason}`
}
