import { rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ComplaintByTrackingCode } from '@redress/schema/operations'
import { type Random, randomFrom } from '../random.ts'
import { startDemo } from '../server.ts'
import { fileComplaint, newKey, type Outcome, type Submission, sendDocument } from '../store-page.ts'
import { evidenceOfFile, faultsIn, storedReferences } from './evidence.ts'
import { copyOfImage, createDisk, type Disk, mountImage } from './loop-disk.ts'

export interface PowerCutOptions {
  rounds: number
  seed: number
  /** Run the mutant with `synchronous = NORMAL` instead of the product. */
  mutant?: boolean
  /** Enough once something was lost: even the mutant comes through two cuts of five unharmed. */
  untilLoss?: boolean
  onRound?: (figures: PowerCutFigures) => void
}

export interface PowerCutFigures {
  variant: 'FULL' | 'NORMAL'
  rounds: number
  acknowledged: number
  lost: number
  roundsWithLoss: number
  /** Databases that did not open or failed `integrity_check`. */
  corrupt: number
  halfWritten: number
  /** Rounds after which the product did not start on the copy, open a case by its code or repeat an answer. */
  notServed: number
  findings: string[]
  seed: number
}

interface Acknowledged {
  submission: Submission
  outcome: Extract<Outcome, { kind: 'acknowledged' }>
}

const mutant = fileURLToPath(new URL('./mutant-normal.ts', import.meta.url))
const submitters = 20
/** So many are acknowledged before the power may go: a cut before anything was would prove nothing. */
const fewestAcknowledged = 21
const megabytes = 96

/**
 * The power goes while complaints come in: the server is stopped where it stands, the disk is copied as it is at that
 * moment without what the system still has in memory, and the copy is opened. What was acknowledged must be in it.
 */
export async function powerCutRounds({
  rounds,
  seed,
  mutant = false,
  untilLoss = false,
  onRound,
}: PowerCutOptions): Promise<PowerCutFigures> {
  const random = randomFrom(seed)
  const figures: PowerCutFigures = {
    variant: mutant ? 'NORMAL' : 'FULL',
    rounds: 0,
    acknowledged: 0,
    lost: 0,
    roundsWithLoss: 0,
    corrupt: 0,
    halfWritten: 0,
    notServed: 0,
    findings: [],
    seed,
  }
  while (figures.rounds < rounds && !(untilLoss && figures.lost > 0)) {
    await oneRound(random.branch(`${figures.rounds}`), figures)
    figures.rounds += 1
    onRound?.(figures)
  }
  return figures
}

async function oneRound(random: Random, figures: PowerCutFigures): Promise<void> {
  const disk = await createDisk(megabytes)
  try {
    const { acknowledged, image } = await cutWhileSubmitting(disk, random, figures.variant)
    figures.acknowledged += acknowledged.length
    await inspectCopy(image, acknowledged, figures)
  } finally {
    await disk.unmount()
    rmSync(dirname(disk.image), { recursive: true, force: true })
  }
}

async function cutWhileSubmitting(disk: Disk, random: Random, variant: PowerCutFigures['variant']) {
  const acknowledged: Acknowledged[] = []
  const agent = new Agent({ keepAlive: true })
  const loader = variant === 'NORMAL' ? { NODE_OPTIONS: `--import=${mutant}` } : {}
  const demo = await startDemo({ data: join(disk.folder, 'data'), env: loader })
  let off = false
  const { promise: enough, resolve: isEnough } = Promise.withResolvers<void>()
  const submitter = async () => {
    while (!off) {
      const submission = {
        key: newKey(),
        description: `${newKey()} ${'it smokes when plugged in '.repeat(random.whole(1, 40))}end`,
      }
      const outcome = await fileComplaint(demo.url, submission, { agent })
      if (outcome.kind === 'acknowledged') acknowledged.push({ submission, outcome })
      if (acknowledged.length >= fewestAcknowledged) isEnough()
    }
  }
  const all = Promise.all(Array.from({ length: submitters }, submitter))
  try {
    await Promise.race([enough, all])
    await new Promise((resolve) => setTimeout(resolve, random.whole(0, 600)))
    process.kill(demo.pid, 'SIGSTOP')
    // Answers that still arrive now were sent before the stop: they count.
    const image = await copyOfImage(disk.image)
    return { acknowledged, image }
  } finally {
    off = true
    await demo.kill()
    await all
    agent.destroy()
  }
}

async function inspectCopy(image: string, acknowledged: Acknowledged[], figures: PowerCutFigures): Promise<void> {
  let copy: Disk | undefined
  try {
    copy = await mountImage(image)
    const data = join(copy.folder, 'data')
    await inspectDatabase(join(data, 'redress.db'), acknowledged, figures)
    // The mutant has lost what would be asked for.
    if (figures.variant === 'FULL') await serveFromCopy(data, acknowledged, figures)
  } catch (error) {
    figures.corrupt += 1
    figures.lost += acknowledged.length
    figures.findings.push(`round ${figures.rounds + 1}: ${error instanceof Error ? error.message : error}`)
  } finally {
    await copy?.unmount()
    rmSync(dirname(image), { recursive: true, force: true })
  }
}

async function inspectDatabase(path: string, acknowledged: Acknowledged[], figures: PowerCutFigures): Promise<void> {
  const evidence = evidenceOfFile(path)
  try {
    const integrity = await evidence.query('pragma integrity_check')
    if (integrity[0]?.integrity_check !== 'ok')
      throw new Error(`integrity_check: ${JSON.stringify(integrity).slice(0, 300)}`)
    const stored = await storedReferences(evidence)
    const lost = acknowledged.filter((one) => stored.get(one.submission.description) !== one.outcome.reference).length
    figures.lost += lost
    figures.roundsWithLoss += lost > 0 ? 1 : 0
    const faults = await faultsIn(evidence)
    figures.halfWritten += faults.length
    figures.findings.push(...faults)
  } finally {
    await evidence.close()
  }
}

/** Rows are not all: the links that customers hold must still open, which takes the secret beside the database too. */
async function serveFromCopy(data: string, acknowledged: Acknowledged[], figures: PowerCutFigures): Promise<void> {
  const last = acknowledged.at(-1)
  if (!last) return
  const { submission, outcome } = last
  const complaint = (finding: string) => {
    figures.notServed += 1
    figures.findings.push(`round ${figures.rounds + 1}: ${finding}`)
  }
  const demo = await startDemo({ data }).catch((error: Error) => complaint(error.message.slice(0, 500)))
  if (!demo) return
  try {
    const variables = { trackingCode: outcome.trackingCode }
    const tracked = await sendDocument(demo.url, { documentId: ComplaintByTrackingCode.documentId, variables })
    if (!tracked.body.includes(outcome.reference))
      complaint(`the tracking code opens nothing: ${tracked.body.slice(0, 300)}`)
    const again = await fileComplaint(demo.url, submission)
    if (again.kind !== 'acknowledged' || again.data !== outcome.data)
      complaint(`another answer than before the cut: ${JSON.stringify(again).slice(0, 300)}`)
  } finally {
    await demo.stop()
  }
}
