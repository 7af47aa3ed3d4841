import { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { mask } from './mask.ts'
import { countCost } from './plugins/cost.ts'
import { limitDocuments } from './plugins/limits.ts'
import { findTrustedDocuments } from './plugins/trusted-documents.ts'
import { schema } from './schema.ts'

/** Everything that graphql-yoga's defaults leave open is closed here or at the door. */
export function lockedYoga(log: Logger, maxRequestBodySize: number, costBucket?: number) {
  return createYoga<Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize,
    extraParamNames: ['documentId'],
    logging: { debug() {}, info() {}, warn: (...all) => log.warn({ all }), error() {} },
    maskedErrors: { maskError: (error) => mask(error, log) },
    // In this order: the document is found, limited, then weighed.
    plugins: [findTrustedDocuments(), limitDocuments(), countCost(costBucket), withoutSuggestions()],
    disposeOnProcessTerminate: false,
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
