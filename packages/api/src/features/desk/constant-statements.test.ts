import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { act, actAsCustomer, fileOne, peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore, withoutLookUps } from '../../testing/test-server.ts'

const others = 120
const queue = `{ complaints(first: 20, sort: WHAT_BREAKS_FIRST) { edges { node { reference status
  owner { displayName } department { name } nextPromise { wording dueAt } openedBy { displayName } } } }
  queueCounts { mine { count } } }`
const room = `query ($id: ID!) { complaint(id: $id) { description status purchase { orderNumber }
  timeline(first: 20) { edges { node { summary } } } options { id } decision { reasons } nextPromise { wording } } }`
const codeOfCase = `query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { options { id } } }`

/** What a person of the store asks for and does, from a complaint's first minute to its last. */
onBothEngines('what the desk asks for and does', (engine) => {
  let server: TestServer
  let store: TestStore
  let clock = Date.parse('2026-11-18T09:00:00Z')
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.now = () => new Date(clock)
    store = (await signedInAs(server, server.store, 'Ana')).store
  })
  afterAll(() => server.stop())

  /** The statements of each step of one complaint's life. */
  async function life(): Promise<Record<string, number>> {
    const counted: Record<string, number> = {}
    const counting = async <Done>(name: string, work: () => Promise<Done>): Promise<Done> => {
      clock += 1000
      let done: Done | undefined
      const statements = await server.statementsOf(async () => {
        done = await work()
      })
      counted[name] = withoutLookUps(statements).length
      return done as Done
    }
    const does = async (name: string, input: object) => {
      const { code, issues, complaint } = await counting(name, () => act(store, name, input))
      if (!complaint) throw new Error(`${name}: ${code} ${JSON.stringify(issues)}`)
      return complaint
    }
    const { id, trackingCode } = await fileOne(server.store)
    const { data: known } = await store.asDeveloper<{ storefront: { categories: { id: string }[] } }>(
      '{ storefront { categories { id } } }',
    )
    const categoryId = known.storefront.categories[0]?.id
    await counting('queue', () => store.asDeveloper(queue))
    await counting('case', () => store.asDeveloper(room, { id }))
    await does('addNote', { complaintId: id, text: 'She has called before.' })
    await does('classifyComplaint', { complaintId: id, categoryId, severity: 'HIGH', reason: 'It is her only one.' })
    await does('replyToCustomer', { complaintId: id, text: 'Thank you for telling us. We look at it today.' })
    const { nextPromise } = await does('makePromise', {
      complaintId: id,
      kind: 'CUSTOM',
      wording: 'We call the workshop',
      dueAt: new Date(clock + 3_600_000).toISOString(),
    })
    await does('keepPromise', { promiseId: nextPromise?.id, result: 'They have called.' })
    await does('decideComplaint', { complaintId: id, verdict: 'UPHELD', reasons: 'It broke on the way.' })
    const options = [{ remedies: [{ kind: 'APOLOGY' }] }, { remedies: [{ kind: 'EXPLANATION' }] }]
    await does('proposeOptions', { complaintId: id, options, text: 'Which of these suits you better?' })
    const { data } = await server.store.asDeveloper<{ complaintByTrackingCode: { options: { id: string }[] } }>(
      codeOfCase,
      { code: trackingCode },
    )
    const optionId = data.complaintByTrackingCode.options[0]?.id
    const chosen = await counting('chooseOption', () =>
      actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId }),
    )
    expect(chosen.code).toBeUndefined()
    const owed = await store.asDeveloper<{ complaint: { nextPromise: { id: string } } }>(
      'query ($id: ID!) { complaint(id: $id) { nextPromise { id } } }',
      { id },
    )
    await does('recordRemedy', { promiseId: owed.data.complaint.nextPromise.id, result: 'We wrote to her.' })
    await counting('confirmSolved', () => actAsCustomer(server.store, 'confirmSolved', { trackingCode }))
    const causes = await store.asDeveloper<{ causes: { id: string }[] }>('{ causes { id } }')
    await does('recordCause', { complaintId: id, causeId: causes.data.causes[0]?.id })
    await does('closeComplaint', { complaintId: id, letter: 'Thank you for your patience.' })
    return counted
  }

  test('takes as many statements among a hundred complaints of one customer as for the first', async () => {
    // The first time rows of the store come about that stand ready from then on.
    await life()
    const few = await life()
    for (let n = 0; n < others; n++) await fileOne(server.store, { description: `Complaint ${n} ${randomUUID()}.` })
    const many = await life()
    expect(many).toEqual(few)
    expect(Math.max(...Object.values(many))).toBeLessThan(40)
  })
})
