import { webhookEvents } from '@redress/schema/enums'
import { webhookSchema } from '@redress/schema/webhooks'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { installationSecret } from '../../secret.ts'
import { complaintRow } from '../../testing/rows.ts'
import {
  liveSecrets,
  messageOf,
  newsOf,
  newsOfAnswer,
  nextTry,
  restAskedFor,
  testMessage,
  triedForMs,
} from './rules.ts'

const at = new Date('2026-11-25T10:00:00Z')
const hours = 3_600_000
const id = '0197f3a0-0000-7000-8000-000000000001'
const other = '0197f3a0-0000-7000-8000-000000000002'
const complaint = complaintRow({ storeId: id, categoryId: id, customerId: id }, { id, escalation: 1, ownerId: id })
const takes = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(webhookSchema)

type Events = Parameters<typeof newsOf>[1]['events']
const promise = { promiseId: id, kind: 'REMEDY', dueAt: at.toISOString() }
const by = { actorKind: 'STAFF' } as const
const system = { actorKind: 'SYSTEM' } as const

/** An agreement that is paid for: each of its remedies may be carried out. */
const dueWith = (events: Events) =>
  events.some(({ type }) => type === 'AGREED')
    ? [
        { promiseId: id, optionId: id, dueAt: at },
        { promiseId: other, optionId: id, dueAt: null },
      ]
    : []

/** What happens to complaints, and what their stores' systems hear of it. */
const told: [string, Events, string[]][] = [
  ['filed', [{ type: 'FILED', actorKind: 'CUSTOMER', data: { door: 'FORM' } }], ['complaint.filed']],
  [
    'moved on',
    [{ ...by, type: 'STATUS_CHANGED', data: { from: 'RECEIVED', to: 'ASSESSING' } }],
    ['complaint.status_changed'],
  ],
  ...['CLOSED', 'WITHDRAWN', 'MERGED'].map((to): [string, Events, string[]] => [
    to,
    [{ ...by, type: 'STATUS_CHANGED', data: { from: 'RESOLVED', to } }],
    ['complaint.status_changed', 'complaint.closed'],
  ]),
  ['the customer writes', [{ type: 'MESSAGE', actorKind: 'CUSTOMER', data: {} }], ['complaint.message_received']],
  ['the store writes', [{ ...by, type: 'MESSAGE', data: {} }], []],
  ['goes up', [{ ...system, type: 'ESCALATED', data: { level: '1' } }], ['complaint.escalated']],
  [
    'missed',
    [{ ...system, type: 'PROMISE_MISSED', data: { ...promise, newPromiseId: id, newDueAt: at.toISOString() } }],
    ['complaint.promise_missed'],
  ],
  [
    'agreed',
    [
      { ...by, type: 'AGREED', data: { optionId: id } },
      { ...by, type: 'PROMISE_MADE', data: promise },
      { ...by, type: 'PROMISE_MADE', data: { ...promise, promiseId: other } },
    ],
    ['complaint.option_accepted', 'complaint.remedy_due', 'complaint.remedy_due'],
  ],
  ['agreed, and the money waits', [{ ...by, type: 'PROMISE_MADE', data: promise }], []],
  ['an answer is promised', [{ ...by, type: 'PROMISE_MADE', data: { ...promise, kind: 'NEXT_UPDATE' } }], []],
  [
    'compensated',
    [{ ...system, type: 'COMPENSATION_GRANTED', data: { ...promise, amountMinor: '500', currency: 'EUR' } }],
    ['complaint.remedy_due'],
  ],
  [
    'compensation that somebody has to approve',
    [
      { ...system, type: 'COMPENSATION_GRANTED', data: promise },
      { ...system, type: 'COMPENSATION_WAITS', data: { ...promise, why: 'FUND' } },
    ],
    [],
  ],
  [
    'and was approved',
    [{ ...by, type: 'COMPENSATION_APPROVED', data: { promiseId: id, amountMinor: '500', currency: 'EUR' } }],
    ['complaint.remedy_due'],
  ],
  ['a note', [{ ...by, type: 'NOTE', data: {} }], []],
]

describe('what systems of the store hear', () => {
  test.each(told)('%s', (_what, events, types) => {
    const messages = newsOf(complaint, { events, due: dueWith(events), at }).map((news) =>
      messageOf(complaint, news, at),
    )
    expect(messages.map(({ type }) => type)).toEqual(types)
    for (const { type, body } of messages) {
      expect(takes(JSON.parse(body)), JSON.stringify(takes.errors)).toBe(true)
      expect(JSON.parse(body).type).toBe(type)
      // No field without a line in the schema.
      const shape = webhookSchema.oneOf.find(({ title }) => title === type)
      expect(Object.keys(JSON.parse(body).data)).toEqual(shape?.properties.data.required)
    }
  })

  test.each([complaint, undefined])('a mark, about a case and about none', (about) => {
    const news = newsOfAnswer({ id, kind: 'NPS', source: about ? 'CASE' : 'STORE_PAGE' }, { mark: 0 })
    const { type, body } = messageOf(about, news, at)
    expect(type).toBe('survey.answered')
    expect(takes(JSON.parse(body)), JSON.stringify(takes.errors)).toBe(true)
    const { data } = JSON.parse(body)
    expect(data).toMatchObject({ reference: about?.reference ?? null, kind: 'NPS', mark: 0 })
    const shape = webhookSchema.oneOf.find(({ title }) => title === type)
    expect(Object.keys(data)).toEqual(shape?.properties.data.required)
  })

  test('of each event there is', () => {
    const types = new Set([...told.flatMap(([_what, _events, heard]) => heard), 'survey.answered'])
    expect([...types].sort()).toEqual(
      Object.keys(webhookEvents)
        .map((event) => event.toLowerCase().replace('_', '.'))
        .sort(),
    )
  })

  test('nothing of what was imported', () => {
    const events: Events = [{ type: 'FILED', actorKind: 'CUSTOMER', data: { door: 'IMPORT' } }]
    expect(newsOf({ ...complaint, door: 'IMPORT' }, { events, at })).toEqual([])
  })

  test('nothing that a customer wrote, and nobody’s name or address', () => {
    const bodies = told.flatMap(([_what, events]) =>
      newsOf(complaint, { events, due: dueWith(events), at }).map((news) => messageOf(complaint, news, at).body),
    )
    expect(bodies.join()).not.toMatch(/Maria|maria@|cracked|Kettle|A-1001/)
  })

  test('the test says that nothing happened', () => {
    expect(takes(JSON.parse(testMessage(at).body))).toBe(true)
  })
})

describe('when it is tried again', () => {
  test('for 75 hours and no longer, later each time, whatever chance says', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        const triedUntil = new Date(at.getTime() + triedForMs)
        let now = at
        let tries = 1
        for (const chance of chances) {
          const next = nextTry({ attempts: tries, triedUntil }, now, { chance })
          if (!next) break
          expect(next.getTime()).toBeGreaterThan(now.getTime())
          expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(7.2 * hours)
          now = next
          tries++
        }
        expect(now).toEqual(triedUntil)
        expect(tries).toBeGreaterThan(18)
        expect(tries).toBeLessThan(30)
      }),
    )
  })
})

describe('an endpoint that asks for time', () => {
  const asks = (retryAfter: string | null, status = 503) => restAskedFor({ status, retryAfter }, at)

  test('gets it, in seconds or until a date, with 429 and 503 alone', () => {
    expect(asks('120')).toBe(120_000)
    expect(asks(' 0 ')).toBe(0)
    expect(asks('Wed, 25 Nov 2026 10:30:00 GMT', 429)).toBe(hours / 2)
    expect(asks('Wed, 25 Nov 2026 09:30:00 GMT')).toBe(0)
    for (const status of [200, 301, 400, 404, 500, 502]) expect(asks('120', status)).toBe(0)
    for (const nothing of [null, '', 'soon', '-5', '1e9x', 'NaN']) expect(asks(nothing), String(nothing)).toBe(0)
  })

  test('is never waited for longer than we ever wait, nor beyond the end, nor tried before it asked', () => {
    const anything = fc.oneof(
      fc.nat().map(String),
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.bigInt({ min: 0n, max: 10n ** 400n }).map(String),
    )
    const ofTime = fc.record({
      retryAfter: anything,
      status: fc.constantFrom(429, 503),
      attempts: fc.integer({ min: 1, max: 60 }),
      left: fc.integer({ min: 1, max: triedForMs }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(ofTime, ({ retryAfter, status, attempts, left, chance }) => {
        const rest = restAskedFor({ status, retryAfter }, at)
        const triedUntil = new Date(at.getTime() + left)
        const next = nextTry({ attempts, triedUntil }, at, { chance, rest })
        const unasked = nextTry({ attempts, triedUntil }, at, { chance })
        const wait = (next?.getTime() ?? 0) - at.getTime()
        expect(wait).toBeGreaterThanOrEqual(Math.min(rest, left))
        expect(wait).toBeLessThanOrEqual(Math.min(7.2 * hours, left))
        expect(next?.getTime()).toBeGreaterThanOrEqual(unasked?.getTime() ?? 0)
      }),
    )
  })
})

describe('secrets', () => {
  const secret = installationSecret('a secret for tests only, of 32 characters or more')
  const endpoint = { storeId: 'one', id: 'a', secretVersion: 2, previousSecretUntil: new Date(at.getTime() + 1) }

  test('two while they are rotated, and one before and after', () => {
    const [present, previous, ...others] = liveSecrets(secret, endpoint, at)
    expect(others).toEqual([])
    expect(liveSecrets(secret, { ...endpoint, secretVersion: 1, previousSecretUntil: null }, at)).toEqual([previous])
    expect(liveSecrets(secret, endpoint, new Date(at.getTime() + 1))).toEqual([present])
  })

  test('no two endpoints, stores or versions share one, and it is of the form that the libraries take', () => {
    const places = ['one', 'two'].flatMap((storeId) =>
      ['a', 'b'].flatMap((id) => [1, 2].map((secretVersion) => ({ ...endpoint, storeId, id, secretVersion }))),
    )
    const all = places.map((place) => liveSecrets(secret, { ...place, previousSecretUntil: null }, at)[0] ?? '')
    expect(new Set(all).size).toBe(places.length)
    for (const one of all) expect(Buffer.from(/^whsec_(.+)$/.exec(one)?.[1] ?? '', 'base64')).toHaveLength(32)
  })
})
