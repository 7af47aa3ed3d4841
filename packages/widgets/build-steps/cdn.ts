import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { type Files, joinChunks, nameByContent } from './chunks.ts'
import { root, version } from './package.ts'
import { shortNames } from './short-names.ts'
import { squeeze, squeezeStyles } from './squeeze.ts'

const out = join(root, 'dist/cdn')

const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"', REDRESS_VERSION: JSON.stringify(version) },
  alias: { '@0no-co/graphql.web': join(root, 'build-steps/substitutes/trusted-documents-only.ts') },
  mangleProps: shortNames,
  logLevel: 'warning',
  write: false,
} as const satisfies BuildOptions

/** Which files of the CDN build are which; the size table and the page snippet speak of these. */
export interface CdnFiles {
  readonly loader: string
  readonly all: string
  /** Lit, urql, the base class, English. */
  readonly foundation: string
  /** What cards are made of: styles, templates, delivery, times. */
  readonly parts: string
  /** What the widgets have in common that follow a case. */
  readonly tracked: string
  /** The widgets, and what they load when it is needed. */
  readonly entries: Readonly<Record<string, string>>
  readonly locales: readonly string[]
}

/**
 * dist/cdn: the loader and redress.all.js under stable names, everything else hashed. Files are replaced one by one, so
 * that a server that is serving the old build never sees a half one.
 */
export async function buildCdn(): Promise<CdnFiles> {
  await mkdir(out, { recursive: true })
  const locales = await buildLocales()
  const [split, whole] = await Promise.all([
    build({
      ...options,
      entryPoints: { redress: 'src/loader.ts', foundation: 'src/foundation.ts' },
      splitting: true,
      outdir: out,
      chunkNames: '[name]-[hash]',
      plugins: [squeezeStyles, substitutes, pointTo(locales)],
    }),
    // The hash on the page's tag speaks for this file alone: what it brings in, it checks itself.
    build({
      ...options,
      define: { ...options.define, LANGUAGE_CHUNKS: JSON.stringify(checkedLanguages(locales)) },
      entryPoints: { 'redress.all': 'src/all.ts' },
      outdir: out,
      plugins: [squeezeStyles, substitutes, everythingAtOnce],
    }),
  ])
  const joined = await joinChunks(texts(split.outputFiles), split.metafile)
  const squeezed = new Map([...locales.values()].map(({ name, text }) => [name, text]))
  for (const [name, text] of [...joined, ...texts(whole.outputFiles)]) squeezed.set(name, await squeeze(text))
  const cards = [...squeezed.keys()].find((name) => name.startsWith('cards-'))
  const parts = squeezed.get('parts.js') ?? ''
  squeezed.set('parts.js', parts.replaceAll('CARDS_CHUNK', JSON.stringify(`./${cards}`)))
  const { files, names } = nameByContent(squeezed, ['redress.js', 'redress.all.js'])
  const built = filesOf(split.metafile, names, [...locales.values()])
  const ahead = JSON.stringify([built.foundation, built.parts].map((name) => `./${name}`))
  const loader = files.get(built.loader) ?? ''
  files.set(
    built.loader,
    loader.replaceAll('COMMON_CHUNKS', ahead).replaceAll('TRACKED_CHUNK', JSON.stringify(`./${built.tracked}`)),
  )
  await write(files)
  return built
}

const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`

const checkedLanguages = (locales: ReadonlyMap<string, Locale>): string[][] =>
  [...locales].map(([language, { name, text }]) => [language, `./${name}`, integrityOf(text)])

const texts = (outputs: readonly { readonly path: string; readonly text: string }[]): Files =>
  new Map(outputs.map(({ path, text }) => [path.slice(out.length + 1), text]))

interface Locale {
  readonly name: string
  readonly text: string
}

/**
 * The languages are built by themselves: inside the split build esbuild would move its own runtime, which they do not
 * use, into a chunk of its own and so add a request to every page.
 */
async function buildLocales(): Promise<Map<string, Locale>> {
  const sources = (await readdir(join(root, 'src/words'))).filter(
    (name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts',
  )
  const entryPoints = sources.map((name) => `src/words/${name}`)
  const { outputFiles } = await build({ ...options, entryPoints, outdir: out, entryNames: '[name]-[hash]' })
  return new Map(
    outputFiles.map(({ path, text }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return [name.slice(0, 2), { name, text }]
    }),
  )
}

/** Parts of Lit and of wonka that widgets never reach, under what does the same for them in fewer bytes. */
const substitutes: Plugin = {
  name: 'substitutes',
  setup({ onResolve }) {
    const folder = join(root, 'build-steps/substitutes')
    onResolve({ filter: /^\.\/css-tag\.js$/ }, () => ({ path: join(folder, 'adopted-styles-only.ts') }))
    onResolve({ filter: /^wonka$/ }, ({ importer }) =>
      importer.startsWith(folder) ? null : { path: join(folder, 'merging-lists-only.ts') },
    )
  },
}

/** In the one file all is there but the languages, and esbuild need not wrap what might be loaded. */
const everythingAtOnce: Plugin = {
  name: 'everything at once',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/loaded-when-needed\.ts$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, resolveDir.endsWith('words') ? 'loaded-checked.ts' : 'loaded-at-once.ts'),
    }))
  },
}

const pointTo = (locales: ReadonlyMap<string, Locale>): Plugin => ({
  name: 'locales',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[a-z]{2}\.ts$/ }, ({ path, kind }) => {
      const locale = kind === 'dynamic-import' ? locales.get(path.slice(2, 4)) : undefined
      return locale ? { path: `./${locale.name}`, external: true } : null
    })
  },
})

function filesOf(
  { outputs }: Metafile,
  names: ReadonlyMap<string, string>,
  locales: readonly { readonly name: string }[],
): CdnFiles {
  const named = (name: string) => names.get(name) ?? name
  const entries = Object.entries(outputs).flatMap(([path, { entryPoint }]) => {
    const label = entryPoint && /^src\/(?:define|case-cards|client)\/(.*)\.ts$/.exec(entryPoint)?.[1]
    return label ? [[label, named(path.slice(path.lastIndexOf('/') + 1))] as const] : []
  })
  return {
    loader: 'redress.js',
    all: 'redress.all.js',
    foundation: named('foundation.js'),
    parts: named('parts.js'),
    tracked: named('tracked.js'),
    entries: Object.fromEntries(entries),
    locales: locales.map(({ name }) => named(name)),
  }
}

/** New files first, the loader that names them last, the files of older builds away after that. */
async function write(written: ReadonlyMap<string, string>): Promise<void> {
  const integrity = Object.fromEntries([...written].map(([name, text]) => [name, integrityOf(text)]).sort())
  const ordered = [...written].sort(([name]) => (name === 'redress.js' ? 1 : -1))
  for (const [name, text] of ordered) await writeFile(join(out, name), text)
  await writeFile(join(out, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)
  for (const name of await readdir(out)) {
    if (!written.has(name) && name !== 'integrity.json') await rm(join(out, name), { recursive: true })
  }
}

/** The bytes of a built file. */
export const readCdn = (name: string): Promise<Buffer> => readFile(join(out, name))
