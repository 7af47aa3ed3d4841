import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type CdnFiles, readCdn } from './cdn.ts'
import { root } from './package.ts'

export interface Size {
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

export interface Sizes {
  /** By what the file is, not by its hashed name, so that the committed table changes only with the sizes. */
  readonly files: Readonly<Record<string, Size>>
  readonly sums: Readonly<Record<string, number>>
}

/** In bytes of brotli 11, KB = 1000 bytes (design, "Bytes and time"). */
export const budgets: Readonly<Record<string, number>> = {
  loader: 600,
  /** Lit, urql, the base class, English. */
  foundation: 12_000,
  /** What the cards have in common: styles, templates, delivery, times. */
  parts: 6_600,
  form: 5_000,
  status: 5_000,
  nextSteps: 5_000,
  /** The cards of a case, loaded while the customer writes or the case is asked for. */
  cards: 4_000,
  /** What follows a case, loaded once one is shown. */
  live: 1_000,
  /** How a case is put right, with what it needs of the other chunks; loaded once a case has come that far. */
  solution: 9_000,
  /** Questions and answers, with what they need of the other chunks; loaded when they stand on the page or somebody writes. */
  answers: 5_000,
  /** Photos, loaded while the customer writes and with a case. */
  photos: 5_000,
  /** What happens before there is a case, loaded where it is explained. */
  explanation: 5_000,
  /** The survey and its element, which alone is on the page until it is near. */
  survey: 5_000,
  all: 28_000,
}

/** The script of an app block must stay under this uncompressed: Shopify's theme check. */
const loaderRawBudget = 10_000

async function sizeOf(name: string): Promise<Size> {
  const bytes = await readCdn(name)
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }
}

export async function measure(built: CdnFiles): Promise<Sizes> {
  const names: readonly (readonly [string, string])[] = [
    ['redress.js', built.loader],
    ['foundation', built.foundation],
    ['parts', built.parts],
    ['tracked', built.tracked],
    ...Object.entries(built.entries),
    ...Object.entries(built.apart),
    ['redress.all.js', built.all],
  ]
  const files = Object.fromEntries(await Promise.all(names.map(async ([label, name]) => [label, await sizeOf(name)])))
  const brotli = (label: string): number => files[label]?.brotli ?? 0
  const sums = {
    loader: brotli('redress.js'),
    foundation: brotli('foundation'),
    parts: brotli('parts'),
    form: brotli('complaint-form'),
    // With what only these two have in common.
    status: brotli('case-status') + brotli('tracked'),
    nextSteps: brotli('next-steps') + brotli('tracked'),
    cards: brotli('cards'),
    live: brotli('live'),
    solution: Math.max(brotli('solution-en'), brotli('solution-es')),
    explanation: Math.max(brotli('explanation-en'), brotli('explanation-es')),
    photos: Math.max(brotli('photos-en'), brotli('photos-es')),
    answers: Math.max(brotli('answers-en'), brotli('answers-es')),
    survey: brotli('survey-card') + Math.max(brotli('survey-en'), brotli('survey-es')),
    all: brotli('redress.all.js'),
    /** All that a page with the form loads. */
    pageWithForm: brotli('redress.js') + brotli('foundation') + brotli('parts') + brotli('complaint-form'),
  }
  return { files, sums }
}

/** What is over its budget, one sentence each. */
export function overBudget({ files, sums }: Sizes): string[] {
  const over = Object.entries(budgets)
    .filter(([name, budget]) => (sums[name] ?? 0) > budget)
    .map(([name, budget]) => `${name} has ${sums[name]} bytes (brotli), its budget is ${budget}.`)
  const loader = files['redress.js']?.raw ?? 0
  return loader > loaderRawBudget
    ? [...over, `redress.js has ${loader} bytes, Shopify allows ${loaderRawBudget}.`]
    : over
}

/** The committed table. */
export async function writeSizes(sizes: Sizes): Promise<void> {
  await writeFile(join(root, 'sizes.json'), `${JSON.stringify({ ...sizes, budgets }, null, 2)}\n`)
}
