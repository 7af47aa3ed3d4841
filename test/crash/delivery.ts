import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimMs } from '../../packages/api/src/features/outbox/rules.ts'
import { type MailServer, startMailServer } from '../../packages/api/src/testing/mail-server.ts'
import { randomFrom } from '../random.ts'
import { temporaryFolder } from '../server.ts'
import { type DeliveryMutant, type Errand, reasonForMoving, type Said } from './delivery-errand.ts'
import { type DeliveryStep, deliverySteps, statementSteps, type WireStep, wireSteps } from './delivery-steps.ts'
import { type Evidence, evidenceOfFile, evidenceOfPostgres } from './evidence.ts'
import { type MailGate, startMailGate } from './mail-gate.ts'

export interface DeliveryOptions {
  /** How often each step is crashed at. */
  rounds: number
  seed: number
  /** PostgreSQL instead of SQLite: only the worker is killed. */
  databaseUrl?: string
  /** Only these steps. @default all */
  steps?: readonly DeliveryStep[]
  mutant?: DeliveryMutant
  onRound?: (figures: DeliveryFigures) => void
}

export interface DeliveryFigures {
  rounds: number
  /** Processes that were killed, at all steps together. */
  crashes: number
  /** What customers were told is on record or promised, plus the promises that were missed. */
  acknowledged: number
  received: number
  /** Acknowledged, and the mail about it never came. */
  lost: number
  /** Mails that came again: the server had taken them, and the process died before that was on record. */
  again: number
  /** Mails that came again with another id, or for no such reason. */
  doubled: number
  /** How often each step was reached and the process died there. */
  reached: Partial<Record<DeliveryStep, number>>
  findings: string[]
  seed: number
}

/** A new store after this many lives, so that looking at all of it stays cheap. */
const livesPerStore = 180
/** From one life to the next the clock is turned past what a dead one may have had in hand. */
const betweenLivesMs = claimMs + 60_000
const worker = fileURLToPath(new URL('./delivery-worker.ts', import.meta.url))

/**
 * A process dies between every two steps of delivering a mail, again and again; the next one finds what it left. Then:
 * every mail that is owed has come, always under the same id, and twice only where no record can have been made.
 */
export async function crashDeliveries(options: DeliveryOptions): Promise<DeliveryFigures> {
  const { rounds, seed, steps = deliverySteps, onRound } = options
  const figures: DeliveryFigures = {
    rounds: 0,
    crashes: 0,
    acknowledged: 0,
    received: 0,
    lost: 0,
    again: 0,
    doubled: 0,
    reached: {},
    findings: [],
    seed,
  }
  const random = randomFrom(seed)
  let history = await newHistory(options)
  while (figures.rounds < rounds) {
    if (history.lives >= livesPerStore) {
      await conclude(history, figures)
      history = await newHistory(options)
    }
    for (const step of steps) await crash(history, { step, nth: isOnceALife(step) ? 1 : random.whole(1, 3) }, figures)
    figures.rounds += 1
    onRound?.(figures)
  }
  await conclude(history, figures)
  return figures
}

/** All that is due is claimed in one statement; everything else happens several times. */
const isOnceALife = (step: DeliveryStep) => step.startsWith('claimed') || step === 'before the claim'

/** Lives of processes over one database, with one mail server. */
interface History {
  place: { data: string; databaseUrl?: string }
  mails: MailServer
  gate: MailGate
  storeId: string | undefined
  lives: number
  acknowledged: string[]
  promised: string[]
  /** Ids whose mail was taken by a life that died with no record of it: these may come again. */
  mayComeAgain: Map<string, number>
  /** How many mails had come when the current life began. */
  receivedBefore: number
  mutant: DeliveryMutant | undefined
}

let addresses = 0
const newAddresses = (count: number) => Array.from({ length: count }, () => `case-${++addresses}@example.org`)

/** A first process works in peace, so that there is something overdue from the first crash on. */
async function newHistory({ databaseUrl, mutant }: DeliveryOptions): Promise<History> {
  const mails = await startMailServer()
  const history: History = {
    place: { data: temporaryFolder(), ...(databaseUrl && { databaseUrl }) },
    mails,
    gate: await startMailGate(Number(new URL(mails.url).port)),
    storeId: undefined,
    lives: 0,
    acknowledged: [],
    promised: [],
    mayComeAgain: new Map(),
    receivedBefore: 0,
    mutant,
  }
  await live(history, { files: true })
  return history
}

interface Death {
  step: DeliveryStep
  nth: number
}

/** One life that ends at the given step, and a look at what it left. */
async function crash(history: History, death: Death, figures: DeliveryFigures): Promise<void> {
  const { died, errors } = await live(history, { files: true, death })
  if (!died) figures.findings.push(`${death.step}: a process did not die there. ${errors.slice(-500)}`)
  else {
    figures.crashes += 1
    figures.reached[death.step] = (figures.reached[death.step] ?? 0) + 1
  }
  const open = new Set(
    (await rowsOf(history, `select id from outbox where outcome is null`)).map(({ id }) => String(id)),
  )
  for (const id of idsOf(history).slice(history.receivedBefore))
    if (open.has(id)) history.mayComeAgain.set(id, (history.mayComeAgain.get(id) ?? 0) + 1)
}

/** Thousands of processes of one program. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'redress-crash-cache') }

const isWireStep = (step: DeliveryStep): step is WireStep => (wireSteps as readonly string[]).includes(step)
const isStatementStep = (step: DeliveryStep) => statementSteps.find((one) => one === step)

async function live(
  history: History,
  { files, death }: { files: boolean; death?: Death },
): Promise<{ died: boolean; errors: string }> {
  const { mails, gate, place } = history
  history.receivedBefore = mails.received.length
  const dieAt = death && isStatementStep(death.step)
  const errand: Errand = {
    data: place.data,
    databaseUrl: place.databaseUrl,
    smtpUrl: `smtp://127.0.0.1:${gate.port}`,
    clockMs: history.lives++ * betweenLivesMs,
    storeId: history.storeId,
    addresses: files ? newAddresses(2) : [],
    promisedAddresses: files ? newAddresses(3) : [],
    mutant: history.mutant,
    dieAt: dieAt && { step: dieAt, nth: death.nth },
  }
  const child = fork(worker, [JSON.stringify(errand)], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    errors += part
  })
  child.on('message', (said: Said) => {
    if (said.kind === 'STORE') history.storeId = said.storeId
    if (said.kind === 'FILED') history.acknowledged.push(said.address)
    if (said.kind === 'PROMISED') history.promised.push(said.address)
  })
  let seen = 0
  gate.onStep = (step) => {
    if (!death || !isWireStep(death.step) || step !== death.step || ++seen < death.nth) return false
    child.kill('SIGKILL')
    return true
  }
  const [, signal] = await once(child, 'close')
  gate.onStep = () => false
  await mails.idle()
  return { died: signal === 'SIGKILL', errors }
}

const idsOf = ({ mails }: History) => mails.received.map(({ messageId }) => (messageId ?? '').replace(/^<|@.*$/g, ''))

async function rowsOf({ place }: History, sql: string): Promise<Record<string, unknown>[]> {
  const evidence: Evidence = place.databaseUrl
    ? await evidenceOfPostgres(place.databaseUrl)
    : evidenceOfFile(join(place.data, 'redress.db'))
  try {
    return await evidence.query(sql)
  } finally {
    await evidence.close()
  }
}

/** Two processes in peace: the first takes what the last one had in hand, the second what the first one missed. */
async function conclude(history: History, figures: DeliveryFigures): Promise<void> {
  for (let life = 0; life < 2; life++) {
    const { errors } = await live(history, { files: false })
    if (errors) figures.findings.push(errors.slice(-500))
  }
  await judge(history, figures)
  await history.gate.close()
  await history.mails.stop()
}

/** What a mail is about, as whoever gets it reads it. */
function aboutOf({ recipients: [address], subject = '', text = '' }: MailServer['received'][number]): string {
  if (!subject.startsWith('Later')) return `${address}: acknowledged`
  return `${address}: ${text.includes(reasonForMoving) ? 'moved' : 'missed'}`
}

async function judge(history: History, figures: DeliveryFigures): Promise<void> {
  const { acknowledged, promised, mails, mayComeAgain, storeId } = history
  const find = (finding: string) => figures.findings.push(`life ${history.lives}: ${finding}`)
  const ids = idsOf(history)
  const idsAbout = new Map<string, Set<string>>()
  for (const [index, mail] of mails.received.entries()) {
    const about = aboutOf(mail)
    idsAbout.set(about, (idsAbout.get(about) ?? new Set()).add(ids[index] ?? ''))
  }
  // Whatever was promised for a minute later was missed: its customer gets that notice, and before it perhaps the other.
  const owed = [...acknowledged.map((one) => `${one}: acknowledged`), ...promised.map((one) => `${one}: missed`)]
  figures.acknowledged += owed.length
  for (const about of owed)
    if (!idsAbout.has(about)) {
      figures.lost += 1
      find(`${about}, and no mail came.`)
    }
  for (const [about, all] of idsAbout)
    if (all.size > 1) {
      figures.doubled += 1
      find(`${about}: under ${all.size} ids.`)
    }
  figures.received += ids.length
  for (const [id, times] of Map.groupBy(ids, (one) => one)) {
    const again = times.length - 1
    if (again === 0) continue
    figures.again += again
    if (again <= (mayComeAgain.get(id) ?? 0)) continue
    figures.doubled += 1
    find(`${id} came ${times.length} times.`)
  }
  const rows = await rowsOf(history, `select id, outcome from outbox where store_id = '${storeId}'`)
  const came = new Set(ids)
  for (const { id, outcome } of rows) {
    if (outcome === 'SENT' ? came.has(String(id)) : outcome === 'NOT_NEEDED') continue
    figures.lost += 1
    find(`${id} is ${outcome ?? 'open'}, and ${came.has(String(id)) ? 'came' : 'never came'}.`)
  }
}
