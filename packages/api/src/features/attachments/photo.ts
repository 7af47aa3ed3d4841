/** A photo that is safe to show, made of whatever was sent: new pixels, the right way up, and nothing else of the old file. */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { photoLimits } from '@redress/schema/limits'
import type { Sharp } from 'sharp'
import { loadedLate } from '../../loaded-late.ts'
import type { DecodedHeic } from './heic-worker.ts'
import type { DrawnPdf } from './pdf-worker.ts'
import { isHeic, isPdf, madeOf, type Refusal } from './rules.ts'
import { turns } from './turns.ts'

/** A file that is not taken, and why. */
export class RefusedFile extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}

export interface Photo {
  full: Buffer
  preview: Buffer
  mediaType: 'image/jpeg' | 'image/png'
  width: number
  height: number
}

/** Larger than any screen needs to see what is broken. */
const longestSide = 2560
const previewSide = 480
/** A photo of 64 megapixels takes about two seconds of one core, ten pages about one. */
const mostSeconds = 20

/** Each takes a core and up to some hundred megabytes while it is read. */
const inTurn = turns({ atOnce: 2, waiting: 30, waitingOfOne: 15 })

/**
 * @param path of a file of any kind
 * @param whose it is: who sends many waits for their own, and holds up nobody else
 * @param seconds after which it counts as unreadable
 * @throws RefusedFile, TooManyFilesError
 */
export function photoFrom(path: string, whose: string, seconds = mostSeconds): Promise<Photo> {
  return inTurn(whose, () => made(path, seconds))
}

async function made(path: string, seconds: number): Promise<Photo> {
  const { fileTypeFromFile } = await import('file-type')
  const found = (await fileTypeFromFile(path))?.mime ?? ''
  const mediaType = madeOf.get(found)
  if (!mediaType) throw new RefusedFile('TYPE_NOT_ALLOWED')
  // Not being able to read any is no fault of this one.
  const { sharp } = await reader()
  try {
    const { picture, firstHeight } = await pixelsOf(path, found, seconds)
    const upright = picture.autoOrient().timeout({ seconds })
    // Pages were drawn as large as they have to be.
    const sized = firstHeight
      ? upright
      : upright.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    const shown = mediaType === 'image/png' ? sized.png() : sized.flatten({ background: 'white' }).jpeg({ quality: 82 })
    const { data: full, info } = await shown.toBuffer({ resolveWithObject: true })
    const first = firstHeight ? { left: 0, top: 0, width: info.width, height: firstHeight } : undefined
    const preview = await (first ? sharp(full).extract(first) : sharp(full))
      .resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 75 })
      .toBuffer()
    return { full, preview, mediaType, width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    const tooLarge = error instanceof Error && /pixel limit/.test(error.message)
    throw new RefusedFile(tooLarge ? 'TOO_MANY_PIXELS' : 'UNREADABLE', error)
  }
}

/**
 * Loaded with the first photo: an idle server does not carry it. Once: what is blocked is blocked for the photo that another
 * thread reads at this moment too.
 */
const loaded = loadedLate(async (_library: 'sharp') => {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  // What a file is, its first bytes have said; whatever else it may pretend to be, nothing here reads SVG, PDF and the like.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((kind) => `VipsForeignLoad${kind}`) })
  return { sharp }
})
const reader = () => loaded('sharp')

interface Pixels {
  picture: Sharp
  /** Of pages that stand below each other: how high the first is. */
  firstHeight?: number
}

async function pixelsOf(path: string, mediaType: string, seconds: number): Promise<Pixels> {
  const { sharp } = await reader()
  if (!isHeic(mediaType) && !isPdf(mediaType))
    return { picture: sharp(path, { limitInputPixels: photoLimits.pixels, failOn: 'error' }) }
  const bytes = await readFile(path)
  const drawn = isPdf(mediaType)
    ? await toldBy<DrawnPdf>('./pdf-worker.ts', { bytes, mostPages: photoLimits.pages }, seconds)
    : await toldBy<DecodedHeic>('./heic-worker.ts', { bytes, mostPixels: photoLimits.pixels }, seconds)
  if (typeof drawn === 'string') throw new RefusedFile(drawn)
  const { data, width, height, ...first } = drawn
  return { picture: sharp(data, { raw: { width, height, channels: 4 } }), ...first }
}

/** What is read in WebAssembly is read by a thread of its own, which can be ended: there it knows no time limit. */
async function toldBy<Told>(thread: string, workerData: object, seconds: number): Promise<Told> {
  const worker = new Worker(new URL(thread, import.meta.url), {
    workerData,
    // Nothing of ours is its business.
    env: {},
    // What its library says of a file that it cannot read is in nobody's log.
    stdout: true,
    stderr: true,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<Told>((resolve, reject) => {
      const giveUp = () => reject(new Error('The file could not be read in time.'))
      timer = setTimeout(giveUp, seconds * 1000)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('Nothing was said of the file.')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
