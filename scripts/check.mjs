import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { codegen } from './codegen.mjs'
import { install } from './install.mjs'
import { lockfileFaults } from './lockfile.mjs'
import {
  execute,
  explain,
  nodeProgram,
  packageScript,
  root,
  runPackageScript,
  StepError,
  startedDirectly,
} from './steps.mjs'

/** Everything that is not a test run: each check has a name, and is quiet when it holds. */
const checks = [
  ...workspaceFolders().map((folder) => ({ name: `types: ${folder}`, run: () => program('tsc', ['-p', folder]) })),
  { name: 'lint and format', run: () => program('biome', ['check', '--max-diagnostics=50']) },
  { name: 'lockfile', run: noFaults },
  { name: 'generated files are current', run: () => unchangedBy(codegen, generatedFiles) },
  { name: 'element manifest is current', run: () => unchangedBy(manifest, ['packages/widgets/custom-elements.json']) },
  { name: 'sizes of the widgets within budget', run: () => sizes('packages/widgets') },
  { name: 'sizes of the desk within budget', run: () => sizes('packages/desk') },
]

const generatedFiles = [
  'packages/schema/schema.graphql',
  'packages/schema/trusted-documents.json',
  'packages/schema/webhooks.schema.json',
  'packages/schema/src/generated',
]

/** Runs all checks even when one fails. Answers how many held. */
export async function check() {
  let passed = 0
  const failed = []
  for (const { name, run } of checks) {
    const fault = await run().then(
      () => undefined,
      (error) => error,
    )
    console.log(`${fault ? '✗' : '✓'} ${name}`)
    if (fault) failed.push(name)
    else passed += 1
    if (fault) console.log(fault instanceof StepError ? `${fault.message}\n${fault.cause ?? ''}` : fault)
  }
  report(passed, failed)
  return { passed, failed: failed.length }
}

/** The same shape as the JSON reports of vitest, so that one sum goes over all. */
function report(passed, failed) {
  const folder = join(root, '.cache', 'reports')
  mkdirSync(folder, { recursive: true })
  const counts = { numPassedTests: passed, numFailedTests: failed.length, numPendingTests: 0, failed }
  writeFileSync(join(folder, 'check.json'), JSON.stringify(counts))
}

function workspaceFolders() {
  const below = (folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : []
  return [...below('packages'), ...below('examples'), 'test'].filter((folder) =>
    existsSync(join(root, folder, 'tsconfig.json')),
  )
}

async function program(name, args) {
  const script = { tsc: 'typescript/bin/tsc', biome: '@biomejs/biome/bin/biome' }[name]
  const { code, output } = await execute({
    command: nodeProgram(),
    args: [join(root, 'node_modules', script), ...args],
    quiet: true,
  })
  if (code !== 0) throw new StepError(`${name} ${args.join(' ')} found:`, { cause: output })
}

async function noFaults() {
  const faults = lockfileFaults()
  if (faults.length > 0) throw new StepError(faults.join('\n'))
}

/** Makes the files again and compares; independent of git, so it also works on a changed checkout. */
async function unchangedBy(make, paths) {
  const before = contents(paths)
  await make()
  const after = contents(paths)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  if (changed.length > 0)
    throw new StepError(`These files were not current; they are now, commit them:\n  ${changed.join('\n  ')}`)
}

function contents(paths) {
  const found = new Map()
  for (const path of paths) {
    const full = join(root, path)
    if (!existsSync(full)) continue
    if (statSync(full).isFile()) found.set(path, readFileSync(full, 'utf8'))
    else for (const [name, text] of contents(readdirSync(full).map((name) => `${path}/${name}`))) found.set(name, text)
  }
  return found
}

async function manifest() {
  if (!packageScript('packages/widgets', 'manifest')) return
  await runPackageScript({
    folder: 'packages/widgets',
    script: 'manifest',
    advice: 'see the message above.',
    quiet: true,
  })
}

async function sizes(folder) {
  if (!packageScript(folder, 'sizes')) return
  await runPackageScript({
    folder,
    script: 'sizes',
    args: ['--json'],
    advice:
      'the line above says which file is over its budget: make it smaller, or argue for the budget in the commit.',
    quiet: true,
  })
}

if (startedDirectly(import.meta.url))
  await install({ everything: true })
    .then(build)
    .then(check)
    .then(({ failed }) => {
      if (failed > 0) process.exitCode = 1
    })
    .catch(explain)
