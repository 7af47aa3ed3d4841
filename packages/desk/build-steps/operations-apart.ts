import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const operations = '@redress/schema/operations'
const file = fileURLToPath(new URL('../../schema/src/generated/operations.ts', import.meta.url))
const own = '\0operation:'

/**
 * Each document goes with the room that sends it. They are generated into one file, which would go whole into the first
 * load: 1.4 KB of ids that nobody who signs in needs, and more with every room.
 */
export function operationsApart(): Plugin {
  const documents = new Map(
    [...readFileSync(file, 'utf8').matchAll(/^export const (\w+): .* (trustedDocument\(.*\))$/gm)].map(
      ([, name = '', made = '']) => [name, made],
    ),
  )
  return {
    name: 'operations-apart',
    apply: 'build',
    enforce: 'pre',
    transform: (code) =>
      code.replace(/import \{([^}]+)\} from '@redress\/schema\/operations'/g, (_statement, listed: string) =>
        listed
          .split(',')
          // `CaseRoom`, or `CaseRoom as CaseRoomQuery`. What is a type is no document.
          .map((part) => ({ part: part.trim(), name: part.trim().split(' as ')[0] ?? '' }))
          .filter(({ name }) => name !== '' && !name.startsWith('type '))
          .map(({ part, name }) => `import { ${part} } from '${operations}?${name}'`)
          .join(';'),
      ),
    resolveId: (source) =>
      source.startsWith(`${operations}?`) ? own + source.slice(operations.length + 1) : undefined,
    load(id) {
      const name = id.startsWith(own) ? id.slice(own.length) : undefined
      if (!name) return undefined
      if (!documents.has(name)) throw new Error(`${operations} has no document ${name}.`)
      const from = JSON.stringify(file.replace('generated/operations.ts', 'trusted-document.ts'))
      return `import { trustedDocument } from ${from}; export const ${name} = /* @__PURE__ */ ${documents.get(name)}`
    },
  }
}
