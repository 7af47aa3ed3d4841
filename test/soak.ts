import { parseArgs } from 'node:util'
import { crashDeliveries, type DeliveryFigures } from './crash/delivery.ts'
import { killRounds } from './crash/kill.ts'
import { summaryOfKill } from './crash/kill-summary.ts'
import { reasonAgainstDisks } from './crash/loop-disk.ts'
import { submitOnce } from './crash/once.ts'
import { powerCutRounds } from './crash/power-cut.ts'
import { createDatabase, startPostgres } from './postgres.ts'
import { progressLine } from './progress.ts'
import { seedOfRun } from './random.ts'

/** The long forms of the crash tests: the same code as in `npm test`, more rounds. Each ends with one JSON line. */

const help = `npm run soak -- KIND [options]

  kill       kill -9 at random moments under 20 submitters       --rounds 1000
  powercut   the power goes, the disk is opened (root, Linux);   --rounds 200
             the mutant with synchronous = NORMAL must lose rows
  delivery   kill -9 between every two steps of delivering       --rounds 100
             a mail, each step so often
  once       copies of each submit over breaking connections     --submits 10000

  --postgres    kill, delivery, once: on a PostgreSQL of our own (or TEST_DATABASE_URL) instead of SQLite
  --seed N      make the same choices as the run that printed this seed
  --help        this text

Each shows its progress, ends with one JSON line of figures, and has exit code 1 when something was lost, doubled,
half-written or answered in two ways.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    submits: { type: 'string' },
    seed: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? seedOfRun())

const kinds: Record<string, () => Promise<boolean>> = {
  async kill() {
    const rounds = Number(values.rounds ?? 1000)
    return onEngine(async (database) => {
      const onRound = (f: { rounds: number; acknowledged: number; findings: string[] }) =>
        progressLine(f.rounds, rounds, `${f.acknowledged} acknowledged, ${f.findings.length} findings`)
      const figures = await killRounds({ rounds, seed, ...database, onRound })
      return finish(summaryOfKill(figures), figures.findings.length === 0)
    })
  },
  async delivery() {
    const rounds = Number(values.rounds ?? 100)
    return onEngine(async (database) => {
      const onRound = (f: DeliveryFigures) =>
        progressLine(f.rounds, rounds, `${f.crashes} crashes, ${f.again} came again, ${f.findings.length} findings`)
      const { findings, ...figures } = await crashDeliveries({ rounds, seed, ...database, onRound })
      return finish(JSON.stringify({ ...figures, findings: findings.slice(0, 10) }), findings.length === 0)
    })
  },
  async powercut() {
    const reason = await reasonAgainstDisks()
    if (reason) {
      console.error(`A power cut cannot be tried here: ${reason}.`)
      return false
    }
    const rounds = Number(values.rounds ?? 200)
    const onRound = (f: { variant: string; rounds: number; acknowledged: number; lost: number }) =>
      progressLine(
        f.rounds,
        f.variant === 'FULL' ? rounds : mutantRounds,
        `${f.variant}: ${f.acknowledged} acknowledged, ${f.lost} lost`,
      )
    const mutantRounds = Math.max(15, Math.round(rounds / 10))
    const product = await powerCutRounds({ rounds, seed, onRound })
    const mutant = await powerCutRounds({ rounds: mutantRounds, seed, mutant: true, onRound })
    const blind = mutant.lost === 0
    if (blind) console.error('This test is blind here: it saw no loss with synchronous = NORMAL either.')
    const whole = product.findings.length === 0 && product.lost === 0
    return finish(
      JSON.stringify({ product, mutant: { ...mutant, findings: mutant.findings.length }, blind }),
      whole && !blind,
    )
  },
  async once() {
    const submits = Number(values.submits ?? 10_000)
    return onEngine(async (database) => {
      const onProgress = (done: number) => done % 100 === 0 && progressLine(done, submits, 'submits')
      const figures = await submitOnce({ submits, seed, ...database, onProgress: (done) => void onProgress(done) })
      return finish(
        JSON.stringify({ ...figures, findings: figures.findings.slice(0, 10) }),
        figures.findings.length === 0,
      )
    })
  },
}

async function onEngine(work: (database: { databaseUrl?: string }) => Promise<boolean>): Promise<boolean> {
  if (!values.postgres) return work({})
  const server = await startPostgres()
  const database = await createDatabase(server.adminUrl)
  try {
    return await work({ databaseUrl: database.url })
  } finally {
    await database.drop()
    await server.stop()
  }
}

function finish(figures: string, good: boolean): boolean {
  console.log(figures)
  return good
}

const kind = positionals[0] === undefined ? undefined : kinds[positionals[0]]
if (values.help || !kind) {
  console.log(help)
  process.exitCode = values.help ? 0 : 1
} else {
  console.error(`seed ${seed}`)
  process.exitCode = (await kind()) ? 0 : 1
}
