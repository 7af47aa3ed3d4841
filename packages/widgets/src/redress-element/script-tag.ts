/** What the page's `<script src=".../redress.js" data-store="pk_…">` says. */
export interface ScriptTag {
  readonly store: string
  readonly endpoint: string
}

let found: ScriptTag | null = null

/**
 * A module script has no `document.currentScript`, so the tag is looked up: the one that stands in this module's own
 * directory (the chunks lie beside the loader), else any that is named like the loader. The answer is kept, because
 * some pages take their script tags out after they ran.
 */
export function scriptTag(): ScriptTag | null {
  if (found || typeof document === 'undefined') return found
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src][data-store]')]
  const here = directory(import.meta.url)
  const tag =
    tags.find((script) => directory(script.src) === here) ??
    tags.find((script) => /\/redress(\.all)?\.js/.test(script.src))
  if (!tag) return null
  found = {
    store: tag.dataset.store ?? '',
    endpoint: tag.dataset.endpoint ?? new URL('/graphql', tag.src).href,
  }
  return found
}

const directory = (url: string): string => new URL('.', url).href
