import {
  type AnyVariables,
  type Exchange,
  makeErrorResult,
  makeResult,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { filter, fromPromise, mergeMap, pipe, takeUntil } from 'wonka'
import type { Session } from './session.ts'

/** How long an answer may take before we call it lost. The same key makes a second try harmless. */
const timeoutSeconds = 20

export interface Line {
  /** Where GraphQL is answered. */
  readonly endpoint: string
  /** Says which store is asked, and who asks where the browser does not. */
  readonly who: () => Readonly<Record<string, string>>
  /** Is told each answer. */
  readonly heard?: (result: OperationResult) => void
  /** In which language the store answers. */
  readonly language: string
  readonly session: Session
}

/**
 * Trusted documents over POST, with the browser's cookie, and nothing else. Whoever finds their session ended is asked to
 * sign in again; what was asked waits for it, and is then asked again with the same key. So a mutation is neither lost nor
 * done twice.
 */
export const postExchange =
  (line: Line): Exchange =>
  () => {
    const changes = { count: 0 }
    return (operations$) =>
      pipe(
        operations$,
        filter(({ kind }) => kind === 'query' || kind === 'mutation'),
        mergeMap((operation) => {
          const abort = new AbortController()
          const isOver = ({ kind, key }: Operation) => {
            const over = kind === 'teardown' && key === operation.key
            if (over) abort.abort()
            return over
          }
          const answer = answered(operation, line, { changes, signal: abort.signal })
          return pipe(fromPromise(answer), takeUntil(pipe(operations$, filter(isOver))))
        }),
      )
  }

interface Asking {
  /** How many mutations were answered. */
  readonly changes: { count: number }
  readonly signal: AbortSignal
}

async function answered(operation: Operation, line: Line, { changes, signal }: Asking): Promise<OperationResult> {
  for (;;) {
    const before = changes.count
    const { turn } = line.session
    const result = await post(operation, line, signal)
    // Nor does it say anything of whoever sits here by then.
    if (turn === line.session.turn) line.heard?.(result)
    if (operation.kind === 'mutation') changes.count++
    // Read while something was changed, it may be older than the change; and urql asks for nothing that is on its way.
    else if (changes.count !== before && !signal.aborted) continue
    const why = signal.aborted ? undefined : line.session.endedBy(result)
    if (!why || (await line.session.signedInAgain(why, turn)) === 'BY_SOMEBODY_ELSE') return result
  }
}

async function post(
  operation: Operation<unknown, AnyVariables>,
  { endpoint, language, who }: Line,
  signal: AbortSignal,
): Promise<OperationResult> {
  const { query, variables } = operation
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        ...who(),
      },
      body: JSON.stringify({ documentId: 'documentId' in query ? query.documentId : null, variables }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]),
    })
    return makeResult(operation, await response.json(), response)
  } catch (error) {
    return makeErrorResult(operation, error instanceof Error ? error : new Error(String(error)))
  }
}
