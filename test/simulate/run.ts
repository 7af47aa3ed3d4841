/** `npm run simulate`: a quarter in the life of a store in a few minutes, judged from outside. */
import { parseArgs } from 'node:util'
import { createDatabase, startPostgres } from '../postgres.ts'
import { progressLine } from '../progress.ts'
import { seedOfRun } from '../random.ts'
import { temporaryFolder } from '../server.ts'
import { type Simulation, simulate } from './simulate.ts'

const help = `npm run simulate -- [options]

  --days N        how long                                   90
  --complaints N  how many customers complain in that time   5000
  --seed N        the same seed makes the same choices       a new one each time
  --engine NAME   sqlite or postgres (one of our own, or TEST_DATABASE_URL)
  --json          end with one line of JSON
  --help          this text

The product's own services over a real database, on a virtual clock: customers write, wait, correct, ask for a person,
choose, propose something else, ask for another look and withdraw; people of the store answer, call, promise, forget, move,
hand over, decide, propose, approve, deliver in time or late and close with a letter; the fund runs empty and is filled; the
mail server is away now and then, and the node three hours a night. Everything due must have happened once by the end, and no open complaint may have been
without a promise at any moment. Exit code 1 otherwise.`

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    complaints: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    engine: { type: 'string', default: 'sqlite' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const [days, complaints, seed] = [Number(values.days), Number(values.complaints), Number(values.seed ?? seedOfRun())]
const isWhole = (value: number) => Number.isInteger(value) && value > 0

async function run(databaseUrl?: string): Promise<Simulation> {
  console.error(`seed ${seed}`)
  return simulate({
    ...{ days, complaints, seed },
    place: { dataFolder: temporaryFolder(), databaseUrl },
    onDay: (done, { byId, mails }) => progressLine(done, days, `${byId.size} complaints, ${mails.length} mails`),
  })
}

async function onPostgres(): Promise<Simulation> {
  const server = await startPostgres()
  const database = await createDatabase(server.adminUrl)
  try {
    return await run(database.url)
  } finally {
    await database.drop()
    await server.stop()
  }
}

function tell(result: Simulation): void {
  const { findings, done, mails, fellDue, missed, ...figures } = result
  for (const finding of findings.slice(0, 20)) console.error(finding)
  console.log(
    Object.entries(done)
      .map(([name, times]) => `${times} × ${name}`)
      .join(', '),
  )
  console.log(`${mails} mails; ${fellDue} promises fell due, ${missed} times one was missed.`)
  const { openWithoutPromise, doneTwice, neverDone, missedWithoutNotice, onTime, onTimeRecount } = figures
  const line = { openWithoutPromise, doneTwice, neverDone, missedWithoutNotice, onTime, onTimeRecount }
  if (values.json) console.log(JSON.stringify(line))
  else for (const [name, value] of Object.entries(line)) console.log(`${name}: ${value}`)
  const faults = openWithoutPromise + doneTwice + neverDone + missedWithoutNotice
  if (faults > 0 || onTime !== onTimeRecount) process.exitCode = 1
}

if (values.help) console.log(help)
else if (![days, complaints, seed].every(isWhole) || !['sqlite', 'postgres'].includes(values.engine)) {
  console.error('--days, --complaints and --seed take whole numbers above 0, --engine takes sqlite or postgres.')
  process.exitCode = 1
} else tell(await (values.engine === 'postgres' ? onPostgres() : run()))
