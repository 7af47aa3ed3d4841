import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLog } from './log.ts'
import { onBothEngines } from './testing/engines.ts'
import { addGround, complaintRow, type FreshDatabase, freshDatabase } from './testing/rows.ts'

function logged(level = 'info') {
  const lines: string[] = []
  return { log: makeLog(level, { write: (line) => void lines.push(line) }), text: () => lines.join('') }
}
const planted = 'PLANTED-7f3a9c'

describe('a log', () => {
  test.each([
    'trackingCode',
    'authorization',
    'secret',
    'key',
    'email',
    'phone',
    'contact',
    'description',
    'text',
    'password',
    'token',
    'linkToken',
    'challenge',
    'clientDataJSON',
    'backupCodes',
  ])('blots out %s, at the top, in an object and in one inside it', (name) => {
    const { log, text } = logged()
    log.info({ [name]: planted, input: { [name]: planted, inner: { [name]: { deeper: planted } } } }, 'Something.')
    expect(text()).not.toContain(planted)
    expect(text()).toContain('[redacted]')
  })

  test('tells of an error its kind, code, message, place and cause, and nothing that hangs on it', () => {
    const { log, text } = logged()
    const cause = Object.assign(new TypeError('inner'), { code: 'E_INNER', detail: planted })
    log.error({ err: Object.assign(new Error('outer', { cause }), { query: planted, params: [planted] }) })
    const { err } = JSON.parse(text())
    expect(err).toMatchObject({
      name: 'Error',
      message: 'outer',
      cause: { name: 'TypeError', code: 'E_INNER', message: 'inner' },
    })
    expect(err.place[0]).toMatch(/^ {4}at /)
    expect(text()).not.toContain(planted)
  })

  test('takes no line of a message for a place', () => {
    const { log, text } = logged()
    log.error({ err: new Error(`Failed query: insert\nparams: x\n    at ${planted}`) })
    expect(text()).not.toContain(planted)
  })

  test('tells nothing of what was thrown that is no error', () => {
    const { log, text } = logged()
    log.error({ err: planted })
    log.error({ err: { message: planted } })
    expect(text()).not.toContain(planted)
  })

  test('is as quiet as it is told to be', () => {
    const { log, text } = logged('warn')
    log.info('not this')
    log.warn('this')
    expect(text()).toContain('"msg":"this"')
    expect(text()).not.toContain('not this')
  })
})

onBothEngines('errors of the database', (engine) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
  })
  afterAll(() => fresh.remove())

  async function logOf(work: Promise<unknown>): Promise<string> {
    const { log, text } = logged()
    await work.then(
      () => {
        throw new Error('It was expected to fail.')
      },
      (err: unknown) => log.error({ err }),
    )
    return text()
  }

  test('carry nothing of the values: a unique key, a foreign key, a check', async () => {
    const { database } = fresh
    const ground = await addGround(database)
    const insert = (change: object) =>
      database.write((writer) => writer.insert(database.tables.complaints).values(complaintRow(ground, change)))
    const values = { description: `${planted}\n    at ${planted}`, contact: { name: planted }, reference: planted }
    await insert(values)
    for (const change of [
      values,
      { ...values, reference: `${planted}2`, categoryId: ground.storeId },
      { ...values, status: planted },
    ]) {
      const text = await logOf(insert(change))
      expect(text).toContain('"code"')
      expect(text).not.toContain(planted)
    }
  })

  test('carry nothing of a value of the wrong form, which PostgreSQL repeats in its message', async () => {
    const { read, tables } = fresh.database
    const query = read.select().from(tables.stores).where(sql`${tables.stores.id} = ${planted} and nothing = 1`)
    expect(await logOf(query.then())).not.toContain(planted)
    if (engine.name === 'SQLite') return
    const wrong = read.select().from(tables.complaints).where(sql`${tables.complaints.id} = ${planted}`)
    expect(await logOf(wrong.then())).not.toContain(planted)
    const date = read
      .select()
      .from(tables.stores)
      .where(sql`${tables.stores.createdAt} = ${`"${planted}`}`)
    expect(await logOf(date.then())).not.toContain(planted)
  })
})
