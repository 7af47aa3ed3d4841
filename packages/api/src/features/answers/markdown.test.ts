import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from './markdown.ts'

const told = (text: string) =>
  blocksOf(text).map(({ kind, lines }) => [
    kind,
    ...lines.map((line) =>
      line
        .map(({ text: words, strong, emphasis, url }) => {
          const styled = `${strong ? '*' : ''}${emphasis ? '_' : ''}${words}`
          return url ? `${styled}(${url})` : styled
        })
        .join('|'),
    ),
  ])

describe('the Markdown of answers', () => {
  test('knows paragraphs, headings, lists, strong, emphasis and links', () => {
    expect(
      told(
        '# How\n\nTake **care** of _it_,\\\nplease.\n\n- one [here](https://shop.example/x)\n- two\n  1. deep\n\n3. last',
      ),
    ).toEqual([
      ['HEADING', 'How'],
      ['PARAGRAPH', 'Take |*care| of |_it|,|\n|please.'],
      ['BULLETS', 'one |here(https://shop.example/x)', 'two', 'deep'],
      ['NUMBERS', 'last'],
    ])
  })

  test.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a <b onclick="x()">b</b>', 'a <b onclick="x()">b</b>'],
    ['[x](javascript:alert(1))', 'x'],
    ['[x](JaVaScRiPt:alert(1))', 'x'],
    ['[x](&#106;avascript:alert(1))', 'x'],
    ['[x](data:text/html,<script>)', 'x'],
    ['[x](//evil.example)', 'x'],
    ['<https://shop.example/>', 'https://shop.example/(https://shop.example/)'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['&lt;script&gt;', '<script>'],
    ['> quoted `code`', '> quoted `code`'],
    ['[me](mailto:me@shop.example)', 'me(mailto:me@shop.example)'],
  ])('%s is told as text', (text, expected) => {
    expect(told(text)).toEqual([['PARAGRAPH', expected]])
  })

  test('whatever is written leads nowhere but to the web and to a mailbox', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      'javascript:',
      'https://a.b/',
      '*',
      '\n\n',
      '- ',
      '#',
      'x',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { lines } of blocksOf(pieces.join('')))
          for (const { url } of lines.flat()) expect(url ?? 'mailto:').toMatch(/^(https?|mailto):/)
      }),
    )
  })

  test.each(['- ', '*', '[', '1. ', '*a_', '1) - '])('ten thousand signs of nesting break nothing: %s', (sign) => {
    expect(blocksOf(sign.repeat(10_000 / sign.length))).toBeInstanceOf(Array)
  })

  test('more signs of emphasis than anybody means are only signs, also those that were said to be', () => {
    const [block] = blocksOf('\\*a *b '.repeat(600))
    const spans = block?.lines.flat() ?? []
    expect(spans.some(({ emphasis, strong }) => emphasis || strong)).toBe(false)
    expect(spans.map(({ text }) => text).join('')).toBe('*a *b '.repeat(600).trim())
  })
})
