import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { install } from './install.mjs'
import { execute, explain, nodeProgram, root } from './steps.mjs'
import { failuresOf, reportsFolder, seenAtFailures, seenFolder, sum, summary } from './sum.mjs'

/** The suites in the order of how soon they say something; each is a project in vitest.config.ts. */
const suites = ['unit', 'widgets', 'http', 'journeys', 'crash']

/** `npm test`: everything, from the install on. A failing suite does not keep the next ones from running. */
async function test() {
  const started = Date.now()
  const say = (text) => console.log(`\n━━ ${text} (${Math.round((Date.now() - started) / 1000)} s)`)
  await install({ everything: true })
  await build()
  for (const folder of [reportsFolder, seenFolder]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(reportsFolder, { recursive: true })
  say('checks')
  await check()
  const broken = []
  for (const suite of suites) {
    say(suite)
    const { code } = await run(suite)
    if (code !== 0) broken.push(suite)
  }
  for (const suite of [...suites, 'check'])
    for (const failure of failuresOf(join(reportsFolder, `${suite}.json`))) console.log(`✗ ${suite}: ${failure}`)
  for (const seen of seenAtFailures()) console.log(seen)
  const total = sum([...suites, 'check'])
  for (const { suite, ...counts } of total.suites) console.log(`${suite}: ${summary(counts)}`)
  if (broken.length > 0)
    console.log(`Suites that failed: ${broken.join(', ')}. Run one alone: npm run test:${broken[0]}`)
  console.log(summary(total))
  if (total.failed > 0 || broken.length > 0) process.exitCode = 1
}

function run(suite) {
  return execute({
    command: nodeProgram(),
    args: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      suite,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reportsFolder, `${suite}.json`)}`,
    ],
  })
}

await test().catch(explain)
