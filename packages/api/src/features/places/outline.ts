/** Words as outlines: a card looks the same on every screen and printer, whatever fonts they have. */
import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const require = createRequire(import.meta.url)

/** Latin, Greek and Cyrillic; a sign that it does not have is drawn as an empty box. */
export function openFont(weight: '400Regular' | '700Bold'): Font {
  const font = openSync(require.resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`))
  if (!('layout' in font)) throw new Error('The font of cards is a collection.')
  return font
}

/** Letters of a size in millimetres. */
export interface Lettering {
  font: Font
  size: number
}

export function widthOf(text: string, { font, size }: Lettering): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/** Broken between words into lines that are no wider than that; smaller letters where they would be more lines than may be. */
export function linesOf(
  text: string,
  lettering: Lettering,
  { width, most }: { width: number; most: number },
): { lines: string[]; lettering: Lettering } {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && widthOf(longer, lettering) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const fits = lines.length <= most && lines.every((line) => widthOf(line, lettering) <= width)
  if (fits || lettering.size < 1) return { lines, lettering }
  return linesOf(text, { ...lettering, size: lettering.size * 0.92 }, { width, most })
}

/** One line as the outline of an SVG path, its middle at `x` and its baseline at `y`. */
export function outlineOf(text: string, lettering: Lettering, { x, y }: { x: number; y: number }): string {
  const { font, size } = lettering
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let at = x - widthOf(text, lettering) / 2
  const outlines = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const placed = path.transform(scale, 0, 0, -scale, at + xOffset * scale, y - yOffset * scale).toSVG()
    at += xAdvance * scale
    return placed
  })
  return outlines.join('')
}
