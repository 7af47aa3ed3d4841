import { FileComplaint } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { onEngine } from '../testing/engines.ts'
import { complaintInput, startTestServer } from '../testing/test-server.ts'
import { mostInFlight } from './graphql-door.ts'

onEngine('SQLite', 'more than can be answered at once', (engine) => {
  test('is told at once to come back; what was let in is answered, and then there is room again', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const server = await startTestServer(engine, { attempts: { count: () => held } })
    const file = () => server.store.asPage(FileComplaint, { input: complaintInput() })
    const letIn = Array.from({ length: mostInFlight }, file)
    await expect.poll(async () => (await Promise.race([file(), held.then(() => undefined)]))?.status).toBe(503)
    const refused = await file()
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'OVERLOADED' } }] })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    letGo()
    const answers = await Promise.all(letIn)
    expect(answers.every(({ data }) => data.fileComplaint.__typename === 'FileComplaintSuccess')).toBe(true)
    expect((await file()).status).toBe(200)
    await server.stop()
  })
})
