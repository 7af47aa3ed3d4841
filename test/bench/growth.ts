/** What a request costs one caller at a million complaints, divided by what it costs at a thousand. */
import type { Filled } from './fill/fill.ts'
import { Caller } from './load/caller.ts'
import { median } from './median.ts'
import { headers, statusBody, submitBody, unique } from './requests.ts'
import type { Served } from './served.ts'

/** A server and what its database was filled with. */
export interface Grown {
  server: Served
  filled: Filled
}

export interface Cost {
  /** Median milliseconds until the answer. */
  ms: number
  /** CPU time of the server, a request. */
  cpuMicros: number
}
export type Details = Record<string, { small: Cost; large: Cost }>

/** Ratios of median times; of the pages of the list, and of those of the queue, the worst. */
export interface Growth {
  list: number
  queue: number
  tracker: number
  submit: number
}

interface Kind {
  name: string
  /** The headers and the body of the nth request. */
  ask(filled: Filled, nth: number): { headers: Record<string, string>; body: string }
}

const inTurn = <T>(list: T[], nth: number) => list[nth % list.length] as T

const tracker: Kind = {
  name: 'tracker',
  // Far apart: the next one is never on the page of the database that the last one left warm.
  ask: ({ trackingCodes }, nth) => ({ headers, body: statusBody(inTurn(trackingCodes, nth * 7919)) }),
}
let filed = Date.now()
const submit: Kind = {
  name: 'submit',
  ask: () => ({ headers, body: submitBody.replaceAll(unique, String(filed++)) }),
}

const listed = 'id reference status receivedAt contact { name }'

function listKind(name: string, filter: string, { deep = false, fields = listed } = {}): Kind {
  const query = `query Page($after: String) { complaints(first: 20, after: $after${filter}) {
    pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`
  return {
    name: `list, ${name}`,
    ask({ developerKeys, deepCursor }, nth) {
      const { 'x-redress-store': _page, ...others } = headers
      const body = JSON.stringify({ query, variables: { after: deep ? deepCursor : null } })
      return { headers: { ...others, authorization: `Bearer ${inTurn(developerKeys, nth)}` }, body }
    },
  }
}

const lists = [
  listKind('first page', ''),
  listKind('deep page', '', { deep: true }),
  listKind('one status', ', filter: { statuses: [OPTIONS_OFFERED] }'),
  listKind('three statuses', ', filter: { statuses: [ASSESSING, INVESTIGATING, OPTIONS_OFFERED] }'),
]

const row = 'id reference status contact { name } owner { displayName } nextPromise { dueAt previousDueAt reason }'
const inQueue = (filter: string) => `, sort: WHAT_BREAKS_FIRST${filter}`
const queues = [
  listKind('queue', inQueue(''), { fields: row }),
  listKind('queue, unowned', inQueue(', filter: { ownership: UNOWNED }'), { fields: row }),
  listKind('queue, waiting for the customer', inQueue(', filter: { waitsForCustomer: true }'), { fields: row }),
]

export async function measureGrowth(
  places: { small: Grown; large: Grown },
  repetitions: number,
): Promise<{ growth: Growth; details: Details }> {
  const details: Details = {}
  for (const kind of [...lists, ...queues, tracker, submit]) details[kind.name] = await costs(kind, places, repetitions)
  const growthOf = ({ name }: Kind) => {
    const { small, large } = details[name] as Details[string]
    return large.ms / small.ms
  }
  const worst = (kinds: Kind[]) => Math.max(...kinds.map(growthOf))
  const growth = { list: worst(lists), queue: worst(queues), tracker: growthOf(tracker), submit: growthOf(submit) }
  return { growth, details }
}

/** Turn and turn about, a few requests each, so that a noisy moment hits both. */
async function costs(kind: Kind, { small, large }: { small: Grown; large: Grown }, repetitions: number) {
  const sides = [small, large].map((grown) => ({ grown, caller: new Caller(grown.server.port), times: [] as number[] }))
  const warmUp = Math.ceil(repetitions / 5)
  const block = 10
  let cpuBefore: number[] = []
  for (let nth = 0; nth < warmUp + repetitions; nth += block) {
    if (nth >= warmUp && cpuBefore.length === 0) cpuBefore = await cpuOf(sides)
    for (const { grown, caller, times } of sides)
      for (let step = 0; step < block; step++) {
        const { headers, body } = kind.ask(grown.filled, nth + step)
        const started = performance.now()
        await caller.post(headers, body)
        if (nth >= warmUp) times.push(performance.now() - started)
      }
  }
  const cpuAfter = await cpuOf(sides)
  const costOf = (side: number): Cost => {
    const times = sides[side]?.times ?? []
    return { ms: median(times), cpuMicros: ((cpuAfter[side] ?? 0) - (cpuBefore[side] ?? 0)) / times.length }
  }
  for (const { caller } of sides) caller.close()
  return { small: costOf(0), large: costOf(1) }
}

const cpuOf = (sides: { grown: Grown }[]) => Promise.all(sides.map(({ grown }) => grown.server.cpuMicros()))
