// Prints the contract from the code. `npm run codegen` runs this first, then makes the typed documents from it.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './src/graph/schema.ts'

const path = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url))
writeFileSync(path, `${printSchema(lexicographicSortSchema(schema))}\n`)
