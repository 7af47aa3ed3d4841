import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmVersion, root, step } from './steps.mjs'

const stamp = join(root, 'node_modules', '.redress-installed.json')

/**
 * Installs what the lockfile says, once: a stamp in node_modules remembers for which lockfile and manifests it was done.
 * `everything: false` is what running takes, a fifth of the bytes: no tools, and no `test/` with its browser and
 * PostgreSQL server. What a developer has installed is never taken away again.
 */
export async function install({ everything: wantsEverything }) {
  const everything = wantsEverything || existsSync(join(root, 'node_modules', 'vitest'))
  const wanted = digestOfManifests()
  const done = readStamp()
  if (done.digest === wanted && (done.everything || !everything)) return
  console.log(everything ? 'Installing everything, tests included …' : 'Installing …')
  await step({
    name: 'Installing the dependencies',
    command: 'npx',
    args: [
      '--yes',
      `pnpm@${pnpmVersion}`,
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--config.confirm-modules-purge=false',
      // Else pnpm wants to write its own version into the lockfile, which --frozen-lockfile forbids.
      '--config.pm-on-fail=ignore',
      // With more at once the first download waited a minute: 82 s from nothing, 18 s with this.
      '--config.network-concurrency=8',
      ...(everything ? [] : ['--prod', '--filter', '!@redress/test']),
    ],
    advice: `check that the npm registry can be reached (\`npm ping\`) and that the disk has 2 GB to spare, then run the
    command again. If it names the lockfile, the last change of a package.json was not installed:
    run \`npx --yes pnpm@${pnpmVersion} install\` and commit pnpm-lock.yaml.`,
  })
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ digest: wanted, everything }))
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'))
  } catch {
    return {}
  }
}

function digestOfManifests() {
  const folders = ['packages', 'examples'].flatMap((folder) => {
    const path = join(root, folder)
    return existsSync(path) ? readdirSync(path).map((name) => join(folder, name)) : []
  })
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['', 'test', ...folders.sort()].map((f) => join(f, 'package.json')),
  ]
  const digest = createHash('sha256').update(process.platform).update(process.arch)
  for (const file of files) {
    const path = join(root, file)
    if (existsSync(path)) digest.update(`\0${file}\0`).update(readFileSync(path))
  }
  return digest.digest('hex')
}
