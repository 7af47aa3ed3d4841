import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { root } from './package.ts'
import { squeeze, squeezeStyles } from './squeeze.ts'

/** A file that stands by itself: it imports nothing, so that one hash speaks for all of it. */
export interface Apart {
  readonly address: string
  readonly text: string
  readonly integrity: string
}

/** As `integrity` attributes have it. What stands in the one file is short: a hash cannot be compressed. */
export const integrityOf = (text: string, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`

/**
 * What is loaded only when it is needed, from the split build and from the one file alike: the languages, what follows a
 * case, what shows its solution in each language. They are built by themselves: inside the split build esbuild would move
 * what they have in common with others into chunks that every page loads, and the one file could not check those.
 */
export async function buildApart(options: BuildOptions, outdir: string): Promise<ReadonlyMap<string, Apart>> {
  const languages = await languagesIn('src/words')
  const spoken = await languagesIn('src/solution/spoken')
  const { outputFiles } = await build({
    ...options,
    write: false,
    entryPoints: {
      ...Object.fromEntries(languages.filter((name) => name !== 'en').map((name) => [name, `src/words/${name}.ts`])),
      ...Object.fromEntries(spoken.map((name) => [`solution-${name}`, `src/solution/spoken/${name}.ts`])),
      live: 'src/client/live.ts',
    },
    outdir,
    entryNames: '[name]-[hash]',
    plugins: [squeezeStyles, templatesOnly],
  })
  const files = await Promise.all(
    outputFiles.map(async ({ path, text: built }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const text = await squeeze(built)
      const label = name.replace(/-[A-Z0-9]{8}\.js$/, '')
      return [label, { address: `./${name}`, text, integrity: integrityOf(text, 'sha256') }] as const
    }),
  )
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)))
}

async function languagesIn(folder: string): Promise<string[]> {
  const names = (await readdir(join(root, folder))).filter((name) => /^[a-z]{2}\.ts$/.test(name))
  return names.map((name) => name.slice(0, 2))
}

const templatesOnly: Plugin = {
  name: 'templates only',
  setup({ onResolve }) {
    onResolve({ filter: /^lit$/ }, () => ({ path: join(root, 'build-steps/substitutes/templates-only.ts') }))
  },
}

/** What `define` puts into the builds: where each file lies, and for the one file its hash too. */
export function namesOfApart(apart: ReadonlyMap<string, Apart>): Record<string, string> {
  const solutions = [...apart].flatMap(([label, { address }]) => {
    const language = /^solution-(\w+)$/.exec(label)?.[1]
    return language ? [[language, address]] : []
  })
  const all = [...apart].map(([label, { address, integrity }]) => [label, [address, integrity]])
  return {
    APART: JSON.stringify(Object.fromEntries(all)),
    SOLUTION_CHUNKS: JSON.stringify(Object.fromEntries(solutions)),
  }
}
