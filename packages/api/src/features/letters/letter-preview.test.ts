import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import {
  act,
  actAsCustomer,
  fileOne,
  peopledStore,
  readComplaint,
  staffIds,
  sweepInto,
} from '../../testing/store-acts.ts'
import { newStore, startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Preview {
  to: string | null
  locale: string
  subject: string
  greeting: string
  parts: { kind: string; title: string | null; text: string; instead: string | null }[]
  foot: string[]
}
const fields = 'to locale subject greeting parts { kind title text instead } foot'

/** The text of the mail that is really sent, made of what was previewed: nothing of one is missing in the other. */
function asMailed({ greeting, parts, foot }: Preview): string[] {
  const lines = parts.flatMap(({ kind, title, text, instead }) => {
    const mark = kind === 'QUOTE' ? '> ' : kind === 'BOX' ? '- ' : ''
    const words = text ? text.split('\n').map((line) => `${mark}${line}`) : []
    return [...(title ? [title] : []), ...words, ...(instead ? [instead] : [])]
  })
  return [greeting, ...lines, ...foot]
}
const linesOf = ({ text }: Mail) => text.split('\n').filter((line) => line !== '' && !line.startsWith('http'))

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const settings = { ...newStore.settings, casePage: 'https://shop.example/case' }

onBothEngines('what a customer would get', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  let id: string
  let trackingCode: string
  let Ana: string
  beforeEach(async () => {
    server = await startTestServer(engine, { store: { ...peopledStore, settings } })
    store = server.store
    now = new Date('2026-11-25T09:00:00Z')
    server.platform.now = () => now
    const filed = await fileOne(store)
    id = filed.id
    trackingCode = filed.trackingCode
    Ana = (await staffIds(store)).Ana ?? ''
    await act(store, 'assignComplaint', { complaintId: id, ownerId: Ana, staffId: Ana })
    await sweepInto([], server)
  })
  afterEach(() => server.stop())

  const answerTo = (draft: object, complaintId = id) =>
    store.asDeveloper<{ letterPreview: Preview }>(
      `query ($id: ID!, $draft: LetterDraftInput!, $staffId: ID) { letterPreview(complaintId: $id, draft: $draft, staffId: $staffId) { ${fields} } }`,
      { id: complaintId, draft, staffId: Ana },
    )
  const preview = async (draft: object) => {
    const answer = await answerTo(draft)
    if (answer.errors) throw new Error(answer.text)
    return answer.data.letterPreview
  }
  /** Shows the letter, does it, and compares what was shown with the mail. */
  const holds = async (draft: object, mutation: string, input: object) => {
    const shown = await preview(draft)
    const acted = await act(store, mutation, { staffId: Ana, ...input })
    expect(acted.code, acted.message).toBeUndefined()
    const sent: Mail[] = []
    await sweepInto(sent, server)
    const mail = sent.find(({ to }) => to.address === shown.to)
    expect(shown.subject).toBe(mail?.subject)
    expect(asMailed(shown)).toEqual(mail ? linesOf(mail) : [])
    expect(JSON.stringify(shown), 'nobody at the store opens the case as its customer').not.toContain(trackingCode)
    return shown
  }
  const text = 'Good morning, we are sorry.\nThe kettle is on its way.'

  test('is the letter that goes out, whatever it is, with what is promised next', async () => {
    const reply = await holds({ reply: { text } }, 'replyToCustomer', { complaintId: id, text })
    expect(reply.parts.some(({ kind }) => kind === 'PROMISE')).toBe(true)
    await holds({ reply: { text, waitingOn: 'CUSTOMER' } }, 'replyToCustomer', {
      complaintId: id,
      text,
      waitingOn: 'CUSTOMER',
    })
    now = new Date('2026-11-26T09:00:00Z')
    await holds({ call: { summary: text, outcome: 'NOT_REACHED' } }, 'recordCall', {
      complaintId: id,
      summary: text,
      outcome: 'NOT_REACHED',
    })
    await holds({ reply: { text } }, 'replyToCustomer', { complaintId: id, text })
    await holds({ summary: { text } }, 'summarise', { complaintId: id, text })
    const dueAt = '2026-11-27T10:00:00.000Z'
    const promise = { kind: 'CUSTOM', wording: 'We ask the workshop', dueAt }
    await holds({ newPromise: promise }, 'makePromise', { complaintId: id, ...promise })
    const promiseId = (await readComplaint(store, id)).nextPromise?.id
    const moved = { promiseId, dueAt: '2026-11-27T12:00:00.000Z', reason: 'The workshop is ill.' }
    const shown = await holds({ movedPromise: moved }, 'movePromise', moved)
    expect(shown.parts.find(({ kind }) => kind === 'PROMISE')?.instead).toContain('27 November')
    const kept = { promiseId: (await readComplaint(store, id)).nextPromise?.id, result: 'They say it is the lid.' }
    await holds({ keptPromise: kept }, 'keepPromise', kept)
    const decision = { verdict: 'UPHELD', reasons: 'The lid is cracked.' }
    await holds({ decision }, 'decideComplaint', { complaintId: id, ...decision })
    const options = [
      { remedies: [{ kind: 'REPLACEMENT', amount: euros(3900) }], customerDuties: 'Send it back' },
      { remedies: [{ kind: 'REFUND', amount: euros(3900), dueAt }] },
    ]
    await holds({ options: { text, options } }, 'proposeOptions', { complaintId: id, text, options })
  })

  test('of a rejection says what the customer may still do, and promises nothing', async () => {
    const decision = { verdict: 'NOT_UPHELD', reasons: 'It was used as a hammer.' }
    const shown = await holds({ decision }, 'decideComplaint', { complaintId: id, ...decision })
    expect(shown.parts.some(({ kind }) => kind === 'PROMISE')).toBe(false)
    expect(shown.parts.some(({ text: said }) => said.includes('somebody else looks at all of it again'))).toBe(true)
  })

  test('is in the language of the customer, and says so when there is no address to send it to', async () => {
    const { id: other } = await fileOne(store, { locale: 'es', contact: { name: 'Lucía', phone: '+34 600 000 000' } })
    const { data } = await answerTo({ reply: { text } }, other)
    expect(data.letterPreview).toMatchObject({ to: null, locale: 'es', greeting: expect.stringContaining('Lucía') })
  })

  test('of a draft that cannot be sent is refused', async () => {
    expect((await answerTo({ reply: { text: 'x'.repeat(20_001) } })).text).toContain('VALIDATION')
    expect((await answerTo({ keptPromise: { promiseId: 'UHJvbWlzZTp4', result: 'Done' } })).text).toContain('NOT_FOUND')
    expect((await answerTo({ reply: { text }, summary: { text } })).errors).toBeDefined()
  })

  test('is asked for with what may be done now', async () => {
    const ask = 'query ($id: ID!) { complaint(id: $id) { actions cause { name } promises { kind standsStill } } }'
    const known = async () =>
      (
        await store.asDeveloper<{
          complaint: { actions: string[]; cause: unknown; promises: { kind: string; standsStill: boolean }[] }
        }>(ask, { id })
      ).data.complaint
    expect(await known()).toMatchObject({ cause: null, promises: [{ kind: 'FIRST_REPLY', standsStill: false }] })
    expect((await known()).actions).toEqual(expect.arrayContaining(['REPLY', 'DECIDE', 'PROPOSE_OPTIONS', 'ESCALATE']))
    expect((await known()).actions).not.toContain('CLOSE')
    await actAsCustomer(store, 'withdrawComplaint', { trackingCode })
    expect((await known()).actions).toEqual(['ADD_NOTE'])
  })
})
