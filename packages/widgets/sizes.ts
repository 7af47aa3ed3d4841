// node sizes.ts [--json] [--check] [--write]
//   --json   ends with one line of JSON
//   --check  fails when something is over its budget
//   --write  brings the committed table (sizes.json) up to date
import { buildCdn } from './build-steps/cdn.ts'
import { measure, overBudget, writeSizes } from './build-steps/sizes.ts'

const flags = new Set(process.argv.slice(2))
const sizes = await measure(await buildCdn())
const over = overBudget(sizes)

if (flags.has('--json')) console.log(JSON.stringify({ ...sizes.files, sums: sizes.sums }))
else console.table(sizes.files)
if (flags.has('--write')) await writeSizes(sizes)
for (const sentence of over) console.error(sentence)
if (flags.has('--check') && over.length > 0) process.exitCode = 1
