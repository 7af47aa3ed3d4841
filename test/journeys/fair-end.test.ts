import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { createDatabase, type TemporaryDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Demo, startDemo } from '../server.ts'
import { closeCase, complaintId, deliverAll, owedOn, propose, reply, storeDoes } from '../store-acts.ts'
import { CaseOnPage, ComplaintFormOnPage, phone, shownText } from './shop.ts'

let browser: Browser
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

describe.each(['SQLite', 'PostgreSQL'] as const)('with the store on %s', (engine) => {
  let demo: Demo
  let database: TemporaryDatabase | undefined
  let context: BrowserContext
  let page: Page
  let status: CaseOnPage

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createDatabase(inject('postgresAdminUrl'))
    demo = await startDemo(database ? { databaseUrl: database.url } : {})
  })
  afterAll(async () => {
    await demo?.stop()
    await database?.drop()
  })
  beforeEach(async () => {
    context = await browser.newContext(phone)
    page = await context.newPage()
    status = new CaseOnPage(page)
  })
  afterEach(() => context.close())

  const part = (name: string) => status.card.locator(`[part=${name}]`)

  /** What the page knows of the order is what the customer need not say. */
  async function file(words: string, order: object = {}): Promise<string> {
    await page.goto(`${demo.url}/order.html`)
    const form = new ComplaintFormOnPage(page)
    await form.send.waitFor()
    await page.evaluate((known) => Object.assign(document.querySelector('redress-complaint-form') ?? {}, known), order)
    await form.fill(words)
    await form.send.click()
    const reference = await form.confirmedReference()
    await form.openCase.click()
    await status.says(reference).waitFor()
    return reference
  }

  /** The mail on a case with this subject, as the customer opens it. */
  async function openMail(subject: string, reference: string) {
    const letters = await context.newPage()
    const link = letters.getByRole('link', { name: `${subject} (${reference})` }).first()
    await expect
      .poll(() => letters.goto(`${demo.url}/demo/mail`).then(() => link.count()), { interval: 250 })
      .toBeGreaterThan(0)
    await link.click()
    // Until its styles are there the page moves, and with it what one is about to press.
    await letters.waitForURL('**/demo/mail/*')
    const mail = letters.frameLocator('iframe')
    await mail.getByRole('link', { name: 'Open my case' }).waitFor()
    return { letters, mail, text: await shownText(mail.locator('body')) }
  }

  test('the kettle: cheap, so it is replaced at once, and the case ends with thanks', async () => {
    const reference = await file('The kettle arrived with a cracked lid.')
    const duty = 'Use the cracked one no more; you need not send it back.'
    // A time at which somebody works, whenever this runs: by then they have promised to answer.
    const dueAt = (await owedOn(demo, reference)).nextPromise?.dueAt
    const remedies = [{ kind: 'REPLACEMENT', dueAt }]
    await propose(demo, reference, [{ remedies, customerDuties: null }], `Sorry. ${duty}`)
    await part('options').getByRole('group', { name: 'Does this suit you?' }).waitFor()
    await status.card.getByRole('radio', { name: /^A new one, by \w+day .+ at \d\d:\d\d/ }).check()
    expect(await status.card.getByText('If you agree now, we do it by').count(), 'one time, not two').toBe(0)
    await status.card.getByLabel('What should we change').fill('Put paper around the lid.')
    await status.button('Agree to this').click()
    await part('agreement').getByText('You get a new one').waitFor()
    expect((await owedOn(demo, reference)).nextPromise?.dueAt, 'promised for then').toBe(dueAt)
    expect((await openMail('What we agreed', reference)).text).toMatch(/You get a new one\. By \w+day .+ at \d\d:\d\d/)

    await deliverAll(demo, reference, 'It left today with the courier.')
    await status.button('Yes, it is solved').click()
    await status.says('You told us that it is solved').waitFor()
    await closeCase(demo, reference, 'Once more we are sorry about the lid. Thank you for your patience.')
    await status.story.getByText('Thank you for your patience.').waitFor()
    await status.says('Your case is closed').waitFor()
    await part('agreement').getByText('All of it is done.').waitFor()
    expect(await audit(page)).toEqual([])
  })

  test('the washing machine: looked at, decided, approved, countered, agreed, delivered, closed', async () => {
    const machine = { orderNumber: 'A-2002', productName: 'Washing machine 8 kg', priceMinor: 64_900, currency: 'EUR' }
    const reference = await file('It stops in the middle and the floor is wet.', machine)
    const id = await complaintId(demo, reference)
    await reply(demo, reference, 'A mechanic comes to look at it tomorrow at ten.')
    await status.story.getByText('A mechanic comes to look at it').waitFor()
    const reasons = 'The pump is broken. That is ours to put right.'
    await storeDoes(demo, 'decideComplaint', { complaintId: id, verdict: 'UPHELD', reasons })
    await part('decision').getByText('You are right').waitFor()
    await part('decision').getByText(reasons).waitFor()

    // What is above Ana's limit the customer does not see before somebody else has approved it.
    const options = [
      { remedies: [{ kind: 'REPAIR', amount: euros(9000) }], customerDuties: 'Be at home when the mechanic comes.' },
      { remedies: [{ kind: 'REFUND', amount: euros(64_900) }] },
    ]
    await storeDoes(demo, 'proposeOptions', { complaintId: id, options, text: 'Which of these suits you better?' })
    const waiting = (await owedOn(demo, reference)).options.filter(({ state }) => state === 'WAITING')
    expect(waiting.length).toBeGreaterThan(0)
    await page.reload()
    await part('decision').waitFor()
    expect(await part('options').count()).toBe(0)
    for (const { id: optionId } of waiting) await storeDoes(demo, 'approveOption', { optionId }, 'Elena Marin')
    await part('options')
      .getByRole('radio', { name: /^Your money back/ })
      .waitFor()
    const letter = await openMail('How we can put it right', reference)
    expect(letter.text).toContain('Your part: Be at home when the mechanic comes.')
    await letter.letters.close()

    await status.card.getByLabel('Something else would suit me better').check()
    await status.card.getByLabel('What would you like instead?').fill('A new one, and twenty euros for the laundry.')
    await status.button('Send my proposal').click()
    await part('proposal').getByText('A new one, and twenty euros').waitFor()
    expect(await part('promise').count(), 'and it is promised that it is answered').toBe(1)

    const counter = (await owedOn(demo, reference)).options.find(({ proposer }) => proposer === 'CUSTOMER')
    const terms = {
      optionId: counter?.id,
      remedies: [
        { kind: 'REPLACEMENT', amount: euros(64_900) },
        { kind: 'VOUCHER', amount: euros(2000) },
      ],
      customerDuties: 'Unplug the old one and keep the way to it free.',
    }
    await storeDoes(demo, 'acceptCounterOffer', terms, 'Elena Marin')
    await part('agreement').getByText('Unplug the old one').waitFor()
    await part('agreement').getByText('We go on as soon as you have done your part').first().waitFor()
    await status.button('I have done my part').click()
    await part('agreement').locator('.OPEN time, .OPEN .muted').first().waitFor()
    await deliverAll(demo, reference, 'It stands in your kitchen.')
    await part('solved').waitFor()
    expect(await audit(page)).toEqual([])
    await status.button('Yes, it is solved').click()
    await status.says('You told us that it is solved').waitFor()
    await closeCase(demo, reference, 'We are sorry for the wet floor, and thank you for your help.')
    await status.story.getByText('thank you for your help').waitFor()
    expect((await openMail('Your case is closed, and thank you', reference)).text).toContain('sorry for the wet floor')
  })

  test('the unjustified one: a tactful rejection, another look is asked for, and it is upheld in part', async () => {
    const reference = await file('The lid does not close any more.')
    const id = await complaintId(demo, reference)
    const reasons = 'The lid shows the marks of a tool, as when it is forced open.'
    await storeDoes(demo, 'decideComplaint', { complaintId: id, verdict: 'NOT_UPHELD', reasons })
    const { letters, mail, text } = await openMail('What we decided', reference)
    expect(text).toContain(reasons)
    expect(text).toContain('somebody else looks at all of it again')
    expect(text, 'who looks at it from outside').toContain('If we still cannot agree: ANPC')
    await mail.getByRole('link', { name: 'Open my case' }).click()
    status = new CaseOnPage(letters)
    await part('decision').getByText('We see it differently').waitFor()
    await part('dispute-body').getByRole('link', { name: 'anpc.ro' }).waitFor()
    expect(await audit(letters)).toEqual([])
    await status.button('Ask for another look').click()
    await status.card
      .getByLabel('What should we look at again?')
      .fill('It came like that: my photo is from the first day.')
    await status.button('Ask for another look').click()
    await status.says('Your case is open again.').waitFor()
    expect(await part('promise').count(), 'with a new promise').toBe(1)

    const partly = { complaintId: id, verdict: 'PARTLY_UPHELD', reasons: 'The photo shows that the box was damaged.' }
    await storeDoes(demo, 'decideComplaint', partly, 'Ion Petrescu')
    await part('decision').getByText('You are right in part').waitFor()
    await propose(demo, reference, [{ remedies: [{ kind: 'VOUCHER', amount: euros(1500) }] }], 'We meet half way.')
    await status.card.getByRole('radio', { name: 'A voucher (€15.00)' }).check()
    await status.button('Agree to this').click()
    await part('agreement').getByText('You get a voucher (€15.00)').waitFor()
  })
})
