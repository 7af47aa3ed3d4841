/** What a Markdown file of an answer says. Pure. */
import type { AnswerField } from './columns.ts'

const known: Record<string, AnswerField> = {
  id: 'id',
  title: 'title',
  question: 'title',
  locale: 'locale',
  lang: 'locale',
  language: 'locale',
  category: 'category',
  owner: 'owner',
  review: 'reviewOn',
  reviewon: 'reviewOn',
}

/**
 * The lines between two `---` at the beginning say what is known beside the words, one `name: value` each. The question is
 * the title there, else the first heading, else the name of the file. `returns.es.md` is `returns` in Spanish.
 */
export function markdownCells(file: string, written: string): Partial<Record<AnswerField, string>> {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const [, head = '', body = text] = /^---\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)([\s\S]*)$/.exec(text) ?? []
  const [, name = file, locale = ''] = /^(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.(?:md|markdown)$/i.exec(file) ?? []
  const [, heading, below] = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)([\s\S]*)$/.exec(body) ?? []
  const titled = head.split('\n').flatMap((line) => {
    const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
    const field = known[property.toLowerCase().replaceAll(/[-_]/g, '')]
    return field && value ? [[field, value.replace(/^(["'])(.*)\1$/, '$2')] as const] : []
  })
  const lastPart = name.split(/[\\/]/).at(-1) ?? name
  const fallback = { id: name, locale, title: heading ?? lastPart.replaceAll(/[-_]+/g, ' ') }
  return { ...fallback, ...Object.fromEntries(titled), text: (heading === undefined ? body : (below ?? '')).trim() }
}
