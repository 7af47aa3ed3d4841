import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where packages/widgets is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const manifest: unknown = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

/** The version that the elements carry. */
export const version =
  typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0.0.0'
