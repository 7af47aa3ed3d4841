import type { Words } from './words.ts'

/** Put in by the build: address and hash of each language's chunk. */
declare const LANGUAGE_CHUNKS: readonly (readonly [language: string, address: string, integrity: string])[]

/**
 * What the one-file build has in place of `loaded-when-needed.ts`. The hash on the page's script tag speaks for that
 * file; the file speaks for the languages it brings in. A browser that cannot check what it preloads stays with English.
 */
export const loaders: ReadonlyMap<string, () => Promise<Words | undefined>> = new Map(
  LANGUAGE_CHUNKS.map(([language, address, integrity]) => [
    language,
    async () => (await importChecked(address, integrity))[language],
  ]),
)

function importChecked(address: string, integrity: string): Promise<Partial<Record<string, Words>>> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    if (!link.relList.supports('modulepreload')) return reject()
    link.rel = 'modulepreload'
    link.crossOrigin = 'anonymous'
    link.integrity = integrity
    link.href = new URL(address, import.meta.url).href
    // What was preloaded and found right is what the import gives; nothing is fetched again.
    link.onload = () => resolve(import(link.href))
    link.onerror = reject
    document.head.append(link)
  })
}
