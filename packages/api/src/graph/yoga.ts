import { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { isTemporary } from '../db/failures.ts'
import { maxBodyBytes } from '../http/graphql-door.ts'
import type { Context } from './context.ts'
import { retryAfterSeconds } from './errors.ts'
import { countCost } from './plugins/cost.ts'
import { limitDocuments } from './plugins/limits.ts'
import { trustedDocuments } from './plugins/trusted-documents.ts'
import { schema } from './schema.ts'

/** GraphQL itself. Everything that its defaults leave open is closed here or at the door. */
export function graphqlServer(log: Logger) {
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
    plugins: [trustedDocuments(), limitDocuments(), countCost(), withoutSuggestions()],
    disposeOnProcessTerminate: false,
  })
}

/** What is expected passes; the rest is logged once, and the caller gets the id under which it can be found. */
function mask(error: unknown, log: Logger): Error {
  const original = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error
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
