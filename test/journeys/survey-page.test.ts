import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { movableClock } from '../movable-clock.ts'
import { createDatabase, type TemporaryDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Demo, startDemo } from '../server.ts'
import { asDeveloper, storeDoes } from '../store-acts.ts'
import { storeKey } from '../store-page.ts'
import { collectFaults } from './page-faults.ts'
import { desktop, phone, shownText } from './shop.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

/** The card as it is found on the page of a survey, in each language. */
const said = {
  en: {
    marks: ['1: Not at all', '2', '5: Very much'],
    question: /^How satisfied are you/,
    sorry: 'We are sorry that it was not good',
    thanks: 'Thank you',
    saved: 'Your answer is saved.',
    wrong: 'What went wrong?',
    more: 'What should we keep, or do better?',
    name: 'Your name',
    email: 'Your e-mail',
    send: 'Send',
    done: 'We have all you told us.',
  },
  es: {
    marks: ['1: Nada', '2', '5: Mucho'],
    question: /^¿Está satisfecho con/,
    sorry: 'Sentimos que no le fuera bien',
    thanks: 'Gracias',
    saved: 'Su respuesta está guardada.',
    wrong: '¿Qué salió mal?',
    more: '¿Qué debemos mantener o hacer mejor?',
    name: 'Su nombre',
    email: 'Su correo electrónico',
    send: 'Enviar',
    done: 'Tenemos todo lo que nos ha dicho.',
  },
} as const
type Language = keyof typeof said

const surveyOn = (page: Page, language: Language = 'en') => {
  const words = said[language]
  const card = page.locator('redress-survey-card')
  return {
    card,
    words,
    /** Of the card alone: the plain form has buttons. */
    mark: (name: string) => card.getByRole('radio', { name, exact: true }),
    plainMark: (name: string) => card.getByRole('button', { name, exact: true }),
    /** A heading of another level may say that it is the first. */
    title: page.locator('h1, [aria-level="1"]').filter({ visible: true }),
    thanks: card.locator('#thanks'),
    /** What stands in the plain form is there still, and not to be seen. */
    field: (label: string) => card.getByLabel(label).filter({ visible: true }),
    send: card.getByRole('button', { name: words.send, exact: true }),
  }
}

describe.each(['SQLite', 'PostgreSQL'] as const)('the page of a survey, with the store on %s', (engine) => {
  const clock = movableClock(new Date('2026-11-24T09:00:00Z'))
  let demo: Demo
  let database: TemporaryDatabase | undefined
  /** The links of the mails, by their language. */
  const links: Record<Language, string> = { en: '', es: '' }

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createDatabase(inject('postgresAdminUrl'))
    demo = await startDemo({ env: clock.env, ...(database && { databaseUrl: database.url }) })
    for (const locale of ['en', 'es'] as const) await decideOne(locale)
    await clock.moveTo(new Date('2026-11-25T10:00:00Z'))
    for (const locale of ['en', 'es'] as const)
      for (; !links[locale]; await sleep(100)) links[locale] = await linkOfMail(locale)
  })
  afterAll(async () => {
    await demo?.stop()
    await database?.drop()
  })

  /** A case that is decided, whose customer is asked a day later. */
  async function decideOne(locale: Language): Promise<void> {
    const { fileOnBehalf } = await asDeveloper<{ fileOnBehalf: { complaint: { id: string } } }>(
      demo,
      'mutation ($input: FileOnBehalfInput!) { fileOnBehalf(input: $input) { ... on FileOnBehalfSuccess { complaint { id } } } }',
      {
        input: {
          key: crypto.randomUUID(),
          door: 'PHONE',
          description: 'The mug is not the blue of the picture.',
          displayName: 'Ana Marin',
          contact: { name: 'Vera Popa', email: `vera.${locale}@customer.example` },
          locale,
        },
      },
    )
    const complaintId = fileOnBehalf.complaint.id
    await storeDoes(demo, 'decideComplaint', { complaintId, verdict: 'NOT_UPHELD', reasons: 'It is as described.' })
  }

  async function linkOfMail(locale: Language): Promise<string> {
    const read = async (path: string) => (await fetch(`${demo.url}${path}`)).text()
    const list = await read('/demo/mail')
    for (const [, path = ''] of list.matchAll(/href="(\/demo\/mail\/[^"]+)"/g)) {
      const mail = await read(path)
      const link = /https?:\/\/[^\s"<]+\/survey\/[\w-]+/.exec(mail)?.[0]
      if (link && mail.includes(`vera.${locale}@`)) return link
    }
    return ''
  }

  /** Every mark so far and where it was given, in the order of the alphabet. */
  async function given(): Promise<string[]> {
    const { surveyAnswers } = await asDeveloper<{
      surveyAnswers: { edges: { node: { mark: number; place: string | null } }[] }
    }>(demo, '{ surveyAnswers(first: 100) { edges { node { mark place } } } }')
    return surveyAnswers.edges.map(({ node: { mark, place } }) => `${mark} ${place ?? 'after a case'}`).sort()
  }

  async function open(options: BrowserContextOptions) {
    const context = await browser.newContext(options)
    const faults = await collectFaults(context)
    const page = await context.newPage()
    return { context, faults, page }
  }

  test.each([
    ['en', phone, 'light'],
    ['es', { ...desktop, locale: 'es-ES' }, 'dark'],
  ] as const)(
    'the link of a mail (%s): the card takes over, nothing is answered by that, and the token stands in no other address',
    async (language, device, colorScheme) => {
      const { context, faults, page } = await open({ ...device, colorScheme })
      const { mark, plainMark, title, thanks, send, card, field, words } = surveyOn(page, language)
      const token = links[language].split('/').at(-1) ?? ''
      const asked: Request[] = []
      page.on('request', (request) => asked.push(request))
      const before = await given()
      await page.goto(links[language])
      await mark(words.marks[2]).waitFor()
      expect(await shownText(title)).toMatch(words.question)
      expect(await page.getByRole('heading', { name: words.question }).count()).toBe(1)
      expect(await plainMark('2').count(), 'two to choose from').toBe(0)
      expect(await audit(page)).toEqual([])
      expect(await given()).toEqual(before)

      await mark(words.marks[1]).click()
      await field(words.wrong).waitFor()
      expect(await shownText(title)).toBe(words.sorry)
      expect(await audit(page)).toEqual([])
      await expect.poll(given).toEqual([...before, '2 after a case'].sort())
      await page.reload()
      await thanks.waitFor()
      await field(words.wrong).fill('It is not blue.')
      await send.click()
      await card.getByText(words.done).waitFor()
      expect(await given()).toEqual([...before, '2 after a case'].sort())
      expect(await audit(page)).toEqual([])

      const withToken = (await Promise.all(asked.map((request) => request.allHeaders())))
        .map((headers, at) => ({ ...headers, url: asked[at]?.url() ?? '', isPage: asked[at]?.isNavigationRequest() }))
        .filter(({ url, isPage, ...headers }) =>
          JSON.stringify({ ...headers, ...(!isPage && { url }), ':path': '' }).includes(token),
        )
      expect(withToken).toEqual([])
      expect(demo.logs()).not.toContain(token)
      expect(faults).toEqual([])
      expect(await context.cookies()).toEqual([])
      await context.close()
    },
  )

  test.each([
    ['en', desktop],
    ['es', { ...phone, locale: 'es-ES' }],
  ] as const)(
    'a card on the counter (%s): the mark counts for its place; loaded again the page thanks, opened anew it asks anew',
    async (language, device) => {
      const { context, faults, page } = await open(device)
      const { mark, thanks, card, field, words, send } = surveyOn(page, language)
      const address = `${demo.url}/s/${storeKey}/survey?place=Counter%20${language}`
      const before = await given()
      await page.goto(address)
      await mark(words.marks[2]).waitFor()
      await page.reload()
      await mark(words.marks[2]).click()
      await thanks.locator('..').getByText(words.saved).waitFor()
      expect(new URL(page.url()).pathname).toMatch(/^\/s\/[^/]+\/survey\/[\w-]{27}$/)
      await page.reload()
      await thanks.waitFor()
      await field(words.more).waitFor()
      expect(await given()).toEqual([...before, `5 Counter ${language}`].sort())

      // The next one at the same device.
      await page.goto(address)
      await mark(words.marks[0]).click()
      await field(words.wrong).fill('Nobody was there.')
      await field(words.name).fill('Vera Popa')
      await field(words.email).fill('vera@customer.example')
      await send.click()
      await card.locator('.ref').waitFor()
      await page.reload()
      await card.locator('.ref').waitFor()
      expect(await given()).toEqual([...before, `1 Counter ${language}`, `5 Counter ${language}`].sort())
      await page.goto(address)
      await mark(words.marks[0]).waitFor()
      expect(await card.locator('.ref').count()).toBe(0)
      expect(faults).toEqual([])
      await context.close()
    },
  )

  test('what was begun with the plain form, while the files of the card did not come, the card shows as given', async () => {
    const { context, page } = await open(phone)
    const { plainMark, title, thanks, card, field, words, send } = surveyOn(page)
    const before = await given()
    // All of the element but what it shows.
    await page.route('**/widgets/survey-en*', (route) => route.abort())
    const isTried = page.waitForEvent('requestfailed', (request) => request.url().includes('/survey-en'))
    await page.goto(`${demo.url}/s/${storeKey}/survey?place=Counter`)
    await isTried
    expect(await shownText(title)).toMatch(words.question)
    await plainMark('2').click()
    await page.getByRole('heading', { name: 'We are sorry that it was not good.' }).waitFor()
    await page.getByLabel(words.wrong).waitFor()
    await page.unrouteAll()
    await page.reload()
    await thanks.waitFor()
    expect(await shownText(title)).toBe(words.sorry)
    await field(words.wrong).fill('The queue.')
    await send.click()
    await card.getByText('To get back to you we need a name').waitFor()
    await field(words.name).fill('Vera Popa')
    await field(words.email).fill('vera@customer.example')
    await send.click()
    await card.locator('.ref').waitFor()
    expect(await given()).toEqual([...before, '2 Counter'].sort())
    await context.close()
  })

  test('whoever writes in the plain form already stays in it when the card comes', async () => {
    const { context, page } = await open(phone)
    const { mark, plainMark, thanks, words } = surveyOn(page)
    await page.route('**/widgets/**', (route) => route.abort())
    await page.goto(`${demo.url}/s/${storeKey}/survey`)
    await plainMark('5: Very much').click()
    await page.getByLabel(words.more).waitFor()
    await page.unrouteAll()
    const { promise: isLate, resolve: come } = Promise.withResolvers<void>()
    await page.route('**/widgets/survey-en*', async (route) => {
      await isLate
      await route.continue()
    })
    await page.reload({ waitUntil: 'domcontentloaded' })
    await page.getByLabel(words.more).fill('The wrapping.')
    const answer = page.waitForResponse((response) => response.url().endsWith('/graphql'))
    come()
    await (await answer).finished()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await thanks.count()).toBe(0)
    expect(await page.getByLabel(words.more).inputValue()).toBe('The wrapping.')
    await page.getByRole('button', { name: words.send, exact: true }).click()
    await page.getByText(words.done).waitFor()
    expect(await mark('2').count()).toBe(0)
    await context.close()
  })
})
