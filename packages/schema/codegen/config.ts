import type { CodegenConfig } from '@graphql-codegen/cli'

/** `schema.graphql` and `operations/` become the types of every operation and its trusted document. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/**/*.graphql',
  silent: true,
  generates: {
    'src/generated/operations.ts': {
      plugins: ['typescript-operations', './codegen/documents.ts'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        dedupeFragments: true,
        useTypeImports: true,
        avoidOptionals: false,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          Locale: 'string',
          CountryCode: 'string',
          CurrencyCode: 'string',
        },
      },
    },
    'src/generated/values.ts': { plugins: ['./codegen/values.ts'] },
    'trusted-documents.json': { plugins: ['./codegen/manifest.ts'] },
  },
}
export default config
