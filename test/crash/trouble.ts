import { join } from 'node:path'
import { FileComplaint } from '@redress/schema/operations'
import { expect } from 'vitest'
import type { Demo } from '../server.ts'
import { fileUntilAcknowledged, newKey, type Submission, send, sendDocument } from '../store-page.ts'
import { type Evidence, evidenceOfFile, evidenceOfPostgres, faultsIn, storedReferences } from './evidence.ts'

/** Something that keeps the database from taking a write, and its end. */
export interface Trouble {
  begin(): Promise<void>
  end(): Promise<void>
}

const answerWithinMs = 30_000

/**
 * What must hold whatever keeps the database from writing: the customer is told to try again, `/readyz` tells the
 * balancer, the process lives on, and once the cause is gone the same key is taken, exactly once, with nothing lost.
 */
export async function survives(demo: Demo, trouble: Trouble, databaseUrl?: string): Promise<void> {
  const acknowledged = new Map<string, string>()
  const file = async (submission: Submission) => {
    const { reference } = await fileUntilAcknowledged(demo.url, submission)
    acknowledged.set(submission.description, reference)
  }
  for (let i = 0; i < 10; i++) await file(submission('before'))
  const during = submission('during')
  await trouble.begin()
  try {
    await asksToTryAgain(demo, during)
    await readiness(demo, 503)
    expect(await statusOf(demo, '/healthz'), 'the process is alive').toBe(200)
    await Promise.all(Array.from({ length: 20 }, () => asksToTryAgain(demo, submission('crowd'))))
  } finally {
    await trouble.end()
  }
  await readiness(demo, 200)
  await file(during)
  await file(submission('after'))
  // Drivers put the values of a failed statement into their messages.
  for (const planted of ['customer.example', 'Ana Test', 'the wheel came off'])
    expect(demo.logs().includes(planted), `${planted} in the logs`).toBe(false)
  const evidence = databaseUrl ? await evidenceOfPostgres(databaseUrl) : evidenceOfFile(join(demo.data, 'redress.db'))
  await nothingLost(evidence, acknowledged)
}

function submission(when: string): Submission {
  return { key: newKey(), description: `${when} ${newKey()}: ${'the wheel came off. '.repeat(20)}end` }
}

/** A typed error or 503, both with the time to wait; never an acknowledgement, never a bare 500 or silence. */
async function asksToTryAgain(demo: Demo, { key, description }: Submission): Promise<void> {
  const variables = { input: { key, description, contact: { name: 'Ana Test', email: 'ana@customer.example' } } }
  const document = { documentId: FileComplaint.documentId, variables }
  const answer = await sendDocument(demo.url, document, { timeoutMs: answerWithinMs })
  if (answer.status === 503) {
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    return
  }
  expect(answer.status, answer.body).toBe(200)
  const result = JSON.parse(answer.body).data?.fileComplaint
  expect(result, answer.body).toMatchObject({
    __typename: 'TemporarilyUnavailableError',
    code: 'TEMPORARILY_UNAVAILABLE',
  })
  expect(result.retryAfterSeconds).toBeGreaterThan(0)
}

async function readiness(demo: Demo, wanted: number): Promise<void> {
  let last: number | undefined
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    last = await statusOf(demo, '/readyz')
    if (last === wanted) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`/readyz says ${last} where ${wanted} was expected.\n${demo.logs().slice(-2000)}`)
}

async function statusOf(demo: Demo, path: string): Promise<number> {
  const answer = await send(`${demo.url}${path}`, { method: 'GET', timeoutMs: answerWithinMs })
  return answer.status
}

async function nothingLost(evidence: Evidence, acknowledged: Map<string, string>): Promise<void> {
  try {
    expect(await storedReferences(evidence)).toEqual(acknowledged)
    expect(await faultsIn(evidence)).toEqual([])
  } finally {
    await evidence.close()
  }
}
