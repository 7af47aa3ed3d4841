import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import { logsOfDemos } from './server.ts'
import { testimony, type Waits, waitsOfMachine, waitsSince } from './witness.ts'

/** `npm test` prints what lies here at its end, beside what failed. */
const folder = fileURLToPath(new URL('../.cache/seen', import.meta.url))

let before: Waits

beforeEach(async () => {
  before = await waitsOfMachine()
})

// Before the test's own clearing up: projects with this file run their hooks in the order in which they stand.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const seen = [
    `━━ What was to be seen when this failed: ${task.name}`,
    `The machine waited for ${waitsSince(before, await waitsOfMachine())}.`,
    await testimony(),
    logsOfDemos(),
  ].join('\n')
  console.error(seen)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${task.id}.txt`), `${seen}\n`)
})
