import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo, temporaryFolder } from '../server.ts'

let demo: Demo
beforeAll(async () => {
  // A fault of ours, in a part that no request waits for, at the moment of a signal.
  const faults = join(temporaryFolder(), 'faults.mjs')
  writeFileSync(
    faults,
    `process.on('SIGUSR2', () => Promise.reject(new Error('FAILED ALONE')))
     process.on('SIGWINCH', () => { throw new Error('NOT CAUGHT') })`,
  )
  demo = await startDemo({ env: { NODE_OPTIONS: `--import=${faults}` } })
})
afterAll(() => demo.stop())

const logged = (words: string) =>
  demo
    .logs()
    .split('\n')
    .filter((line) => line.includes(words))

test('what failed and nobody waited for is logged once, with an id, and ends nothing', async () => {
  process.kill(demo.pid, 'SIGUSR2')
  await expect.poll(() => logged('FAILED ALONE').length).toBe(1)
  expect(JSON.parse(logged('FAILED ALONE')[0] ?? '')).toMatchObject({ level: 50, errorId: expect.any(String) })
  expect((await fetch(`${demo.url}/readyz`)).status).toBe(200)
})

test('what nobody caught is logged once, with an id, and the process stops in order with a failure', async () => {
  process.kill(demo.pid, 'SIGWINCH')
  await expect.poll(() => fetch(`${demo.url}/readyz`).catch(() => undefined)).toBe(undefined)
  expect(await demo.stop()).toBe(1)
  expect(logged('NOT CAUGHT').map((line) => JSON.parse(line))).toMatchObject([
    { level: 60, errorId: expect.any(String) },
  ])
})
