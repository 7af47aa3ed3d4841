/** `npm run bench`: what Redress costs, beside what the least that could do the work costs in the same run. */
import { parseArgs } from 'node:util'
import { barsOf, barsOfStart, verdictOn } from './bars.ts'
import { measureEngine, type Plan } from './engine.ts'
import { rounded } from './figures.ts'
import { installedGenerator } from './load/generate.ts'
import type { Engine } from './places.ts'

const help = `npm run bench -- [options]

  --engine NAME   sqlite or postgres; both unless told. PostgreSQL is one of our own, or that of DATABASE_URL,
                  whose user must be allowed to create databases
  --quick         less than a minute: short rounds, and 10,000 complaints instead of a million
  --complaints N  how many the large store has, for the growth; a million unless told. The small one has 1,000
  --json          end with one line of JSON
  --help          this text

Measures taking a complaint and showing one to its customer, beside floors that are measured in turns with them: a bare
HTTP server with one durable insert, a bare GraphQL server with the same, and a bare GraphQL server that reads nothing.
Also what the work that happens later costs: overdue promises and mails worked off, and a sweep that finds nothing.
docs/performance.md says how to read the figures.`

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    complaints: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const thorough = {
  rounds: 7,
  seconds: 3,
  connections: 50,
  small: 1000,
  large: 1_000_000,
  repetitions: 500,
  starts: 5,
  due: 100_000,
}
const quick = {
  rounds: 2,
  seconds: 1,
  connections: 50,
  small: 1000,
  large: 10_000,
  repetitions: 100,
  starts: 1,
  due: 20_000,
}

async function run(engines: Engine[], plan: Plan): Promise<void> {
  const figures: Record<string, unknown> = {}
  for (const engine of engines) {
    const measured = await measureEngine(engine, plan, (line) => console.log(line))
    figures[engine] = measured.figures
    const start = { ms: rounded(measured.start.ms, 0), idleMemoryMb: rounded(measured.start.idleMemoryMb, 0) }
    // The demo as it comes runs on SQLite; with one engine asked for, that one is the demo.
    if (engine === engines[0]) Object.assign(figures, { start: start.ms, idleMemoryMb: start.idleMemoryMb })
    for (const bar of [...barsOf(engine, measured.figures), ...barsOfStart(start)]) console.log(verdictOn(bar))
  }
  if (values.json) console.log(JSON.stringify(figures))
}

const known: Engine[] = ['sqlite', 'postgres']
const wanted = values.engine ?? known
if (values.help) console.log(help)
else if (!wanted.every((engine) => (known as string[]).includes(engine))) {
  console.error(`--engine takes sqlite or postgres.`)
  process.exitCode = 1
} else {
  const generator = await installedGenerator()
  console.log(
    generator === 'wrk'
      ? 'Load comes from wrk.'
      : 'Load comes from autocannon, which is busy itself from about 10,000 requests a second on: the fast floors look slower than they are. Install wrk for true ones.',
  )
  const plan = values.quick ? quick : thorough
  await run(wanted as Engine[], { ...plan, large: Number(values.complaints ?? plan.large), generator })
}
