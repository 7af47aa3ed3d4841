import { randomUUID } from 'node:crypto'
import { FileComplaint, WithdrawComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintInput, startTestServer, type TestServer } from '../../testing/test-server.ts'

const parts = `__typename ... on Error { code } ... on ValidationError { issues { path code } }`
const seen =
  'complaint { waitingOn understanding { text state correction } nextPromise { kind } timeline(first: 1) { edges { node { type text } } } }'
const confirm = `mutation ($input: ConfirmUnderstandingInput!) { answer: confirmUnderstanding(input: $input) { ${parts} ... on ConfirmUnderstandingSuccess { ${seen} } } }`
const correct = `mutation ($input: CorrectUnderstandingInput!) { answer: correctUnderstanding(input: $input) { ${parts} ... on CorrectUnderstandingSuccess { ${seen} } } }`
const summarise = `mutation ($input: SummariseInput!) { answer: summarise(input: $input) { ${parts} ... on SummariseSuccess { ${seen} } } }`

interface Answered {
  answer: {
    code?: string
    issues?: { path: string[] }[]
    complaint?: {
      understanding: { text: string; state: string; correction: string | null }
      timeline: { edges: { node: { type: string; text: string } }[] }
    }
  }
}

onBothEngines('“Did we understand you right?”', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine)
  })
  afterAll(() => server.stop())

  const file = async () => {
    const input = complaintInput({ about: { productName: 'Kettle' } })
    const { fileComplaint } = (await server.store.asPage(FileComplaint, { input })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    const { reference } = fileComplaint.complaint
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      `{ complaints(filter: { reference: "${reference}" }) { edges { node { id } } } }`,
    )
    return { trackingCode: fileComplaint.trackingCode, complaintId: data.complaints.edges[0]?.node.id ?? '' }
  }
  // A developer's own document with the customer's code: the code is what opens the case.
  const ask = (document: string, input: object) =>
    server.store.asDeveloper<Answered>(document, { input: { key: randomUUID(), ...input } })

  test('a confirmed understanding stands, and is not asked about again', async () => {
    const { trackingCode } = await file()
    const { answer } = (await ask(confirm, { trackingCode })).data
    expect(answer.complaint?.understanding).toEqual({
      text: expect.stringContaining('Kettle'),
      state: 'CONFIRMED',
      correction: null,
    })
    expect((await ask(confirm, { trackingCode })).data.answer.code).toBe('STATUS_CONFLICT')
    expect((await ask(correct, { trackingCode, text: 'No' })).data.answer.code).toBe('STATUS_CONFLICT')
  })

  test('a correction is kept to the letter beside what we had understood', async () => {
    const { trackingCode } = await file()
    const { answer } = (await ask(correct, { trackingCode, text: ' It was the teapot.\n' })).data
    expect(answer.complaint?.understanding).toEqual({
      text: expect.stringContaining('Kettle'),
      state: 'CORRECTED',
      correction: ' It was the teapot.\n',
    })
    expect(answer.complaint?.timeline.edges[0]?.node).toEqual({
      type: 'UNDERSTANDING_CORRECTED',
      text: ' It was the teapot.\n',
    })
  })

  test('a better one by a person replaces the draft and asks again; what was said before stays in the story', async () => {
    const { trackingCode, complaintId } = await file()
    await ask(correct, { trackingCode, text: 'It was the teapot.' })
    const { answer } = (
      await ask(summarise, { complaintId, text: 'The spout of the teapot is crooked.', displayName: 'Ana' })
    ).data
    expect(answer.complaint?.understanding).toEqual({
      text: 'The spout of the teapot is crooked.',
      state: 'OPEN',
      correction: null,
    })
    expect((await ask(confirm, { trackingCode })).data.answer.complaint?.understanding.state).toBe('CONFIRMED')
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      '{ complaints(filter: { text: "teapot" }) { edges { node { id } } } }',
    )
    expect(data.complaints.edges.map(({ node }) => node.id)).toContain(complaintId)
  })

  test('the same key gives the same answer, and nothing is taken once the case is over', async () => {
    const { trackingCode } = await file()
    const key = randomUUID()
    const [first, again] = [await ask(confirm, { key, trackingCode }), await ask(confirm, { key, trackingCode })]
    expect(again.data).toEqual(first.data)
    const other = await file()
    await server.store.asPage(WithdrawComplaint, { input: { key: randomUUID(), trackingCode: other.trackingCode } })
    expect((await ask(confirm, { trackingCode: other.trackingCode })).data.answer.code).toBe('STATUS_CONFLICT')
  })

  test.each([
    ['without words', { text: ' ' }, ['text']],
    ['with too many', { text: 'x'.repeat(5001) }, ['text']],
  ])('a correction %s is refused', async (_name, change, path) => {
    const { trackingCode } = await file()
    expect((await ask(correct, { trackingCode, ...change })).data.answer.issues?.map((issue) => issue.path)).toEqual([
      path,
    ])
  })
})
