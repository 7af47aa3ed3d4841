import { rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Random, randomFrom } from '../random.ts'
import { startDemo } from '../server.ts'
import { fileComplaint, newKey } from '../store-page.ts'
import { evidenceOfFile, faultsIn, storedReferences } from './evidence.ts'
import { copyOfImage, createDisk, type Disk, mountImage } from './loop-disk.ts'
import { unlimited } from './unlimited.ts'

export interface PowerCutOptions {
  rounds: number
  seed: number
  /** Run the mutant with `synchronous = NORMAL` instead of the product. */
  mutant?: boolean
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
  findings: string[]
  seed: number
}

const mutant = fileURLToPath(new URL('./mutant-normal.ts', import.meta.url))
const submitters = 20
const megabytes = 96

/**
 * The power goes while complaints come in: the server is stopped where it stands, the disk is copied as it is at that
 * moment without what the system still has in memory, and the copy is opened. What was acknowledged must be in it.
 */
export async function powerCutRounds({
  rounds,
  seed,
  mutant = false,
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
    findings: [],
    seed,
  }
  while (figures.rounds < rounds) {
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
    figures.acknowledged += acknowledged.size
    await inspectCopy(image, acknowledged, figures)
  } finally {
    await disk.unmount()
    rmSync(dirname(disk.image), { recursive: true, force: true })
  }
}

async function cutWhileSubmitting(disk: Disk, random: Random, variant: PowerCutFigures['variant']) {
  const acknowledged = new Map<string, string>()
  const agent = new Agent({ keepAlive: true })
  const loader = variant === 'NORMAL' ? { NODE_OPTIONS: `--import=${mutant}` } : {}
  const demo = await startDemo({ data: join(disk.folder, 'data'), env: { ...unlimited, ...loader } })
  let off = false
  const submitter = async () => {
    while (!off) {
      const submission = {
        key: newKey(),
        description: `${newKey()} ${'it smokes when plugged in '.repeat(random.whole(1, 40))}end`,
      }
      const outcome = await fileComplaint(demo.url, submission, { agent })
      if (outcome.kind === 'acknowledged') acknowledged.set(submission.description, outcome.reference)
    }
  }
  const all = Promise.all(Array.from({ length: submitters }, submitter))
  try {
    await new Promise((resolve) => setTimeout(resolve, random.whole(50, 400)))
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

async function inspectCopy(image: string, acknowledged: Map<string, string>, figures: PowerCutFigures): Promise<void> {
  let copy: Disk | undefined
  try {
    copy = await mountImage(image)
    const evidence = evidenceOfFile(join(copy.folder, 'data', 'redress.db'))
    try {
      const integrity = await evidence.query('pragma integrity_check')
      if (integrity[0]?.integrity_check !== 'ok')
        throw new Error(`integrity_check: ${JSON.stringify(integrity).slice(0, 300)}`)
      const stored = await storedReferences(evidence)
      const lost = [...acknowledged].filter(([description, reference]) => stored.get(description) !== reference).length
      figures.lost += lost
      figures.roundsWithLoss += lost > 0 ? 1 : 0
      const faults = await faultsIn(evidence)
      figures.halfWritten += faults.length
      figures.findings.push(...faults)
    } finally {
      await evidence.close()
    }
  } catch (error) {
    figures.corrupt += 1
    figures.lost += acknowledged.size
    figures.findings.push(`round ${figures.rounds + 1}: ${error instanceof Error ? error.message : error}`)
  } finally {
    await copy?.unmount()
    rmSync(dirname(image), { recursive: true, force: true })
  }
}
