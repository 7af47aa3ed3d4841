import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import * as vocabularies from '../src/enums.ts'

/** Each closed vocabulary as the tuple of its values: what a browser needs of it, without the sentences of the schema. */
export const plugin: PluginFunction = () => ({
  prepend: ['/* Made by `npm run codegen` from src/enums.ts. Do not edit. */'],
  content: Object.entries(vocabularies)
    .flatMap(([name, values]) =>
      typeof values === 'object' ? [`export const ${name} = ${JSON.stringify(Object.keys(values))} as const`] : [],
    )
    .join('\n'),
})
