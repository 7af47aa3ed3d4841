/**
 * A thread that draws the pages of one PDF below each other, and ends. PDFium in WebAssembly: it has no JavaScript for
 * documents, no network and no files, and the memory that it may take is bounded here.
 */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'

export type DrawnPdf =
  | { data: Uint8Array; width: number; height: number; firstHeight: number }
  | 'TOO_MANY_PAGES'
  | 'PDF_LOCKED'

/** A page of A4 at 150 dots an inch; what is narrower, such as a receipt, at up to 216. */
const mostWidth = 1240
const mostHeight = 6000
const mostPixelsPerPoint = 3
/** All pages together. */
const mostPixels = 40_000_000
const gap = 12
const grey = 0xe0
const mostMemoryBytes = 512 * 1_048_576

const { bytes, mostPages }: { bytes: Uint8Array; mostPages: number } = workerData
const drawn = await drawnPdf()
parentPort?.postMessage(drawn, typeof drawn === 'string' ? [] : [drawn.data.buffer as ArrayBuffer])

async function drawnPdf(): Promise<DrawnPdf> {
  const library = await openLibrary()
  let document: Awaited<ReturnType<typeof library.loadDocument>>
  try {
    document = await library.loadDocument(bytes)
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) return 'PDF_LOCKED'
    throw error
  }
  const count = document.getPageCount()
  if (count > mostPages) return 'TOO_MANY_PAGES'
  if (count < 1) throw new Error('It has no page.')
  const pages = Array.from({ length: count }, (_, index) => document.getPage(index))
  const sizes = fitted(pages.map(sizeOf))
  const width = Math.max(...sizes.map((size) => size.width))
  const height = sizes.reduce((sum, size) => sum + size.height + gap, -gap)
  const data = new Uint8Array(width * height * 4).fill(grey)
  let top = 0
  for (const [index, page] of pages.entries()) {
    const size = sizes[index] ?? { width, height: 1 }
    const { data: pixels } = await page.render({ ...size, render: 'bitmap' })
    const left = Math.floor((width - size.width) / 2)
    for (let row = 0; row < size.height; row++)
      data.set(pixels.subarray(row * size.width * 4, (row + 1) * size.width * 4), ((top + row) * width + left) * 4)
    top += size.height + gap
  }
  return { data, width, height, firstHeight: sizes[0]?.height ?? height }
}

interface Size {
  width: number
  height: number
}

/** In pixels, whatever the page says of itself. */
function sizeOf(page: PDFiumPage): Size {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const [width, height] = [Math.max(1, originalWidth), Math.max(1, originalHeight)]
  const scale = Math.min(mostPixelsPerPoint, mostWidth / width, mostHeight / height)
  return scaled({ width, height }, scale)
}

function fitted(sizes: readonly Size[]): Size[] {
  const area = Math.max(...sizes.map(({ width }) => width)) * sizes.reduce((sum, { height }) => sum + height + gap, 0)
  const scale = Math.min(1, Math.sqrt(mostPixels / area))
  return sizes.map((size) => scaled(size, scale))
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

async function openLibrary(): Promise<PDFiumLibrary> {
  const wasm = new WebAssembly.Module(await readFile(new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))))
  return PDFiumLibrary.init({
    instantiateWasm(imports, ready) {
      const env = imports.env ?? {}
      const grow = env.emscripten_resize_heap
      if (typeof grow !== 'function') throw new Error('PDFium asks for memory in a way that is not known here.')
      env.emscripten_resize_heap = (size: number) => (size >>> 0 > mostMemoryBytes ? 0 : grow(size))
      const instance = new WebAssembly.Instance(wasm, imports)
      ready(instance)
      return instance.exports
    },
  })
}
