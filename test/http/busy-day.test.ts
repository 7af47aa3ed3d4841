/** The example `examples/busy-day`: what a developer runs first must do what it says. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { onBothEngines } from './engines.ts'

const program = fileURLToPath(new URL('../../examples/busy-day/busy-day.mjs', import.meta.url))
const day = (...options: string[]) =>
  promisify(execFile)(process.execPath, [program, ...options]).catch(
    (failed: { stderr: string; code: number }) => failed,
  )

interface Answer {
  data: { complaints: { edges: { node: { status: string; waitingOn: string; options: { state: string }[] } }[] } }
}

onBothEngines('the busy day of the examples', (running) => {
  test('fills the desk with cases at every point of their way, once', async () => {
    const { url } = running().demo
    const before = await running().stored()
    const today = new Date().toISOString().slice(0, 10)
    const first = await day('--url', url, '--day', today)
    expect(first).toMatchObject({ stderr: '' })
    const after = await running().stored()
    expect(after.complaints).toBe((before.complaints ?? 0) + 9)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ complaints(first: 100) { edges { node { status waitingOn options { state } } } } }',
      }),
    })
    const { data } = (await response.json()) as Answer
    const found = data.complaints.edges.map(({ node }) => `${node.status} ${node.waitingOn}`).sort()
    expect(found).toEqual([
      'AGREED STORE',
      'ASSESSING CUSTOMER',
      'ASSESSING STORE',
      'INVESTIGATING STORE',
      'OPTIONS_OFFERED CUSTOMER',
      'RECEIVED STORE',
      'RECEIVED STORE',
      'RECEIVED STORE',
      'REJECTED STORE',
    ])
    const again = await day('--url', url, '--day', today)
    expect(again).toMatchObject({ stderr: '' })
    const references = (told: object) => String((told as { stdout: string }).stdout).match(/^RD-\S+ {2}[A-Z].*\.$/gm)
    expect(references(again)).toEqual(references(first))
    expect(references(first)).toHaveLength(9)
    const { complaints, events } = after
    expect(await running().stored()).toMatchObject({ complaints, idempotency: after.idempotency })
    expect(events).toBeGreaterThan(30)
  })
})

test('it says what to do where nobody answers, and what it takes', async () => {
  expect(await day('--url', `http://127.0.0.1:${await freePort()}`)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm start'),
  })
  expect(await day('--help')).toMatchObject({ stdout: expect.stringContaining('--url'), stderr: '' })
})
