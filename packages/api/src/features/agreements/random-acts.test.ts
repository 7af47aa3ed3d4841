/** Whatever people and customers do in whatever order: the rules of cases, promises, authority and money hold. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { caseOf, refund, type SeenCase } from '../../testing/money-acts.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, actAsCustomer, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'
import { mayBecome } from '../complaints/rules.ts'
import { putIntoFund } from '../fund/service/put-into-fund.ts'
import { setPlace } from '../staff/store.ts'

const authority = { FRONT_LINE: 50, SUPERVISOR: 120, MANAGER: 200, ADMIN: 300 } as const
type Role = keyof typeof authority
const begin: Record<string, Role> = {
  ...{ Ana: 'FRONT_LINE', Ion: 'SUPERVISOR', Elena: 'MANAGER', Radu: 'ADMIN' },
  ...{ Mihai: 'SUPERVISOR', Vera: 'FRONT_LINE' },
}
const names = Object.keys(begin)

const name = fc.constantFrom(...names)
const pick = fc.nat({ max: 5 })
const amount = fc.integer({ min: 1, max: 140 })
const remedies = fc.array(amount, { minLength: 1, maxLength: 2 })
const on = fc.nat({ max: 1 })
/** One thing that somebody does; whether they may is for the product to say. */
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('propose' as const),
      name,
      on,
      options: fc.array(remedies, { minLength: 1, maxLength: 2 }),
      customerDuties: fc.constantFrom(null, null, 'Send it back.'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('approve' as const), name, on, pick }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('decline' as const), name, on, pick }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('choose' as const), on, pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('counter' as const), on }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('accept' as const), name, on, pick, remedies }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('deliver' as const), name, on, pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('part' as const), name, on }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('withdraw' as const, 'reopen' as const, 'goUp' as const), on }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('reply' as const, 'reject' as const, 'take' as const), name, on }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('rank' as const),
      name,
      role: fc.constantFrom(...(Object.keys(authority) as Role[])),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('fill' as const), amount }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 4 }) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

onBothEngines('random acts', (engine) => {
  let server: TestServer
  let now = new Date('2026-11-25T09:00:00Z')
  const reached = new Set<string>()
  beforeEach(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
  })
  afterEach(() => server.stop())

  test('no illegal state, no money beyond authority or fund, and something promised to everybody who waits', {
    timeout: 3_600_000,
  }, async () => {
    const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 30 })
    const sequences = fc.asyncProperty(fc.integer({ min: 0, max: 300 }), rounds, async (inFund, all) => {
      const world = await newWorld(inFund)
      for (const round of all) {
        now = new Date(now.getTime() + 60_000)
        // All of a round at once.
        await Promise.all(round.map((one) => world.doThis(one)))
        await world.holds()
      }
      await world.heldAlways()
    })
    // In the suite the same ones each time, which are known to come far; REDRESS_RUNS asks for others, and more of them.
    const { REDRESS_RUNS } = process.env
    await fc.assert(sequences, REDRESS_RUNS ? { numRuns: Number(REDRESS_RUNS) } : { numRuns: 8, seed: 1 })
    // They came far enough for all of that to mean something.
    expect([...reached]).toEqual(expect.arrayContaining(['DRAW', 'CHOSEN']))
  })

  async function newWorld(inFund: number) {
    const { database } = server.platform
    const deliveries = {
      name: 'Deliveries',
      staff: [
        { displayName: 'Mihai', email: 'mihai@shop.example', role: 'SUPERVISOR' as const },
        { displayName: 'Vera', email: 'vera@shop.example', role: 'FRONT_LINE' as const },
      ],
    }
    const departments = [...(peopledStore.departments ?? []).slice(0, 1), deliveries]
    const fund = inFund > 0 ? { fund: { amountMinor: inFund, every: 'YEAR' as const } } : {}
    const store = await server.addStore({ ...peopledStore, departments, authority, ...fund })
    const people: Record<string, SignedInPerson> = {}
    const cases = [await fileOne(store), await fileOne(store)]
    for (const who of names) people[who] = await signedInAs(server, store, who)
    const { data } = await store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name } }',
    )
    const toDepartmentId = data.departments.find(({ name }) => name === 'Deliveries')?.id
    const given = { complaintId: cases[1]?.id, toDepartmentId, note: 'Theirs.', displayName: 'Test' }
    await act(store, 'handOver', given)
    /** Who had which role since when. */
    const ranks = names.map((who) => ({ id: people[who]?.staffId ?? '', role: begin[who] as Role, since: new Date(0) }))
    const known = async (index: number): Promise<SeenCase> => caseOf(store, cases[index]?.id ?? '')
    const from = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

    async function doThis(one: Deed): Promise<unknown> {
      if (one.does === 'fill') {
        const amount = { currency: 'EUR', timeZone: 'Europe/Madrid', amountMinor: one.amount }
        return inFund > 0 && putIntoFund(server.platform, store.storeId, amount)
      }
      if (one.does === 'wait') {
        now = new Date(now.getTime() + one.days * 86_400_000)
        return sweepInto([], server)
      }
      if (one.does === 'rank') {
        const id = people[one.name]?.staffId ?? ''
        ranks.push({ id, role: one.role, since: now })
        return database.write((writer) =>
          setPlace(database, writer, { storeId: store.storeId, id, role: one.role, departmentId: null }),
        )
      }
      const { id: complaintId = '', trackingCode = '' } = cases[one.on] ?? {}
      // Signed in anew: days pass.
      const by = 'name' in one ? await signedInAs(server, store, one.name) : undefined
      const staff = (mutation: string, input: object) => act(by?.store ?? store, mutation, input)
      const customer = (mutation: string, input: object) => actAsCustomer(store, mutation, { trackingCode, ...input })
      const { options, duties } = await known(one.on)
      switch (one.does) {
        case 'propose': {
          const { customerDuties } = one
          const proposed = one.options.map((amounts) => ({ remedies: amounts.map(refund), customerDuties }))
          return staff('proposeOptions', { complaintId, options: proposed, text: 'This?' })
        }
        case 'approve':
        case 'decline': {
          const waiting = options.filter(({ approval }) => approval?.state === 'WAITING')
          const input = { optionId: from(waiting, one.pick)?.id ?? 'none' }
          if (one.does === 'approve') return staff('approveOption', input)
          return staff('declineOption', { ...input, reason: 'No.' })
        }
        case 'choose':
          return customer('chooseOption', { optionId: from(options, one.pick)?.id ?? 'none' })
        case 'counter':
          return customer('counterOffer', { text: 'Rather so.' })
        case 'accept': {
          const offers = options.filter(({ proposer }) => proposer === 'CUSTOMER')
          const optionId = from(offers, one.pick)?.id ?? 'none'
          return staff('acceptCounterOffer', { optionId, remedies: one.remedies.map(refund) })
        }
        case 'deliver':
          return staff('recordRemedy', { promiseId: from(duties, one.pick)?.promiseId ?? 'none', result: 'Done.' })
        case 'part':
          return staff('recordCustomerPart', { complaintId })
        case 'withdraw':
          return customer('withdrawComplaint', {})
        case 'reopen':
          return customer('reopenComplaint', { text: 'Not yet.' })
        case 'goUp':
          return customer('escalateComplaint', {})
        case 'reply':
          return staff('replyToCustomer', { complaintId, text: 'We look.' })
        case 'reject':
          return staff('decideComplaint', { complaintId, verdict: 'NOT_UPHELD', reasons: 'So it is.' })
        case 'take':
          return staff('assignComplaint', { complaintId, ownerId: globalId('StaffMember', by?.staffId) })
      }
    }

    const rowsOf = async () => {
      const { agreedRemedies, fundEntries, options, approvals, events } = database.tables
      const { read } = database
      const ours = <Row extends { storeId: string }>(rows: Row[]) => rows.filter((row) => row.storeId === store.storeId)
      return {
        agreed: ours(await read.select().from(agreedRemedies)),
        entries: ours(await read.select().from(fundEntries)),
        options: ours(await read.select().from(options)),
        approvals: ours(await read.select().from(approvals)),
        events: ours(await read.select().from(events)),
      }
    }

    /** After each round: what the doctor looks at, and that the ledger is what is agreed and has not fallen. */
    async function holds(): Promise<void> {
      const findings = await examine(server.platform, () => {})
      const { openWithoutPromise, wrongDueTimes, wrongFunds, wrongAgreements, wrongPlaces } = findings
      expect({ openWithoutPromise, wrongDueTimes, wrongFunds, wrongAgreements, wrongPlaces }).toEqual({
        ...{ openWithoutPromise: 0, wrongDueTimes: 0, wrongFunds: 0, wrongAgreements: 0, wrongPlaces: 0 },
      })
      const { agreed, entries } = await rowsOf()
      for (const { id } of cases) {
        const complaintId = rowId(id)
        const ofCase = agreed.filter((one) => one.complaintId === complaintId)
        const drawn = entries.filter((entry) => entry.complaintId === complaintId)
        const stands = ofCase.filter(({ droppedAt, waitingSince }) => !droppedAt && !waitingSince)
        expect(0 - sum(drawn.map(({ amountMinor }) => amountMinor))).toBe(inFund > 0 ? sum(stands.map(cost)) : 0)
        expect(stands.every(({ fundSequence }) => (fundSequence !== null) === inFund > 0)).toBe(true)
        // What waits is not carried out, and nothing that fell is owed.
        expect(ofCase.filter(({ waitingSince, deliveredAt }) => waitingSince && deliveredAt)).toEqual([])
        expect(ofCase.filter(({ droppedAt, deliveredAt }) => droppedAt && deliveredAt)).toEqual([])
        expect(
          new Set(
            ofCase.filter(({ droppedAt, deliveredAt }) => !droppedAt && !deliveredAt).map(({ optionId }) => optionId),
          ).size,
        ).toBeLessThanOrEqual(1)
      }
      expect(entries.every(({ balanceMinor }) => balanceMinor >= 0)).toBe(true)
    }

    /** At the end, from the record alone: each step of a case was a legal one, and each word given was somebody's to give. */
    async function heldAlways(): Promise<void> {
      const { agreed, entries, options, approvals, events } = await rowsOf()
      for (const { kind } of entries) reached.add(kind)
      for (const { state } of approvals) reached.add(state)
      for (const { end, fallenIn } of options) reached.add(fallenIn ? 'FALLEN' : (end ?? 'OPEN'))
      for (const { type } of events) reached.add(type)
      const roleAt = (id: string | null, at: Date) =>
        ranks.filter((rank) => rank.id === id && rank.since <= at).map(({ role }) => authority[role])
      for (const { id } of cases) {
        const complaintId = rowId(id)
        let status = 'RECEIVED'
        const ofCase = events.filter((event) => event.complaintId === complaintId)
        for (const { type, data } of ofCase.sort((one, other) => one.sequence - other.sequence)) {
          if (type !== 'STATUS_CHANGED') continue
          expect([data.from, mayBecome(data.from as 'RECEIVED', data.to as 'RECEIVED')]).toEqual([status, true])
          status = data.to ?? ''
        }
        expect((await caseOf(store, id)).status).toBe(status)
        for (const option of options.filter((one) => one.complaintId === complaintId)) {
          const isGiven = option.proposer === 'STORE' ? option.offeredIn !== null : option.end === 'CHOSEN'
          if (!isGiven) continue
          const asked = approvals.filter(({ optionId }) => optionId === option.id)
          const approved = asked.find(({ state }) => state === 'APPROVED')
          if (option.proposer === 'STORE') expect(asked.length === 0 || approved !== undefined).toBe(true)
          if (approved) expect(approved.decidedById).not.toBe(option.proposedById)
          const at = approved?.endedAt ?? (option.proposer === 'STORE' ? option.proposedAt : (option.endedAt ?? now))
          const before = agreed.filter(
            (one) => one.complaintId === complaintId && one.deliveredAt && one.deliveredAt < at,
          )
          const costs = option.remedies.map(({ costMinor = 0 }) => costMinor)
          // Ranks that changed in the very moment may count either way.
          const limits = roleAt(approved?.decidedById ?? option.proposedById, at)
          const latest = limits.slice(-2)
          expect(sum(before.map(cost)) + sum(costs)).toBeLessThanOrEqual(Math.max(...latest))
        }
      }
    }
    return { doThis, holds, heldAlways }
  }
})

const cost = ({ costMinor }: { costMinor: number }) => costMinor
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const globalId = (type: string, id: string | undefined) => Buffer.from(`${type}:${id}`).toString('base64')
const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]
