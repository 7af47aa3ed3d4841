/** People of the store who are signed in, in tests that are not about signing in. */
import { beginSession } from '../features/sessions/service/session.ts'
import { peopleOf } from '../features/staff/store.ts'
import type { Answer, TestServer, TestStore } from './test-server.ts'

export interface SignedInPerson {
  staffId: string
  token: string
  /** Asks as this person, in a document of one's own. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** The same store, asked as this person: for what takes a store. */
  store: TestStore
}

/** Somebody with this name, with a session of their own that has begun just now. */
export async function signedInAs(
  { platform }: Pick<TestServer, 'platform'>,
  store: TestStore,
  displayName: string,
): Promise<SignedInPerson> {
  const { database, now } = platform
  const { storeId } = store
  const { staff } = await peopleOf(database, database.read, storeId)
  const staffId = staff.find((member) => member.displayName === displayName)?.id
  if (!staffId) throw new Error(`Nobody is called ${displayName}.`)
  const { token } = await database.write((writer) => beginSession(platform, writer, { storeId, staffId, at: now() }))
  const headers = { authorization: `Bearer ${token}` }
  const ask: SignedInPerson['ask'] = (query, variables) => store.asDeveloper(query, variables, headers)
  return { staffId, token, ask, store: { ...store, asDeveloper: ask } }
}
