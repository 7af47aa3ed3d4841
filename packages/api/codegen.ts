// Prints the contract from the code. `npm run codegen` runs this first, then makes the typed documents from it.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { webhookSchema } from '@redress/schema/webhooks'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './src/graph/schema.ts'

const inContract = (name: string) => fileURLToPath(new URL(`../schema/${name}`, import.meta.url))
writeFileSync(inContract('schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
writeFileSync(inContract('webhooks.schema.json'), `${JSON.stringify(webhookSchema, null, 2)}\n`)
