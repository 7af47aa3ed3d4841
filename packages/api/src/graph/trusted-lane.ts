/**
 * The way of a store page's request: a trusted document, compiled once, run with the variables that came.
 *
 * Whatever is not plainly that goes the whole way through graphql-yoga, which also says what is wrong with it. Its requests
 * and answers by the standards of the web and its hooks alone cost 90 µs of CPU a request.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ExecutionResult, GraphQLError, parse, validate } from 'graphql'
import { loadedLate } from '../loaded-late.ts'
import type { Context } from './context.ts'
import { schema } from './schema.ts'
import { trustedDocuments } from './trusted-manifest.ts'

export interface TrustedRequest {
  documentId: string
  variables: Record<string, unknown> | undefined
}

type Run = (variables: TrustedRequest['variables'], context: Context) => Promise<ExecutionResult>

/** The trusted document, compiled when it is asked for the first time. */
const runOf = loadedLate((documentId: string) => compile(trustedDocuments.get(documentId) ?? ''))

/**
 * The executor of graphql-js finds out again for each request which fields come next and of which type they are; compiled
 * this is known (the tracker's 90 fields: 135 → 25 µs of CPU). Loaded late, because it takes 12 MB.
 */
async function compile(text: string): Promise<Run> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const document = parse(text)
  const wrong = validate(schema, document)
  const compiled = wrong.length > 0 ? { errors: wrong } : compileQuery(schema, document)
  if (!isCompiledQuery(compiled)) throw new AggregateError(compiled.errors ?? [], 'A trusted document cannot be run.')
  return async (variables, context) => compiled.query(undefined, context, variables)
}

/** The request in a body. Nothing when it is not plainly the id of a trusted document and variables. */
export function trustedRequestIn(body: Buffer): TrustedRequest | undefined {
  const request = objectIn(body)
  if (!request || Object.keys(request).some((name) => name !== 'documentId' && name !== 'variables')) return undefined
  const { documentId, variables } = request
  if (typeof documentId !== 'string' || !(variables === undefined || isObject(variables))) return undefined
  return trustedDocuments.has(documentId) ? { documentId, variables } : undefined
}

function objectIn(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type AnswerType = 'application/graphql-response+json' | 'application/json'

/** The first form of answer that the caller takes and that we have, as graphql-yoga chooses. */
export function answerTypeOf(accept = '*/*'): AnswerType | undefined {
  for (const taken of accept.split(',')) {
    const type = taken.split(';')[0]?.trim().toLowerCase()
    if (type === 'application/graphql-response+json') return type
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return 'application/json'
  }
  return undefined
}

/** Runs a trusted document for ourselves: for a page that is made here, of what a widget would ask. */
export async function runTrusted(
  { documentId, variables }: TrustedRequest,
  context: Context,
): Promise<ExecutionResult> {
  const run = await runOf(documentId)
  return run(variables, context)
}

/** Runs a trusted document and answers. `mask` takes out of an error what is nobody's business. */
export async function answerTrusted(
  request: TrustedRequest,
  { context, response, type, mask }: { context: Context; response: ServerResponse; type: AnswerType; mask: Mask },
): Promise<void> {
  const result = await runTrusted(request, context)
  response.setHeader('content-type', `${type}; charset=utf-8`)
  if (result.errors) return answerWithErrors(result, { response, mask })
  response.end(JSON.stringify(result))
}
export type Mask = (error: unknown) => Error

/** Errors as the caller may see them. An error may bring a status and headers of its own. */
export function presentable(errors: readonly unknown[], mask: Mask) {
  let status = 200
  const headers: Record<string, string> = {}
  const told = errors.map((error) => {
    const masked = mask(error)
    const { message, locations, path, extensions } =
      masked instanceof GraphQLError ? masked : new GraphQLError(masked.message)
    const { http, ...others } = (extensions ?? {}) as { http?: { status?: number; headers?: Record<string, string> } }
    status = Math.max(status, http?.status ?? 0)
    Object.assign(headers, http?.headers)
    return { message, locations, path, ...(Object.keys(others).length > 0 && { extensions: others }) }
  })
  return { status, headers, errors: told }
}

/** A request whose variables do not fit never ran and is a bad one. */
function answerWithErrors(
  { errors = [], ...result }: ExecutionResult,
  { response, mask }: { response: ServerResponse; mask: Mask },
): void {
  const { status, headers, errors: told } = presentable(errors, mask)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = result.data === undefined ? Math.max(status, 400) : status
  response.end(JSON.stringify({ errors: told, ...result }))
}

/** The whole body; nothing when the caller hangs up. The door has seen to its size. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
    request.on('close', () => resolve(undefined))
  })
}
