import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { isTemporary } from '../db/failures.ts'
import { maxBodyBytes } from '../http/graphql-door.ts'
import type { Context } from './context.ts'
import { retryAfterSeconds } from './errors.ts'
import { countCost } from './plugins/cost.ts'
import { limitDocuments } from './plugins/limits.ts'
import { findTrustedDocuments } from './plugins/trusted-documents.ts'
import { schema } from './schema.ts'
import { answerTrusted, answerTypeOf, bodyOf, type Mask, trustedRequestIn } from './trusted-lane.ts'

/** Answers a request that the door has let in. */
export type GraphqlServer = (request: IncomingMessage, response: ServerResponse, context: Context) => void

/** GraphQL itself: a store page's request on the short way where that can be, every other through graphql-yoga. */
export function graphqlServer(log: Logger): GraphqlServer {
  const yoga = lockedYoga(log)
  const hide: Mask = (error) => mask(error, log)
  const enter = async (request: IncomingMessage, response: ServerResponse, context: Context) => {
    const type = answerTypeOf(request.headers.accept)
    // Without a declared length nobody has looked at the size yet; graphql-yoga counts as it reads.
    if (context.actor.kind !== 'STOREFRONT' || !type || request.headers['content-length'] === undefined)
      return void yoga(request, response, context)
    const body = await bodyOf(request)
    if (!body) return
    const trusted = trustedRequestIn(body)
    if (trusted) return answerTrusted(trusted, { context, response, type, mask: hide })
    await answerWithYoga(yoga, { request, body, response, context })
  }
  return (request, response, context) => {
    enter(request, response, context).catch((error: unknown) => {
      if (!response.headersSent) response.statusCode = 500
      response.end(JSON.stringify({ errors: [{ message: hide(error).message }] }))
    })
  }
}

/** For a request whose body was read already. */
async function answerWithYoga(
  yoga: ReturnType<typeof lockedYoga>,
  {
    request: { url = '', method = '', headers },
    body,
    response,
    context,
  }: { request: IncomingMessage; body: Buffer; response: ServerResponse; context: Context },
): Promise<void> {
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const answer = await yoga.fetch(
    `http://${host}${url}`,
    { method, headers: sent, body: new Uint8Array(body) },
    context,
  )
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value)
  })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
/** The name in an address that nobody sees. */
const host = 'redress'

/** Everything that graphql-yoga's defaults leave open is closed here or at the door. */
function lockedYoga(log: Logger) {
  return createYoga<Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: maxBodyBytes,
    extraParamNames: ['documentId'],
    logging: { debug() {}, info() {}, warn: (...all) => log.warn({ all }), error() {} },
    maskedErrors: { maskError: (error) => mask(error, log) },
    // In this order: the document is found, limited, then weighed.
    plugins: [findTrustedDocuments(), limitDocuments(), countCost(), withoutSuggestions()],
    disposeOnProcessTerminate: false,
  })
}

/** What is expected passes; the rest is logged once, and the caller gets the id under which it can be found. */
function mask(error: unknown, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return withCode(error)
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

/** "Did you mean …?" tells a stranger the schema piece by piece. A store page has no use for it. */
function withoutSuggestions(): Plugin<Context> {
  return {
    onValidate({ context }) {
      return ({ result, setResult }) => {
        if (context.actor?.kind !== 'STOREFRONT') return
        setResult(
          result.map(
            (error) => new GraphQLError(error.message.replace(/ Did you mean .*\?$/, ''), { nodes: error.nodes }),
          ),
        )
      }
    },
  }
}
