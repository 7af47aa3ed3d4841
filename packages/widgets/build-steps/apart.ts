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
  /** SHA-256, base64. Its address follows from it: `importChecked` works it out, so the one file carries it once. */
  readonly integrity: string
}

/** As `integrity` attributes have it. What stands in the one file is short: a hash cannot be compressed. */
export const integrityOf = (text: string, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`

/**
 * What is loaded only when it is needed, from the split build and from the one file alike: the languages, what follows a
 * case, and in each language whole what shows its solution, photos, answers, explanations or the survey. They are built by
 * themselves: inside the split build esbuild would move what they have in common with others into chunks that every page
 * loads, and the one file could not check those.
 */
export async function buildApart(options: BuildOptions, outdir: string): Promise<ReadonlyMap<string, Apart>> {
  const languages = await languagesIn('src/words')
  const spoken = await Promise.all(
    Object.entries({
      solution: 'solution',
      answers: 'answers',
      explanation: 'next-steps',
      photos: 'photos',
      survey: 'survey-card',
    }).map(async ([name, of]) => {
      const folder = `src/${of}/spoken`
      return (await languagesIn(folder)).map((language) => [`${name}-${language}`, `${folder}/${language}.ts`] as const)
    }),
  )
  const { outputFiles } = await build({
    ...options,
    write: false,
    entryPoints: {
      ...Object.fromEntries(languages.filter((name) => name !== 'en').map((name) => [name, `src/words/${name}.ts`])),
      ...Object.fromEntries(spoken.flat()),
      live: 'src/client/live.ts',
    },
    outdir,
    entryNames: '[name]',
    plugins: [squeezeStyles, templatesOnly],
  })
  const files = await Promise.all(
    outputFiles.map(async ({ path, text: built }) => {
      const label = path.slice(path.lastIndexOf('/') + 1, -3)
      const text = await squeeze(built)
      const integrity = integrityOf(text, 'sha256').slice(7)
      return [label, { address: `./${addressOf(label, integrity)}`, text, integrity }] as const
    }),
  )
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)))
}

const endOfName = (integrity: string): string => integrity.replace(/\W/g, '').slice(0, 8)
const addressOf = (label: string, integrity: string): string => `${label}-${endOfName(integrity)}.js`

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

/** What `define` puts into the builds: how the name of each file ends, or for the one file its hash. */
export function namesOfApart(apart: ReadonlyMap<string, Apart>): Record<string, string> {
  const spoken = [...apart].flatMap(([label, { integrity }]) =>
    label.includes('-') ? [[label, endOfName(integrity)]] : [],
  )
  // All of them end alike.
  const all = [...apart].map(([label, { integrity }]) => [label, integrity.replace('=', '')])
  return {
    APART: JSON.stringify(Object.fromEntries(all)),
    SPOKEN_CHUNKS: JSON.stringify(Object.fromEntries(spoken)),
  }
}
