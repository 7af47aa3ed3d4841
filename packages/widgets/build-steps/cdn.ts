import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { type Apart, buildApart, integrityOf, namesOfApart } from './apart.ts'
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
  // Templates cross from files that lie apart into the Lit of the page.
  mangleCache: { _$litType$: false },
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
  /** What stands by itself. */
  readonly apart: Readonly<Record<string, string>>
}

/**
 * dist/cdn: the loader and redress.all.js under stable names, everything else hashed. Files are replaced one by one, so
 * that a server that is serving the old build never sees a half one.
 */
export async function buildCdn(): Promise<CdnFiles> {
  await mkdir(out, { recursive: true })
  const apart = await buildApart(options, out)
  const define = { ...options.define, ...namesOfApart(apart) }
  const [split, whole] = await Promise.all([
    build({
      ...options,
      define,
      entryPoints: { redress: 'src/loader.ts', foundation: 'src/foundation.ts' },
      splitting: true,
      outdir: out,
      chunkNames: '[name]-[hash]',
      plugins: [squeezeStyles, substitutes, pointTo(apart)],
    }),
    // The hash on the page's tag speaks for this file alone: what it brings in, it checks itself.
    build({
      ...options,
      define,
      entryPoints: { 'redress.all': 'src/all.ts' },
      outdir: out,
      plugins: [squeezeStyles, substitutes, inOneFile],
    }),
  ])
  const joined = await joinChunks(texts(split.outputFiles), split.metafile)
  const squeezed = new Map([...apart.values()].map(({ address, text }) => [address.slice(2), text]))
  for (const [name, text] of [...joined, ...texts(whole.outputFiles)]) squeezed.set(name, await squeeze(text))
  const cards = [...squeezed.keys()].find((name) => name.startsWith('cards-'))
  const parts = squeezed.get('parts.js') ?? ''
  squeezed.set('parts.js', parts.replaceAll('CARDS_CHUNK', JSON.stringify(`./${cards}`)))
  const { files, names } = nameByContent(squeezed, [
    ...['redress.js', 'redress.all.js'],
    ...[...apart.values()].map(({ address }) => address.slice(2)),
  ])
  const built = filesOf(split.metafile, names, apart)
  const ahead = JSON.stringify([built.foundation, built.parts].map((name) => `./${name}`))
  const loader = files.get(built.loader) ?? ''
  files.set(
    built.loader,
    loader.replaceAll('COMMON_CHUNKS', ahead).replaceAll('TRACKED_CHUNK', JSON.stringify(`./${built.tracked}`)),
  )
  await write(files)
  return built
}

const texts = (outputs: readonly { readonly path: string; readonly text: string }[]): Files =>
  new Map(outputs.map(({ path, text }) => [path.slice(out.length + 1), text]))

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

/** In the one file all is there but what lies apart, and esbuild need not wrap what might be loaded. */
const inOneFile: Plugin = {
  name: 'in one file',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/loaded-when-needed\.ts$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, resolveDir.endsWith('case-cards') ? 'loaded-at-once.ts' : 'loaded-checked.ts'),
    }))
  },
}

/** In the split build what lies apart is imported by its address. */
const pointTo = (apart: ReadonlyMap<string, Apart>): Plugin => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:[a-z]{2}|live)\.ts$/ }, ({ path, kind }) => {
      const file = kind === 'dynamic-import' ? apart.get(path.slice(2, -3)) : undefined
      return file ? { path: file.address, external: true } : null
    })
    onResolve({ filter: /^\.\/loaded-when-needed\.ts$/ }, ({ resolveDir }) =>
      resolveDir.endsWith('spoken') ? { path: join(resolveDir, 'loaded-apart.ts') } : null,
    )
  },
})

function filesOf(
  { outputs }: Metafile,
  names: ReadonlyMap<string, string>,
  apart: ReadonlyMap<string, Apart>,
): CdnFiles {
  const named = (name: string) => names.get(name) ?? name
  const entries = Object.entries(outputs).flatMap(([path, { entryPoint }]) => {
    const label = entryPoint && /^src\/(?:define|case-cards)\/(.*)\.ts$/.exec(entryPoint)?.[1]
    return label ? [[label, named(path.slice(path.lastIndexOf('/') + 1))] as const] : []
  })
  return {
    loader: 'redress.js',
    all: 'redress.all.js',
    foundation: named('foundation.js'),
    parts: named('parts.js'),
    tracked: named('tracked.js'),
    entries: Object.fromEntries(entries),
    apart: Object.fromEntries([...apart].map(([label, { address }]) => [label, named(address.slice(2))])),
  }
}

/** New files first, the loader that names them last, the files of older builds away after that. */
async function write(written: ReadonlyMap<string, string>): Promise<void> {
  const integrity = Object.fromEntries([...written].map(([name, text]) => [name, integrityOf(text, 'sha384')]).sort())
  const ordered = [...written].sort(([name]) => (name === 'redress.js' ? 1 : -1))
  for (const [name, text] of ordered) await writeFile(join(out, name), text)
  await writeFile(join(out, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`)
  for (const name of await readdir(out)) {
    if (!written.has(name) && name !== 'integrity.json') await rm(join(out, name), { recursive: true })
  }
}

/** The bytes of a built file. */
export const readCdn = (name: string): Promise<Buffer> => readFile(join(out, name))
