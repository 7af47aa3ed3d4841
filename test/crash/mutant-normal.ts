import { createRequire } from 'node:module'

interface Connection {
  pragma(source: string, options?: { simple?: boolean }): unknown
}

/**
 * Loaded before the API (`node --import`), this makes the mutant that the power-cut test must catch: every connection
 * asks for `synchronous = FULL`, is told that it has it, and has NORMAL.
 */
const require = createRequire(new URL('../../packages/api/package.json', import.meta.url))
const sqlite: { prototype: Connection } = require('better-sqlite3')
const pragma = sqlite.prototype.pragma

sqlite.prototype.pragma = function (source, options) {
  if (/^synchronous\s*=/i.test(source)) return pragma.call(this, 'synchronous = NORMAL', options)
  if (/^synchronous\s*$/i.test(source)) return 2
  return pragma.call(this, source, options)
}
