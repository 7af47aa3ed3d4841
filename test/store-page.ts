import { randomUUID } from 'node:crypto'
import { type Agent, request } from 'node:http'
import { FileComplaint } from '@redress/schema/operations'

/** The demo's publishable key (design, "The contract"). */
export const storeKey = 'pk_demo'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

export interface Submission {
  key: string
  description: string
}

export type Outcome =
  /** The server said that it has it. `data` is the answer's data, byte for byte. */
  | { kind: 'acknowledged'; reference: string; trackingCode: string; data: string }
  /** Try again with the same key: the connection broke, or the server asked for it. */
  | { kind: 'retry'; why: string }
  /** The server will not take it, whatever the number of attempts. */
  | { kind: 'refused'; why: string }

/**
 * One request over a connection of its own or a kept one, without a library between the bytes and the test. Rejects when
 * the connection ends before the whole answer is there.
 */
export function send(
  url: string,
  options: {
    method?: string
    headers?: Record<string, string>
    body?: string | Buffer
    agent?: Agent
    timeoutMs?: number
  },
): Promise<Answer> {
  const { method = 'POST', headers = {}, body, agent = false, timeoutMs = 30_000 } = options
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const outgoing = request(url, { method, headers: { ...length, ...headers }, agent })
    outgoing.once('error', reject)
    outgoing.setTimeout(timeoutMs, () => outgoing.destroy(new Error(`no answer within ${timeoutMs} ms`)))
    outgoing.once('response', (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.once('error', reject)
      incoming.once('end', () => {
        if (!incoming.complete) return reject(new Error('the answer was cut'))
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(parts).toString('utf8'),
        })
      })
      incoming.once('close', () => reject(new Error('the answer was cut')))
    })
    outgoing.end(body)
  })
}

/** The request that a widget on the store's page makes. */
export function sendDocument(
  url: string,
  document: { documentId: string; variables: unknown },
  options: { agent?: Agent; origin?: string; headers?: Record<string, string>; timeoutMs?: number } = {},
): Promise<Answer> {
  const { agent, origin = url, headers, timeoutMs } = options
  return send(`${url}/graphql`, {
    headers: { 'content-type': 'application/json', 'x-redress-store': storeKey, origin, ...headers },
    body: JSON.stringify(document),
    ...(agent && { agent }),
    ...(timeoutMs && { timeoutMs }),
  })
}

/** Files the complaint once and says what a widget would make of the answer. */
export async function fileComplaint(
  url: string,
  submission: Submission,
  options: { agent?: Agent; origin?: string; timeoutMs?: number } = {},
): Promise<Outcome> {
  const contact = { name: 'Ana Test', email: `${submission.key}@customer.example` }
  const input = { ...submission, contact }
  try {
    return outcomeOf(await sendDocument(url, { documentId: FileComplaint.documentId, variables: { input } }, options))
  } catch (error) {
    return { kind: 'retry', why: error instanceof Error ? error.message : String(error) }
  }
}

interface FileComplaintBody {
  data?: {
    fileComplaint?: { __typename: string; code?: string; trackingCode: string; complaint: { reference: string } }
  } | null
}

function outcomeOf({ status, body }: Answer): Outcome {
  const why = `HTTP ${status}: ${body.slice(0, 500)}`
  if (status === 429 || status >= 500) return { kind: 'retry', why }
  if (status !== 200) return { kind: 'refused', why }
  const result = (JSON.parse(body) as FileComplaintBody).data?.fileComplaint
  if (result?.__typename === 'FileComplaintSuccess')
    return {
      kind: 'acknowledged',
      reference: result.complaint.reference,
      trackingCode: result.trackingCode,
      data: dataOf(body),
    }
  const temporary = result?.code === 'TEMPORARILY_UNAVAILABLE' || result?.code === 'RATE_LIMITED'
  return { kind: temporary ? 'retry' : 'refused', why }
}

/** The bytes of the answer's `data`; `extensions` may differ from one answer to the next. */
function dataOf(body: string): string {
  return JSON.stringify((JSON.parse(body) as { data: unknown }).data)
}

/** Files the complaint with the same key until the answer is there. `attempts` counts how often it was sent. */
export async function fileUntilAcknowledged(
  url: string,
  submission: Submission,
  options: {
    agent?: Agent
    origin?: string
    pauseMs?: number
    giveUpAfterSeconds?: number
    isOver?: () => boolean
  } = {},
): Promise<Extract<Outcome, { kind: 'acknowledged' }>> {
  const { pauseMs = 25, giveUpAfterSeconds = 60 } = options
  const deadline = Date.now() + giveUpAfterSeconds * 1000
  for (let last = ''; Date.now() < deadline && !options.isOver?.(); ) {
    const outcome = await fileComplaint(url, submission, options)
    if (outcome.kind === 'acknowledged') return outcome
    if (outcome.kind === 'refused') throw new Error(`A complaint was refused: ${outcome.why}`)
    last = outcome.why
    if (Date.now() + pauseMs >= deadline) throw new Error(`Not acknowledged after ${giveUpAfterSeconds} s: ${last}`)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw new Error('Given up: the test is over.')
}

export function newKey(): string {
  return randomUUID()
}
