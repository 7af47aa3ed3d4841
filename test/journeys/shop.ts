import { randomUUID } from 'node:crypto'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Demo } from '../server.ts'
import { asDeveloper } from '../store-acts.ts'

export { reply, storedComplaints } from '../store-acts.ts'

/** What Maria writes about her kettle. Two lines, an apostrophe and a sign that HTML would have to escape. */
export const crackedLid =
  "The kettle arrived with a cracked lid. The box was fine, so it must have been packed like that.\nI needed it for my mother's birthday <3 on Saturday."

export const maria = { name: 'Maria Ionescu', reach: 'maria@example.org' }

/** Every page of the demo shop. */
export const shopPages = ['/', '/product.html', '/order.html', '/help.html', '/pedido.html', '/ayuda.html']

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  timezoneId: 'Europe/Bucharest',
}

export const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/Bucharest',
}

/**
 * What one can read there: without hidden parts, which `textContent` would give too. Waits for it to be there. Of an
 * element with a shadow root it sees nothing: ask for something inside.
 */
export function shownText(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: a test asks what is shown.
  return locator.innerText()
}

/** The complaint form as a customer finds it: by its labels. */
export class ComplaintFormOnPage {
  readonly card: Locator
  readonly description: Locator
  readonly name: Locator
  readonly reach: Locator
  readonly send: Locator
  readonly reference: Locator
  readonly openCase: Locator
  readonly linkToKeep: Locator

  constructor(page: Page) {
    this.card = page.locator('redress-complaint-form [part=card]')
    this.description = this.card.getByLabel('In your own words')
    this.name = this.card.getByLabel('Your name')
    this.reach = this.card.getByLabel('E-mail or phone')
    this.send = this.card.getByRole('button', { name: 'Send to the store' })
    this.reference = this.card.getByText(/^RD-[0-9A-Z-]+$/)
    this.openCase = this.card.getByRole('link', { name: 'Open my case' })
    this.linkToKeep = this.card.getByLabel(/^Keep this link/)
  }

  wish(label: string): Locator {
    return this.card.getByRole('button', { name: label })
  }

  async fill(description = crackedLid): Promise<void> {
    await this.description.fill(description)
    await this.wish('A new one').click()
    await this.name.fill(maria.name)
    await this.reach.fill(maria.reach)
  }

  /** Waits for the confirmation. */
  async confirmedReference(): Promise<string> {
    return shownText(this.reference)
  }

  /** The tracking code, from the fragment of the link to keep. */
  async trackingCode(): Promise<string> {
    const link = new URL(await this.linkToKeep.inputValue())
    const code = new URLSearchParams(link.hash.slice(1)).get('redress-case')
    if (!code) throw new Error(`The link to keep carries no code: ${link.href}`)
    return code
  }
}

/** The case as a customer finds it. */
export class CaseOnPage {
  readonly card: Locator
  readonly story: Locator
  readonly codeOrLink: Locator
  readonly open: Locator

  constructor(page: Page) {
    this.card = page.locator('redress-case-status [part=card]')
    this.story = this.card.locator('[part=story]')
    this.codeOrLink = this.card.getByLabel('Your link or code')
    this.open = this.card.getByRole('button', { name: 'Open', exact: true })
  }

  says(text: string | RegExp): Locator {
    return this.card.getByText(text).first()
  }

  button(name: string | RegExp): Locator {
    return this.card.getByRole('button', { name })
  }
}

/** Files a complaint as fast as a customer could, and answers its reference and tracking code. */
export async function fileOn(page: Page, demo: Demo, description = crackedLid) {
  await page.goto(`${demo.url}/order.html`)
  const form = new ComplaintFormOnPage(page)
  await form.fill(description)
  await form.send.click()
  const reference = await form.confirmedReference()
  return { form, reference, trackingCode: await form.trackingCode() }
}

/** Ana promises the same for a later time, at an hour at which the store works: in a week, if that is no holiday. */
export async function moveNextPromise(demo: Demo, reference: string, reason: string) {
  const { complaints } = await asDeveloper<{
    complaints: { edges: { node: { nextPromise: { id: string; dueAt: string } } }[] }
  }>(
    demo,
    'query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node { nextPromise { id dueAt } } } } }',
    { reference },
  )
  const promise = complaints.edges[0]?.node.nextPromise
  if (!promise) throw new Error(`Nothing is promised on ${reference}.`)
  for (const weeks of [1, 2, 3]) {
    // At the very end of a working day nobody works any more, and a day in a week may be a holiday.
    const dueAt = new Date(new Date(promise.dueAt).getTime() + weeks * 7 * 86_400_000 - 60_000).toISOString()
    const input = { key: randomUUID(), promiseId: promise.id, dueAt, reason, displayName: 'Ana Marin' }
    const { movePromise } = await asDeveloper<{ movePromise: { __typename: string } }>(
      demo,
      'mutation ($input: MovePromiseInput!) { movePromise(input: $input) { __typename ... on ValidationError { issues { message } } } }',
      { input },
    )
    if (movePromise.__typename === 'MovePromiseSuccess') return { before: promise.dueAt, after: dueAt }
  }
  throw new Error(`The promise on ${reference} could not be moved.`)
}
