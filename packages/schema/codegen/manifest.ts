import { existsSync, readFileSync } from 'node:fs'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { trustedOperations } from './operations.ts'

const path = 'trusted-documents.json'

/**
 * The manifest only grows: a page that pinned an older widget keeps working for at least twelve months
 * (design, "The contract"). Documents that are no longer made stay as they were.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const known: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const made: Record<string, string> = {}
  for (const { id, text } of trustedOperations(documents)) {
    if ((made[id] ?? known[id] ?? text) !== text)
      throw new Error(`Two documents have the id ${id}: longer ids are needed.`)
    made[id] = text
  }
  return `${JSON.stringify({ ...known, ...made }, null, 2)}\n`
}
