/**
 * What a developer's document costs, counted before it runs and taken from a bucket that fills again (contract,
 * "Limits"). The answer says what it cost and what is left, so that a client can pace itself.
 */
import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, getOperationAST, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Actor } from '../../access.ts'
import type { Context } from '../context.ts'
import { schema } from '../schema.ts'

/** Cost of one request at most. */
export const costLimit = 5000
/** A bucket holds this much and gains so much a second. */
export const bucketSize = 50_000
export const restoreRate = 1000

interface Bucket {
  left: number
  at: number
}

type Weighed = Parameters<typeof documentThatRuns>[0] & {
  contextValue: Context
  variableValues?: Record<string, unknown> | null | undefined
}

/** @param size of the bucket of each caller */
export function countCost(size = bucketSize): Plugin<Context> {
  // By node, not shared: n nodes give n times the allowance, which is what n nodes are for.
  const buckets = new Map<string, Bucket>()

  /** Takes the cost out of the caller's bucket. Nothing for a caller whose documents were weighed when they were written. */
  function pay(args: Weighed) {
    const { contextValue: ctx } = args
    const payer = payerOf(ctx.actor)
    if (!payer) return undefined
    const variables = args.variableValues ?? {}
    const requested = complexityFromQuery(documentThatRuns(args), { schema, variables, ctx }).complexity
    const bucket = filled(buckets.get(payer), size)
    const cost = { requested, limit: costLimit, remaining: Math.floor(bucket.left), restoreRate }
    if (requested > costLimit) {
      const message = `This costs ${requested}, and a request may cost ${costLimit}. Ask for fewer at a time.`
      return { cost, refused: refusal(message, 'COST_LIMIT', 400, cost) }
    }
    if (requested > bucket.left) {
      const wait = Math.ceil((requested - bucket.left) / restoreRate)
      const message = `Too much at once. Try again in ${wait} s.`
      return { cost, refused: refusal(message, 'RATE_LIMITED', 429, cost, { 'retry-after': String(wait) }) }
    }
    bucket.left -= requested
    buckets.set(payer, bucket)
    return { cost: { ...cost, remaining: Math.floor(bucket.left) } }
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const paid = pay(args)
      if (paid?.refused) setResultAndStopExecution(paid.refused)
      if (!paid || paid.refused) return undefined
      const { cost } = paid
      return {
        onExecuteDone({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
    // Paid once: how often a complaint changes is not the caller's doing.
    onSubscribe({ args, setResultAndStopExecution }) {
      const paid = pay(args)
      if (paid?.refused) setResultAndStopExecution(paid.refused)
    },
  }
}

/** Whose bucket it is: a key's, or a person's, however many sessions they have. */
function payerOf(actor: Actor): string | undefined {
  if (actor.kind === 'DEVELOPER') return actor.keyId
  return actor.kind === 'STAFF' ? actor.staffId : undefined
}

/** The operation that runs, and the fragments: the weighing looks at the first operation of a document only. */
function documentThatRuns(args: { document: DocumentNode; operationName?: string | null | undefined }): DocumentNode {
  const operation = getOperationAST(args.document, args.operationName)
  const fragments = args.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  return { kind: Kind.DOCUMENT, definitions: operation ? [operation, ...fragments] : [] }
}

function filled(bucket: Bucket | undefined, size: number): Bucket {
  const at = performance.now()
  if (!bucket) return { left: size, at }
  return { left: Math.min(size, bucket.left + ((at - bucket.at) / 1000) * restoreRate), at }
}

function refusal(message: string, code: string, status: number, cost: object, headers: Record<string, string> = {}) {
  return {
    errors: [new GraphQLError(message, { extensions: { code, http: { status, headers } } })],
    extensions: { cost },
  }
}
