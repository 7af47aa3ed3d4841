/**
 * The Markdown that answers are written in: paragraphs, headings, lists, strong, emphasis, links to the web and to mail
 * addresses. Everything else, HTML above all, is text. What comes of it is a flat tree and never a string of HTML. Pure.
 */
import type { AnswerBlockKind } from '@redress/schema/enums'
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A stretch of a line that is all alike. */
export interface Span {
  text: string
  strong: boolean
  emphasis: boolean
  /** `http`, `https` or `mailto`. */
  url: string | null
}
export interface Block {
  kind: AnswerBlockKind
  /** One, and of a list one for each item. A line break inside is `\n`. */
  lines: Span[][]
}

/** These are not constructs at all: their signs are what they look like. */
const disabled = [
  ...['htmlFlow', 'htmlText', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText'],
  ...['definition', 'labelStartImage', 'setextUnderline', 'thematicBreak'],
]
/** Nobody nests deeper, and whoever does to wear us out gets what is left out. */
const deepest = 12

/** A list in a list in a list, all at the beginning of one line: the parser takes the square of their number. */
const marker = '(?:[ \\t]*(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
const tooManyMarkers = new RegExp(`^(${marker}{3})${marker}+`, 'gm')

/** The same for signs of emphasis: with more of them than anybody means they are only signs. */
const mostSigns = 1000

/** What is a mere sign already stays one: a second backslash in front of it would make it count. */
const asSign = (found: string) => (found.length === 1 ? `\\${found}` : found)

export function blocksOf(text: string): Block[] {
  const isMeant = (text.match(/[*_]/g)?.length ?? 0) <= mostSigns
  const tame = (isMeant ? text : text.replace(/\\[\s\S]|[*_]/g, asSign)).replace(tooManyMarkers, '$1')
  const { children } = fromMarkdown(tame, { extensions: [{ disable: { null: disabled } }] })
  return children.flatMap((node) => blockOf(node))
}

function blockOf(node: Nodes): Block[] {
  if (node.type === 'list') return [{ kind: node.ordered ? 'NUMBERS' : 'BULLETS', lines: linesOf(node, 0) }]
  if (node.type === 'heading') return [{ kind: 'HEADING', lines: [spansOf(node)] }]
  return node.type === 'paragraph' ? [{ kind: 'PARAGRAPH', lines: [spansOf(node)] }] : []
}

/** The items of a list, and behind each those of a list inside it: lists are flat here. */
function linesOf(list: Parents, depth: number): Span[][] {
  if (depth > deepest) return []
  return list.children.flatMap((item) => {
    const parts: Nodes[] = 'children' in item ? item.children : []
    const own = parts.filter(({ type }) => type !== 'list').map((part) => spansOf(part))
    const inner = parts.filter((part) => part.type === 'list').flatMap((part) => linesOf(part, depth + 1))
    const line = own.flatMap((spans, index) => (index === 0 ? spans : [plain('\n'), ...spans]))
    return line.length > 0 ? [line, ...inner] : inner
  })
}

type Style = Omit<Span, 'text'>
const unstyled: Style = { strong: false, emphasis: false, url: null }
const plain = (text: string): Span => ({ text, ...unstyled })

function spansOf(node: Nodes, style: Style = unstyled, depth = 0): Span[] {
  if (depth > deepest) return []
  if (node.type === 'break') return [{ ...style, text: '\n' }]
  if ('value' in node) return [{ ...style, text: node.value }]
  if (!('children' in node)) return []
  const within: Style = {
    strong: style.strong || node.type === 'strong',
    emphasis: style.emphasis || node.type === 'emphasis',
    url: node.type === 'link' ? safeUrl(node.url) : style.url,
  }
  return node.children.flatMap((child) => spansOf(child, within, depth + 1))
}

/** An address that runs nothing; none for any other, whose words then stand there as text. */
function safeUrl(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** The text without signs, for its words. */
export function plainTextOf(text: string): string {
  return blocksOf(text)
    .flatMap(({ lines }) => lines.map((line) => line.map((span) => span.text).join('')))
    .join('\n')
}
