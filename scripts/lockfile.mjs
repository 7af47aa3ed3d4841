import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps.mjs'

/** What the lockfile may not contain. Answers sentences, one for each thing that is wrong. */
export function lockfileFaults(text = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')) {
  return [...severalCopies(text, 'graphql'), ...hosts(text)]
}

/** Two copies of graphql in one process refuse each other's schemas ("from another module or realm"). */
function severalCopies(text, name) {
  const copies = new Set(Array.from(text.matchAll(new RegExp(`^ {2}'?${name}@([^(':]+)`, 'gm')), (match) => match[1]))
  if (copies.size === 1) return []
  return [
    `The lockfile has ${copies.size} copies of ${name} (${[...copies].join(', ')}): one is needed. \`pnpm why -r ${name}\` shows who brings them.`,
  ]
}

/** A lockfile that names a host only installs where that host can be reached. */
function hosts(text) {
  const lines = text.split('\n').filter((line) => /resolution:.*(tarball|https?:)|^\s*(tarball|registry):/.test(line))
  return lines.map((line) => `The lockfile names a host: ${line.trim()}`)
}
