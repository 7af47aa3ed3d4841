import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { root, version } from './package.ts'

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
  alias: { '@0no-co/graphql.web': join(root, 'build-steps/trusted-documents-only.ts') },
  logLevel: 'warning',
  write: false,
} as const satisfies BuildOptions

/** Which files of the CDN build are which; the size table and the page snippet speak of these. */
export interface CdnFiles {
  readonly loader: string
  readonly all: string
  readonly shared: string
  readonly widgets: Readonly<Record<string, string>>
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
      entryPoints: { redress: 'src/loader.ts' },
      splitting: true,
      outdir: out,
      chunkNames: '[name]-[hash]',
      plugins: [pointTo(locales)],
    }),
    build({ ...options, entryPoints: { 'redress.all': 'src/all.ts' }, outdir: out, plugins: [pointTo(locales)] }),
  ])
  const files = filesOf(split.metafile, [...locales.values()].map(({ name }) => name))
  const written = new Map([...locales.values()].map(({ name, text }) => [name, text]))
  for (const { path, text } of [...split.outputFiles, ...whole.outputFiles]) {
    const name = path.slice(out.length + 1)
    written.set(name, name === files.loader ? text.replace('SHARED_CHUNK', JSON.stringify(`./${files.shared}`)) : text)
  }
  await write(written)
  return files
}

interface Locale {
  readonly name: string
  readonly text: string
}

/**
 * The languages are built by themselves: inside the split build esbuild would move its own runtime, which they do not
 * use, into a chunk of its own and so add a request to every page.
 */
async function buildLocales(): Promise<Map<string, Locale>> {
  const sources = (await readdir(join(root, 'src/words'))).filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts')
  const entryPoints = sources.map((name) => `src/words/${name}`)
  const { outputFiles } = await build({ ...options, entryPoints, outdir: out, entryNames: '[name]-[hash]' })
  return new Map(
    outputFiles.map(({ path, text }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return [name.slice(0, 2), { name, text }]
    }),
  )
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

function filesOf({ outputs }: Metafile, locales: readonly string[]): CdnFiles {
  const names = Object.entries(outputs).map(([path, { entryPoint }]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    entryPoint: entryPoint ?? null,
  }))
  // esbuild calls a chunk that several entries share "chunk". One is what the loader can ask for ahead of time.
  const shared = names.filter(({ entryPoint }) => entryPoint === null)
  const [only] = shared
  if (!only || shared.length !== 1) throw new Error(`Expected one shared chunk, got ${shared.length}.`)
  const from = (folder: string) => names.filter(({ entryPoint }) => entryPoint?.startsWith(folder))
  const bare = (path: string | null) => path?.replace(/^.*\/|\.ts$/g, '') ?? ''
  return {
    loader: 'redress.js',
    all: 'redress.all.js',
    shared: only.name,
    widgets: Object.fromEntries(from('src/define/').map(({ name, entryPoint }) => [bare(entryPoint), name])),
    locales,
  }
}

/** New files first, the loader that names them last, the files of older builds away after that. */
async function write(written: ReadonlyMap<string, string>): Promise<void> {
  const integrity = Object.fromEntries(
    [...written].map(([name, text]) => [name, `sha384-${createHash('sha384').update(text).digest('base64')}`]).sort(),
  )
  const ordered = [...written].sort(([name]) => (name === 'redress.js' ? 1 : -1))
  for (const [name, text] of ordered) await writeFile(join(out, name), text)
  await writeFile(join(out, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)
  for (const name of await readdir(out)) {
    if (!written.has(name) && name !== 'integrity.json') await rm(join(out, name), { recursive: true })
  }
}

/** The bytes of a built file. */
export const readCdn = (name: string): Promise<Buffer> => readFile(join(out, name))
