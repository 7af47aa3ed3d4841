import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { type CommandResult, runCommand } from '../testing/run-command.ts'
import { startTestServer, type TestServer, testSecret } from '../testing/test-server.ts'

// Each command is a process of its own.
vi.setConfig({ testTimeout: 120_000 })

onBothEngines('policy, authority and fund from the command line', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await startTestServer(engine)
  })
  afterEach(() => server.stop())

  const run = (...words: string[]): Promise<CommandResult> => runCommand(server.place, words, { secret: testSecret })
  const kept = (content: unknown) => {
    const path = join(server.place.dataFolder, 'policy.json')
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  test('what is shown can be set again; a changed one is a new version, a wrong one is refused and the old one stays', async () => {
    const shown = JSON.parse((await run('policy', 'show')).out)
    shown.contactMinor = 250
    shown.rows.unshift({
      ...shown.rows.at(-1),
      when: { category: 'Late or not delivered', priceMinor: { below: 5000 } },
    })
    expect((await run('policy', 'set', kept(shown))).out).toContain('Version 2 is in force, with 7 rows')
    expect(JSON.parse((await run('policy', 'show')).out)).toEqual(shown)
    shown.rows.pop()
    const refused = await run('policy', 'set', kept(shown))
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining('last row must fit every case') })
    expect(refused.errors).not.toContain('    at ')
    expect((await run('policy', 'show')).out).toContain('Late or not delivered')
  })

  test('a limit is set by role, in the currency of the store', async () => {
    expect((await run('authority', 'show')).out).toContain('front-line: €50.00')
    expect((await run('authority', 'set', 'front-line', '60')).out).toContain('front-line: €60.00')
    await run('authority', 'set', 'front-line', '19.99')
    const { figures } = await run('authority', 'show', '--json')
    expect(figures).toMatchObject({
      limits: expect.arrayContaining([{ role: 'FRONT_LINE', currency: 'EUR', limitMinor: 1999 }]),
    })
    expect((await run('authority', 'set', 'boss', '5')).errors).toContain('There is no role "boss"')
    expect((await run('authority', 'set', 'admin', '1.999')).errors).toContain('is no amount in EUR')
  })

  test('money is put into the fund, once or with each month', async () => {
    expect((await run('fund', 'show')).errors).toContain('Nothing has been put into the fund yet')
    expect((await run('fund', 'grant', '500')).out).toContain('€500.00')
    expect((await run('fund', 'grant', '0.29', '--every', 'month')).out).toContain('€500.29')
    const { figures } = await run('fund', 'show', '--json')
    expect(figures).toMatchObject({ balanceMinor: 50_029, budgetMinor: 29, every: 'MONTH', currency: 'EUR' })
    expect((await run('fund', 'show')).out).toContain('€500.29, and €0.29 with each month')
  })
})
