/** `npm run bench:answers`: how long it takes to suggest answers while somebody writes. */
import { parseArgs } from 'node:util'
import { type Engine, placesFor } from '../places.ts'
import { measureAnswers } from './measure.ts'

const help = `npm run bench:answers -- [options]

  --answers N   so many answers are published; 10,000 unless told
  --texts N     so many texts are written; 500 unless told
  --engine E    sqlite or postgres; both unless told
  --seed N      the same seed writes the same; 1 unless told
  --json        end with one line of JSON
  --help        this text

Publishes answers of 50 + 600 characters, writes complaints of about 400 characters, each about one of them, and asks what
would be suggested, one after the other. docs/performance.md has the figures.`

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '10000' },
    texts: { type: 'string', default: '500' },
    engine: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function run(): Promise<void> {
  const engines: readonly Engine[] = (['sqlite', 'postgres'] as const).filter(
    (engine) => !values.engine || engine === values.engine,
  )
  const figures: Record<string, unknown> = {}
  for (const engine of engines) {
    const places = await placesFor(engine)
    try {
      const plan = { answers: Number(values.answers), texts: Number(values.texts), seed: Number(values.seed) }
      const measured = await measureAnswers(await places.next(), plan)
      figures[engine] = measured
      const [p50, p99, most] = [measured.p50Ms, measured.p99Ms, measured.mostMs].map((ms) => ms.toFixed(1))
      console.log(
        `${engine}: ${measured.answers.toLocaleString('en')} answers; half of the suggestions within ${p50} ms, 99 % within ${p99}, all within ${most}, ${measured.cpuMs.toFixed(1)} ms of CPU; ${(measured.found * 100).toFixed(1)} % among the three`,
      )
    } finally {
      await places.close()
    }
  }
  if (values.json) console.log(JSON.stringify(figures))
}

if (values.help) console.log(help)
else await run()
