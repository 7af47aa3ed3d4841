/** A card for the counter: what is asked, a QR code, and an address to type. Drawn once, as outlines; written as SVG or PDF. */
import { correction, generate } from 'lean-qr'
import PdfDocument from 'pdfkit'
import { type Lettering, linesOf, openFont, outlineOf } from './outline.ts'

/** A6 in millimetres; A4 is the same card, twice as large. */
export const cardSizes = { A6: 1, A4: 2 } as const
export type CardSize = keyof typeof cardSizes
const width = 105
const height = 148
const margin = 10
const codeWidth = 58

export interface CardText {
  store: string
  /** `#rrggbb`, for the band at the top. */
  accentColor: string | undefined
  question: string
  /** Says what to do with the QR code, and with the address under it. */
  scan: string
  /** Where it leads. */
  address: string
  place: string
}

interface Shape {
  /** An SVG path, in millimetres. */
  path: string
  fill: string
}

const ink = '#1d1f1e'
const muted = '#5a5f5c'

export function drawCard({ store, accentColor, question, scan, address, place }: CardText): Shape[] {
  const [regular, bold] = [openFont('400Regular'), openFont('700Bold')]
  const shapes: Shape[] = [{ path: rectangle(0, 0, width, 4), fill: accentColor ?? ink }]
  const write = (
    text: string,
    lettering: Lettering,
    { top, most, fill }: { top: number; most: number; fill: string },
  ) => {
    const { lines, lettering: fitting } = linesOf(text, lettering, { width: width - 2 * margin, most })
    const leading = fitting.size * 1.3
    for (const [index, line] of lines.entries())
      shapes.push({ path: outlineOf(line, fitting, { x: width / 2, y: top + fitting.size + index * leading }), fill })
  }
  write(store, { font: regular, size: 4 }, { top: 10, most: 1, fill: muted })
  write(question, { font: bold, size: 6.5 }, { top: 20, most: 3, fill: ink })
  for (const path of qrCode(address, { x: (width - codeWidth) / 2, y: 49 })) shapes.push({ path, fill: '#000000' })
  write(scan, { font: regular, size: 3.6 }, { top: 113, most: 1, fill: ink })
  write(address.replace(/^https?:\/\//, ''), { font: bold, size: 4.6 }, { top: 121, most: 1, fill: ink })
  write(place, { font: regular, size: 2.8 }, { top: 137, most: 1, fill: muted })
  return shapes
}

/** Rows reach into each other, in millimetres: where they only touch, a screen or printer shows a white hair between them. */
const overlap = 0.05

/** A path for each row. A quarter of it may be scratched or stained. */
function qrCode(text: string, { x, y }: { x: number; y: number }): string[] {
  const code = generate(text, { minCorrectionLevel: correction.Q })
  const unit = codeWidth / code.size
  const every = Array.from({ length: code.size }, (_, index) => index)
  return every.map((row) =>
    every
      // Those beside each other are one piece.
      .filter((column) => code.get(column, row) && !code.get(column - 1, row))
      .map((from) => {
        const past = every.find((column) => column > from && !code.get(column, row)) ?? code.size
        return rectangle(x + from * unit, y + row * unit, (past - from) * unit, unit + overlap)
      })
      .join(''),
  )
}

const round = (value: number) => Math.round(value * 1000) / 1000
const rectangle = (x: number, y: number, wide: number, high: number) => {
  const [left, top, right, bottom] = [round(x), round(y), round(x + wide), round(y + high)]
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`
}

export function cardAsSvg(text: CardText, size: CardSize): string {
  const scale = cardSizes[size]
  const shapes = drawCard(text).map(({ path, fill }) => `<path fill="${fill}" d="${path}"/>`)
  const title = `${text.store}: ${text.question} ${text.address}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}mm" height="${height * scale}mm" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#fff"/>${shapes.join('')}</svg>\n`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const pointsPerMm = 72 / 25.4

export async function cardAsPdf(text: CardText, size: CardSize): Promise<Buffer> {
  const scale = cardSizes[size] * pointsPerMm
  const pdf = new PdfDocument({
    size: [width * scale, height * scale],
    margin: 0,
    info: { Title: text.question, Author: text.store },
  })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.scale(scale)
  for (const { path, fill } of drawCard(text)) pdf.path(path).fill(fill)
  pdf.end()
  await ended
  return Buffer.concat(parts)
}
