import { randomUUID } from 'node:crypto'
import {
  AnswerSuggestion,
  ApproveOption,
  DraftAnswer,
  FileOnBehalf,
  RecordSurveyAnswer,
  StoreAnswer,
  WaitingApprovals,
} from '@redress/schema/operations'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import type { Demo } from '../server.ts'
import { asDeveloper, storeDoes, storedComplaints } from '../store-acts.ts'
import { ana, asPerson, DeskOnPage, personDoes, radu } from './desk.ts'
import { fileDecided, fillSurveys, stillToAsk } from './desk-survey-scenes.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop, phone } from './shop.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let desk: DeskOnPage
let faults: PageFaults

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ ...desktop, reducedMotion: 'reduce' })
  faults = await collectFaults(context)
  page = await context.newPage()
  desk = new DeskOnPage(page)
})
afterEach(async () => {
  await context.close()
})

/** In both colour schemes, on a desk and on a phone: axe finds nothing, and nothing scrolls sideways. */
async function looksRight(what: string): Promise<void> {
  for (const viewport of [desktop.viewport, phone.viewport]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      if (viewport) await page.setViewportSize(viewport)
      expect(await audit(page), `${what}, ${colorScheme}, ${viewport?.width}`).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide, `${what} scrolls sideways at ${viewport?.width}`).toBe(false)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (desktop.viewport) await page.setViewportSize(desktop.viewport)
}

async function filed(
  demo: Demo,
  name: string,
  description: string,
  { email, receivedAt }: { email?: string; receivedAt?: string } = {},
): Promise<string> {
  const file = `mutation ($input: FileOnBehalfInput!) { fileOnBehalf(input: $input) {
    ... on FileOnBehalfSuccess { complaint { id } } } }`
  const contact = { name, email }
  const input = { key: randomUUID(), door: 'PHONE', description, contact, receivedAt, displayName: ana.name }
  const { fileOnBehalf } = await asDeveloper<{ fileOnBehalf: { complaint: { id: string } } }>(demo, file, { input })
  return fileOnBehalf.complaint.id
}

async function suggest(demo: Demo, suggestion: { text: string; name?: string; email?: string }): Promise<void> {
  const send = `mutation ($input: SendSuggestionInput!) { sendSuggestion(input: $input) { __typename } }`
  const input = { key: randomUUID(), ...suggestion }
  const answer = await asDeveloper<{ sendSuggestion: { __typename: string } }>(demo, send, { input })
  if (answer.sendSuggestion.__typename !== 'SendSuggestionSuccess') throw new Error(JSON.stringify(answer))
}

/** Ana proposes money back, more than she may give by herself. */
async function asked(demo: Demo, name: string, about: string): Promise<string> {
  const complaintId = await filed(demo, name, about)
  const options = [
    { remedies: [{ kind: 'REFUND', amount: { amountMinor: 64_900, currency: 'EUR' } }] },
    { remedies: [{ kind: 'REPAIR' }] },
  ]
  await storeDoes(demo, 'proposeOptions', { complaintId, options, text: 'Which of these suits you better?' })
  return complaintId
}

interface WaitingOffer {
  option: { id: string }
  complaint: { contact: { name: string } }
}

/** What waits for Radu to decide. */
async function waiting(demo: Demo): Promise<WaitingOffer[]> {
  const { waitingApprovals } = await asPerson<{ waitingApprovals: { edges: { node: WaitingOffer }[] } }>(
    demo,
    radu,
    '{ waitingApprovals(first: 20) { edges { node { option { id } complaint { contact { name } } } } } }',
  )
  return waitingApprovals.edges.map(({ node }) => node)
}

onBothEngines('what waits for a second person', (running) => {
  const card = (name: string) => page.getByRole('article').filter({ hasText: name })
  const approve = () => page.getByRole('button', { name: 'Approve it' })

  test('says who asks, what it costs and why; what happens next is read before it is approved, by keyboard alone', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await page.getByText('Nothing waits for a second person').waitFor()
    await looksRight('empty')
    await asked(demo, 'Ivan Stoyanov', 'The washing machine stops at 60 degrees.')
    await page.goto(`${base}/approvals`)
    const ivan = card('Ivan Stoyanov')
    await ivan.getByText('Ana Marin wants to offer Ivan Stoyanov').waitFor()
    await ivan.getByText('The washing machine stops').waitFor()
    await ivan.getByText('may give €50.00 in one case; with this it would be €649.00').waitFor()
    await ivan.getByText('What was paid is not known').waitFor()
    expect(await ivan.getByRole('time').getAttribute('title'), 'to the letter').toMatch(/\d{4}.*\d\d:\d\d/)
    await looksRight('list')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByText('Ivan Stoyanov gets this now, in the name of Ana Marin:').waitFor()
    await page.getByText('Which of these suits you better?').waitFor()
    await looksRight('approving')
    await page.keyboard.press('Escape')
    await expect.poll(() => approve().count()).toBe(0)
    await page.keyboard.press('a')
    await approve().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/^Approved: /).waitFor()
    await page.getByText('Nothing waits for a second person').waitFor()
    expect(faults).toEqual([])
  })

  test('it is declined with a reason, and without one nothing is sent', async () => {
    const { demo } = running()
    await asked(demo, 'Sonia Rus', 'The lamp flickers.')
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await card('Sonia Rus').getByRole('button', { name: 'Decline' }).click()
    await page.getByText('Sonia Rus saw nothing of it, and still hears from us by').waitFor()
    await page.getByRole('button', { name: 'Decline it' }).click()
    await page.getByText('Say why, so that they can do better.').waitFor()
    await looksRight('declining')
    await page.getByLabel('Your reason, for Ana Marin').fill('Repair it first.')
    await page.getByRole('button', { name: 'Decline it' }).click()
    await page.getByText('Declined. Ana Marin is told why.').waitFor()
    await expect.poll(() => card('Sonia Rus').count()).toBe(0)
  })

  test('what one asked for oneself is shown, and says who decides it', async () => {
    const { demo } = running()
    await asked(demo, 'Elena Radu', 'The wrong size came.')
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/approvals`)
    await card('Elena Radu').getByText('You asked for this yourself, so somebody else decides').waitFor()
    expect(await card('Elena Radu').getByRole('button').count()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    expect(await approve().count(), 'nor by key').toBe(0)
    await looksRight('own')
  })

  test('when something happened since one looked, nothing is decided and one is told what', async () => {
    const { demo } = running()
    const complaintId = await asked(demo, 'Tom Baker', 'The instructions are missing.')
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await card('Tom Baker').getByRole('button', { name: 'Approve' }).click()
    await approve().waitFor()
    await storeDoes(demo, 'addNote', { complaintId, text: 'He has found them.' })
    await approve().click()
    await card('Tom Baker').getByRole('alert').getByText('Nothing was decided, because something happened').waitFor()
    // Approved on what stands there now, once the card has it. What says so goes away again, but not from under the mouse.
    const approved = page.getByText(/^Approved: /)
    const again = () =>
      approve()
        .or(approved)
        .first()
        .click({ timeout: 5000 })
        .catch(() => {})
    await expect.poll(() => again().then(() => approved.count())).toBeGreaterThan(0)
  })

  test('what a refresh takes from the list while somebody decides it stays for them, and they hear what came of it', async () => {
    const { demo } = running()
    await asked(demo, 'Dora Lazar', 'The scale shows nothing.')
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    const dora = card('Dora Lazar')
    const refreshed = async (waiting: number) => {
      const known = page.waitForResponse(
        (response) => response.request().postData()?.includes(WaitingApprovals.documentId) ?? false,
      )
      await dora.getByRole('link', { name: 'Open the case' }).focus()
      await page.keyboard.press('r')
      const { data }: { data: { waitingApprovals: { edges: object[] } } } = await (await known).json()
      expect(data.waitingApprovals.edges).toHaveLength(waiting)
    }
    // Approved, and read anew before the answer comes.
    const { promise: held, resolve: letAnswerCome } = Promise.withResolvers<void>()
    const { promise: isDecided, resolve: decided } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(ApproveOption.documentId)) return route.fallback()
      const response = await route.fetch()
      decided()
      await held
      await route.fulfill({ response })
    })
    await dora.getByRole('button', { name: 'Approve' }).click()
    await approve().click()
    await isDecided
    await asked(demo, 'Vlad Ene', 'The clock goes backwards.')
    const { length } = await waiting(demo)
    await refreshed(length)
    // What has come in shows that the list is another.
    await card('Vlad Ene').waitFor()
    letAnswerCome()
    await page.getByText(/^Approved: /).waitFor()
    await dora.waitFor({ state: 'detached' })

    // Decided by somebody else, while the reason is being written.
    await asked(demo, 'Dora Lazar', 'The scale shows nothing again.')
    await page.goto(`${base}/approvals`)
    await dora.getByRole('button', { name: 'Decline' }).click()
    const reason = page.getByLabel('Your reason, for Ana Marin')
    await reason.fill('Repair it first.')
    const offers = await waiting(demo)
    const one = offers.find(({ complaint }) => complaint.contact.name === 'Dora Lazar')
    await personDoes(demo, radu, 'approveOption', { optionId: one?.option.id })
    await refreshed(offers.length - 1)
    await dora.getByText('It is not in the list any more').waitFor()
    expect(await reason.inputValue()).toBe('Repair it first.')
    await looksRight('decided by somebody else')
    await page.getByRole('button', { name: 'Not now' }).click()
    await dora.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  test('what we owe for being late is more than Redress may give: a person approves it, and it is paid once', async () => {
    const { demo } = running()
    await personDoes(demo, radu, 'setAuthority', { holder: 'SYSTEM', limitMinor: 0 })
    const receivedAt = new Date(Date.now() - 5 * 86_400_000).toISOString()
    const complaintId = await filed(demo, 'Giorgos Papadopoulos', 'Nobody answers me.', { receivedAt })
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    const owed = card('for Giorgos Papadopoulos, because we were late')
    // It is owed once the sweep has come by.
    const isOwed = async () => {
      await page.keyboard.press('r')
      return owed.count()
    }
    await expect.poll(isOwed).toBe(1)
    await owed.getByText('Nobody answers me.').waitFor()
    expect(await owed.getByRole('button').allTextContents(), 'owed is owed').toEqual([
      expect.stringContaining('Approve'),
    ])
    await looksRight('owed')
    await owed.getByRole('link', { name: 'Open the case' }).focus()
    await page.keyboard.press('a')
    await owed.getByText('€5.00 comes out of the fund').waitFor()
    await looksRight('approving what is owed')
    await approve().press('Enter')
    await page.getByText('Approved: €5.00 for being late.').waitFor()
    await expect.poll(() => owed.count()).toBe(0)
    const { fund } = await asPerson<{ fund: { entries: { edges: { node: { complaintId: string | null } }[] } } }>(
      demo,
      radu,
      '{ fund { entries(first: 20) { edges { node { complaintId } } } } }',
    )
    expect(fund.entries.edges.filter(({ node }) => node.complaintId === complaintId)).toHaveLength(1)
    expect(faults).toEqual([])
  })
})

onBothEngines('customers and their files', (running) => {
  const people = () => page.getByRole('list').getByRole('listitem')

  test('the file says first what went wrong before, then what is open, given and noted; each links to its case', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/customers`)
    await page.getByText('Nobody has complained yet').waitFor()
    await looksRight('nobody')
    const complaintId = await filed(demo, 'Giorgos Papadopoulos', 'The parcel stood in the rain.', {
      email: 'giorgos@example.org',
      receivedAt: new Date(Date.now() - 5 * 86_400_000).toISOString(),
    })
    await filed(demo, 'Lucía Castillo', 'Charged twice.', { email: 'lucia@example.org' })
    await storeDoes(demo, 'addNote', { complaintId, text: 'He is hard of hearing: write, do not call.' })
    await page.goto(`${base}/customers`)
    await expect.poll(() => people().count()).toBe(2)
    await looksRight('customers')
    await page.keyboard.press('/')
    await page.keyboard.type('GIORGOS@example.org')
    await page.keyboard.press('Enter')
    await page.locator('a:focus', { hasText: 'Giorgos Papadopoulos' }).waitFor()
    expect(await people().count()).toBe(1)
    expect(page.url(), 'a link shows a colleague the same').toContain('find=GIORGOS')
    await page.keyboard.press('Enter')
    await desk.heading('Giorgos Papadopoulos').waitFor()
    // The promise is missed once the sweep has come by.
    const missedPromises = async () => {
      await page.reload()
      await page.getByRole('heading', { name: 'Notes of colleagues' }).waitFor()
      return page.getByText('A promise was missed').count()
    }
    await expect.poll(missedPromises).toBeGreaterThan(0)
    await page.getByText('He is hard of hearing').waitFor()
    const parts = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(parts).toEqual(['What went wrong before', 'Complaints', 'Notes of colleagues'])
    await looksRight('file')
    await page.getByRole('link', { name: 'The parcel stood in the rain.' }).click()
    await expect.poll(() => page.url()).toContain('/case/')
    await page.goBack()
    await desk.heading('Giorgos Papadopoulos').waitFor()
    await page.keyboard.press('u')
    await desk.heading('Customers').waitFor()
    expect(faults).toEqual([])
  })

  test('nobody fits, and nobody has this address: it says so and leads back', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/customers?find=nobody@example.org`)
    await page.getByText('Nobody fits').waitFor()
    await looksRight('nobody fits')
    await page.getByRole('button', { name: 'Show everybody' }).click()
    await expect.poll(() => people().count()).toBe(2)
    await page.goto(`${base}/customers/${btoa('Customer:00000000-0000-7000-8000-000000000000')}`)
    await page.getByText('This customer is not here').waitFor()
    await looksRight('not here')
    await page.getByRole('link', { name: 'All customers' }).click()
    await desk.heading('Customers').waitFor()
  })
})

onBothEngines('what somebody said by phone or at the counter', (running) => {
  const words = () => page.getByLabel('What went wrong, in their own words')
  const email = () => page.getByRole('textbox', { name: 'E-mail' })
  const send = () => page.getByRole('button', { name: 'Put it on record' })
  const sheet = () => page.getByRole('article', { name: 'What they are handed' })
  const stored = (demo: Demo, description: string) =>
    storedComplaints(demo).then((all) => all.filter((each) => each.description === description))

  test('by keyboard: the draft outlives the page, it is on record once, and the sheet has link and times', async () => {
    const { demo } = running()
    await desk.openAs(demo, ana)
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await desk.heading('New complaint').waitFor()
    await send().press('Enter')
    await page.getByText('Write down what went wrong.').waitFor()
    await looksRight('what is missing')
    await page.getByLabel('Counter').check()
    await words().fill('The shoes fell apart in the rain.')
    await page.getByLabel('What would put it right for them?').fill('New shoes')
    await page.getByText('Draft kept on this device').waitFor()
    await page.reload()
    expect(await words().inputValue()).toBe('The shoes fell apart in the rain.')
    expect(await page.getByLabel('Counter').isChecked()).toBe(true)
    await page.getByLabel('What are they called?').fill('Elena Radu')
    await email().fill('not an address')
    await page.keyboard.press('Enter')
    await expect.poll(() => email().getAttribute('aria-invalid')).toBe('true')
    await email().fill('elena@example.org')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^On record: RD-/ }).waitFor()
    const told = await sheet().textContent()
    expect(told).toMatch(/http\S+#\S*[0-9a-zA-Z]{20}/)
    expect(told).toMatch(/answers you by .*\d{4} at \d+:\d\d/)
    expect(told).toContain('The shoes fell apart in the rain.')
    await looksRight('handed out')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('navigation', { name: 'Rooms' }).isVisible()).toBe(false)
    expect(await page.getByRole('button').count(), 'nothing to press is printed').toBe(0)
    expect(await sheet().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    const reference = await page.getByRole('heading', { name: /^On record/ }).textContent()
    await page.reload()
    await page.getByRole('heading', { name: reference ?? '' }).waitFor()
    expect(await stored(demo, 'The shoes fell apart in the rain.')).toHaveLength(1)
    await page.keyboard.press('n')
    expect(await words().inputValue()).toBe('')
    expect(await page.getByLabel('Counter').isChecked(), 'the next one stands at the same counter').toBe(true)
    expect(faults).toEqual([])
  })

  test('where the server is away nothing is lost, and sent again it is on record once; discarding can be undone', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/new`)
    await words().fill('The bell does not ring.')
    await page.getByLabel('What are they called?').fill('Sonia')
    await context.setOffline(true)
    await send().click()
    await page.getByRole('alert').getByText('Your draft is kept').waitFor()
    await looksRight('away')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Discard the draft' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await words().inputValue()).toBe('The bell does not ring.')
    await send().click()
    await page.getByRole('heading', { name: /^On record/ }).waitFor()
    expect(await stored(demo, 'The bell does not ring.')).toHaveLength(1)
    await page.getByRole('link', { name: 'Queue' }).click()
    await page.goBack()
    expect(await words().inputValue(), 'who left has a new form').toBe('')
  })

  test('what is written on while it is put on record stays, and waits as a note on the case', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/new`)
    await words().fill('The iron leaks.')
    await page.getByLabel('What are they called?').fill('Nadia')
    const letItBeFiled = await desk.holdBack(FileOnBehalf.documentId)
    await send().click()
    await words().press('End')
    await words().pressSequentially(' And now the carpet')
    letItBeFiled()
    await page.getByRole('status').getByText('What you wrote since you sent it is not on record').waitFor()
    await page.keyboard.type(' is ruined.')
    expect(await words().inputValue(), 'in the middle of a word').toBe('The iron leaks. And now the carpet is ruined.')
    await looksRight('written on')
    await page.reload()
    await page.getByRole('heading', { name: /^On record: RD-/ }).waitFor()
    expect(await stored(demo, 'The iron leaks.'), 'as it was sent, once').toHaveLength(1)
    await page.getByRole('link', { name: 'Open the case' }).click()
    await page.getByRole('button', { name: 'Note', exact: true }).click()
    await expect
      .poll(() => page.getByLabel('Note for colleagues').inputValue())
      .toBe('What went wrong, in their own words: And now the carpet is ruined.')

    await page.goto(`${base}/new`)
    await words().fill('The fan hums.')
    await page.getByLabel('What are they called?').fill('Nadia')
    const letNextBeFiled = await desk.holdBack(FileOnBehalf.documentId)
    await send().click()
    await page.getByRole('textbox', { name: /^Phone/ }).fill('0711 22 33')
    letNextBeFiled()
    await page.getByRole('button', { name: 'Show what they are handed' }).click()
    await sheet().waitFor()
    await page.getByText('0711 22 33').waitFor()
    await looksRight('handed out, with what was written since')
    expect(faults).toEqual([])
  })
})

onBothEngines('the suggestion box, and answers', (running) => {
  const card = (about: string) => page.getByRole('article').filter({ hasText: about })

  test('a suggestion is answered once, by keyboard, or becomes the complaint that it was', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/suggestions`)
    await page.getByText('The box is empty').waitFor()
    await looksRight('empty box')
    await suggest(demo, { text: 'Sell bigger teapots.', name: 'Tom Baker', email: 'tom@example.org' })
    await page.reload()
    await card('bigger teapots').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByText('It goes to tom@example.org by mail, once.').waitFor()
    await looksRight('answering')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.getByText('Write something first.').waitFor()
    await page.keyboard.type('Thank you. We order some in spring.')
    await page.getByRole('button', { name: 'Send the answer' }).press('Enter')
    await page.getByText('Answered.', { exact: true }).waitFor()
    await page.getByText('The box is empty').waitFor()
    await page.getByRole('link', { name: 'Answered' }).click()
    await card('bigger teapots').getByText('We order some in spring.').waitFor()
    expect(await card('bigger teapots').getByRole('button').count(), 'once').toBe(0)
    await suggest(demo, { text: 'Tell your courier not to throw my parcels over the fence.' })
    await page.goto(`${base}/suggestions`)
    await card('over the fence').getByRole('button', { name: 'It is a complaint' }).click()
    await page.getByText('They left no address').waitFor()
    await page.getByLabel('Category').selectOption('Broken or damaged')
    await looksRight('turning')
    await page.getByRole('button', { name: 'Make it a complaint' }).click()
    await page.getByRole('heading', { name: /^On record: RD-/ }).waitFor()
    await looksRight('turned')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('link', { name: 'Became complaints' }).click()
    await card('over the fence').getByRole('link', { name: 'Open the case' }).waitFor()
    expect(faults).toEqual([])
  })

  test('what a colleague answered meanwhile is said, and nothing is sent twice', async () => {
    const { demo } = running()
    await suggest(demo, { text: 'Open on Sundays.' })
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/suggestions`)
    await card('Sundays').getByRole('button', { name: 'Answer' }).click()
    await page.getByLabel('Your answer').fill('We think about it.')
    const { suggestions } = await asDeveloper<{ suggestions: { edges: { node: { id: string } }[] } }>(
      demo,
      '{ suggestions(state: OPEN) { edges { node { id } } } }',
    )
    const suggestionId = suggestions.edges[0]?.node.id
    await storeDoes(demo, 'answerSuggestion', { suggestionId, text: 'From May on.' })
    await page.getByRole('button', { name: 'Keep the answer' }).click()
    await card('Sundays').getByRole('alert').waitFor()
    expect(await page.getByLabel('Your answer').inputValue(), 'what was written stays').toBe('We think about it.')
    // Whoever writes the next answer while one is on its way goes on with that.
    await suggest(demo, { text: 'Open at night.' })
    await suggest(demo, { text: 'Open at noon.' })
    await page.goto(`${base}/suggestions`)
    await card('at night').getByRole('button', { name: 'Answer' }).click()
    await card('at night').getByLabel('Your answer').fill('We are.')
    const letAnswerGo = await desk.holdBack(AnswerSuggestion.documentId)
    await page.getByRole('button', { name: 'Keep the answer' }).click()
    await card('at noon').getByRole('button', { name: 'Answer' }).click()
    const next = card('at noon').getByLabel('Your answer')
    await next.pressSequentially('We were ')
    letAnswerGo()
    await page.getByText('Answered.', { exact: true }).waitFor()
    await card('at night').waitFor({ state: 'detached' })
    await page.keyboard.type('always.')
    expect(await next.inputValue()).toBe('We were always.')
  })

  test('what customers say: too few make no figure; who is on the phone is asked in the case, and a bad mark waits on top', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/surveys`)
    await page.getByText('Nobody has said anything yet').waitFor()
    await looksRight('nobody said anything')
    await fillSurveys(demo)
    await page.reload()
    await page.getByText('3 answers so far. From 5 on there is a number').waitFor()
    await page.getByText('63 % of 8 customers gave 4 or 5 of 5').waitFor()
    await page.getByText('Of 7 customers, the percentage who would recommend us').waitFor()
    const bad = page.getByRole('list', { name: 'Bad marks that wait for a person' }).getByRole('listitem')
    await bad.first().getByText('nobody called me back').waitFor()
    expect(await bad.count()).toBe(2)
    await page.getByText('How many gave which mark').first().click()
    await page.getByText('How many gave which mark').last().click()
    await page.getByText('0 answers').first().waitFor()
    await looksRight('what customers say')
    await page.keyboard.press('t')
    const reference = page.getByLabel('Number of the case')
    await reference.fill('RD-0000-00')
    await page.keyboard.press('Enter')
    await page.getByText('There is no such case').waitFor()
    const asked = (await storedComplaints(demo)).find(({ description }) => description === stillToAsk)
    await reference.fill(asked?.reference.toLowerCase() ?? '')
    await page.keyboard.press('Enter')
    const mark = page.getByLabel('Their mark')
    await mark.waitFor()
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await page.getByText('Say which mark they gave.').waitFor()
    await mark.selectOption('2')
    await page.getByLabel('Why, in their words').fill('The colour is not mine.')
    await page.getByLabel('They want a call about it').check()
    await looksRight('by phone')
    const letItBeRecorded = await desk.holdBack(RecordSurveyAnswer.documentId)
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await page.getByLabel('Why, in their words').pressSequentially(' Send somebody')
    letItBeRecorded()
    await page.getByText('On record. It is a bad mark').waitFor()
    await page.getByText('What you wrote since is not').waitFor()
    await page.keyboard.type(' after six.')
    await looksRight('written on')
    await page.getByRole('button', { name: 'Leave it as a note' }).click()
    await page.getByRole('list', { name: 'What happened' }).getByText('Send somebody after six.').waitFor()
    await page.getByLabel('What do you promise?').waitFor()
    await page.getByText('The colour is not mine.').waitFor()
    await page.goto(`${base}/surveys`)
    await bad.getByText('The colour is not mine.').waitFor()
    expect(await bad.count()).toBe(3)
    expect(faults).toEqual([])
  })

  test('what is written down by phone stays while somebody looks at another case, also while it is sent', async () => {
    const { demo } = running()
    const heavy = await fileDecided(demo, 'Vera Popa', 'The pan is too heavy for me.')
    const light = await fileDecided(demo, 'Tom Baker', 'The pan is too light for me.')
    const base = await desk.openAs(demo, radu, `/case/${encodeURIComponent(heavy)}`)
    const begin = page.getByRole('button', { name: 'They told us by phone' })
    const mark = page.getByLabel('Their mark')
    const why = page.getByLabel('Why, in their words')
    const call = page.getByLabel('They want a call about it')
    /** As a link of the desk does it: the page stays. */
    const turnTo = async (id: string, what: string) => {
      await page.evaluate(
        (href) => {
          history.pushState(null, '', href)
          dispatchEvent(new PopStateEvent('popstate'))
        },
        `${base}/case/${encodeURIComponent(id)}`,
      )
      await desk.heading(new RegExp(what)).waitFor()
    }
    await begin.click()
    await mark.selectOption('2')
    await why.fill('It is too heavy.')
    await call.check()
    await turnTo(light, 'too light')
    await begin.click()
    expect(await why.inputValue(), 'nothing of one case comes into another').toBe('')
    await why.fill('It bends.')
    await turnTo(heavy, 'too heavy')
    await why.waitFor()
    expect(await mark.inputValue()).toBe('2')
    expect(await why.inputValue()).toBe('It is too heavy.')
    expect(await call.isChecked()).toBe(true)
    await page.reload()
    await why.waitFor()
    expect(await why.inputValue()).toBe('It is too heavy.')

    const letItBeRecorded = await desk.holdBack(RecordSurveyAnswer.documentId)
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await why.pressSequentially(' Send somebody')
    await turnTo(light, 'too light')
    await why.waitFor()
    expect(await why.inputValue()).toBe('It bends.')
    letItBeRecorded()
    await page.getByText('On record. It is a bad mark').waitFor()
    expect(await why.inputValue(), 'what is recorded of one case ends nothing of another').toBe('It bends.')
    await turnTo(heavy, 'too heavy')
    await page.getByText('What you wrote since is not').waitFor()
    expect(await why.inputValue()).toBe('It is too heavy. Send somebody')
    await page.getByRole('button', { name: 'Leave it as a note' }).click()
    await page.getByRole('list', { name: 'What happened' }).getByText('Send somebody').waitFor()
    await why.waitFor({ state: 'hidden' })

    // What their own answer overtakes is no answer any more, and is not thrown away.
    await turnTo(light, 'too light')
    await mark.selectOption('4')
    await storeDoes(demo, 'recordSurveyAnswer', { complaintId: light, mark: 5 })
    await page.getByRole('button', { name: 'Put it on record' }).click()
    await page.getByText('There is nothing more to put on record here').waitFor()
    expect(await why.inputValue()).toBe('It bends.')
    await page.getByRole('button', { name: 'Leave it as a note' }).click()
    await page.getByRole('list', { name: 'What happened' }).getByText('It bends.').waitFor()
    await page.getByText('They gave 5 of 5.').waitFor()
    expect(faults).toEqual([])
  })

  test('an answer is written by keyboard, seen as customers will, published, found to be stale and reviewed', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/answers`)
    const first = page
      .getByRole('list', { name: 'Answers, what has to be looked at soonest first' })
      .getByRole('link')
      .first()
    await first.getByText('Stale since').waitFor()
    await looksRight('answers')
    await page.keyboard.press('w')
    await page.getByRole('heading', { name: 'A new answer' }).waitFor()
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await expect
      .poll(() => page.getByLabel('The question, as a customer asks it').getAttribute('aria-invalid'))
      .toBe('true')
    await page.keyboard.type('Do you sharpen knives?')
    const text = page.getByLabel('The answer', { exact: true })
    await text.fill('Yes, **on Saturdays**. <script>alert(1)</script>')
    const preview = page.getByRole('region', { name: 'As customers see it' })
    await preview.getByText('<script>alert(1)</script>').waitFor()
    expect(await preview.locator('strong').textContent()).toBe('on Saturdays')
    await looksRight('an answer')
    // Whoever writes on while it is saved for the first time loses nothing of it, nor their place.
    const letItBeSaved = await desk.holdBack(DraftAnswer.documentId)
    await text.press('Control+Enter')
    await text.pressSequentially(' By hand.')
    letItBeSaved()
    await page.getByText('Saved.', { exact: true }).waitFor()
    await text.pressSequentially(' Come early.')
    expect(await text.inputValue()).toContain('By hand. Come early.')
    await text.press('Control+Enter')
    // Whoever writes on at once, before the room has asked again, writes on what was published.
    const letRoomKnow = await desk.holdBack(StoreAnswer.documentId)
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Published. Customers find it from now on.').waitFor()
    await text.fill('Yes, every day.')
    letRoomKnow()
    await page.getByRole('button', { name: 'Save: everybody sees it' }).click()
    await page.getByText('What it said before').click()
    await page.getByText('Different from then on: English').first().waitFor()
    await looksRight('what it said before')
    await page.getByRole('button', { name: 'Bring these words back: version 3' }).click()
    await page.getByText('Nothing is changed until you save.').waitFor()
    expect(await text.inputValue()).toContain('on Saturdays')
    await page.getByRole('button', { name: 'Save: everybody sees it' }).click()
    await page.getByRole('button', { name: 'Bring these words back: version 4' }).waitFor()
    await page.getByRole('link', { name: 'All answers' }).click()
    await page.getByLabel('Find as customers do').fill('sharpening')
    await page.getByRole('link', { name: 'Do you sharpen knives?' }).waitFor()
    await page.getByLabel('Find as customers do').fill('')
    await first.filter({ hasText: 'Stale since' }).click()
    await page.getByRole('button', { name: 'It still holds' }).click()
    await page.getByText(/^It holds until/).waitFor()
    await page.getByRole('link', { name: 'All answers' }).click()
    await page.getByRole('link', { name: 'Do you sharpen knives?' }).waitFor()
    await page.getByText('Stale since').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  test('from a case an answer begins with nothing of it, and whoever complained may not be named', async () => {
    const { demo } = running()
    const id = await filed(demo, 'Vera Stoica', 'The bread knife came blunt.')
    await storeDoes(demo, 'decideComplaint', { complaintId: id, verdict: 'UPHELD', reasons: 'It was blunt.' })
    await desk.openAs(demo, ana, `/case/${encodeURIComponent(id)}`)
    await page.getByRole('link', { name: 'Write an answer for everybody' }).click()
    await page.getByText('Nothing was copied from the case').waitFor()
    await page.getByLabel('The question, as a customer asks it').fill('What if a knife comes blunt?')
    const text = page.getByLabel('The answer', { exact: true })
    expect(await text.inputValue()).toBe('')
    await text.fill('As with Vera Stoica: we sharpen it.')
    await text.press('Control+Enter')
    await page.getByText('This names the customer or the order of the case.').waitFor()
    await text.fill('We sharpen it, and pay the way.')
    await text.press('Control+Enter')
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Open the case' }).waitFor()
    await page.getByText('A supervisor, a manager or an administrator publishes it.').waitFor()
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('what a colleague changed in an answer meanwhile is said, and what was written stays', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/answers`)
    await page.getByRole('link', { name: 'When do I get my money back?' }).click()
    const text = page.getByLabel('The answer', { exact: true })
    await text.fill('Within three working days.')
    const answerId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    await personDoes(demo, radu, 'retireAnswer', { answerId })
    await page.getByRole('button', { name: 'Save: everybody sees it' }).click()
    await page.getByText('Somebody has changed this meanwhile.').waitFor()
    expect(await text.inputValue()).toBe('Within three working days.')
    await page.getByRole('button', { name: 'Go on with mine' }).click()
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
  })
})
