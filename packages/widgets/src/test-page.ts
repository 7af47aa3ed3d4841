import { audit, launchBrowser } from '@redress/test/browser'
import { type Demo, startDemo } from '@redress/test/server'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request, Route } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

/** The strictest policy that the design promises to live under; pages of these tests have it. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

const scriptTag = '<script type="module" src="/widgets/redress.js" data-store="pk_demo"></script>'

export interface TestPage {
  readonly page: Page
  readonly context: BrowserContext
  /** What the console or the page complained of. Empty unless a test provokes it. */
  readonly complaints: string[]
}

interface Shown {
  /** The page's body. */
  readonly body: string
  /** Attributes of `<html>`. */
  readonly html?: string
  readonly head?: string
  readonly path?: string
  readonly policy?: string
  readonly options?: BrowserContextOptions
  /** What stands between the page and its network. */
  readonly routes?: Readonly<Record<string, (route: Route) => Promise<void>>>
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
}

/**
 * A browser and the real API for the tests of one file.
 *
 * @param env for the API's process
 */
export function testBed(env: Record<string, string> = {}) {
  let browser: Browser
  let demo: Demo
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    demo = await startDemo({ env })
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await demo?.stop()
    await browser?.close()
  })

  /** A store's page, on an origin that the store allows. */
  async function show({
    body,
    html = 'lang="en"',
    head = scriptTag,
    path = '/a-page',
    policy = strictPolicy,
    ...rest
  }: Shown): Promise<TestPage> {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Bucharest', ...rest.options })
    contexts.push(context)
    const page = await context.newPage()
    if (rest.before) await page.addInitScript(rest.before)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    const start = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A store</title>`
    const document = `${start}<meta name="viewport" content="width=device-width">${head}</head><body><main>${body}</main></body></html>`
    await context.route(
      (url) => url.pathname === path,
      (route) =>
        route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: document }),
    )
    for (const [url, act] of Object.entries(rest.routes ?? {})) await context.route(url, act)
    // Not until everything is loaded: some tests hold a script back.
    await page.goto(demo.url + path, { waitUntil: rest.routes ? 'commit' : 'load' })
    return { page, context, complaints }
  }

  /** How many complaints the store has with these words. */
  async function countStored(words: string): Promise<number> {
    const query = '{ complaints(first: 100) { edges { node { description } } } }'
    const answer = await fetch(`${demo.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data }: { data: { complaints: { edges: { node: { description: string } }[] } } } = await answer.json()
    return data.complaints.edges.filter(({ node }) => node.description.includes(words)).length
  }

  return { show, countStored, url: () => demo.url, demo: () => demo }
}

/** The form as a person finds it: by its labels. */
export function formOn(page: Page) {
  const card = page.locator('redress-complaint-form')
  const form = {
    card,
    description: card.getByLabel('In your own words'),
    name: card.getByLabel('Your name'),
    reach: card.getByLabel('E-mail or phone'),
    send: card.getByRole('button', { name: 'Send to the store' }),
    confirmation: card.getByRole('heading', { name: 'We are sorry' }),
    waiting: card.getByRole('heading', { name: 'We have kept your words' }),
    link: card.getByRole('link', { name: 'Open my case' }),
    async fill(description: string): Promise<void> {
      await form.description.fill(description)
      await form.name.fill('Maria Ionescu')
      await form.reach.fill('maria@example.org')
    },
  }
  return form
}

/** Files a complaint and answers the link that opens it. */
export async function fileOn(page: Page, description: string): Promise<string> {
  const form = formOn(page)
  await form.fill(description)
  await form.send.click()
  const link = await form.link.getAttribute('href')
  return link ?? ''
}

/**
 * The next answer to this document is given by the server at once, and is on its way until it is let go.
 * @returns `given`: until the server has answered. `letGo`: until the page has the answer, or wants it no more.
 */
export async function holdAnswer(page: Page, documentId: string) {
  const given = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const over = Promise.withResolvers<void>()
  const isAsked = (request: Request) => request.postData()?.includes(documentId) === true
  let isTaken = false
  await page.route('**/graphql', async (route) => {
    const request = route.request()
    if (isTaken || !isAsked(request) || request.headers().accept === 'text/event-stream') return route.fallback()
    isTaken = true
    page.on('requestfinished', (one) => one === request && over.resolve())
    page.on('requestfailed', (one) => one === request && over.resolve())
    const response = await route.fetch()
    given.resolve()
    await held.promise
    await route.fulfill({ response })
  })
  return {
    given: given.promise,
    async letGo(): Promise<void> {
      held.resolve()
      await over.promise
      await drawn(page)
    },
  }
}

/** What the page was given is on the screen. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Nothing that axe knows of keeps anybody out. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await audit(page)).toEqual([])
}

/** What the polite live region of a widget says. */
export const announced = (card: Locator): Promise<string | null> =>
  card.evaluate((element) => element.shadowRoot?.lastElementChild?.textContent ?? null)

/** The element with the focus, through shadow roots: its id, else its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.id || element?.textContent?.trim() || ''
  })
