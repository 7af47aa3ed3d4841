/** PDFs (mission A5): each page is drawn, and of the document itself nothing is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { type Photo, photoFrom, RefusedFile } from './photo.ts'
import { blue, endlessDrawing, locked, manyPages, pdf, red, withHugePicture, withScript } from './test-pdfs.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function drawn(bytes: Uint8Array, seconds?: number): Promise<Photo> {
  const path = join(folder, `${files++}`)
  writeFileSync(path, bytes)
  return photoFrom(path, 'test', seconds)
}
const refusalOf = (bytes: Uint8Array) =>
  drawn(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof RefusedFile ? error.refusal : error),
  )
async function colourAt(picture: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data].map((value) => Math.round(value / 255))
}

test('its pages stand below each other, and the preview is the first', async () => {
  const { full, preview, mediaType, width, height } = await drawn(pdf({ pages: [red, blue] }))
  expect({ mediaType, width }).toEqual({ mediaType: 'image/jpeg', width: 1240 })
  expect(height).toBeGreaterThan(2 * 1740)
  expect(await colourAt(full, 600, 800)).toEqual([1, 0, 0])
  expect(await colourAt(full, 600, height - 800)).toEqual([0, 0, 1])
  const small = await sharp(preview).metadata()
  expect(small.height).toBe(480)
  expect(await colourAt(preview, 100, 470)).toEqual([1, 0, 0])
})

test('a receipt on a narrow roll can be read', async () => {
  const { width, height } = await drawn(pdf({ box: '0 0 227 850' }))
  expect([width, height]).toEqual([681, 2550])
})

test('neither its script nor who wrote it is in what is kept', async () => {
  const document = withScript()
  const { full, preview } = await drawn(document)
  expect(await colourAt(full, 600, 800), 'it was drawn').toEqual([1, 0, 0])
  for (const secret of ['Secret', '%PDF', 'evil.example', 'JavaScript']) {
    expect(document.includes(secret), secret).toBe(true)
    expect(full.includes(secret) || preview.includes(secret), secret).toBe(false)
  }
  const { exif, xmp, iptc } = await sharp(full).metadata()
  expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
})

test('of ten pages each is drawn; of more none', async () => {
  const { width, height } = await drawn(manyPages(10))
  expect(width * height).toBeLessThan(40_000_000)
  expect(await refusalOf(manyPages(11))).toBe('TOO_MANY_PAGES')
  expect(await refusalOf(manyPages(10_000))).toBe('TOO_MANY_PAGES')
})

test('how large a page says that it is changes nothing', async () => {
  for (const box of ['0 0 99999999 99999999', '0 0 3 99999999', '0 0 99999999 3', '0 0 0 0', '-9e9 -9e9 9e9 9e9']) {
    const { width, height } = await drawn(pdf({ pages: [red, blue], box }))
    expect(width, box).toBeLessThanOrEqual(1240 * 3)
    expect(width * height, box).toBeLessThanOrEqual(40_000_000)
  }
})

test('one that cannot be opened says why', async () => {
  expect(await refusalOf(locked())).toBe('PDF_LOCKED')
  expect(await refusalOf(pdf().subarray(0, 200))).toBe('UNREADABLE')
  expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing of the kind'))).toBe('UNREADABLE')
  expect(await refusalOf(manyPages(0))).toBe('UNREADABLE')
})

test('one that would take all memory or too long is given up, and the next is drawn', async () => {
  expect(await refusalOf(endlessDrawing())).toBe('UNREADABLE')
  // No thread begins within a millisecond.
  const givenUp = { refusal: 'UNREADABLE', cause: { message: 'The file could not be read in time.' } }
  await expect(drawn(pdf(), 0.001)).rejects.toMatchObject(givenUp)
  expect((await drawn(pdf())).width).toBe(1240)
})

test('a picture in it that wants all memory gets none', async () => {
  const outcome = await drawn(withHugePicture(60_000)).then(
    ({ width }) => width,
    (error: unknown) => error instanceof RefusedFile && error.refusal,
  )
  expect([1240, 'UNREADABLE']).toContain(outcome)
})
