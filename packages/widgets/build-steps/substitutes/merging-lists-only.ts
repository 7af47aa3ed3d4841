import { make, mergeMap, type Source } from 'wonka'

export * from 'wonka'

/**
 * Stands in for wonka's `merge` in the CDN build. urql merges lists; wonka's own also takes anything iterable, now or
 * later, which is 0.15 KB of code for iterators that nobody has. npm users get the real one.
 */
export const merge = <Value>(sources: Source<Value>[]): Source<Value> =>
  mergeMap((source: Source<Value>) => source)(
    make(({ next, complete }) => {
      sources.forEach(next)
      complete()
      return () => {}
    }),
  )
