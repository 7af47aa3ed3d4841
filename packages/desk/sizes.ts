// node sizes.ts [--json] [--check]: what the desk's pages load, of the build in dist.
//   --json   ends with one line of JSON
//   --check  fails when something is over its budget
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { brotli } from './build-steps/compressed.ts'

/**
 * In bytes of brotli 11. The first load is what stands between a click on the link and the sign-in form or the frame:
 * with the queue it must fit into the first two round trips of a mobile network's connection, about 45 KB.
 */
const budgets: Readonly<Record<string, number>> = {
  firstLoad: 36_000,
  queue: 11_000,
  /** The largest of the rooms: what one click may cost. */
  largestRoom: 26_500,
  /** Everything in both languages, of which nobody loads half, so that nothing large comes in unseen: 21 rooms, 13 KB for each. */
  everything: 273_000,
}

interface Chunk {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const root = fileURLToPath(new URL('.', import.meta.url))
const manifestFile = join(root, 'dist/.vite/manifest.json')
const flags = new Set(process.argv.slice(2))

if (!existsSync(manifestFile)) await build({ root, logLevel: 'warn', configFile: join(root, 'vite.config.ts') })
const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifestFile, 'utf8'))

/** A chunk and all that has to be there before it runs. */
function filesOf(name: string, found = new Set<string>()): Set<string> {
  const chunk = chunks[name]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const style of chunk.css ?? []) found.add(style)
  for (const each of chunk.imports ?? []) filesOf(each, found)
  return found
}

const sizeOf = (file: string): { raw: number; gzip: number; brotli: number } => {
  const bytes = readFileSync(join(root, 'dist', file))
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length }
}
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + sizeOf(file).brotli, 0)

const first = filesOf('index.html')
const roomNames = Object.keys(chunks).filter((name) => /^src\/rooms\/[\w-]+\/[\w-]+\.ts$/.test(name))
const rooms = Object.fromEntries(
  roomNames.map((name) => {
    const more = [...filesOf(name)].filter((file) => !first.has(file))
    return [name.replace(/^.*\//, '').replace('.ts', ''), sum(more)]
  }),
)
const all = new Set(Object.keys(chunks).flatMap((name) => [...filesOf(name)]))
const sums: Readonly<Record<string, number>> = {
  firstLoad: sum(first),
  ...rooms,
  largestRoom: Math.max(...Object.values(rooms)),
  everything: sum(all),
}
const over = Object.entries(budgets)
  .filter(([name, budget]) => (sums[name] ?? 0) > budget)
  .map(([name, budget]) => `${name} has ${sums[name]} bytes (brotli), its budget is ${budget}.`)

if (flags.has('--json')) console.log(JSON.stringify({ sums, budgets }))
else console.table(sums)
for (const sentence of over) console.error(sentence)
if (flags.has('--check') && over.length > 0) process.exitCode = 1
