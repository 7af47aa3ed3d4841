import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { type CommandResult, runCommand } from '../testing/run-command.ts'
import { fileOne } from '../testing/store-acts.ts'
import { startTestServer, type TestServer, testSecret } from '../testing/test-server.ts'

onBothEngines('what a store promises, from the command line', (engine) => {
  let server: TestServer

  beforeEach(async () => {
    server = await startTestServer(engine)
  })
  afterEach(() => server.stop())

  const run = (...words: string[]): Promise<CommandResult> => runCommand(server.place, words, { secret: testSecret })
  const kept = (name: string, content: unknown) => {
    const path = join(server.place.dataFolder, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  test('a new calendar is tried and put in force; what was promised before keeps the time that it had', async () => {
    const before = await fileOne(server.store)
    const shown = JSON.parse((await run('calendar', 'show')).out)
    expect(shown).toMatchObject({ timeZone: 'Europe/Madrid', week: { MONDAY: [{ from: '09:00', to: '17:00' }] } })
    const sundays = {
      timeZone: 'Europe/Madrid',
      week: { SUNDAY: [{ from: '10:00', to: '14:00' }] },
      holidayCountry: 'ES',
    }
    const set = await run('calendar', 'set', kept('calendar.json', sundays))
    expect(set.out).toMatch(/Version 2 is in force, with \d\d+ public holidays/)
    const tried = await run('calendar', 'try', '--minutes', '60', '--from', '2026-11-25T10:00+01:00')
    expect(tried.out).toContain('Sunday, 29 November 2026 at 11:00:00')
    const [row] = await server.platform.database.read.select().from(server.platform.database.tables.promises)
    expect(row?.dueAt.toISOString()).toBe(before.complaint.nextPromise?.dueAt)
  })

  test.each([
    [
      'frames that overlap',
      {
        MONDAY: [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '17:00' },
        ],
      },
      'overlap',
    ],
    ['an empty frame', { MONDAY: [{ from: '09:00', to: '09:00' }] }, 'is empty'],
    ['no work at all', {}, 'Nobody works'],
    ['a day that is none', { FUNDAY: [] }, 'no day of the week'],
    ['frames that are none', { MONDAY: ['09:00-17:00'] }, 'gives each day its frames'],
  ])('a calendar with %s is refused with a clear word, and the old one stays', async (_name, week, word) => {
    const refused = await run('calendar', 'set', kept('calendar.json', { timeZone: 'Europe/Madrid', week }))
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining(word) })
    expect(refused.errors).not.toContain('    at ')
    expect(JSON.parse((await run('calendar', 'show')).out).week.MONDAY).toEqual([{ from: '09:00', to: '17:00' }])
  })

  test('an unknown zone is refused', async () => {
    const week = { MONDAY: [{ from: '09:00', to: '13:00' }] }
    const refused = await run('calendar', 'set', kept('calendar.json', { timeZone: 'Mars/Olympus', week }))
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining('is not a time zone') })
  })

  test('new standards hold for what is promised from now on', async () => {
    const rules = JSON.parse((await run('standards', 'show')).out)
    rules.at(-1).firstReplyMinutes = 120
    rules.unshift({ ...rules.at(-1), category: 'Late or not delivered', firstReplyMinutes: 60, warnMinutes: 5 })
    rules[0].compensation = { amountMinor: 500, currency: 'EUR' }
    expect((await run('standards', 'set', kept('standards.json', rules))).out).toContain('Version 2')
    const { data } = await server.store.asDeveloper<{ serviceStandards: object[] }>(
      '{ serviceStandards { category { name } firstReplyMinutes compensation { amountMinor } } }',
    )
    await expect
      .poll(async () => (await server.store.asDeveloper('{ serviceStandards { firstReplyMinutes } }')).data)
      .toEqual({ serviceStandards: [{ firstReplyMinutes: 60 }, { firstReplyMinutes: 60 }, { firstReplyMinutes: 120 }] })
    expect(data.serviceStandards.length).toBeGreaterThan(1)
    rules.pop()
    const refused = await run('standards', 'set', kept('standards.json', rules))
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining('must fit every complaint') })
  })

  const mihai = ['--name', 'Mihai', '--email', 'Mihai@shop.example', '--role', 'front-line']

  test('people come, each once, to a department that there is', async () => {
    expect((await run('department', 'add', 'Deliveries')).out).toContain('is there')
    expect((await run('department', 'add', 'deliveries')).exitCode).toBe(1)
    expect((await run('staff', 'add', ...mihai)).exitCode).toBe(0)
    expect((await run('staff', 'add', ...mihai)).errors).toContain('has this address already')
    expect((await run('staff', 'add', ...mihai, '--department', 'Nowhere')).errors).toContain('Departments:')
  })

  test('people stand on a ladder, and leave', async () => {
    await run('department', 'add', 'Deliveries')
    expect((await run('staff', 'add', ...mihai, '--department', 'Deliveries', '--level', '0')).exitCode).toBe(0)
    const listed = await run('staff', 'list', '--json')
    expect(listed.figures).toMatchObject({
      departments: ['Customer care', 'Deliveries'],
      staff: [
        { displayName: 'Mihai', email: 'mihai@shop.example', department: 'Deliveries', levels: [0], leftAt: null },
      ],
    })
    expect((await run('staff', 'leave', 'mihai@shop.example')).out).toContain('has left')
    expect((await run('staff', 'leave', 'mihai@shop.example')).exitCode).toBe(1)
  })
})
