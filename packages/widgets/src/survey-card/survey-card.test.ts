import { AnswerSurvey } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { announced, expectAccessible, focused, holdAnswer, type TestPage, testBed } from '../test-page.ts'

const { show, countStored, url } = testBed()

const cardWith = (attributes = 'kind="CSAT"') => `<h1>Thanks for your order</h1>
  <redress-survey-card ${attributes}><p>Tell us what you think.</p></redress-survey-card>`
const cardOn = ({ page }: Pick<TestPage, 'page'>) => {
  const card = page.locator('redress-survey-card')
  return {
    card,
    mark: (number: number) => card.getByRole('radio', { name: new RegExp(`^${number}\\b`) }),
    thanks: card.locator('#thanks'),
    send: card.getByRole('button', { name: 'Send' }),
  }
}

/** How many answered, of a kind. */
async function answered(kind: string): Promise<number> {
  const query = `{ surveyFigures(from: "2020-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z") { kind n } }`
  const answer = await fetch(`${url()}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data }: { data: { surveyFigures: { kind: string; n: number }[] } } = await answer.json()
  return data.surveyFigures.find((figure) => figure.kind === kind)?.n ?? 0
}

test.each([
  ['CSAT', 5, 'light'],
  ['CES', 7, 'dark'],
  ['NPS', 11, 'light'],
  ['NPS', 11, 'dark'],
] as const)(
  '%s is accessible, with %i marks, in %s, before and after a bad one, on the narrowest phone',
  async (kind, marks, colorScheme) => {
    const shown = await show({
      body: cardWith(`kind="${kind}"`),
      options: { colorScheme, viewport: { width: 320, height: 640 } },
    })
    const { card, thanks } = cardOn(shown)
    await card.getByRole('radio').first().waitFor()
    // No mark alone in a row of its own.
    const places = await card
      .getByRole('radio')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top))
    const rows = [...Map.groupBy(places, (top) => top).values()].map((row) => row.length)
    expect(rows).toEqual(marks === 11 ? [6, 5] : [marks])
    await expectAccessible(shown.page)
    await card.getByRole('radio').first().click()
    await thanks.waitFor()
    await card.getByLabel('What went wrong?').waitFor()
    await expectAccessible(shown.page)
    expect(await shown.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(shown.complaints).toEqual([])
  },
)

test('one tap is saved at once; what is said to it goes with it, and a reload asks for no more than that', async () => {
  const before = await answered('CSAT')
  const shown = await show({ body: cardWith('kind="CSAT" place="Thanks page"') })
  const { card, mark, thanks, send } = cardOn(shown)
  await shown.page.evaluate(() =>
    addEventListener('redress-survey-answered', ({ detail }) => {
      document.title = JSON.stringify(detail)
    }),
  )
  const answer = await holdAnswer(shown.page, AnswerSurvey.documentId)
  await mark(5).click()
  await answer.given
  expect(await thanks.locator('..').textContent(), 'not before the store has said so').not.toContain('saved')
  await answer.letGo()
  await expect.poll(() => shown.page.title()).toBe('{"kind":"CSAT","mark":5}')
  expect(await answered('CSAT')).toBe(before + 1)
  expect(await focused(shown.page)).toBe('thanks')
  await expect.poll(() => announced(card)).toContain('saved')
  await shown.page.reload()
  await thanks.waitFor()
  await card.getByLabel('What should we keep').fill('The wrapping.')
  await send.click()
  await card.getByText('We have all you told us.').waitFor()
  expect(await card.getByRole('textbox').count()).toBe(0)
  expect(await answered('CSAT')).toBe(before + 1)
})

test('without a network the tap and the words are kept, and sent once it is back', async () => {
  const before = await answered('NPS')
  const shown = await show({ body: cardWith('kind="NPS"') })
  const { card, mark, send } = cardOn(shown)
  await mark(9).waitFor()
  await shown.context.setOffline(true)
  await mark(9).click()
  await card.getByText('We have kept your answer').first().waitFor()
  await card.getByLabel('What should we keep').fill('Said without a network.')
  await send.click()
  expect(await answered('NPS')).toBe(before)
  await shown.context.setOffline(false)
  await card.getByText('We have all you told us.').waitFor()
  expect(await answered('NPS')).toBe(before + 1)
})

test('a bad mark offers a call, asks whom to call, and becomes a complaint with a promise; a reload goes on where it was', async () => {
  const shown = await show({ body: cardWith('kind="CES" place="Order page"') })
  const { card, mark, send, thanks } = cardOn(shown)
  const wrong = card.getByLabel('What went wrong?')
  await mark(2).click()
  await card.getByRole('heading', { name: 'We are sorry' }).waitFor()
  await expect.poll(() => announced(card)).toContain('Your answer is saved')
  await shown.page.reload()
  await wrong.fill('Nobody at the counter of the survey.')
  expect(await thanks.locator('..').textContent()).toContain('Your answer is saved, and it is not the end of it.')
  await card.getByLabel('Shall we call you?').fill('whenever you like')
  await send.click()
  await card.getByText('To get back to you we need a name').waitFor()
  await expect.poll(() => focused(shown.page)).toBe('name')
  expect(await countStored('Nobody at the counter of the survey.')).toBe(0)
  await card.getByLabel('Your name').fill('Luz')
  await send.click()
  await expect.poll(() => focused(shown.page)).toBe('phone')
  expect(await wrong.inputValue()).toBe('Nobody at the counter of the survey.')
  await card.getByLabel('Shall we call you?').fill('+40 21 555 0199')
  await send.click()
  const promise = card.locator('[part=promise] time')
  await promise.waitFor()
  const reference = await card.locator('.ref').textContent()
  expect(reference).toMatch(/^RD-/)
  await shown.page.reload()
  await promise.waitFor()
  expect(await card.locator('.ref').textContent()).toBe(reference)
  expect(await card.getByRole('textbox').count()).toBe(0)
  expect(await countStored('Nobody at the counter of the survey.')).toBe(1)
  expect(shown.complaints).toEqual([])
})

test('an answer that is on its way goes to what was asked, also from a page that asks something else in another language', async () => {
  const before = { nps: await answered('NPS'), csat: await answered('CSAT') }
  const shown = await show({ body: cardWith('kind="NPS" place="Checkout"') })
  const { card, mark } = cardOn(shown)
  let isArriving = true
  await shown.page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"mark":2')) return route.continue()
    // The store takes the first one, and its answer is lost.
    if (isArriving) await route.fetch()
    isArriving = false
    await route.abort()
  })
  await mark(2).click()
  await card.getByText('We have kept your answer').first().waitFor()
  await shown.page.unroute('**/graphql')
  const script = '<script type="module" src="/widgets/redress.js" data-store="pk_demo"></script>'
  const other = `<!doctype html><html lang="es"><meta charset="utf-8"><title>A store</title>${script}${cardWith('kind="CSAT"')}`
  await shown.page.route('**/other', (route) => route.fulfill({ contentType: 'text/html', body: other }))
  await shown.page.goto(`${url()}/other`)
  await card.getByText('Su respuesta está guardada, y no se queda en eso.').first().waitFor()
  expect(await card.getByText('La tienda no puede').count()).toBe(0)
  expect(await answered('NPS')).toBe(before.nps + 1)
  expect(await answered('CSAT')).toBe(before.csat)
  // What has arrived is shown again there, and follows nobody from page to page.
  await shown.page.reload()
  await card.getByRole('heading', { name: 'Sentimos que no le fuera bien' }).waitFor()
  await shown.page.goto(`${url()}/a-page`)
  await card.getByText('Tell us what you think.').waitFor({ state: 'hidden' })
  expect(await card.getByRole('heading').count()).toBe(0)
})

test('by keyboard alone: arrows choose nothing, Space does', async () => {
  const before = await answered('CSAT')
  const shown = await show({ body: cardWith() })
  const { mark, thanks } = cardOn(shown)
  await mark(1).focus()
  await shown.page.keyboard.press('ArrowRight')
  await shown.page.keyboard.press('ArrowRight')
  await shown.page.keyboard.press('ArrowRight')
  expect(await mark(4).evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await thanks.count()).toBe(0)
  await shown.page.keyboard.press('Space')
  await expect.poll(() => answered('CSAT')).toBe(before + 1)
})

test('nobody is asked twice in the set time, nor who is not in the sample; what is remembered is a day', async () => {
  const shown = await show({ body: cardWith() })
  const { mark, card } = cardOn(shown)
  await mark(1).waitFor()
  const kept = await shown.page.evaluate(() => Object.entries(localStorage))
  expect(kept).toEqual([['redress:pk_demo:survey:asked', expect.stringMatching(/^\d{5}$/)]])
  await shown.page.reload()
  await expect.poll(() => card.evaluate((element) => element.matches(':defined'))).toBe(true)
  await expect.poll(() => card.getByText('Tell us what you think.').isVisible()).toBe(false)
  expect(await card.getByRole('radio').count()).toBe(0)
  // Decided once: with a share of one in ten, who looks at ten pages is not asked after all.
  const other = await show({ body: cardWith('sample="0"') })
  await cardOn(other).card.getByText('Tell us what you think.').waitFor({ state: 'hidden' })
  expect(await other.page.evaluate(() => Object.values(localStorage))).toEqual([expect.stringMatching(/^\d{5}$/)])
  await other.page.evaluate(() => {
    const again = document.createElement('redress-survey-card')
    again.textContent = 'Asked after all.'
    document.querySelector('redress-survey-card')?.replaceWith(again)
  })
  await cardOn(other).card.getByText('Asked after all.').waitFor({ state: 'hidden' })
  expect(await cardOn(other).card.getByRole('radio').count()).toBe(0)
})

test('the link opens its survey, in Spanish too, from the one file as well, and leaves the address; another link opens nothing', async () => {
  const shown = await show({ body: cardWith('kind="NPS"') })
  const [response] = await Promise.all([
    shown.page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('"mark":0')),
    cardOn(shown).mark(0).click(),
  ])
  const { data }: { data: { answerSurvey: { token: string } } } = await response.json()
  const { token } = data.answerSurvey
  const opened = await show({
    body: cardWith(''),
    html: 'lang="es"',
    head: '<script type="module" src="/widgets/redress.all.js" data-store="pk_demo"></script>',
    path: '/one-file',
  })
  const { card } = cardOn(opened)
  const sorry = card.getByRole('heading', { name: 'Sentimos que no le fuera bien' })
  await opened.page.goto(`${url()}/one-file?x=1#redress-survey=${token}`)
  await sorry.waitFor()
  expect(new URL(opened.page.url()).hash).toBe('')
  await opened.page.reload()
  await sorry.waitFor()
  expect(opened.complaints).toEqual([])
  await opened.page.goto(`${url()}/one-file?x=2#redress-survey=${token.slice(0, -2)}AA`)
  await card.getByText('Este enlace ya no funciona').waitFor()
})
