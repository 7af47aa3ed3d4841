import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'

/** No types are defined here: each feature defines its own in its `graph.ts` (arrow: features → builder). */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    Date: { Input: string; Output: string }
    Locale: { Input: string; Output: string }
    CountryCode: { Input: string; Output: string }
    CurrencyCode: { Input: string; Output: string }
  }
}>({
  plugins: [ErrorsPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: true },
  relay: {
    nodeQueryOptions: {
      description: 'Any object with a global id, by that id. Null when it is not there for this caller.',
      args: { id: { description: 'Its global id.' } },
    },
    nodesQueryOptions: {
      description:
        'Objects by their global ids, in the order asked for; null for each that is not there for this caller.',
      args: { ids: { description: 'Their global ids. Each one counts towards the cost.' } },
      complexity: ({ ids }) => ({ field: ids.length, multiplier: ids.length }),
    },
    nodeTypeOptions: { description: 'Anything with a global id.' },
    idFieldOptions: { description: 'Opaque, unique over all types.' },
    pageInfoTypeOptions: { description: 'Where a page of a list stands in the whole.' },
    cursorType: 'String',
    edgesFieldOptions: {
      description: 'What is on this page, in order.',
      nullable: false,
      complexity: { field: 0, multiplier: 1 },
    },
    nodeFieldOptions: { description: 'The thing itself.', nullable: false, complexity: 0 },
    cursorFieldOptions: { description: 'Opaque. Pass it as `after` to go on behind this one.', complexity: 0 },
    pageInfoFieldOptions: { description: 'Where this page stands in the whole.', complexity: 0 },
    hasNextPageFieldOptions: { description: 'Whether more comes behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something comes before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first one on this page; null when the page is empty.' },
    endCursorFieldOptions: { description: 'The cursor of the last one on this page; null when the page is empty.' },
  },
  // Counted by `plugins/cost.ts`, and for free documents only: a trusted one was weighed when it was written.
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 10 },
})

builder.queryType({ description: 'What can be read.' })
builder.mutationType({
  description: 'What can be done. Each mutation answers with a union: what came of it, or which expected failure.',
})
builder.subscriptionType({
  description: 'What can be followed, over server-sent events: POST with `Accept: text/event-stream`.',
})
