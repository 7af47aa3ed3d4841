/** `npm run bench:classifier`: how often suggestions of a category are right, on real texts that were not learnt. */
import { parseArgs } from 'node:util'
import { missingCorpora, readCorpora } from './corpora.ts'
import { type Accuracy, costAfter, measure } from './measure.ts'

const help = `npm run bench:classifier -- [options]

  --learnt N  so many cases are learnt before the cost of a suggestion is measured; 100,000 unless told
  --seed N    the same seed learns in the same order; 1 unless told
  --json      end with one line of JSON
  --help      this text

Learns the labels that people gave to real complaints (CFPB) and questions (banking77), and asks about those it has not
seen: how often the first suggestion is right, and one of the first three; beside always the most frequent label, and naive
Bayes. Reads ../shared/data, or REDRESS_CORPUS, and says so when it is not there. docs/performance.md has the figures.`

const { values } = parseArgs({
  options: {
    learnt: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function run(): Promise<void> {
  const missing = missingCorpora()
  if (missing) return console.log(missing)
  const corpora = await readCorpora(Number(values.seed))
  const figures: Record<string, unknown> = {}
  for (const corpus of corpora) {
    const measured = measure(corpus)
    figures[corpus.name] = measured
    console.log(`${corpus.name}: ${corpus.about}; ${corpus.learn.length} learnt, ${corpus.heldOut.length} asked about`)
    console.log(`  majority     ${shown(measured.majority)}`)
    console.log(`  naive Bayes  ${shown(measured.naiveBayes)}`)
    console.log(`  ours         ${shown(measured.ours)}`)
    console.log(`  confidence is off by ${(measured.calibrationError * 100).toFixed(1)} points on average`)
    console.log(
      `  CPU: ${measured.learnMs.toFixed(2)} ms to learn a case, ${measured.guessMs.toFixed(2)} ms to suggest`,
    )
  }
  const [longest] = corpora
  if (longest) {
    const cost = costAfter(Number(values.learnt), longest)
    figures.afterMany = { learnt: Number(values.learnt), ...cost }
    console.log(`After ${values.learnt} cases of ${longest.name}: ${cost.guessMs.toFixed(2)} ms of CPU to suggest`)
  }
  if (values.json) console.log(JSON.stringify(figures))
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const shown = ({ top1, top3 }: Accuracy) => `first ${percent(top1)}, among three ${percent(top3)}`

if (values.help) console.log(help)
else await run()
