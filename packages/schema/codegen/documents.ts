import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { trustedOperations } from './operations.ts'

/** One typed constant per operation: an id for the wire, a stub that urql takes, no query text, no parser. */
export const plugin: PluginFunction = (_schema, documents) => ({
  prepend: [
    '/* Made by `npm run codegen` from operations/*.graphql. Do not edit. */',
    "import { type TrustedDocument, trustedDocument } from '../trusted-document.ts'",
  ],
  content: trustedOperations(documents)
    .map(({ name, kind, id }) => {
      const type = `${name}${kind[0]?.toUpperCase()}${kind.slice(1)}`
      return `export const ${name}: TrustedDocument<${type}, ${type}Variables> = /* @__PURE__ */ trustedDocument('${id}', '${kind}')`
    })
    .join('\n'),
})
