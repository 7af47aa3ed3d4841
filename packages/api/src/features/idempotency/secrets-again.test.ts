import { randomUUID } from 'node:crypto'
import type { Scope } from '@redress/schema/enums'
import { SendSuggestion } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outgoing } from '../../ports/outgoing/outgoing.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer, testStore } from '../../testing/test-server.ts'
import { createKey } from '../stores/service.ts'

interface Done {
  __typename: string
  secret?: string
  trackingCode?: string
  endpoint?: { id: string }
  handOut?: { trackingCode: string }
}
type Ask = Awaited<ReturnType<typeof signedInAs>>['ask']

const errors = '__typename ... on Error { code }'

onBothEngines('a secret that was told under a key', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.outgoing = outgoing({ anywhere: true })
  })
  afterAll(() => server.stop())

  const send = async (ask: Ask, name: string, input: object, inner: string): Promise<Done> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { ${errors} ... on ${type}Success { ${inner} } } }`
    const { data, text } = await ask<{ done: Done } | null>(query, { input })
    if (!data) throw new Error(text)
    return data.done
  }
  const people = async (first: string, second: string) => {
    const both = [await signedInAs(server, server.store, first), await signedInAs(server, server.store, second)]
    return both.map(({ ask }) => ask) as [Ask, Ask]
  }
  const conflict = { __typename: 'IdempotencyConflictError', code: 'IDEMPOTENCY_CONFLICT' }
  /** Whoever asked gets the same again; a colleague who sends the same gets none of it. */
  const onlyFor = async ([own, other]: [Ask, Ask], name: string, input: object, inner: string) => {
    const told = await send(own, name, input, inner)
    expect(told.__typename).toMatch(/Success$/)
    expect(await send(own, name, input, inner)).toEqual(told)
    expect(await send(other, name, input, inner)).toEqual(conflict)
    return told
  }

  test('is not told to another administrator: a key, an endpoint, a new secret', async () => {
    const both = await people('Radu', 'Dana')
    const scopes = ['complaints:read']
    await onlyFor(both, 'createKey', { key: randomUUID(), kind: 'DEVELOPER', label: 'Till', scopes }, 'secret')
    const endpoint = { key: randomUUID(), url: 'https://hooks.example/in', label: 'Till', events: ['COMPLAINT_FILED'] }
    const added = await onlyFor(both, 'addWebhookEndpoint', endpoint, 'endpoint { id } secret')
    const rotation = { key: randomUUID(), endpointId: added.endpoint?.id }
    await onlyFor(both, 'rotateWebhookSecret', rotation, 'secret')
  })

  test('is not told to a colleague: the code of what was taken down', async () => {
    const both = await people('Ana', 'Ion')
    const handOut = 'handOut { trackingCode }'
    const input = { ...complaintInput(), door: 'PHONE' }
    await onlyFor(both, 'fileOnBehalf', input, handOut)
    await server.store.asPage(SendSuggestion, { input: { key: randomUUID(), text: 'The lid is cracked.' } })
    const { data } = await server.store.asDeveloper<{ suggestions: { edges: { node: { id: string } }[] } }>(
      '{ suggestions { edges { node { id } } } }',
    )
    const suggestion = { key: randomUUID(), suggestionId: data.suggestions.edges[0]?.node.id }
    await onlyFor(both, 'turnIntoComplaint', suggestion, handOut)
  })

  test('is not told to another system of the store: the code of what was taken down', async () => {
    const scopes: Scope[] = ['complaints:read', 'complaints:write']
    const another = { kind: 'DEVELOPER', label: 'Another system', scopes } as const
    const developer = await createKey(server.platform, server.store.storeId, another)
    const input = { ...complaintInput(), door: 'PHONE', displayName: 'Ana' }
    const other = testStore(server.url, { ...server.store, developer })
    await onlyFor([server.store.asDeveloper, other.asDeveloper], 'fileOnBehalf', input, 'handOut { trackingCode }')
  })
})
