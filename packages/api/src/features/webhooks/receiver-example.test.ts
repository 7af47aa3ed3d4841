import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { webhookEvents } from '@redress/schema/enums'
import { webhookSchema } from '@redress/schema/webhooks'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { outgoing } from '../../ports/outgoing/outgoing.ts'

const guide = readFileSync(fileURLToPath(new URL('../../../../../docs/webhooks.md', import.meta.url)), 'utf8')
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? []
// Beside the packages, so that the library is found as in a project that has it.
const file = fileURLToPath(new URL(`../../../node_modules/receiver-${process.pid}.mjs`, import.meta.url))
const secret = `whsec_${Buffer.from('a secret of 32 bytes for a test.').toString('base64')}`
const body = '{"type":"complaint.filed","timestamp":"2026-11-25T10:00:00.000Z","data":{"reference":"RD-7K3M-42"}}'

/** What the guide tells people to do, run as they would. */
let address = ''
let said = ''
let receiver: ReturnType<typeof spawn>
beforeAll(async () => {
  writeFileSync(file, example)
  const port = await freePort()
  const env = { PATH: process.env.PATH, PORT: String(port), REDRESS_WEBHOOK_SECRET: secret }
  receiver = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  receiver.stdout?.on('data', (chunk: Buffer) => {
    said += chunk
  })
  address = `http://127.0.0.1:${port}/`
  await vi.waitFor(() => post({ id: 'none', signature: 'none' }), { timeout: 20_000, interval: 50 })
})
afterAll(async () => {
  receiver.kill()
  await once(receiver, 'exit')
  rmSync(file)
})

/** What is sent and what is signed have the same second. */
const at = new Date()
const post = async ({ id, signature, sent = body }: { id: string; signature: string; sent?: string }) => {
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
  }
  return (await outgoing({ anywhere: true }).post(address, { headers, body: sent })).status
}
const signed = (id: string, by = secret) => new Webhook(by).sign(id, at, body)

test('the receiver of the guide takes what is signed, once, and nothing else', async () => {
  expect(await post({ id: 'one', signature: signed('one') })).toBe(204)
  expect(await post({ id: 'one', signature: signed('one') })).toBe(204)
  const other = `whsec_${Buffer.from('another secret, of 32 bytes too.').toString('base64')}`
  // While a secret is rotated, in either order.
  expect(await post({ id: 'two', signature: `${signed('two', other)} ${signed('two')}` })).toBe(204)
  expect(await post({ id: 'three', signature: signed('three', other) })).toBe(400)
  expect(await post({ id: 'four', signature: signed('three') })).toBe(400)
  expect(await post({ id: 'five', signature: signed('five'), sent: body.replace('42', '43') })).toBe(400)
  // What it writes comes by another way than its answers.
  await expect.poll(() => said.match(/complaint\.filed/g)).toHaveLength(2)
})

test('the guide tells of every type there is, and of every field', () => {
  expect(webhookSchema.oneOf).toHaveLength(Object.keys(webhookEvents).length + 1)
  for (const { title, properties } of webhookSchema.oneOf) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${title}\``))
    expect(row, title).toBeDefined()
    for (const field of properties.data.required.filter((name) => !['complaintId', 'reference'].includes(name)))
      expect(row).toContain(`\`${field}\``)
  }
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
