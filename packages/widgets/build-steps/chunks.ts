import { createHash } from 'node:crypto'
import { build, type Metafile, type Plugin } from 'esbuild'

/** Files of a build by name. */
export type Files = ReadonlyMap<string, string>

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * esbuild cuts one chunk for every set of widgets that share something: with three widgets eight small files, each a
 * request, each compressed by itself. Here they become three: what the entry `foundation` stands on; `tracked`, what only
 * widgets use that follow a case; and `parts`, everything else that two have in common.
 */
export async function joinChunks(files: Files, { outputs }: Metafile): Promise<Files> {
  const built = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output]))
  const usedBy = (entry: RegExp) =>
    reachable(
      [...built].filter(([, { entryPoint }]) => entryPoint?.match(entry)).map(([name]) => name),
      (name) =>
        (built.get(name)?.imports ?? [])
          .filter(({ kind }) => kind === 'import-statement')
          .map(({ path }) => nameOf(path)),
    )
  const base = usedBy(/foundation\.ts$/)
  const form = usedBy(/define\/complaint-form\.ts$|cards\.ts$/)
  const chunks = [...built].filter(([, { entryPoint }]) => entryPoint === undefined)
  const groupOf = new Map(
    chunks.map(([name]) => [name, base.has(name) ? 'foundation.js' : form.has(name) ? 'parts.js' : 'tracked.js']),
  )
  const short = new Map<string, string>()
  const count = new Map<string, number>()
  // Only what is asked for from outside a group: each name costs bytes in the group and wherever it is imported.
  for (const [file, text] of files) {
    if (file === 'foundation.js') continue
    for (const { chunk, names } of importsIn(text)) {
      const group = groupOf.get(chunk)
      if (!group || group === groupOf.get(file)) continue
      for (const { name } of names) {
        const id = `${chunk} ${name}`
        if (short.has(id)) continue
        const at = count.get(group) ?? 0
        count.set(group, at + 1)
        short.set(id, letters[at] ?? `_${at.toString(36)}`)
      }
    }
  }

  /** Lets a file import from the groups what it imported from their chunks, under names that are one's own in a group. */
  const pointedToGroups = (text: string, own?: string): string =>
    importsIn(text).reduce((pointed, { whole, chunk, names }) => {
      const group = groupOf.get(chunk)
      if (!group || group === own) return pointed
      const clause = names.map(({ name, alias }) => `${short.get(`${chunk} ${name}`)} as ${alias}`)
      return pointed.replace(whole, () =>
        clause.length > 0 ? `import{${clause}}from"./${group}"` : `import"./${group}"`,
      )
    }, text)

  const joined = new Map<string, string>()
  for (const [name, text] of files) {
    if (!groupOf.has(name) && name !== 'foundation.js') joined.set(name, pointedToGroups(text))
  }
  for (const group of new Set(groupOf.values())) {
    const members = chunks.filter(([name]) => groupOf.get(name) === group)
    const exported = members.map(([chunk, { exports }]) => {
      const names = exports.flatMap((name) => {
        const asked = short.get(`${chunk} ${name}`)
        return asked ? [`${name} as ${asked}`] : []
      })
      return `export { ${names.join()} } from './${chunk}'`
    })
    const inMemory = memory(members.map(([name]) => [name, pointedToGroups(files.get(name) ?? '', group)]))
    const { outputFiles } = await build({
      stdin: { contents: exported.join('\n'), resolveDir: '.' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      plugins: [inMemory],
    })
    joined.set(group, outputFiles[0]?.text ?? '')
  }
  return joined
}

/** What a built file imports from others of the build. */
function importsIn(text: string) {
  return [...text.matchAll(/import(?:\{([^}]*)\}from)?"\.\/([^"]+)"/g)].map(([whole, clause, chunk = '']) => {
    const names = (clause?.split(',') ?? []).map((pair) => {
      const [name = '', alias = name] = pair.split(' as ')
      return { name, alias }
    })
    return { whole, chunk, names }
  })
}

/** Takes its files from here and leaves every other import as it is. */
const memory = (files: readonly (readonly [string, string])[]): Plugin => ({
  name: 'memory',
  setup({ onResolve, onLoad }) {
    const contents = new Map(files)
    onResolve({ filter: /^\.\// }, ({ path }) =>
      contents.has(nameOf(path)) ? { path: nameOf(path), namespace: 'memory' } : { path, external: true },
    )
    onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: contents.get(path) ?? '', loader: 'js' }))
  },
})

function reachable(start: readonly string[], next: (name: string) => Iterable<string>): Set<string> {
  const found = new Set(start)
  for (const name of found) for (const other of next(name)) found.add(other)
  return found
}

/**
 * Names each file after its content and that of all it may load, so that a name that is cached for ever is never given
 * to anything else. `stable` files keep theirs. Answers the new names by the old ones, too.
 */
export function nameByContent(
  files: Files,
  stable: readonly string[],
): { files: Map<string, string>; names: ReadonlyMap<string, string> } {
  const mentioned = (name: string) => [...files.keys()].filter((other) => files.get(name)?.includes(`./${other}`))
  const names = new Map(
    [...files.keys()].map((name) => {
      if (stable.includes(name)) return [name, name]
      const digest = createHash('sha256')
      for (const other of [...reachable([name], mentioned)].sort()) digest.update(`\0${other}\0${files.get(other)}`)
      const stem = name.replace(/(-[A-Z0-9]{8})?\.js$/, '')
      // Six of 62 letters: two builds share a name once in 50,000,000,000, and the loader, which names them all, is short.
      return [name, `${stem}-${digest.digest('base64url').replace(/[-_]/g, '').slice(0, 6)}.js`]
    }),
  )
  const renamed = (text: string) =>
    [...names].reduce((renaming, [from, to]) => renaming.replaceAll(`./${from}`, `./${to}`), text)
  return { files: new Map([...files].map(([name, text]) => [names.get(name) ?? name, renamed(text)])), names }
}
