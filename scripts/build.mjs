import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { install } from './install.mjs'
import { explain, packageScript, root, runPackageScript, startedDirectly } from './steps.mjs'

const widgets = 'packages/widgets'
const stamp = join(root, widgets, 'dist', '.built-from')

/**
 * Builds the files of the widgets that pages load. Nothing else needs building: Node runs the API's TypeScript. Skipped
 * when the sources are those of the last build.
 */
export async function build({ force = false } = {}) {
  if (!packageScript(widgets, 'build:cdn')) {
    console.log('The widgets have no build yet: skipped.')
    return
  }
  const sources = digestOfSources()
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('Building the widgets …')
  await runPackageScript({
    folder: widgets,
    script: 'build:cdn',
    advice: 'the message above names the source file that does not build; mend it and run the command again.',
  })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, sources)
}

function digestOfSources() {
  const digest = createHash('sha256')
  for (const folder of [widgets, 'packages/schema'])
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
