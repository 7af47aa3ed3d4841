import axe from 'axe-core'
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core'
import { type Chromium, findChromium } from './chromium.ts'
import { comeLate } from './late-answers.ts'
import { watch } from './witness.ts'

/** Tests reach nothing but this machine: without these switches Chromium looks for updates and its maker's services. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * A real Chromium, headless. Not with the switches that `@sparticuz/chromium` recommends: they turn off the same-origin
 * policy and put every page into one process, and our tests are about origins and about pages that die.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findChromium().catch((cause: unknown) => {
    throw new Error(adviceWhenMissing, { cause })
  })
  try {
    const browser = await chromium.launch({ headless: true, ...options, ...source(found, options) })
    return browser.on('context', (context) => {
      watch(context)
      void comeLate(context)
    })
  } catch (cause) {
    throw new Error(adviceWhenMissing, { cause })
  }
}

function source(found: Chromium | undefined, options: LaunchOptions): LaunchOptions {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...(found?.args ?? []), ...quiet, ...asRoot, ...(options.args ?? [])]
  if (!found) return { channel: 'chrome', args }
  return {
    executablePath: found.executablePath,
    args,
    env: { ...environmentOfThisProcess(), ...found.env, ...options.env },
  }
}

function environmentOfThisProcess(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined))
}

const adviceWhenMissing = `No browser for the tests could be started.
  - On Linux x64 one comes with \`pnpm install\` (@sparticuz/chromium): run \`npm test\`, which installs it.
  - Elsewhere install Google Chrome, or set CHROME_PATH to the program of a Chrome or Chromium.
  - If the cause below names a missing library on Debian: apt-get install libnss3 libexpat1`

export interface AccessibilityViolation {
  rule: string
  impact: string
  help: string
  /** Where: a CSS path per frame and shadow root, and the first characters of the markup. */
  places: { path: string; html: string; why: string }[]
}

/**
 * What axe-core finds on the page, or in the part that `selector` names. Open shadow roots are looked into. The source
 * goes in through the debugging protocol, not as a script element, so the strictest CSP does not stop it. It is looked at
 * once it has come to rest: what fades in has no contrast yet.
 */
export async function audit(page: Page, selector?: string): Promise<AccessibilityViolation[]> {
  await comeToRest(page)
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (within) => {
    const engine = (window as unknown as { axe: typeof axe }).axe
    return engine.run(within ?? document, { resultTypes: ['violations'] })
  }, selector)
  return results.violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? 'unknown',
    help: violation.help,
    places: violation.nodes.map((node) => ({
      path: node.target.flat().join(' >>> '),
      html: node.html.slice(0, 200),
      why: node.failureSummary ?? '',
    })),
  }))
}

/** Waits until nothing moves any more but what moves for ever. */
async function comeToRest(page: Page): Promise<void> {
  // Its styles come last.
  await page.waitForLoadState()
  await page.evaluate(async () => {
    const movingIn = (root: Document | ShadowRoot): Animation[] => [
      ...root
        .getAnimations()
        .filter(
          (one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        ),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? movingIn(shadowRoot) : [])),
    ]
    for (let moving = movingIn(document); moving.length > 0; moving = movingIn(document))
      await Promise.allSettled(moving.map(({ finished }) => finished))
  })
}
