import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { install } from './install.mjs'
import { explain, root, runPackageScript, startedDirectly } from './steps.mjs'

/** What is built: Node runs the API's TypeScript as it stands. */
const builds = [
  { what: 'the widgets', folder: 'packages/widgets', script: 'build:cdn' },
  { what: 'the desk', folder: 'packages/desk', script: 'build' },
]

/** Builds the files that pages load. Skipped where the sources are those of the last build. */
export async function build({ force = false } = {}) {
  for (const { what, folder, script } of builds) {
    const stamp = join(root, folder, 'dist', '.built-from')
    const sources = digestOfSources(folder)
    if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue
    console.log(`Building ${what} …`)
    await runPackageScript({
      folder,
      script,
      advice: 'the message above names the source file that does not build; mend it and run the command again.',
      quiet: true,
    })
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, sources)
  }
}

function digestOfSources(own) {
  const digest = createHash('sha256')
  for (const folder of [own, 'packages/schema'])
    for (const path of filesBelow(join(root, folder)))
      digest.update(`\0${relative(root, path)}\0`).update(readFileSync(path))
  return digest.update(readFileSync(join(root, 'pnpm-lock.yaml'))).digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist' && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
}

if (startedDirectly(import.meta.url))
  await install({ everything: false })
    .then(() => build({ force: true }))
    .catch(explain)
