import { join } from 'node:path'
import { type Random, randomFrom } from '../random.ts'
import { startDemo, temporaryFolder } from '../server.ts'
import { fileComplaint, fileUntilAcknowledged, newKey, type Submission } from '../store-page.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type Evidence, evidenceOfFile, evidenceOfPostgres, faultsIn, storedReferences } from './evidence.ts'
import { verifyChains } from './verify.ts'

export interface OnceOptions {
  submits: number
  seed: number
  databaseUrl?: string
  onProgress?: (done: number) => void
}

export interface OnceFigures {
  submits: number
  copiesSent: number
  /** How many of the copies got an answer through. */
  answers: number
  connections: number
  cutRequests: number
  cutAnswers: number
  stored: number
  doubled: number
  lost: number
  /** Keys whose answers were not all the same, byte for byte. */
  differingAnswers: number
  refused: number
  findings: string[]
  seed: number
}

const inFlight = 32

/**
 * Every submit goes out as one to five copies, together or one after the other, over connections that are cut at a
 * random byte there or back. Every submit must be stored once, and all answers to it must be the same bytes.
 */
export async function submitOnce({ submits, seed, databaseUrl, onProgress }: OnceOptions): Promise<OnceFigures> {
  const random = randomFrom(seed)
  const place = { data: temporaryFolder(), ...(databaseUrl && { databaseUrl }) }
  const demo = await startDemo({ ...place })
  const proxy = await startCuttingProxy({ targetPort: demo.port, random: random.branch('proxy'), cutShare: 0.5 })
  const figures = {
    submits,
    copiesSent: 0,
    answers: 0,
    differingAnswers: 0,
    refused: 0,
    findings: [] as string[],
    seed,
  }
  const references = new Map<string, string>()
  try {
    let next = 0
    let done = 0
    const party = async () => {
      while (next < submits) {
        const number = next++
        const own = random.branch(`submit ${number}`)
        const submission = {
          key: newKey(),
          description: `Submit ${number}: ${'the kettle leaks, ñ 茶 '.repeat(own.whole(1, 30))}end`,
        }
        references.set(submission.description, await oneSubmit(proxy, demo.url, submission, own, figures))
        onProgress?.(++done)
      }
    }
    await Promise.all(Array.from({ length: inFlight }, party))
    const evidence = databaseUrl ? await evidenceOfPostgres(databaseUrl) : evidenceOfFile(join(demo.data, 'redress.db'))
    const stored = await whatIsStored(evidence, references, figures.findings)
    const { broken, line } = await verifyChains(place)
    if (broken > 0) figures.findings.push(`verify says ${line}`)
    const { connections, cutRequests, cutAnswers } = proxy
    return { ...figures, connections, cutRequests, cutAnswers, ...stored }
  } finally {
    await proxy.close()
    await demo.stop()
  }
}

async function oneSubmit(
  proxy: CuttingProxy,
  origin: string,
  submission: Submission,
  random: Random,
  figures: Pick<OnceFigures, 'copiesSent' | 'answers' | 'differingAnswers' | 'refused' | 'findings'>,
): Promise<string> {
  const copies = random.whole(1, 5)
  const together = random.next() < 0.5
  const answers = new Set<string>()
  const copy = async () => {
    figures.copiesSent += 1
    const outcome = await fileComplaint(proxy.url, submission, { origin })
    if (outcome.kind === 'refused') {
      figures.refused += 1
      figures.findings.push(`refused: ${outcome.why}`)
    }
    if (outcome.kind !== 'acknowledged') return
    figures.answers += 1
    answers.add(outcome.data)
  }
  if (together) await Promise.all(Array.from({ length: copies }, copy))
  else for (let i = 0; i < copies; i++) await copy()
  // The customer does not give up before the answer is there, so one more goes out until one comes through.
  const last = await fileUntilAcknowledged(proxy.url, submission, { origin, pauseMs: 1 })
  answers.add(last.data)
  if (answers.size > 1) {
    figures.differingAnswers += 1
    figures.findings.push(`${answers.size} different answers: ${[...answers].map((a) => a.slice(0, 300)).join(' | ')}`)
  }
  return last.reference
}

async function whatIsStored(evidence: Evidence, references: Map<string, string>, findings: string[]) {
  try {
    const stored = await storedReferences(evidence)
    const [count] = await evidence.query('select count(*) as complaints from complaints')
    const lost = [...references].filter(([description, reference]) => stored.get(description) !== reference)
    for (const [description, reference] of lost) findings.push(`lost: ${reference} ${description.slice(0, 40)}`)
    findings.push(...(await faultsIn(evidence)))
    const complaints = Number(count?.complaints)
    return { stored: complaints, doubled: complaints - stored.size, lost: lost.length }
  } finally {
    await evidence.close()
  }
}
