import { ComplaintByTrackingCode, FileComplaint, MoreTimeline } from '@redress/schema/operations'
import { isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { signedInAs } from '../testing/staff-sessions.ts'
import { peopledStore } from '../testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer } from '../testing/test-server.ts'
import { schema } from './schema.ts'

const cursor = (json: string) => Buffer.from(json).toString('base64url')
/** Every list that anybody can ask for at the root. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'after'))
  .map(({ name, args }) => ({ name, of: args.filter(isRequiredArgument).map((each) => each.name) }))
const id = '0193f3a0-0000-7000-8000-000000000000'

onBothEngines('what a caller makes up is refused, never a fault of ours', (engine) => {
  let server: TestServer
  let trackingCode: string
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    const { data, text } = await server.store.asPage(FileComplaint, { input: complaintInput() })
    if (data.fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(text)
    trackingCode = data.fileComplaint.trackingCode
  })
  afterAll(() => server.stop())

  test.each([
    '[1e999,"x"]',
    `[1e300,"${id}"]`,
    `[-8.64e15,"${id}"]`,
    `[8.64e15,"${id}"]`,
    `[-1,"${id}"]`,
    `[0.5,"${id}"]`,
    '[0,"x"]',
    '[]',
    '{}',
    '[null,null]',
  ])('a cursor of the list: %s', async (json) => {
    const query = 'query ($after: String) { complaints(after: $after) { edges { cursor } } }'
    const { errors } = await server.store.asDeveloper(query, { after: cursor(json) })
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR')
  })

  test.each(lists)('the list "$name" refuses a cursor that no list gave', async ({ name, of }) => {
    const given = ['after: $after', ...of.map((argument) => `${argument}: "${id}"`)]
    const query = `query ($after: String) { answered: ${name}(${given}) { pageInfo { hasNextPage } } }`
    const radu = await signedInAs(server, server.store, 'Radu')
    for (const json of ['["none"]', '[0,"none"]', '[-1]', '["",""]']) {
      const { errors } = await radu.ask(query, { after: cursor(json) })
      expect(
        errors?.map(({ extensions }) => extensions.code),
        json,
      ).toEqual(['BAD_USER_INPUT'])
    }
  })

  test.each(['[1e300]', '[1.5]', '[-1]', '[0]', '[2147483648]', '[1e999]', '["1"]', '[]'])(
    'a cursor of a timeline: %s',
    async (json) => {
      const asked = await server.store.asPage(MoreTimeline, { trackingCode, after: cursor(json) })
      expect(asked.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR')
      const query =
        'query ($after: String) { complaints { edges { node { timeline(after: $after) { edges { cursor } } } } } }'
      const { errors } = await server.store.asDeveloper(query, { after: cursor(json) })
      expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR')
    },
  )

  test.each(['\0', 'a\0b', '\ud83e', "'", '%', ''])('a filter by %j', async (text) => {
    const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { edges { cursor } } }'
    for (const field of ['orderNumber', 'reference', 'text', 'categoryId']) {
      const { errors } = await server.store.asDeveloper(query, { filter: { [field]: text } })
      expect(errors, field).toBeUndefined()
    }
  })

  test.each(['\0', '\ud83e', 'x'.repeat(100_000), ''])('a tracking code %j', async (code) => {
    const { errors, data } = await server.store.asPage(ComplaintByTrackingCode, { trackingCode: code })
    expect({ errors, data }).toEqual({ errors: undefined, data: { complaintByTrackingCode: null } })
  })
})
