import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffActor } from '../../access.ts'
import { ForbiddenError } from '../../errors.ts'
import { outgoing } from '../../ports/outgoing/outgoing.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'
import { wordsFor } from '../../words/words.ts'
import type { Request } from '../complaints/service/tracked-complaint.ts'
import { removeIdentityProvider } from '../identity-providers/service/set-identity-provider.ts'
import { setPlace } from '../staff/store.ts'
import { storeById } from '../stores/store.ts'
import { addWebhookEndpoint } from '../webhooks/service/manage-endpoints.ts'
import { changeLook } from './service/change-look.ts'
import { inviteStaff } from './service/invite-staff.ts'
import { createStoreKey } from './service/keys.ts'
import { setAuthority } from './service/money.ts'
import { resetSecondFactor } from './service/reset-second-factor.ts'

// At the services: between letting somebody in and writing there is no place for a caller to step in.
onBothEngines('an administrator who was lowered after their request was let in', (engine) => {
  let server: TestServer
  let lowered: Request
  let staffId: string
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.outgoing = outgoing({ anywhere: true })
    const { database, now } = server.platform
    const { storeId } = server.store
    staffId = (await signedInAs(server, server.store, 'Radu')).staffId
    const store = await storeById(database, storeId)
    if (!store) throw new Error('There is no store.')
    const proof = { sessionId: randomUUID(), signedInAt: now() }
    const actor: StaffActor = { kind: 'STAFF', storeId, staffId, role: 'ADMIN', departmentId: null, ...proof }
    lowered = { actor, store, words: wordsFor('en') }
    await database.write((writer) =>
      setPlace(database, writer, { storeId, id: staffId, role: 'MANAGER', departmentId: null }),
    )
  })
  afterAll(() => server.stop())

  const key = () => ({ key: randomUUID() })
  test.each<[string, (request: Request) => Promise<unknown>]>([
    ['changes no setting', (by) => changeLook(server.platform, by, { ...key(), hours: 'Every day' })],
    [
      'makes no key',
      (by) => createStoreKey(server.platform, by, { ...key(), kind: 'DEVELOPER', label: 'x', scopes: ['costs:read'] }),
    ],
    [
      'lets nothing out',
      (by) =>
        addWebhookEndpoint(server.platform, by, {
          ...{ ...key(), label: 'x', events: ['COMPLAINT_FILED'] },
          url: 'https://hooks.example/in',
        }),
    ],
    [
      'gives nobody authority',
      (by) => setAuthority(server.platform, by, { ...key(), holder: 'MANAGER', limitMinor: 1_000_000 }),
    ],
    [
      'lets nobody in',
      (by) => inviteStaff(server.platform, by, { ...key(), displayName: 'X', email: 'x@shop.example', role: 'ADMIN' }),
    ],
    ['removes no identity provider', (by) => removeIdentityProvider(server.platform, by, key())],
    ['takes no second factor away', (by) => resetSecondFactor(server.platform, by, { ...key(), staffId })],
  ])('%s', async (_what, work) => {
    const rows = () => server.platform.database.read.$count(server.platform.database.tables.idempotency)
    const before = await rows()
    await expect(work(lowered)).rejects.toBeInstanceOf(ForbiddenError)
    expect(await rows(), 'nothing is kept under the key').toBe(before)
  })
})
