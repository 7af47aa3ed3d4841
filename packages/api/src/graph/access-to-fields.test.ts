/**
 * Every field of every type that a question of the schema leads to, by every kind of caller: what stands in the fields below
 * the root that `access-matrix.test.ts` asks for. Who sees it is stated once (`testing/access-to-fields.ts`); a field
 * without a statement fails. One request for each question and caller asks for everything under it.
 */
import { randomUUID } from 'node:crypto'
import { type Scope, scopes, valuesOf } from '@redress/schema/enums'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKey } from '../features/stores/service.ts'
import { expected, kinds } from '../testing/access-matrix.ts'
import {
  isCost,
  isNotForCustomers,
  isNotForKeys,
  isOfTheWholeStore,
  leftEmpty,
  sights,
  statedFields,
} from '../testing/access-to-fields.ts'
import { everythingUnder, leadsOn, seenIn, typesUnder } from '../testing/ask-for-everything.ts'
import { onBothEngines } from '../testing/engines.ts'
import { type Followed, follow } from '../testing/followed.ts'
import { argumentsOf } from '../testing/full-questions.ts'
import { type FullStore, fullStore, marks } from '../testing/full-store.ts'
import { signedInAs } from '../testing/staff-sessions.ts'
import { act, peopledStore } from '../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../testing/test-server.ts'
import { schema } from './schema.ts'

/** What is told of many cases at once would cost too much in full; of one of them `complaint` asks everything. */
const ofMany = ['customer', 'duplicateSuggestions']
const keptOfMany = ['Complaint.contact', 'Complaint.purchase']
const isGoneInto = (question: string) => (cell: string) =>
  !ofMany.includes(question) || !cell.startsWith('Complaint.') || keptOfMany.includes(cell)
const questions = Object.values(schema.getQueryType()?.getFields() ?? {})

test('each field of each type has a statement, and none is stated that is not there', () => {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Query|Mutation|Subscription)|(Success|Error)$/.test(name) && !leadsOn(name))
  const there = types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  const stated = Object.entries(sights).flatMap(([type, sight]) =>
    statedFields(sight).map((field) => `${type}.${field}`),
  )
  expect(stated.sort()).toEqual(there.sort())
})

test('from the case that a customer sees nothing leads to what is not for customers', () => {
  const reached = [...typesUnder(schema, 'TrackedComplaint', isNotForCustomers)].filter((type) => !leadsOn(type))
  expect(reached.filter((type) => sights[type]?.for !== 'CUSTOMER')).toEqual([])
})

onBothEngines('who sees which field', (engine) => {
  let server: TestServer
  let ours: TestStore
  let full: FullStore
  /** A colleague who has the case open all the while. */
  let colleague: Followed<object>
  let callers: Record<string, Record<string, string>>
  /** What somebody with every right is shown, by question: more than this nobody sees. */
  let all: Map<string, unknown[]>
  let atTheDesk: Set<string>

  beforeAll(async () => {
    server = await startTestServer(engine)
    full = await fullStore(server)
    ours = full.store
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    const keyWith = async (of: TestStore, ...granted: Scope[]) =>
      bearer(await createKey(server.platform, of.storeId, { kind: 'DEVELOPER', label: 'fields', scopes: granted }))
    const person = async (name: string, of = ours) => bearer((await signedInAs(server, of, name)).token)
    const every = valuesOf(scopes)
    callers = {
      'a key without a scope': await keyWith(ours),
      'a key that reads': await keyWith(ours, 'complaints:read'),
      'a key that writes': await keyWith(ours, 'complaints:write'),
      'a key that sends rows': await keyWith(ours, 'records:write'),
      'a key with every scope': await keyWith(ours, ...every),
      'a key of another store': await keyWith(other, ...every),
      'front line of the department': await person('Ana'),
      'supervisor of the department': await person('Ion'),
      'front line of another department': await person('Vera'),
      'supervisor of another department': await person('Mihai'),
      'its owner, of another department': await person('Petru'),
      'a manager of another department': await person('Lucia'),
      'an administrator': await person('Radu'),
      [whoSeesAll]: await person('Dana'),
      'an administrator of another store': await person('Radu', other),
    }
    const headers = await person('Elena')
    const query = `subscription { deskChanged(open: "${full.complaintId}") { readAnew } }`
    colleague = await follow(server.url, { query }, headers)
    await colleague.next()
    atTheDesk = await whatHappensAtTheDesk()
    all = new Map()
    for (const { name } of questions) all.set(name, (await answerTo(whoSeesAll, name)).data)
    // Who may approve is told to those who need somebody for it.
    all.get('remedyAdvice')?.push(...(await answerTo('front line of the department', 'remedyAdvice')).data)
  })
  afterAll(async () => {
    colleague.cut()
    await server.stop()
  })

  /** Does something, and asks for everything that there is in the answer. */
  async function answerOfAct(caller: string, name: string, input: object): Promise<Set<string>> {
    const field = schema.getMutationType()?.getFields()[name]
    if (!field) throw new Error(`There is no ${name}.`)
    const given = `($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!)`
    const query = `mutation ${given} { ${name}(input: $input) ${everythingUnder(schema, field.type, () => true)} }`
    const variables = { input: { key: randomUUID(), ...input } }
    const { data, errors } = await ours.asDeveloper<Record<string, unknown> | null>(query, variables, callers[caller])
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`)
    return seenIn(schema, field.type, data?.[name])
  }
  const onBehalf = (caller: string) => {
    const { email, customer: name, words } = marks
    const about = { sku: marks.sku, orderNumber: marks.order }
    const complaint = { description: words, contact: { name, email }, about }
    const by = isKey(caller) ? { displayName: 'Test' } : {}
    return { door: 'PHONE', ...by, categoryId: full.categoryId, ...complaint }
  }

  async function answerTo(caller: string, question: string): Promise<{ data: unknown[]; text: string }> {
    const field = schema.getQueryType()?.getFields()[question]
    if (!field) throw new Error(`There is no ${question}.`)
    const data: unknown[] = []
    let told = ''
    for (const given of argumentsOf(full)[question] ?? ['']) {
      const query = `{ ${question}${given} ${everythingUnder(schema, field.type, isGoneInto(question))} }`
      const answer = await ours.asDeveloper<Record<string, unknown> | null>(query, {}, callers[caller])
      const refused = answer.errors?.filter(
        ({ extensions }) => !['MISSING_SCOPE', 'FORBIDDEN', 'NOT_FOUND'].includes(extensions?.code),
      )
      if (refused && refused.length > 0) throw new Error(`${question}: ${JSON.stringify(refused)}`)
      data.push(answer.data?.[question])
      // What a question costs follows from the question.
      told += JSON.stringify({ data: answer.data, errors: answer.errors })
    }
    return { data, text: told }
  }
  const seen = (question: string, data: unknown, isLookedAt?: (cell: string) => boolean) => {
    const type = schema.getQueryType()?.getFields()[question]?.type
    return type ? seenIn(schema, type, data, isLookedAt) : new Set<string>()
  }

  /** Ana follows while a case that stands on her screen goes to another department. */
  async function whatHappensAtTheDesk(): Promise<Set<string>> {
    const field = schema.getSubscriptionType()?.getFields().deskChanged
    if (!field) throw new Error('Nothing can be followed.')
    const given = `(shown: ["${full.freeId}"])`
    const query = `subscription { deskChanged${given} ${everythingUnder(schema, field.type, isGoneInto('customer'))} }`
    const ana = callers['front line of the department'] ?? {}
    const stream = await follow<{ deskChanged: object }>(server.url, { query }, ana)
    await stream.next()
    const { freeId, complaintId } = full
    const { data } = await ours.asDeveloper<{ departments: { id: string }[] }>('{ departments { id } }')
    const workshop = { toDepartmentId: data.departments.at(-1)?.id, note: 'Theirs.' }
    await act(ours, 'handOver', { complaintId: freeId, ...workshop, displayName: 'Test' })
    const cells = new Set<string>()
    // Whoever is told to read anew is told no more of what was before: so each time something happens again.
    while (!['DeskChange.gone', 'DeskChange.complaints'].every((cell) => cells.has(cell))) {
      await act(ours, 'addNote', { complaintId: freeId, text: 'Theirs.', displayName: 'Test' })
      await act(ours, 'addNote', { complaintId, text: marks.note, displayName: 'Test' })
      for (const cell of seenIn(schema, field.type, (await stream.next())?.data?.deskChanged)) cells.add(cell)
    }
    stream.cut()
    return cells
  }

  test.each(Object.keys(expected).filter((caller) => !atTheDoor.includes(caller)))('%s', async (caller) => {
    const hidden: string[] = []
    const shownToo: string[] = []
    for (const { name } of questions) {
      const answer = await answerTo(caller, name)
      const shown = seen(name, answer.data)
      const stated = isLetIn(caller, name) ? [...seen(name, all.get(name), (cell) => maySee(caller, cell))] : []
      shownToo.push(...[...shown].filter((cell) => !stated.includes(cell)).map((cell) => `${name}: ${cell}`))
      // What is somebody's own is not there for everybody; of another store, or of a case that is not theirs, less is.
      if (!ofThePerson.includes(name) && seesTheCase(caller))
        hidden.push(...stated.filter((cell) => !shown.has(cell)).map((cell) => `${name}: ${cell}`))
      for (const mark of marksHiddenFrom(caller, name)) expect(answer.text, `${name} tells ${mark}`).not.toContain(mark)
    }
    expect({ hidden, shownToo }).toEqual({ hidden: [], shownToo: [] })
  })

  test('what the customer is told, asked for and followed, holds no note, no cost, no approval and nobody’s address', async () => {
    const asked = await answerTo('a key without a scope', 'complaintByTrackingCode')
    const shown = seen('complaintByTrackingCode', asked.data)
    expect([...shown].filter((cell) => isNotForCustomers(cell) || isCost(cell))).toEqual([])
    expect([...shown].filter((cell) => sights[cell.split('.')[0] ?? '']?.for !== 'CUSTOMER')).toEqual([])
    const { trackingCode, complaintId } = full
    const field = schema.getSubscriptionType()?.getFields().complaintChanged
    if (!field) throw new Error('Nothing can be followed.')
    const everything = everythingUnder(schema, field.type, () => true)
    const query = `subscription { complaintChanged(trackingCode: "${trackingCode}") ${everything} }`
    const stream = await follow(server.url, { query }, callers['a key without a scope'] ?? {})
    const first = JSON.stringify(await stream.next())
    await act(ours, 'addNote', { complaintId, text: `${marks.note} again`, displayName: 'Test' })
    await act(ours, 'addNote', { complaintId, text: `${marks.note} once more`, displayName: 'Test' })
    const second = JSON.stringify(await stream.next())
    stream.cut()
    for (const text of [asked.text, first, second]) {
      expect(text, 'it was told').toContain(marks.words)
      for (const hidden of [marks.note, '@shop.example', ...costMarks]) expect(text).not.toContain(hidden)
    }
  })

  test('what the desk follows shows costs to those who may see them, and to nobody else', async () => {
    const field = schema.getSubscriptionType()?.getFields().deskChanged
    if (!field) throw new Error('Nothing can be followed.')
    const query = `subscription { deskChanged ${everythingUnder(schema, field.type, isGoneInto('customer'))} }`
    for (const caller of ['front line of the department', 'a key that reads', 'supervisor of the department']) {
      const stream = await follow<{ deskChanged: object }>(server.url, { query }, callers[caller] ?? {})
      await stream.next()
      const cells = new Set<string>()
      while (!cells.has('Complaint.purchase')) {
        await act(ours, 'addNote', { complaintId: full.complaintId, text: marks.note, displayName: 'Test' })
        for (const cell of seenIn(schema, field.type, (await stream.next())?.data?.deskChanged)) cells.add(cell)
      }
      stream.cut()
      expect([...cells].some(isCost), caller).toBe(seesCosts(caller))
    }
    const stream = await follow(server.url, { query }, callers['a key without a scope'] ?? {})
    expect(JSON.stringify(await stream.next())).toContain('MISSING_SCOPE')
    stream.cut()
  })

  test.each(['front line of the department', 'supervisor of the department', 'a key with every scope'])(
    'what comes of an act of %s shows them no more than the case does',
    async (caller) => {
      const cells = [...(await answerOfAct(caller, 'fileOnBehalf', onBehalf(caller)))]
      expect(cells).toContain('HandOut.trackingCode')
      expect(cells.some(isCost)).toBe(seesCosts(caller))
      expect(cells.filter((cell) => !maySee(caller, cell))).toEqual([])
    },
  )

  test('there is enough in the store for all of this to mean something', async () => {
    const shown = new Set([...all].flatMap(([name, data]) => [...seen(name, data)]))
    const inActs = [
      await answerOfAct(whoSeesAll, 'fileOnBehalf', onBehalf(whoSeesAll)),
      await answerOfAct(whoSeesAll, 'upsertProducts', { rows: [{ sku: '' }] }),
      await answerOfAct(whoSeesAll, 'addNote', { complaintId: full.complaintId, text: '' }),
      atTheDesk,
    ]
    for (const cell of inActs.flatMap((cells) => [...cells])) shown.add(cell)
    // What nobody has filled proves nothing: each field that somebody may see is filled, or why not is said.
    const stated = Object.entries(sights).flatMap(([type, sight]) =>
      statedFields(sight).map((field) => `${type}.${field}`),
    )
    expect(stated.filter((cell) => !shown.has(cell)).sort()).toEqual(Object.keys(leftEmpty).sort())
  })
})

const whoSeesAll = 'another administrator'
/** Refused before anything is asked (`access-matrix.test.ts`). */
const atTheDoor = ['nobody', 'a page with a document of its own', 'somebody who signed out']
/** What a person keeps for themselves, or is told as it is for them. */
const ofThePerson = ['viewer', 'secondFactor', 'savedViews', 'passkeys', 'remedyAdvice']
/** As they would stand in an answer. */
const costMarks = [`:${marks.cost}`, `:${marks.margin},`, `:${marks.margin}}`, `"${marks.margin}"`]

const answerOf = (caller: string, question: string) => expected[caller]?.[kinds[question] ?? 'SECRET']
const isLetIn = (caller: string, question: string) => ['LET_IN', 'NOT_FOUND'].includes(answerOf(caller, question) ?? '')
const isKey = (caller: string) => caller.startsWith('a key')
const isOfAnotherStore = (caller: string) => caller.endsWith('another store')
const seesTheCase = (caller: string) => !isOfAnotherStore(caller) && answerOf(caller, 'complaint') !== 'NOT_FOUND'
/** Whoever leads, and keys with the scope for it. */
const whoSeesCosts = ['supervisor', 'a manager', 'an administrator', 'a key with every scope', 'a key of another store']
const seesCosts = (caller: string) => whoSeesCosts.some((who) => caller.startsWith(who))
const seesTheWholeStore = (caller: string) => isKey(caller) || /^(a manager|an administrator)/.test(caller)
const maySee = (caller: string, cell: string) =>
  (seesCosts(caller) || !isCost(cell)) &&
  !(isKey(caller) && isNotForKeys(cell)) &&
  (seesTheWholeStore(caller) || !isOfTheWholeStore(cell))

/** What may stand nowhere in an answer. Whoever brings the tracking code is told of the case by that. */
function marksHiddenFrom(caller: string, question: string): string[] {
  const costs = seesCosts(caller) ? [] : costMarks
  const { customer, email, words, note, order, sku, cost } = marks
  if (isOfAnotherStore(caller)) return [customer, email, words, note, order, sku, `:${cost}`]
  if (seesTheCase(caller) || question === 'complaintByTrackingCode') return costs
  return [...costs, note, ...(sharedByTheStore.includes(question) ? [] : [customer, email, words])]
}
/** What every person of the store may ask about, whoever's case it came from. */
const sharedByTheStore = ['order', 'suggestions']
