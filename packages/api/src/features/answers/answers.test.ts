import { randomUUID } from 'node:crypto'
import { Answer, Answers, SayAnswerHelped, SuggestedAnswers } from '@redress/schema/operations'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { ask, done } from '../../testing/done.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { fileOne, peopledStore, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Shown {
  id: string
  title: string
  state: string
  isStale: boolean
  version: number
  helped: number
  notHelped: number
  reviewOn: string
  owner: { displayName: string } | null
}
const shown = 'id title state isStale version helped notHelped reviewOn owner { displayName }'
const english = (title: string, text = 'Like this.') => [{ locale: 'en', title, text }]

onBothEngines('questions and answers', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: TestStore
  let ion: TestStore
  let people: Record<string, string>
  let now: Date
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.now = () => now
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    now = new Date('2026-11-25T09:00:00Z')
    // Madrid: an hour ahead of the instants here.
    store = await server.addStore({ ...peopledStore, name: `Store ${randomUUID()}` })
    people = await staffIds(store)
    ana = (await signedInAs(server, store, 'Ana')).store
    ion = (await signedInAs(server, store, 'Ion')).store
  })

  const draft = async (change: object = {}, by = ana) => {
    const input = { kind: 'ANSWER', texts: english('How do I return it?'), reviewOn: '2026-12-01', ...change }
    return (await done<{ answer: Shown }>(by, 'draftAnswer', input, `answer { ${shown} }`)).answer
  }
  const published = async (change: object = {}) => {
    const { id } = await draft(change)
    return (await done<{ answer: Shown }>(ion, 'publishAnswer', { answerId: id }, `answer { ${shown} }`)).answer
  }
  const seen = async (id: string) =>
    (await ask<{ storeAnswer: Shown }>(ana, `query ($id: ID!) { storeAnswer(id: $id) { ${shown} } }`, { id }))
      .storeAnswer
  const refused = async (name: string, input: object, by = ana) => {
    const type = name[0]?.toUpperCase() + name.slice(1)
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on Error { code } ... on ValidationError { issues { path code } } } }`
    const answer = await by.asDeveloper<Record<string, { code?: string; issues?: { path: string[]; code: string }[] }>>(
      query,
      { input: { key: randomUUID(), ...input } },
    )
    const { code, issues } = answer.data?.[name] ?? {}
    return issues?.map(({ path, code: fault }) => `${path.join('.')} ${fault}`) ?? code
  }
  const titles = async (search: string | null = null, headers = {}) => {
    const { data } = await store.asPage(Answers, { search, first: 20 }, headers)
    return data.answers.edges.map(({ node }) => node.title)
  }
  /** What goes out for this store: those of other tests may be due too. */
  const sweep = async () => {
    const mails: Mail[] = []
    await sweepInto(mails, server)
    return mails.filter(({ text }) => text.includes(store.storeId))
  }
  const suggested = async (text: string) =>
    (await store.asPage(SuggestedAnswers, { text })).data.suggestedAnswers?.map(({ title }) => title)

  test('a draft is nobody else’s; published it is found by everybody, retired by nobody', async () => {
    const { id, owner, state } = await draft()
    expect([state, owner?.displayName]).toEqual(['DRAFT', 'Ana'])
    expect(await titles()).toEqual([])
    await done(ion, 'publishAnswer', { answerId: id })
    expect([await titles(), await titles('returning')]).toEqual([['How do I return it?'], ['How do I return it?']])
    await done(ion, 'retireAnswer', { answerId: id })
    expect([await titles(), await titles('returning'), await suggested('I return it')]).toEqual([[], [], []])
    const place = { storeId: store.storeId }
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.answerWords)
    expect(rows.filter(({ storeId }) => storeId === place.storeId)).toEqual([])
  })

  test('two who change the same hear of each other, and a repeat is no change', async () => {
    const { id, version } = await published()
    const change = { answerId: id, kind: 'ANSWER', reviewOn: '2026-12-01', key: randomUUID() }
    const first = { ...change, texts: english('May I return it?'), expectedVersion: version }
    await done(ion, 'changeAnswer', first)
    await done(ion, 'changeAnswer', first)
    expect((await seen(id)).version).toBe(version + 1)
    expect(await refused('changeAnswer', { ...first, key: randomUUID() }, ion)).toBe('ANSWER_CHANGED')
    expect([await titles('may return'), await titles('how')]).toEqual([['May I return it?'], []])
  })

  test('the front line writes; what everybody reads is for others to publish, change and take back', async () => {
    const { id } = await draft()
    expect(await refused('publishAnswer', { answerId: id })).toBe('FORBIDDEN')
    await done(ion, 'publishAnswer', { answerId: id })
    const change = { answerId: id, kind: 'ANSWER', texts: english('Other?'), reviewOn: '2026-12-02' }
    expect(await refused('changeAnswer', change)).toBe('FORBIDDEN')
    expect(await refused('retireAnswer', { answerId: id })).toBe('FORBIDDEN')
    // That it still holds is said by whoever answers for it.
    await done(ana, 'reviewAnswer', { answerId: id, reviewOn: '2026-12-02' })
    const { id: others } = await published({ ownerId: people.Ion })
    expect(await refused('reviewAnswer', { answerId: others, reviewOn: '2026-12-02' })).toBe('FORBIDDEN')
    expect(await titles()).toEqual(['How do I return it?', 'How do I return it?'])
  })

  test('each version stays, with who did what when, and no other store sees it', async () => {
    const { id } = await draft()
    const change = { answerId: id, kind: 'ANSWER', texts: english('May I return it?'), reviewOn: '2026-12-02' }
    await done(ana, 'changeAnswer', change)
    now = new Date('2026-11-25T10:00:00Z')
    const publish = { answerId: id, key: randomUUID() }
    await done(ion, 'publishAnswer', publish)
    await done(ion, 'publishAnswer', publish)
    await done(store, 'changeAnswer', { ...change, texts: english('Can I return it?'), ownerId: people.Ion })
    interface Versions {
      answerVersions: { edges: { cursor: string; node: { act: string; doneBy: string; at: string } }[] }
    }
    const versions = async (first: number, after: string | null = null, by = ana) =>
      (
        await ask<Versions>(
          by,
          `query ($id: ID!, $first: Int, $after: String) { answerVersions(answerId: $id, first: $first, after: $after) {
            edges { cursor node { version act doneBy at reviewOn owner { displayName } texts { title } } } } }`,
          { id, first, after },
        )
      ).answerVersions.edges
    const [newest, ...more] = await versions(3)
    expect(newest?.node).toMatchObject({ version: 4, act: 'CHANGED', owner: { displayName: 'Ion' } })
    expect(more.map(({ node }) => node)).toMatchObject([
      {
        version: 3,
        act: 'PUBLISHED',
        doneBy: 'Ion',
        at: '2026-11-25T10:00:00.000Z',
        texts: [{ title: 'May I return it?' }],
      },
      { version: 2, act: 'CHANGED', doneBy: 'Ana', reviewOn: '2026-12-02' },
    ])
    const oldest = await versions(3, more.at(-1)?.cursor)
    expect(oldest.map(({ node }) => node)).toMatchObject([
      { version: 1, act: 'DRAFTED', texts: [{ title: 'How do I return it?' }], owner: { displayName: 'Ana' } },
    ])
    expect(await versions(3, null, await server.addStore({ ...peopledStore, name: 'Other' }))).toEqual([])
  })

  test('a store that does not want answers offered offers none, and is searched as before', async () => {
    await published({ texts: english('My kettle arrived broken') })
    expect(await suggested('My kettle is broken')).toHaveLength(1)
    await done(store, 'changeLook', { suggestsAnswers: false })
    await expect.poll(() => suggested('My kettle is broken'), { timeout: 20_000 }).toBeUndefined()
    expect(await titles('kettle')).toHaveLength(1)
  })

  test('it is stale on its day on the clock of the store, and not before; the owner is reminded once', async () => {
    const { id } = await published({ reviewOn: '2026-12-01' })
    const mails: Mail[] = []
    const staleAt = async (at: string) => {
      now = new Date(at)
      mails.push(...(await sweep()))
      return (await seen(id)).isStale
    }
    ana = store
    ion = store
    expect(await staleAt('2026-11-30T22:59:59.999Z')).toBe(false)
    expect(mails).toEqual([])
    expect(await staleAt('2026-11-30T23:00:00Z')).toBe(true)
    expect(mails).toMatchObject([{ to: { address: 'ana@shop.example' } }])
    expect(mails[0]?.text).toContain(`/desk/${store.storeId}/answers/`)
    expect(await staleAt('2026-12-05T09:00:00Z')).toBe(true)
    expect(mails).toHaveLength(1)
    // A stale one is still seen: what is old may hold.
    expect(await titles()).toHaveLength(1)
    await done(store, 'reviewAnswer', { answerId: id, reviewOn: '2027-01-10' })
    expect((await seen(id)).isStale).toBe(false)
    expect(await staleAt('2027-01-10T09:00:00Z')).toBe(true)
    expect(mails).toHaveLength(2)
  })

  test('nobody is reminded of a draft, or of what was reviewed before the mail went out', async () => {
    ana = store
    ion = store
    await draft({ ownerId: people.Ana })
    const { id } = await published({ ownerId: people.Ana })
    now = new Date('2026-12-02T09:00:00Z')
    await done(store, 'reviewAnswer', { answerId: id, reviewOn: '2027-01-10' })
    expect(await sweep()).toEqual([])
  })

  test('stale ones stand at the top of the list, page by page', async () => {
    for (const day of ['2027-03-01', '2026-12-01', '2027-01-01']) await published({ reviewOn: day })
    const page = async (after?: string) =>
      (
        await ask<{
          storeAnswers: { edges: { node: Shown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
        }>(
          ana,
          `query ($after: String) { storeAnswers(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${shown} } } } }`,
          { after },
        )
      ).storeAnswers
    const first = await page()
    expect(first.edges.map(({ node }) => node.reviewOn)).toEqual(['2026-12-01', '2027-01-01'])
    const rest = await page(first.pageInfo.endCursor)
    expect([rest.edges.map(({ node }) => node.reviewOn), rest.pageInfo.hasNextPage]).toEqual([['2027-03-01'], false])
  })

  test('HTML and script are text, in what pages get and in the mail; no address runs anything', async () => {
    ana = store
    ion = store
    const evil = '<script>alert(1)</script>'
    const text = `${evil}\n\n<img src=x onerror=alert(1)> [press](javascript:alert(1)) [here](https://shop.example/a)`
    const ownerId = people.Ana
    const { id } = await published({ texts: english(`Is ${evil} safe?`, text), ownerId })
    const { data } = await store.asPage(Answer, { id })
    const spans = data.answer?.text.flatMap(({ lines }) => lines.flatMap((line) => line.spans)) ?? []
    expect(spans.map((span) => span.text).join('|')).toContain(evil)
    expect(spans.flatMap(({ url }) => url ?? [])).toEqual(['https://shop.example/a'])
    now = new Date('2026-12-02T09:00:00Z')
    const mails = await sweep()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.html).not.toContain('<script')
    expect(mails[0]?.html).toContain('&lt;script&gt;')
  })

  test('is told in the reader’s language, else in the store’s, and found in any', async () => {
    const texts = [...english('Where is my parcel?'), { locale: 'es', title: '¿Dónde está mi paquete?', text: 'Aquí.' }]
    await published({ texts })
    expect(await titles(null, { 'accept-language': 'es-MX' })).toEqual(['¿Dónde está mi paquete?'])
    expect(await titles('paquetes', { 'accept-language': 'ru' })).toEqual(['Where is my parcel?'])
  })

  test('suggests only what fits what is being written, the best first, and never more than three', async () => {
    await published({ texts: english('My kettle arrived broken', 'Send a photo. We replace it.') })
    await published({ texts: english('The kettle leaks', 'Turn it off.') })
    await published({ texts: english('Where is my parcel?', 'Look at the tracking link.') })
    expect(await suggested('The kettle that I got yesterday was broken in its box when it arrived')).toEqual([
      'My kettle arrived broken',
    ])
    expect(await suggested('kettles')).toHaveLength(2)
    expect(await suggested('The lamp is too bright for the room')).toEqual([])
    expect(await suggested('')).toEqual([])
    for (let index = 0; index < 4; index++) await published({ texts: english(`Kettle lid ${index}`) })
    expect(await suggested('the lid of the kettle')).toHaveLength(3)
  })

  test('search goes on page by page, each once', async () => {
    for (const number of [1, 2, 3]) await published({ texts: english(`Voucher ${number}`) })
    const page = async (after: string | null) =>
      (await store.asPage(Answers, { search: 'voucher', first: 2, after })).data.answers
    const first = await page(null)
    const rest = await page(first.pageInfo.endCursor)
    const found = [...first.edges, ...rest.edges].map(({ node }) => node.title).sort()
    expect([found, rest.pageInfo.hasNextPage]).toEqual([['Voucher 1', 'Voucher 2', 'Voucher 3'], false])
  })

  test('whether it helped is counted once for a key, and puts the most helpful first', async () => {
    const { id } = await published({ texts: english('First') })
    await published({ texts: english('Second') })
    const key = randomUUID()
    const say = async (helped: boolean, itsKey = randomUUID(), answerId = id) =>
      (await store.asPage(SayAnswerHelped, { input: { key: itsKey, answerId, helped } })).data.sayAnswerHelped
        .__typename
    await Promise.all([say(true, key), say(true, key)])
    expect([await say(true, key), await say(false, key)]).toEqual([
      'SayAnswerHelpedSuccess',
      'IdempotencyConflictError',
    ])
    await say(false)
    expect(await seen(id)).toMatchObject({ helped: 1, notHelped: 1 })
    expect(await titles()).toEqual(['First', 'Second'])
    const { id: hidden } = await draft()
    expect(await say(true, randomUUID(), hidden)).toBe('NotFoundError')
  })

  test('from a complaint nothing is copied, and who complained may not be named', async () => {
    const { id: complaintId } = await fileOne(store, {
      contact: { name: 'Maria Ionescu', email: 'maria@example.org' },
      about: { orderNumber: 'A-1001' },
    })
    const from = { kind: 'ANSWER', reviewOn: '2026-12-01', complaintId }
    const texts = english('What about maría ionescu?', 'Her order a-1001 was late.')
    expect(await refused('draftAnswer', { ...from, texts })).toEqual(['texts.0.title INVALID', 'texts.0.text INVALID'])
    const { id: answerId } = await draft({ ...from, texts: english('What about late orders?') })
    const change = {
      answerId,
      kind: 'ANSWER',
      texts: english('Late?', 'As with Maria Ionescu.'),
      reviewOn: '2026-12-01',
    }
    expect(await refused('changeAnswer', change)).toEqual(['texts.0.text INVALID'])
    const mihai = (await signedInAs(server, store, 'Mihai')).store
    expect(await refused('draftAnswer', { ...from, texts: english('Late?') }, mihai)).toBe('NOT_FOUND')
  })

  test.each([
    ['no language', { texts: [] }, ['texts REQUIRED']],
    ['a language twice', { texts: [...english('One'), ...english('Two')] }, ['texts TAKEN']],
    ['no question and no answer', { texts: english(' ', '') }, ['texts.0.title REQUIRED', 'texts.0.text REQUIRED']],
    ['a question of two lines', { texts: english('One\nTwo') }, ['texts.0.title INVALID']],
    ['a guide without steps', { kind: 'GUIDE' }, ['texts.0.steps REQUIRED']],
    [
      'an answer with steps',
      { texts: [{ ...english('A')[0], steps: [{ you: 'x', we: '' }] }] },
      ['texts.0.steps INVALID'],
    ],
    ['today as the day', { reviewOn: '2026-11-25' }, ['reviewOn OUT_OF_RANGE']],
    ['a day that nobody lives to see', { reviewOn: '2036-11-25' }, ['reviewOn OUT_OF_RANGE']],
    ['an owner who is not there', { ownerId: 'nobody' }, ['ownerId UNKNOWN']],
    ['a category of nobody', { categoryId: 'none' }, ['categoryId UNKNOWN']],
  ])('%s is refused', async (_what, change, issues) => {
    const input = { kind: 'ANSWER', texts: english('How?'), reviewOn: '2026-12-01', ...change }
    expect(await refused('draftAnswer', input)).toEqual(issues)
  })

  test('another store sees, finds and changes none of it', async () => {
    const { id } = await published()
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    expect((await other.asPage(Answers, { search: 'return', first: 5 })).data.answers.edges).toEqual([])
    expect(await refused('retireAnswer', { answerId: id }, other)).toBe('NOT_FOUND')
    expect(await titles()).toHaveLength(1)
  })

  test('the counts of words are those of the words, whatever was done at once', async () => {
    await Promise.all(
      ['kettle lid', 'kettle handle', 'lid of a pot'].map((title) => published({ texts: english(title) })),
    )
    const { id } = await published({ texts: english('kettle, lid and pot') })
    await done(ion, 'retireAnswer', { answerId: id })
    const { database } = server.platform
    const { answerWords, answerWordCounts } = database.tables
    const ours = <Row extends { storeId: string }>(rows: Row[]) =>
      rows.filter(({ storeId }) => storeId === store.storeId)
    const words = ours(await database.read.select().from(answerWords)).map(({ word }) => word)
    const counts = ours(await database.read.select().from(answerWordCounts))
    for (const { word, answers } of counts.filter((one) => one.word))
      expect(
        words.filter((one) => one === word),
        word,
      ).toHaveLength(answers)
    expect(counts.find(({ word }) => word === '')?.answers).toBe(3)
  })
})
