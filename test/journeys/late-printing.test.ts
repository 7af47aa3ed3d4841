/**
 * A printer is four days late and part of the run is bad, and a furious customer is on the phone: the example of seed 003,
 * played through its four steps with its exact times. It is 11:45, and by 12:25 he hears what will be done.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { type MailServer, startMailServer } from '../../packages/api/src/testing/mail-server.ts'
import { audit, launchBrowser } from '../browser.ts'
import { type MovableClock, movableClock } from '../movable-clock.ts'
import { createDatabase, type TemporaryDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Demo, startDemo } from '../server.ts'
import { ana, asPerson, DeskOnPage, personDoes, staffIdOf } from './desk.ts'
import { CaseOnPage, desktop, phone, shownText } from './shop.ts'

const elena = { ...ana, email: 'elena@marin.example', name: 'Elena Marin' }
const mihai = { ...ana, email: 'mihai@marin.example', name: 'Mihai Dumitru' }
const ivan = { name: 'Ivan Ivanovich', email: 'ivan@example.org', phone: '+40 721 000 000' }
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

/** To the letter, also what is not kind. */
const fury = `Four days late, and my fair is over tomorrow! And then I open the boxes and 300 of the 2,000 are smeared.
Does anybody at your place look at what leaves the house? You are crooks, and I want this put right TODAY.`
const understanding = 'The brochures came four days late, and 300 of the 2,000 are smeared. You need them for tomorrow.'
const word = 'I speak with our technologist now and call you to say what will be done.'
const noteForColleagues = 'The technologist says that roller three was worn. It can be printed again today by five.'

/** On a Wednesday in Bucharest; the store works from nine to six. */
const wednesday = (time: string) => new Date(`2026-11-25T${time}:00+02:00`)
const thursday = (time: string) => new Date(`2026-11-26T${time}:00+02:00`)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

interface Owed {
  description: string
  understanding: { text: string; state: string }
  status: string
  waitingOn: string
  nextPromise: { id: string; dueAt: string } | null
  options: { id: string; state: string }[]
  duties: { promiseId: string | null; dueAt: string | null; party: string; state: string }[]
  timeline: { edges: { node: { type: string; actor: { kind: string }; text: string | null } }[] }
}

describe.each(['SQLite', 'PostgreSQL'] as const)('with the store on %s', (engine) => {
  let demo: Demo
  let database: TemporaryDatabase | undefined
  let mails: MailServer
  let clock: MovableClock
  let context: BrowserContext
  let office: BrowserContext
  let page: Page
  let status: CaseOnPage
  let complaintId = ''

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createDatabase(inject('postgresAdminUrl'))
    mails = await startMailServer()
    clock = movableClock(wednesday('11:38'))
    const env = { ...clock.env, SMTP_URL: mails.url, MAIL_FROM: 'care@marin.example' }
    demo = await startDemo({ env, ...(database && { databaseUrl: database.url }) })
  })
  afterAll(async () => {
    await demo?.stop()
    await mails?.stop()
    await database?.drop()
  })
  beforeEach(async () => {
    ;[context, office] = await Promise.all([browser.newContext(phone), browser.newContext(desktop)])
    for (const each of [context, office]) await each.clock.install({ time: clock.now() })
    page = await context.newPage()
    status = new CaseOnPage(page)
  })
  afterEach(async () => {
    await Promise.all([context, office].map((each) => each.close()))
  })

  const part = (name: string) => status.card.locator(`[part=${name}]`)

  /** It is that time for everybody: the store, the customer, the desk. */
  async function itIs(time: Date): Promise<void> {
    for (const each of [context, office])
      await each.clock.fastForward(Math.max(0, time.getTime() - clock.now().getTime()))
    await clock.moveTo(time)
  }

  /** The case as somebody of the store has it before them. */
  async function caseFor(person = elena): Promise<Owed> {
    const { complaint } = await asPerson<{ complaint: Owed }>(
      demo,
      person,
      `query ($id: ID!) { complaint(id: $id) { description understanding { text state } status waitingOn
        nextPromise { id dueAt } options { id state } duties { promiseId dueAt party state }
        timeline(first: 100) { edges { node { type actor { kind } text } } } } }`,
      { id: complaintId },
    )
    return complaint
  }

  /** What is owed stands on the customer's screen with its exact time, whatever has just happened. */
  async function owedIsShown(): Promise<void> {
    const { nextPromise, duties, waitingOn } = await caseFor()
    expect(Boolean(nextPromise) || waitingOn === 'CUSTOMER', 'something is owed, or he is waited for').toBe(true)
    const times = () =>
      part('promise')
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    const shown = async () => (await times()).map((time) => new Date(time ?? '').toISOString())
    await expect.poll(shown).toEqual(nextPromise ? [new Date(nextPromise.dueAt).toISOString()] : [])
    for (const { state, dueAt } of duties)
      if (state === 'OPEN' && dueAt) await part('agreement').getByText(clockTime(dueAt)).first().waitFor()
  }

  /** The mail with this subject, once it has come over SMTP to him. */
  async function mailOf(subject: string): Promise<string> {
    const find = () =>
      mails.received.find(
        (mail) =>
          mail.recipients.includes(ivan.email) && mail.subject?.startsWith(subject) && mail.subject.includes('RD-'),
      )
    await expect.poll(() => find()?.subject, { interval: 100 }).toBeTruthy()
    return find()?.text ?? ''
  }

  test('he is heard, understood, hears by 12:25 what will be done, chooses, and is thanked', async () => {
    // Step 1. He lets it all out on the phone, and Ana writes it down to the letter.
    const { complaint } = await personDoes<{ complaint: { id: string; reference: string } }>(
      demo,
      ana,
      'fileOnBehalf',
      {
        door: 'PHONE',
        description: fury,
        contact: ivan,
        about: { orderNumber: 'P-2003', productName: '2,000 brochures', price: euros(48_000) },
      },
      '... on FileOnBehalfSuccess { complaint { id reference } }',
    )
    complaintId = complaint.id
    const acknowledged = await mailOf('We have your complaint')
    const [link = ''] = /http\S+#redress-case=[\w-]+/.exec(acknowledged) ?? []
    await page.goto(link)
    await status.says(complaint.reference).waitFor()
    await status.says('Ana Marin wrote down what you told us').waitFor()
    expect(await shownText(status.card)).toContain('Does anybody at your place look at what leaves the house?')
    await owedIsShown()

    // Step 2. She repeats it in short: did I understand you right?
    await itIs(wednesday('11:43'))
    await personDoes(demo, ana, 'summarise', { complaintId, text: understanding })
    await status.says(understanding).waitFor()
    await status.button('Yes, that is it').click()
    await status.says('You confirmed what we understood').waitFor()
    await owedIsShown()

    // Step 3. "It is 11:45. By 12:25 I get back to you myself."
    await itIs(wednesday('11:45'))
    const promise = { complaintId, kind: 'CALLBACK', dueAt: wednesday('12:25').toISOString(), wording: word }
    await personDoes(demo, ana, 'makePromise', promise)
    await part('promise').getByText(word).waitFor()
    expect(await shownText(part('promise').locator('time'))).toContain('12:25')
    await owedIsShown()
    const inWriting = await mailOf('What we promise you')
    expect(inWriting).toContain(word)
    expect(inWriting).toContain('12:25')

    // On her desk it is what breaks first, with the minutes that are left.
    const desk = new DeskOnPage(await office.newPage())
    await desk.openAs(demo, ana)
    const first = desk.page
      .getByRole('list', { name: /^Complaints/ })
      .getByRole('listitem')
      .first()
    await first.getByText('Four days late').waitFor()
    expect(await first.getByRole('time').getAttribute('title')).toContain('12:25')

    // She speaks with the technologist and with who may give more than she may; he sees neither.
    await personDoes(demo, ana, 'addNote', { complaintId, text: noteForColleagues })
    await itIs(wednesday('12:10'))
    const again = { kind: 'REPLACEMENT', amount: euros(7200), words: '300 new brochures, printed today' }
    const options = [
      {
        remedies: [again, { kind: 'DELIVERY_PAID', words: 'by courier to your stand, tomorrow by 09:30' }],
        customerDuties: 'Tell the hall that our courier comes before it opens.',
      },
      { remedies: [{ kind: 'PRICE_REDUCTION', amount: euros(14_400) }] },
    ]
    await personDoes(demo, ana, 'proposeOptions', { complaintId, options, text: 'Which of these suits you better?' })
    const waiting = (await caseFor()).options.filter(({ state }) => state === 'WAITING')
    expect(waiting.length, 'more than the front line may give').toBe(2)
    await page.reload()
    await owedIsShown()
    expect(await part('options').count()).toBe(0)
    await itIs(wednesday('12:15'))
    for (const { id } of waiting) await personDoes(demo, elena, 'approveOption', { optionId: id })
    await part('options')
      .getByRole('radio', { name: /brochures/ })
      .waitFor()
    await owedIsShown()
    const proposed = await mailOf('How we can put it right')
    expect(proposed).toContain('Which of these suits you better?')
    expect(proposed).toContain('Your part: Tell the hall')

    // Not later than 12:25 she calls, with figures and facts.
    await itIs(wednesday('12:20'))
    const summary = 'Either 300 new ones at your stand tomorrow by 09:30, or €144.00 back. Which suits you better?'
    await personDoes(demo, ana, 'recordCall', { complaintId, outcome: 'REACHED', summary, waitingOn: 'CUSTOMER' })
    await status.story.getByText(summary).waitFor()
    await itIs(wednesday('12:26'))
    await owedIsShown()
    const shownAt1226 = await shownText(status.card)
    for (const never of ['Later than we said', 'technologist says', 'roller three'])
      expect(shownAt1226).not.toContain(never)
    expect(await audit(page)).toEqual([])

    // He chooses, and both have it in writing: who does what by when.
    await part('options')
      .getByRole('radio', { name: /brochures/ })
      .check()
    await status.button('Agree to this').click()
    await part('agreement').getByText('300 new brochures, printed today').waitFor()
    await part('agreement').getByText('Tell the hall that our courier comes').waitFor()
    await owedIsShown()
    await status.button('I have done my part').click()
    await status.button('I have done my part').waitFor({ state: 'detached' })
    for (const { promiseId, party } of (await caseFor()).duties)
      if (party === 'STORE') {
        const exact = { promiseId, dueAt: thursday('09:30').toISOString(), reason: 'The courier is booked.' }
        await personDoes(demo, ana, 'movePromise', exact)
      }
    await part('promise').getByText('The courier is booked.').waitFor()
    await owedIsShown()
    const agreed = await mailOf('What we agreed')
    for (const said of ['What we do', '300 new brochures', 'What you do', 'Tell the hall'])
      expect(agreed).toContain(said)

    // Deliveries take over with everything on record: he repeats nothing.
    const handOver = { complaintId, toStaffId: await staffIdOf(demo, mihai.name), note: 'By courier, to the stand.' }
    await personDoes(demo, ana, 'handOver', handOver)
    await status.says('Mihai Dumitru has your case now, with everything you told us').waitFor()
    await owedIsShown()
    const his = await caseFor(mihai)
    expect(his.description).toBe(fury)
    expect(his.understanding).toEqual({ text: understanding, state: 'CONFIRMED' })
    expect(texts(his)).toEqual(expect.arrayContaining([noteForColleagues, summary]))
    await itIs(thursday('09:25'))
    for (const { promiseId, party } of his.duties)
      if (party === 'STORE' && promiseId)
        await personDoes(demo, mihai, 'recordRemedy', {
          promiseId,
          result: 'Handed over at your stand at 09:20.',
          reference: 'C-118',
        })
    await part('agreement').getByText('All of it is done.').waitFor()
    expect(await audit(page)).toEqual([])

    // Step 4. Whether it is solved is his word; why it happened is on record; the last letter says sorry and thanks.
    await status.button('Yes, it is solved').click()
    await status.says('You told us that it is solved').waitFor()
    const { causes } = await asPerson<{ causes: { id: string }[] }>(demo, ana, '{ causes { id } }')
    await personDoes(demo, mihai, 'recordCause', { complaintId, causeId: causes[0]?.id })
    const letter =
      'Once more we are sorry about the days that you lost. Thank you for your frankness and your patience.'
    await personDoes(demo, mihai, 'closeComplaint', { complaintId, letter })
    await status.says('Your case is closed').waitFor()
    const closed = await mailOf('Your case is closed, and thank you')
    expect(closed).toContain(letter)

    const over = await caseFor(mihai)
    expect(over.status).toBe('CLOSED')
    expect(over.timeline.edges.map(({ node }) => node.type)).not.toContain('PROMISE_MISSED')
    const byHim = over.timeline.edges.filter(({ node }) => node.actor.kind === 'CUSTOMER' && isSaid(node.type))
    expect(byHim.map(({ node }) => node.text).sort(), 'said once; after that a tap was enough').toEqual([
      fury,
      'I have done my part',
    ])
    for (const { text = '', recipients } of mails.received)
      if (recipients.includes(ivan.email)) expect(text).not.toContain('roller three')
  })
})

const isSaid = (type: string) => ['FILED', 'MESSAGE', 'UNDERSTANDING_CORRECTED', 'COUNTER_OFFERED'].includes(type)
const texts = ({ timeline }: Owed) => timeline.edges.map(({ node }) => node.text)

/** As a clock on the wall of the store shows it. */
const clockTime = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Bucharest', hour: '2-digit', minute: '2-digit' }).format(
    new Date(time),
  )
