import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { type CommandResult, runCommand } from '../testing/run-command.ts'
import { startTestServer, type TestServer, testSecret } from '../testing/test-server.ts'

onBothEngines('webhooks from the command line', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine)
  })
  afterAll(() => server.stop())
  const run = (...words: string[]): Promise<CommandResult> =>
    runCommand(server.place, ['webhook', ...words], { secret: testSecret })
  const last = ({ out }: CommandResult) => JSON.parse(out.trim().split('\n').at(-1) ?? '')

  test('an endpoint is added with a secret, listed without, tried and removed', async () => {
    const url = 'https://systems.shop.example/redress'
    const added = await run('add', url, '--label', 'The till', '--event', 'complaint.filed', '--json')
    expect(last(added)).toEqual({ id: expect.any(String), secret: expect.stringMatching(/^whsec_/) })
    const { id, secret } = last(added)
    const listed = await run('list', '--json')
    expect(last(listed).endpoints).toMatchObject([{ id, url, label: 'The till', events: ['COMPLAINT_FILED'] }])
    expect(listed.out).not.toContain(secret)
    expect((await run('test', id)).exitCode).toBe(0)
    expect((await run('remove', id)).out).toContain('Removed')
    expect(last(await run('list', '--json')).endpoints).toEqual([])
  })

  test('what cannot be is said in words', async () => {
    const inside = await run('add', 'http://127.0.0.1:9000/', '--label', 'Inside')
    expect(inside).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('https address on the public internet'),
    })
    const unknown = await run('add', 'https://shop.example/', '--label', 'x', '--event', 'complaint.sung')
    expect(unknown).toMatchObject({ exitCode: 1, errors: expect.stringContaining('complaint.filed') })
  })
})
