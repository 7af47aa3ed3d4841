/**
 * What was to be seen when a test failed: a test that fails once in a thousand runs cannot be asked again. So each browser
 * keeps what its pages asked and complained about, and a failed test prints that with what stands on the page.
 */
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page, Request } from 'playwright-core'

/** So many lines of a page's past are kept. */
const mostLines = 60
const watched = new Set<BrowserContext>()
const lines = new WeakMap<Page, string[]>()

export function watch(context: BrowserContext): void {
  watched.add(context)
  context.on('close', () => watched.delete(context))
  context.on('page', keepLinesOf)
}

function keepLinesOf(page: Page): void {
  const kept: string[] = []
  lines.set(page, kept)
  const begun = Date.now()
  const keep = (line: string) => {
    kept.push(`${((Date.now() - begun) / 1000).toFixed(2)} s  ${line}`)
    if (kept.length > mostLines) kept.shift()
  }
  page.on('console', (message) => keep(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => keep(`uncaught: ${error.message}`))
  page.on('framenavigated', (frame) => keep(`now at ${frame.url()}`))
  page.on('request', (request) => keep(`asks ${named(request)}`))
  page.on('requestfailed', (request) => keep(`failed ${named(request)}: ${request.failure()?.errorText}`))
  page.on('response', (response) => keep(`${response.status()} ${named(response.request())}`))
}

const named = (request: Request): string =>
  `${request.method()} ${request.url()} ${request.postData()?.slice(0, 300) ?? ''}`.trim()

/** What every open page shows and what happened there before, newest last. */
export async function testimony(): Promise<string> {
  const pages = [...watched].flatMap((context) => context.pages())
  return (await Promise.all(pages.map(testimonyOf))).join('\n\n')
}

async function testimonyOf(page: Page): Promise<string> {
  const shown = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5_000 })
    .catch((error: unknown) => String(error))
  return `━━ ${page.url()}\n${shown}\n── before that\n${(lines.get(page) ?? []).join('\n')}`
}

/** Milliseconds by kind since the machine began: everything waited (`full`), or something did, for this. */
export type Waits = Readonly<Record<string, number>>

/** Linux tells how long work waited for a processor, a disk or memory, and for a host that was busy with others. */
export async function waitsOfMachine(): Promise<Waits> {
  const textOf = (file: string) => readFile(file, 'utf8').catch(() => '')
  const pressures = await Promise.all(
    ['cpu', 'io', 'memory'].map(async (kind) =>
      [...(await textOf(`/proc/pressure/${kind}`)).matchAll(/^(\w+) .*total=(\d+)$/gm)].map(
        ([, share, total]) => [`${kind} ${share}`, Number(total) / 1000] as const,
      ),
    ),
  )
  // The eighth number is the time that the host took for itself, in hundredths of a second.
  const stolen = Number((await textOf('/proc/stat')).split(/\s+/)[8] ?? 0) * 10
  return Object.fromEntries([...pressures.flat(), ['host', stolen]])
}

/** How long it waited for what since then. */
export const waitsSince = (before: Waits, now: Waits): string =>
  Object.entries(now)
    .map(([kind, total]) => `${kind} ${((total - (before[kind] ?? 0)) / 1000).toFixed(1)} s`)
    .join(', ')
