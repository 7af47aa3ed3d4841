import { readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { type Random, randomFrom } from '../random.ts'
import { type Demo, startDemo, temporaryFolder } from '../server.ts'
import { fileComplaint, fileUntilAcknowledged, newKey, type Submission } from '../store-page.ts'
import { type Evidence, evidenceOfFile, evidenceOfPostgres, faultsIn, storedReferences } from './evidence.ts'
import { type Verification, verifyChains } from './verify.ts'

export interface KillOptions {
  rounds: number
  seed: number
  submitters?: number
  /** PostgreSQL instead of SQLite: only the API is killed. */
  databaseUrl?: string
  onRound?: (figures: KillFigures) => void
}

export interface KillFigures {
  rounds: number
  acknowledged: number
  lost: number
  doubled: number
  halfWritten: number
  /** Acknowledged complaints asked for again with their key that got another answer. */
  otherAnswers: number
  brokenChains: number
  /** What was found, in words; empty is good. */
  findings: string[]
  /** From SIGKILL to `/readyz`, and the processor time of the new process up to then. */
  readyMs: number[]
  readyCpuMs: number[]
  seed: number
}

interface Acknowledged extends Submission {
  reference: string
  data: string
}

/** A store that grows too long makes every round dearer: a new one after this many rounds. */
const roundsPerStore = 10
/** Stores know nothing of each other, and a start mostly waits for one processor. */
const storesAtOnce = 2
/** The whole chain is verified by the product's own command now and then; links are checked in every round. */
const roundsPerVerification = 5
const longestRunMs = 400

/**
 * kill -9 at a random moment, again and again, while submitters file complaints and repeat the same key until they are
 * told that it was received. Then: nothing acknowledged is lost, doubled, changed or half-written.
 */
export async function killRounds(options: KillOptions): Promise<KillFigures> {
  const { rounds, seed, databaseUrl } = options
  const random = randomFrom(seed)
  const figures: KillFigures = {
    rounds: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    halfWritten: 0,
    otherAnswers: 0,
    brokenChains: 0,
    findings: [],
    readyMs: [],
    readyCpuMs: [],
    seed,
  }
  const perStore = databaseUrl ? rounds : roundsPerStore
  const stores = Array.from({ length: Math.ceil(rounds / perStore) }, (_, index) => index).values()
  const oneAfterTheOther = async () => {
    for (const index of stores) {
      const ofThisStore = Math.min(perStore, rounds - index * perStore)
      await oneStore(ofThisStore, random.branch(`store ${index}`), figures, options)
    }
  }
  await Promise.all(Array.from({ length: storesAtOnce }, oneAfterTheOther))
  return figures
}

async function oneStore(rounds: number, random: Random, figures: KillFigures, options: KillOptions): Promise<void> {
  const place = {
    data: temporaryFolder(),
    ...(options.databaseUrl && { databaseUrl: options.databaseUrl }),
  }
  const acknowledged: Acknowledged[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let demo = await startDemo(place)
  try {
    for (let round = 1; round <= rounds; round++) {
      const from = acknowledged.length
      const running = submitUntilStopped(
        demo.url,
        options.submitters ?? 20,
        random.branch(`${round}`),
        agent,
        acknowledged,
      )
      await pause(random.whole(5, longestRunMs))
      await demo.kill()
      demo = await restarted(demo, place, figures)
      await running.stop()
      figures.acknowledged += acknowledged.length - from
      await inspect(place, acknowledged, figures)
      await askAgain(demo.url, acknowledged, random, agent, figures)
      if (round % roundsPerVerification === 0 || round === rounds) noteVerification(await verifyChains(place), figures)
      figures.rounds += 1
      options.onRound?.(figures)
    }
  } finally {
    agent.destroy()
    await demo.stop()
  }
}

async function restarted(
  killed: Demo,
  place: { data: string; databaseUrl?: string },
  figures: KillFigures,
): Promise<Demo> {
  const from = performance.now()
  const demo = await startDemo({ ...place, port: killed.port })
  figures.readyMs.push(Math.round(performance.now() - from))
  const cpu = processorMs(demo.pid)
  if (cpu !== undefined) figures.readyCpuMs.push(cpu)
  return demo
}

/** User and system time of a process so far; Linux only. */
function processorMs(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const ticksPerSecond = 100
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

function submitUntilStopped(url: string, submitters: number, random: Random, agent: Agent, into: Acknowledged[]) {
  let stopping = false
  const one = async (own: Random) => {
    while (!stopping) {
      const submission = { key: newKey(), description: '' }
      submission.description = `${submission.key} ${words(own)}`
      const { reference, data } = await fileUntilAcknowledged(url, submission, { agent })
      into.push({ ...submission, reference, data })
    }
  }
  const all = Promise.all(Array.from({ length: submitters }, (_, i) => one(random.branch(`submitter ${i}`))))
  // Looked at in `stop`; a failure before that must not end the process.
  all.catch(() => {})
  return {
    async stop() {
      stopping = true
      await all
    },
  }
}

/** Mostly short, sometimes as long as the contract allows, never plain ASCII only. */
function words(random: Random): string {
  const length = random.next() < 0.02 ? 19_900 : random.whole(10, 600)
  return 'La tetera llegó rota – 茶壶 🫖 " \\ \n'
    .repeat(Math.ceil(length / 34))
    .slice(0, length)
    .toWellFormed()
    .trimEnd()
}

async function inspect(place: Place, acknowledged: Acknowledged[], figures: KillFigures): Promise<void> {
  const evidence = await open(place)
  try {
    const stored = await storedReferences(evidence)
    for (const { description, reference } of acknowledged) {
      if (stored.get(description) === reference) continue
      figures.lost += 1
      figures.findings.push(
        `round ${figures.rounds + 1}: ${reference} was acknowledged; stored: ${stored.get(description)}`,
      )
    }
    for (const fault of await faultsIn(evidence)) {
      if (fault.startsWith('stored twice')) figures.doubled += 1
      else figures.halfWritten += 1
      figures.findings.push(`round ${figures.rounds + 1}: ${fault}`)
    }
  } finally {
    await evidence.close()
  }
}

interface Place {
  data: string
  databaseUrl?: string
}

function open({ data, databaseUrl }: Place): Promise<Evidence> | Evidence {
  return databaseUrl ? evidenceOfPostgres(databaseUrl) : evidenceOfFile(join(data, 'redress.db'))
}

/** Some of the acknowledged ones, sent again with their key, must get the very answer they got before the crash. */
async function askAgain(
  url: string,
  all: Acknowledged[],
  random: Random,
  agent: Agent,
  figures: KillFigures,
): Promise<void> {
  if (all.length === 0) return
  for (let i = 0; i < 5; i++) {
    const { key, description, reference, data } = random.pick(all)
    const outcome = await fileComplaint(url, { key, description }, { agent })
    if (outcome.kind === 'acknowledged' && outcome.data === data) continue
    figures.otherAnswers += 1
    figures.findings.push(
      `round ${figures.rounds + 1}: ${reference} got another answer: ${JSON.stringify(outcome).slice(0, 300)}`,
    )
  }
}

function noteVerification({ broken, line }: Verification, figures: KillFigures): void {
  if (broken === 0) return
  figures.brokenChains += 1
  figures.findings.push(`round ${figures.rounds + 1}: verify says ${line}`)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
