/** What the work that happens later costs: ten thousand things due at once, and a sweep that finds nothing. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isNotNull, isNull } from 'drizzle-orm'
import { anythingDue } from '../../../packages/api/src/features/outbox/store.ts'
import { storeDirectory } from '../../../packages/api/src/features/stores/directory.ts'
import type { Platform } from '../../../packages/api/src/platform.ts'
import { smtpMail } from '../../../packages/api/src/ports/mail/smtp.ts'
import { openPlatform } from '../../../packages/api/src/server.ts'
import { type SweepGround, sweepOnce } from '../../../packages/api/src/sweep.ts'
import { rounded } from '../figures.ts'
import { fill } from '../fill/fill.ts'
import type { Place } from '../served.ts'
import { benchSettings } from '../settings.ts'

/** Things of one kind that were worked off in one go. */
export interface WorkedOff {
  items: number
  perSecond: number
  /** CPU time of the sweeping process, an item. */
  cpuMicros: number
}

export interface DueFigures {
  /** Promises that were not kept: each is missed and promised anew, and the complaint goes one step up. */
  overduePromises: WorkedOff
  /** What customers and the people of the store are told of it, over SMTP to a server on this machine. */
  mails: WorkedOff
  /** CPU time of a sweep that finds nothing, in milliseconds. */
  idleSweepCpuMs: number
  complaints: number
}

const idleSweeps = 500
/** What the filled store owes is due after a month. */
const afterAllIsDueMs = 40 * 86_400_000

/** Ten thousand of the filled store's promises are open: so many complaints does it take. */
export async function measureDue(place: Place, complaints: number, say: (line: string) => void): Promise<DueFigures> {
  await fill(place, complaints)
  say(`  filled ${complaints.toLocaleString('en')} complaints; sweeping`)
  const sink = fork(fileURLToPath(new URL('./mail-sink.ts', import.meta.url)))
  const { port } = await answerOf(sink)
  const platform = await openPlatform(benchSettings(place))
  const ground: SweepGround = {
    platform,
    directory: storeDirectory(platform.database),
    mail: undefined,
    publicUrl: 'https://help.example',
    chance: () => 0.5,
  }
  const mail = smtpMail(`smtp://127.0.0.1:${port}`, 'care@shop.example')
  try {
    const idleSweepCpuMs = await idle({ ...ground, mail })
    platform.now = () => new Date(Date.now() + afterAllIsDueMs)
    const overduePromises = await worked(
      () => sweepOnce(ground),
      () => missed(platform),
    )
    const { outbox } = platform.database.tables
    const waiting = await platform.database.read.$count(outbox, isNull(outbox.outcome))
    const mails = await worked(
      () => sweepOnce({ ...ground, mail }),
      () => taken(sink),
    )
    if (await anythingDue(platform.database, platform.now())) throw new Error('Something due was left undone.')
    if (mails.items !== waiting) throw new Error(`${waiting} mails were waiting and ${mails.items} came.`)
    return { overduePromises, mails, idleSweepCpuMs, complaints }
  } finally {
    mail.close()
    await platform.database.close()
    sink.disconnect()
  }
}

/** Sweeps over a store that owes nothing now; the first ones, which compile everything, do not count. */
async function idle(ground: SweepGround): Promise<number> {
  for (let sweep = 0; sweep < idleSweeps; sweep++) await sweepOnce(ground)
  const before = process.cpuUsage()
  for (let sweep = 0; sweep < idleSweeps; sweep++) await sweepOnce(ground)
  return rounded(cpuMicrosSince(before) / idleSweeps / 1000, 3)
}

async function worked(work: () => Promise<void>, count: () => Promise<number>): Promise<WorkedOff> {
  const from = await count()
  const cpu = process.cpuUsage()
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1000
  const cpuMicros = cpuMicrosSince(cpu)
  const items = (await count()) - from
  return { items, perSecond: rounded(items / seconds, 0), cpuMicros: rounded(cpuMicros / items, 0) }
}

function missed({ database: { tables, read } }: Platform): Promise<number> {
  return read.$count(tables.promises, isNotNull(tables.promises.missedAt))
}

const cpuMicrosSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before)
  return user + system
}

async function taken(sink: ChildProcess): Promise<number> {
  const answer = answerOf(sink)
  sink.send('how many')
  return (await answer).taken
}

async function answerOf(child: ChildProcess): Promise<{ port: number; taken: number }> {
  const [answer] = await once(child, 'message')
  return answer
}
