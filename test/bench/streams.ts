/** `node test/bench/streams.ts`: what customers who watch their case cost, at rest and when their case changes. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { AddMessage, ComplaintChanged } from '@redress/schema/operations'
import { rounded } from './figures.ts'
import { fill } from './fill/fill.ts'
import { median } from './median.ts'
import { type Engine, placesFor } from './places.ts'
import { headers, submitBody, unique } from './requests.ts'
import { serve } from './served.ts'

const help = `node test/bench/streams.ts [options]

  --engine NAME   sqlite or postgres; sqlite unless told
  --streams N     how many cases are watched at once; 1,000 unless told
  --json          end with one line of JSON
  --help          this text

Prints the memory of an open stream, the CPU of open streams at rest, what a message of a customer costs with and
without somebody who watches the case, and how soon the watcher has it.`

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    streams: { type: 'string', default: '1000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const restSeconds = 20
const changes = 300
const warmUp = 1000

if (values.help) console.log(help)
else await measure(values.engine === 'postgres' ? 'postgres' : 'sqlite', Number(values.streams))

async function measure(engine: Engine, count: number): Promise<void> {
  const places = await placesFor(engine)
  const place = await places.next()
  await fill(place, 1)
  const served = await serve({ kind: 'redress', ...place })
  const { port } = served
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  const watched = await fileEach(port, count, agent)
  const unwatched = await fileEach(port, warmUp + changes, agent)

  // Warm, so that what is compiled and cached once is not counted for the streams.
  const [first = ''] = watched
  const warm = await follow(port, first, agent)
  warm.destroy()
  await changeEach(port, unwatched.slice(0, warmUp), agent)
  await sleep(2000)
  const streams: IncomingMessage[] = []
  const openUpTo = async (end: number) => {
    for (const code of watched.slice(streams.length, end)) streams.push(await follow(port, code, agent))
    await sleep(5000)
  }
  // The first half is not counted: it also makes room that the second one then uses.
  const half = Math.floor(count / 2)
  await openUpTo(half)
  const before = await served.read()
  await openUpTo(count)
  const open = await served.read()
  await sleep(restSeconds * 1000)
  const atRest = (await served.cpuMicros()) - open.cpuMicros

  const cpuOf = async (codes: string[]) => {
    const start = await served.cpuMicros()
    await changeEach(port, codes, agent)
    await sleep(200)
    return ((await served.cpuMicros()) - start) / codes.length
  }
  const alone = await cpuOf(unwatched.slice(warmUp))
  const seen = await cpuOf(watched.slice(0, changes))
  const soon: number[] = []
  for (const [index, code] of watched.slice(0, 100).entries()) {
    const told = once(streams[index] as IncomingMessage, 'data')
    const sentAt = performance.now()
    await changeEach(port, [code], agent)
    await told
    soon.push(performance.now() - sentAt)
  }
  const figures = {
    engine,
    streams: count,
    kilobytesEach: rounded((open.residentBytes - before.residentBytes) / 1024 / (count - half), 1),
    cpuAtRestPercent: rounded(atRest / restSeconds / 10_000, 2),
    changeMicros: rounded(alone, 0),
    watchedChangeMicros: rounded(seen, 0),
    sentToSeenMs: rounded(median(soon), 1),
  }
  console.log(
    `${engine}: a stream holds ${figures.kilobytesEach} KB; ${count} at rest take ${figures.cpuAtRestPercent} % of a core; a message costs ${figures.changeMicros} µs of CPU, ${figures.watchedChangeMicros} µs when the case is watched; from sending it to seeing it ${figures.sentToSeenMs} ms.`,
  )
  if (values.json) console.log(JSON.stringify(figures))
  for (const stream of streams) stream.destroy()
  agent.destroy()
  await served.stop()
  await places.close()
}

/** Opens a stream and waits for the present state. */
async function follow(port: number, trackingCode: string, agent: Agent): Promise<IncomingMessage> {
  const body = JSON.stringify({ documentId: ComplaintChanged.documentId, variables: { trackingCode } })
  const [answer] = (await once(post(port, body, agent, 'text/event-stream'), 'response')) as [IncomingMessage]
  await once(answer, 'data')
  return answer
}

/** Files so many complaints and answers their codes. */
async function fileEach(port: number, count: number, agent: Agent): Promise<string[]> {
  const codes: string[] = []
  while (codes.length < count) {
    const body = submitBody.replaceAll(unique, randomUUID())
    const [, code] = /"trackingCode":"([^"]+)"/.exec(await answerTo(post(port, body, agent))) ?? []
    if (!code) throw new Error('A complaint was not taken.')
    codes.push(code)
  }
  return codes
}

/** One message on each case, one after the other. */
async function changeEach(port: number, trackingCodes: string[], agent: Agent): Promise<void> {
  for (const trackingCode of trackingCodes) {
    const input = { key: randomUUID(), trackingCode, text: 'Is there any news?' }
    const body = JSON.stringify({ documentId: AddMessage.documentId, variables: { input } })
    const text = await answerTo(post(port, body, agent))
    if (!text.includes('AddMessageSuccess')) throw new Error(text)
  }
}

async function answerTo(asked: ClientRequest): Promise<string> {
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const part of answer.setEncoding('utf8')) text += part
  return text
}

function post(port: number, body: string, agent: Agent, accept = headers.accept ?? ''): ClientRequest {
  const sent = request({
    port,
    path: '/graphql',
    method: 'POST',
    agent,
    headers: { ...headers, accept, 'content-length': Buffer.byteLength(body) },
  })
  return sent.end(body)
}
