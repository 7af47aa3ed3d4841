import { randomUUID } from 'node:crypto'
import { FileComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Done {
  code?: string
  issues?: { path: string[]; code: string; message: string }[]
  calendar?: { version: number; holidays: string[] }
  serviceStandards?: { version: number; rules: object[] }
  remedyPolicy?: { version: number }
  authority?: { holder: string; limit: { amountMinor: number } }
  fund?: { balance: { amountMinor: number }; budget: { amountMinor: number }; every: string }
}
const errors = '... on Error { code } ... on ValidationError { issues { path code message } }'
const calendar =
  'calendar { version timeZone week { weekday frames { from to } } exceptionalDays { date frames { from to } } holidayCountry holidays }'
const standards =
  'serviceStandards { version rules { category { id } severity firstReplyMinutes nextUpdateMinutes decisionMinutes remedyMinutes reminderMinutes warnMinutes compensation { amountMinor currency } } }'
const range = '{ from below }'
const policy = `remedyPolicy { version contactRate { amountMinor } dayRate { amountMinor } rows {
  when { categoryId decision daysSincePurchase ${range} priceMinor ${range} marginPercent ${range} complexity inStock }
  outcome { allowed recommended paysTheWay needsApproval guide { locale text } } } }`

onBothEngines('administrators decide by what rules the store works', (engine) => {
  let server: TestServer
  let store: TestStore
  let radu: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    radu = await signedInAs(server, store, 'Radu')
  })
  afterAll(() => server.stop())

  const send = async (name: string, input: object, inner: string, by = radu) => {
    const type = name[0]?.toUpperCase() + name.slice(1)
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { ${errors} ... on ${type}Success { ${inner} } } }`
    const { data, text } = await by.ask<{ done: Done } | null>(query, { input: { key: randomUUID(), ...input } })
    if (!data) throw new Error(text)
    return data.done
  }
  const settings = async <Shown>(inner: string): Promise<Shown> => {
    const { data, text } = await radu.ask<{ settings: Shown } | null>(`{ settings { ${inner} } }`)
    if (!data) throw new Error(text)
    return data.settings
  }
  const week = ['MONDAY', 'TUESDAY'].map((weekday) => ({
    weekday,
    frames: [
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ],
  }))

  test('a calendar is put in force whole, with its holidays, for what is promised from now on', async () => {
    const input = {
      ...{ key: randomUUID(), expectedVersion: 1, timeZone: 'Europe/Bucharest', week, holidayCountry: 'RO' },
      exceptionalDays: [{ date: '2026-12-24', frames: [{ from: '09:00', to: '12:00' }] }],
    }
    const done = await send('setCalendar', input, calendar)
    expect(done.calendar).toMatchObject({
      ...{ version: 2, timeZone: 'Europe/Bucharest', holidayCountry: 'RO' },
      exceptionalDays: input.exceptionalDays,
    })
    expect(done.calendar?.holidays).toContain('2026-12-01')
    expect(await settings(calendar)).toEqual({ calendar: done.calendar })
    expect(await send('setCalendar', input, calendar)).toEqual(done)
    const { fileComplaint } = (await store.asPage(FileComplaint, { input: complaintInput() })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error('not filed')
    const dueAt = new Date(fileComplaint.complaint.nextPromise?.dueAt ?? '')
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Europe/Bucharest' }).format(dueAt)
    expect(['Monday', 'Tuesday']).toContain(weekday)
  })

  test.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ week: [] }, 'week'],
    [{ week: [{ weekday: 'MONDAY', frames: [{ from: '12:00', to: '09:00' }] }] }, 'week'],
    [{ week: [...week, week[0]] }, 'week'],
    [{ holidayCountry: 'ZZ' }, 'holidayCountry'],
  ])('a calendar with %j is refused', async (change, field) => {
    const input = { timeZone: 'Europe/Madrid', week, ...change }
    const { code, issues } = await send('setCalendar', input, calendar)
    expect([code, issues?.[0]?.path]).toEqual(['VALIDATION', [field]])
  })

  test('whoever changes what somebody else has changed since is told so, and nothing is lost', async () => {
    const { calendar: now } = await settings<{ calendar: { version: number } }>('calendar { version }')
    const change = { expectedVersion: now.version, timeZone: 'Europe/Madrid', week }
    expect((await send('setCalendar', change, calendar)).calendar?.version).toBe(now.version + 1)
    expect((await send('setCalendar', change, calendar)).issues).toMatchObject([{ path: ['expectedVersion'] }])
    // Without a version the last one counts; of several at once each becomes one.
    const all = await Promise.all(
      [1, 2, 3].map(() => send('setCalendar', { timeZone: 'Europe/Madrid', week }, calendar)),
    )
    expect(all.map((done) => done.calendar?.version).sort()).toEqual([2, 3, 4].map((more) => now.version + more))
  })

  const targets = {
    ...{ firstReplyMinutes: 120, nextUpdateMinutes: 240, decisionMinutes: 480, remedyMinutes: 960 },
    ...{ reminderMinutes: 480, warnMinutes: 30 },
  }
  interface Trial {
    tryTimes: {
      calendarFaults: string[]
      standardFaults: string[]
      holidays: string[]
      promised: { firstReplyBy: string | null; remedyBy: string | null }[]
    }
  }
  const tried = async (variables: Record<string, unknown>) => {
    const query = `query ($calendar: CalendarPlanInput, $rules: [ServiceStandardInput!]) { tryTimes(calendar: $calendar, rules: $rules) {
      calendarFaults standardFaults holidays promised { firstReplyBy remedyBy } } }`
    const { data, text } = await radu.ask<Trial | null>(query, variables)
    if (!data) throw new Error(text)
    return data.tryTimes
  }
  test('drafts say what they would promise now, to the minute, and what is wrong with them; nothing is written', async () => {
    const before = await settings<object>(`${calendar} ${standards}`)
    const always = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((weekday) => ({
      ...{ weekday, frames: [{ from: '00:00', to: '24:00' }] },
    }))
    const plan = { timeZone: 'UTC', week: always }
    const asked = Date.now()
    const { promised } = await tried({ calendar: plan, rules: [{ ...targets, firstReplyMinutes: 90 }, targets] })
    const minute = 60_000
    const by = promised.map(({ firstReplyBy }) => new Date(firstReplyBy ?? 0).getTime())
    expect(by.map((at) => at % minute)).toEqual([0, 0])
    expect((by[1] ?? 0) - (by[0] ?? 0)).toBe(30 * minute)
    expect(by[0]).toBeGreaterThanOrEqual(asked + 90 * minute)

    const spain = await tried({ calendar: { ...plan, holidayCountry: 'ES', holidayRegion: 'MD' } })
    expect(
      spain.holidays.some((day) => day.endsWith('-05-02')),
      'the day of Madrid',
    ).toBe(true)
    expect(spain.promised, 'by the standards in force').not.toEqual([])
    const nowhere = await tried({ calendar: { ...plan, holidayCountry: 'ZZ' } })
    expect([nowhere.calendarFaults.length, nowhere.promised]).toEqual([1, []])
    const rare = { timeZone: 'UTC', week: [{ weekday: 'MONDAY', frames: [{ from: '09:00', to: '09:01' }] }] }
    const far = await tried({ calendar: rare, rules: [{ ...targets, warnMinutes: 0 }] })
    expect(far.promised, 'not within two years').toMatchObject([{ remedyBy: null }])
    const wrong = await tried({ calendar: { ...plan, week: [] }, rules: [{ ...targets, warnMinutes: 5_000 }] })
    expect([wrong.calendarFaults.length, wrong.standardFaults.length, wrong.promised]).toEqual([1, 1, []])
    expect(await settings(`${calendar} ${standards}`)).toEqual(before)
    const { data } = await radu.ask<{ holidayCountries: { code: string; regions: { code: string }[] }[] }>(
      '{ holidayCountries { code regions { code name } } }',
    )
    expect(data.holidayCountries.find(({ code }) => code === 'ES')?.regions).toContainEqual(
      expect.objectContaining({ code: 'MD' }),
    )
  })

  test('standards are published whole, and shown to everybody', async () => {
    const { categories } = await settings<{ categories: { id: string }[] }>('categories { id }')
    const categoryId = categories[0]?.id
    const rules = [
      { ...targets, categoryId, severity: 'SAFETY', firstReplyMinutes: 60 },
      { ...targets, compensationMinor: 500 },
    ]
    const done = await send('setServiceStandards', { expectedVersion: 1, rules }, standards)
    expect(done.serviceStandards).toMatchObject({
      version: 2,
      rules: [
        { category: { id: categoryId }, severity: 'SAFETY', firstReplyMinutes: 60, compensation: null },
        { category: null, severity: null, ...targets, compensation: { amountMinor: 500, currency: 'EUR' } },
      ],
    })
    expect(await settings(standards)).toEqual({ serviceStandards: done.serviceStandards })
    const { data } = await store.asDeveloper<{ serviceStandards: object[] }>(
      '{ serviceStandards { firstReplyMinutes } }',
    )
    expect(data.serviceStandards).toEqual([{ firstReplyMinutes: 60 }, { firstReplyMinutes: 120 }])
    for (const wrong of [
      [],
      [{ ...targets, severity: 'LOW' }],
      [{ ...targets, warnMinutes: 120 }],
      [{ ...targets, decisionMinutes: 0 }],
    ])
      expect((await send('setServiceStandards', { rules: wrong }, standards)).issues?.[0]?.path[0]).toBe('rules')
    const foreign = [{ ...targets, categoryId: radu.staffId }, targets]
    expect((await send('setServiceStandards', { rules: foreign }, standards)).issues?.[0]).toMatchObject({
      code: 'UNKNOWN',
    })
  })

  const outcome = (recommended: string) => ({
    ...{ allowed: [recommended], recommended, paysTheWay: 'STORE', needsApproval: false },
    guide: [{ locale: 'en', text: 'Do it today.' }],
  })
  const rows = [
    { when: { decision: 'UPHELD', priceMinor: { below: 5_000 } }, outcome: outcome('REFUND') },
    { when: {}, outcome: outcome('APOLOGY') },
  ]
  test('a policy is tried before it is put in force, and says which row fits and why', async () => {
    const attempt = async (facts: object, draft?: object[]) => {
      const { data } = await radu.ask<{
        trial: { faults: string[]; reason: { row: number } | null; outcome: { recommended: string } | null }
      }>(
        `query ($facts: PolicyFactsInput!, $rows: [PolicyRowInput!]) { trial: tryRemedyPolicy(facts: $facts, rows: $rows) {
          faults reason { row passedOver { row check { column known holds } } } outcome { recommended } } }`,
        { facts, rows: draft },
      )
      return data.trial
    }
    expect(await attempt({ decision: 'UPHELD', priceMinor: 4_999 }, rows)).toMatchObject({
      faults: [],
      reason: { row: 1 },
      outcome: { recommended: 'REFUND' },
    })
    expect(await attempt({ decision: 'UPHELD', priceMinor: 5_000 }, rows)).toMatchObject({
      reason: { row: 2, passedOver: [{ row: 1, check: { column: 'PRICE', known: '5000', holds: false } }] },
      outcome: { recommended: 'APOLOGY' },
    })
    expect(await attempt({}, rows.slice(0, 1))).toMatchObject({
      faults: [expect.stringContaining('last row')],
      reason: null,
    })
    const done = await send('setRemedyPolicy', { expectedVersion: 1, rows, contactMinor: 300, dayMinor: 100 }, policy)
    expect(done.remedyPolicy).toMatchObject({
      ...{ version: 2, contactRate: { amountMinor: 300 }, dayRate: { amountMinor: 100 } },
      rows: [
        {
          when: { decision: 'UPHELD', priceMinor: { from: null, below: 5_000 }, inStock: null },
          outcome: rows[0]?.outcome,
        },
        { when: { decision: null, priceMinor: null }, outcome: rows[1]?.outcome },
      ],
    })
    expect(await settings(policy)).toEqual({ remedyPolicy: done.remedyPolicy })
    expect(await attempt({ decision: 'UPHELD', priceMinor: 1 })).toMatchObject({ reason: { row: 1 } })
    const behind = [rows[1], ...rows]
    expect(
      (await send('setRemedyPolicy', { rows: behind, contactMinor: 0, dayMinor: 0 }, policy)).issues?.[0],
    ).toMatchObject({
      path: ['rows', '1'],
    })
    expect((await send('setRemedyPolicy', { rows, contactMinor: -1, dayMinor: 0 }, policy)).issues).toMatchObject([
      { path: ['contactMinor'], message: expect.stringContaining('from 0 to 100,000') },
    ])
  })

  test('whoever sets them in Spanish is told in Spanish what is wrong, and where', async () => {
    const headers = { authorization: `Bearer ${radu.token}`, 'accept-language': 'es-ES,es' }
    const refused = async (name: string, input: object) => {
      const type = name[0]?.toUpperCase() + name.slice(1)
      const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { ${errors} } }`
      const { data } = await store.asDeveloper<{ done: Done }>(
        query,
        { input: { key: randomUUID(), ...input } },
        headers,
      )
      return data.done.issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)
    }
    const empty = [{ weekday: 'MONDAY', frames: [{ from: '09:00', to: '09:00' }] }]
    expect(
      await refused('setCalendar', {
        timeZone: 'Mars/Olympus',
        week: empty,
        exceptionalDays: [{ date: '2026-12-24', frames: [{ from: '9', to: '12:00' }] }],
      }),
    ).toEqual([
      'timeZone: «Mars/Olympus» no es una zona horaria como Europe/Madrid.',
      'week: Lunes: de 09:00 a 09:00 no queda tiempo; el final va después del comienzo.',
      'exceptionalDays: 2026-12-24: «9» y «12:00» no son horas como 09:00 y 17:30.',
    ])
    expect(await refused('setServiceStandards', { rules: [{ ...targets, warnMinutes: 120 }] })).toEqual([
      'rules.0: Regla 1: el aviso debe llegar antes del plazo más corto.',
    ])
    const behind = { rows: [rows[1], ...rows], contactMinor: 0, dayMinor: 0 }
    expect((await refused('setRemedyPolicy', behind))?.[0]).toMatch(/^rows\.1: Fila 2: .* nunca cuenta\.$/)
    const { data } = await store.asDeveloper<{ trial: { faults: string[] } }>(
      'query ($rows: [PolicyRowInput!]) { trial: tryRemedyPolicy(facts: {}, rows: $rows) { faults } }',
      { rows: rows.slice(0, 1) },
      headers,
    )
    expect(data.trial.faults).toEqual(['La última fila debe valer para todo caso: deje abiertas sus condiciones.'])
  })

  test('authority and fund are set once for each request, in whole amounts above nothing', async () => {
    const authority = 'authority { holder limit { amountMinor currency } }'
    const set = await send('setAuthority', { holder: 'SUPERVISOR', limitMinor: 25_000 }, authority)
    expect(set.authority).toEqual({ holder: 'SUPERVISOR', limit: { amountMinor: 25_000, currency: 'EUR' } })
    await send('setAuthority', { holder: 'SUPERVISOR', limitMinor: 20_000 }, authority)
    const known = await settings<{ authority: object[] }>(authority)
    expect(known.authority).toContainEqual({ holder: 'SUPERVISOR', limit: { amountMinor: 20_000, currency: 'EUR' } })
    const versions = 'authority { holder version }'
    const { authority: seen } = await settings<{ authority: { holder: string; version: string }[] }>(versions)
    const expectedVersion = seen.find(({ holder }) => holder === 'SUPERVISOR')?.version
    const theirs = { holder: 'SUPERVISOR', limitMinor: 21_000, expectedVersion }
    expect((await send('setAuthority', theirs, authority)).code).toBeUndefined()
    const mine = await send('setAuthority', { ...theirs, limitMinor: 22_000 }, authority)
    expect(mine.issues, 'of two the second hears of it').toMatchObject([{ path: ['expectedVersion'] }])
    await send('setAuthority', { holder: 'SUPERVISOR', limitMinor: 20_000 }, authority)
    expect((await send('setAuthority', { holder: 'ADMIN', limitMinor: -1 }, authority)).code).toBe('VALIDATION')

    const fund = 'fund { balance { amountMinor } budget { amountMinor } every }'
    const input = { key: randomUUID(), amountMinor: 50_000, every: 'QUARTER' }
    const first = await send('putIntoFund', input, fund)
    expect(first.fund).toEqual({ balance: { amountMinor: 50_000 }, budget: { amountMinor: 50_000 }, every: 'QUARTER' })
    expect(await send('putIntoFund', input, fund)).toEqual(first)
    expect((await send('putIntoFund', { amountMinor: 1 }, fund)).fund?.balance.amountMinor).toBe(50_001)
    for (const amountMinor of [0, -5, 2_147_483_647])
      expect((await send('putIntoFund', { amountMinor }, fund)).issues).toMatchObject([
        { path: ['amountMinor'], code: 'OUT_OF_RANGE' },
      ])
    const elena = await signedInAs(server, store, 'Elena')
    expect((await send('setAuthority', { holder: 'MANAGER', limitMinor: 1 }, authority, elena)).code).toBe('FORBIDDEN')
    expect((await send('putIntoFund', { amountMinor: 1 }, fund, elena)).code).toBe('FORBIDDEN')
  })
})
