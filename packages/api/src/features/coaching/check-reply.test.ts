import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localId } from '../../graph/local-id.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { act, fileOne } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { eventsOf } from '../complaints/store.ts'
import { openPromises, updatePromise } from '../promises/store.ts'

interface Check {
  language: string | null
  findings: {
    sign: string
    severity: string
    start: number
    end: number
    problem: string
    mend: string
    example: string | null
  }[]
}

const query = `query ($id: ID!, $text: String!) { checkReply(complaintId: $id, text: $text) {
  language findings { sign severity start end problem mend example } } }`
const good = `Dear Maria,

we are sorry that your kettle arrived with a cracked lid. Thank you for telling us. A new one is with you on Friday by 12:00.

Ana`

onBothEngines('a draft of a reply', (engine) => {
  let server: TestServer
  let store: TestStore
  beforeAll(async () => {
    server = await startTestServer(engine)
    store = server.store
  })
  afterAll(() => server.stop())

  const check = (id: string, text: string, headers?: Record<string, string>) =>
    store.asDeveloper<{ checkReply: Check }>(query, { id, text }, headers)
  const signs = async (id: string, text: string) =>
    (await check(id, text)).data.checkReply.findings.map(({ sign }) => sign)

  /** What is kept with the replies on a complaint. */
  async function keptSigns(id: string) {
    const row = localId('Complaint', id) ?? ''
    const events = await eventsOf(server.platform.database, store.storeId, [row])
    return events.filter(({ type }) => type === 'MESSAGE').map(({ data }) => data.signs)
  }
  /** As the sweep leaves it when nobody wrote in time. */
  async function keepWaiting(id: string) {
    const { database } = server.platform
    const [owed] = await openPromises(database, database.read, store.storeId, [localId('Complaint', id) ?? ''])
    await database.write((writer) => updatePromise(database, writer, owed!, { previousDueAt: new Date(0) }))
  }

  test('is read as an answer to its complaint: language, name, words, and whether it is the first', async () => {
    const { id } = await fileOne(store)
    expect((await check(id, good)).data.checkReply).toEqual({ language: 'en', findings: [] })
    const text = 'Dear Robert,\n\nwe get back to you ASAP.'
    const { findings } = (await check(id, text)).data.checkReply
    expect(findings.map(({ sign, severity, start, end }) => [sign, severity, text.slice(start, end)])).toEqual([
      ['INATTENTION', 'MEND', 'Robert'],
      ['NO_APOLOGY', 'MISSING', ''],
      ['INATTENTION', 'MISSING', ''],
      ['VAGUE_TIME', 'MEND', 'ASAP'],
      ['NO_THANKS', 'MISSING', ''],
    ])
    expect((await act(store, 'replyToCustomer', { complaintId: id, displayName: 'Ana', text: good })).code).toBe(
      undefined,
    )
    expect(await signs(id, 'Dear Maria,\n\nit is on its way and with you by 12:00.')).toEqual([])
  })

  test('must say sorry for a delay when there was one', async () => {
    const { id } = await fileOne(store)
    await keepWaiting(id)
    expect(await signs(id, good)).toEqual(['NO_APOLOGY'])
    expect(await signs(id, good.replace('sorry that', 'sorry for the delay, and that'))).toEqual([])
  })

  test('is talked of in the language of the reader, and mended in that of the customer', async () => {
    const { id } = await fileOne(store, { locale: 'es', description: 'El hervidor llegó con la tapa rota.' })
    const { data } = await check(id, '16:30', { 'accept-language': 'en' })
    const [greeting] = data.checkReply.findings
    expect(greeting).toMatchObject({ problem: 'There is no greeting.', example: 'Buenos días, Maria Ionescu:' })
    const spanish = await check(id, '16:30', { 'accept-language': 'es' })
    expect(spanish.data.checkReply.findings[0]?.problem).toBe('Falta el saludo.')
  })

  test('is refused without the scope, for a complaint of another store or none, and beyond the length of a message', async () => {
    const { id } = await fileOne(store)
    const codeOf = async (text: string, variables: object, of = store) =>
      (await of.asDeveloper(text, { text: 'Dear Maria', ...variables })).errors?.[0]?.extensions.code
    expect(await codeOf(query, { id: 'nonsense' })).toBe('NOT_FOUND')
    expect(await codeOf(query, { id: btoa(`Complaint:${randomUUID()}`) })).toBe('NOT_FOUND')
    expect(await codeOf(query, { id }, await server.addStore())).toBe('NOT_FOUND')
    expect(await codeOf(query, { id, text: 'a'.repeat(limits.messageLength + 1) })).toBe('VALIDATION')
    expect(await codeOf(query, { id, text: 'a'.repeat(limits.messageLength) })).toBe(undefined)
  })

  test('is never held back: it can be sent as it is, and its signs are kept with it', async () => {
    const { id } = await fileOne(store)
    const sent = async (text: string, key = randomUUID()) =>
      act(store, 'replyToCustomer', { key, complaintId: id, displayName: 'Ana', text })
    const key = randomUUID()
    const rude = 'Your own fault! We get back to you soon.'
    expect((await sent(rude, key)).__typename).toBe('ReplyToCustomerSuccess')
    expect((await sent(rude, key)).__typename).toBe('ReplyToCustomerSuccess')
    await sent('Dear Maria,\n\na new one is with you by 12:00.')
    expect(await keptSigns(id)).toEqual(['NO_GREETING,NO_APOLOGY,IMPOLITE,INATTENTION,NO_THANKS,VAGUE_TIME,BLAME', ''])
  })

  test('in a language that we cannot read keeps none, and says so', async () => {
    const { id } = await fileOne(store, { locale: 'fr', description: 'La bouilloire est cassée.' })
    const text = 'Bonjour Maria, nous sommes désolés.'
    expect((await check(id, text)).data.checkReply).toEqual({ language: null, findings: [] })
    await act(store, 'replyToCustomer', { complaintId: id, displayName: 'Ana', text })
    expect(await keptSigns(id)).toEqual([undefined])
  })
})
