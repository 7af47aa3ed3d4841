import { SuggestedAnswers } from '@redress/schema/operations'
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { announced, drawn, expectAccessible, focused, formOn, holdAnswer, testBed } from '../test-page.ts'

const { show, demo, countStored } = testBed()

const page = `<h1>Help</h1><redress-answers><p>Ring us: 021 555 0100.</p></redress-answers>
  <redress-complaint-form product-name="Copper kettle 1.7 l"></redress-complaint-form>`
const answersOn = (page: Page) => page.locator('redress-answers')

/** As a store's own system does it. */
async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${demo().url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}
async function publish(title: string, text: string): Promise<void> {
  const { staff } = await ask('{ staff { id } }')
  const reviewOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const texts = [{ locale: 'en', title, text }]
  const input = { key: crypto.randomUUID(), kind: 'ANSWER', texts, ownerId: staff[0].id, reviewOn }
  const draft =
    'mutation ($input: DraftAnswerInput!) { draftAnswer(input: $input) { ... on DraftAnswerSuccess { answer { id } } } }'
  const { draftAnswer } = await ask(draft, { input })
  const publishing = 'mutation ($input: PublishAnswerInput!) { publishAnswer(input: $input) { __typename } }'
  await ask(publishing, { input: { key: crypto.randomUUID(), answerId: draftAnswer.answer.id } })
}

test.each(['light', 'dark'] as const)(
  'answers and guides are accessible, closed and open, in %s',
  async (colorScheme) => {
    const { page: shown, complaints } = await show({ body: page, options: { colorScheme } })
    const card = answersOn(shown)
    await card.getByRole('button', { name: 'What do I do if my order arrives broken?' }).click()
    await card.getByText('Keep the box and take').waitFor()
    await expectAccessible(shown)
    expect(await card.getByText('Ring us').isVisible()).toBe(false)
    expect(complaints).toEqual([])
  },
)

test('what was written as HTML is text, under the strictest policy, and no link runs anything', async () => {
  const evil = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>'
  await publish(`Inert ${evil}?`, `${evil} [press](javascript:window.ran=1) [read](https://shop.example/)`)
  const { page: shown, complaints } = await show({ body: page })
  const card = answersOn(shown)
  await card.getByLabel('What would you like to know?').fill('inert')
  await card.getByRole('button', { name: 'Inert <img' }).click()
  await card.getByText('press').waitFor()
  expect(await card.locator('img, script').count()).toBe(0)
  expect(await card.locator('.text a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'https://shop.example/',
  ])
  expect(await shown.evaluate(() => 'ran' in window)).toBe(false)
  expect(complaints).toEqual([])
})

test('search finds while it is typed and says how many; what nobody asked leads to the form', async () => {
  const { page: shown } = await show({ body: page })
  const card = answersOn(shown)
  const search = card.getByLabel('What would you like to know?')
  await search.fill('limescale')
  await card.getByRole('list', { name: 'One answer fits' }).waitFor()
  expect(await announced(card)).toBe('One answer fits')
  await search.fill('xylophone')
  await card.getByRole('paragraph').getByText('Nobody has asked that yet.').waitFor()
  await card.getByRole('link', { name: 'Tell us what went wrong' }).click()
  await expect.poll(() => focused(shown)).toBe('state')
})

test('whether it helped is said once on a device; whom it did not help is led to a person', async () => {
  const { page: shown } = await show({ body: page })
  const card = answersOn(shown)
  const question = card.getByRole('button', { name: 'When do I get my money back?' })
  await question.click()
  const said = shown.waitForResponse((response) => response.request().postData()?.includes('"helped":false') ?? false)
  await card.getByRole('button', { name: 'No', exact: true }).click()
  expect(await (await said).text()).toContain('SayAnswerHelpedSuccess')
  await card.getByText('A person helps you.').waitFor()
  await card.getByRole('link', { name: '+40 21 555 0100' }).waitFor()
  await question.click()
  await question.click()
  await card.getByText('A person helps you.').waitFor()
  expect(await card.getByRole('button', { name: 'No', exact: true }).count()).toBe(0)
})

test('under the form what fits is offered while somebody pauses, opens in place, closes for good, and the words go as they are', async () => {
  const { page: shown, complaints } = await show({ body: page })
  const form = formOn(shown)
  const offer = form.card.getByRole('list', { name: 'This may help at once' })
  await form.name.fill('Maria Ionescu')
  await form.reach.fill('maria@example.org')
  await form.description.fill('My parcel has been late for a week. Where is it now?')
  await form.description.focus()
  await offer.waitFor()
  expect(await focused(shown)).toBe('description')
  await expectAccessible(shown)
  await form.description.fill('Late')
  await offer.waitFor({ state: 'hidden' })
  expect((await form.card.locator('.offer-answers').boundingBox())?.height).toBe(0)
  await form.description.fill('My parcel has been late for a week. Where is it now?')
  await offer.getByRole('button', { name: 'My parcel is late.' }).click()
  await offer.getByText('we ask the carrier the same day').waitFor()
  await form.card.getByRole('button', { name: 'Close', exact: true }).click()
  await form.description.pressSequentially(' Still late.')
  expect(await offer.count()).toBe(0)
  await form.send.click()
  await form.confirmation.waitFor()
  expect(await countStored('Where is it now? Still late.')).toBe(1)
  expect(complaints).toEqual([])
})

test('what is offered speaks the language of the page, also when its words come late or it becomes another one', async () => {
  const { promise: isLate, resolve: come } = Promise.withResolvers<void>()
  const { page: shown } = await show({
    body: '<h1>Pedido</h1><redress-complaint-form product-name="Hervidor"></redress-complaint-form>',
    html: 'lang="es"',
    routes: {
      '**/widgets/es-*.js*': async (route) => {
        await isLate
        await route.continue()
      },
    },
  })
  const { card, description } = formOn(shown)
  const offer = (name: RegExp) => card.getByRole('list', { name })
  await description.fill('Mi pedido llegó roto. ¿Qué hago? My order arrived broken.')
  const english = offer(/may help at once$/)
  const spanish = offer(/le sirva ya$/)
  await english.getByRole('button', { name: 'What do I do if my order arrives broken?' }).click()
  await english.getByText('Keep the box').waitFor()
  come()
  await spanish.getByRole('button', { name: '¿Qué hago si mi pedido llega roto?', expanded: true }).waitFor()
  await spanish.getByText('Guarde la caja').waitFor()
  expect(await english.count()).toBe(0)
  expect(await spanish.getByText('Keep the box').count()).toBe(0)
  await shown.evaluate(() => {
    document.documentElement.lang = 'en'
  })
  await english.getByRole('button', { name: 'What do I do if my order arrives broken?', expanded: true }).waitFor()
  expect(await spanish.count()).toBe(0)
  expect(await card.locator('.offer-answers').count()).toBe(1)
  await card.getByRole('button', { name: 'Close', exact: true }).click()
  await shown.evaluate(() => {
    document.documentElement.lang = 'es'
  })
  const words = card.getByLabel('Con sus propias palabras')
  await words.fill(`${await words.inputValue()} Gracias.`)
  await drawn(shown)
  expect(await card.locator('.offer-answers').count()).toBe(0)
})

test('answers that did not come while somebody writes are asked for again', async () => {
  let asked = 0
  const { page: shown } = await show({
    body: '<redress-complaint-form></redress-complaint-form>',
    routes: { '**/widgets/answers-en-*.js*': (route) => (asked++ === 0 ? route.abort() : route.continue()) },
  })
  const { card, description } = formOn(shown)
  await description.fill('My parcel has been late for a week. Where is it now?')
  await card.getByRole('list', { name: 'This may help at once' }).waitFor()
  expect(asked).toBe(2)
})

test('what fits words that are not there any more is not offered', async () => {
  const { page: shown } = await show({ body: page })
  const form = formOn(shown)
  const late = await holdAnswer(shown, SuggestedAnswers.documentId)
  await form.description.fill('My parcel has been late for a week. Where is it now?')
  await late.given
  await form.description.fill('')
  await drawn(shown)
  await late.letGo()
  expect(await form.card.getByRole('list', { name: 'This may help at once' }).count()).toBe(0)
})

test('a form whose answers cannot be fetched goes as if there were none', async () => {
  const routes = { '**/answers-*.js*': (route: { abort: () => Promise<void> }) => route.abort() }
  const { page: shown } = await show({ body: page, routes })
  const form = formOn(shown)
  await form.fill('My parcel was late, and nobody can tell me why.')
  await form.send.click()
  await form.confirmation.waitFor()
  expect(await shown.getByText('Ring us').isVisible()).toBe(true)
})

test.each(['redress.js', 'redress.all.js'])(
  'what did not come is asked for again, by %s: until then the words of the page stay',
  async (script) => {
    let failures = 0
    const { page: shown } = await show({
      body: '<redress-answers><p>Llámenos.</p></redress-answers>',
      html: 'lang="es"',
      head: `<script type="module" src="/widgets/${script}" data-store="pk_demo"></script>`,
      routes: { '**/answers-es-*.js*': (route) => (failures++ === 0 ? route.abort() : route.continue()) },
    })
    await expect.poll(() => failures).toBe(1)
    expect(await shown.getByText('Llámenos.').isVisible()).toBe(true)
    await answersOn(shown).getByRole('button', { name: '¿Qué hago si mi pedido llega roto?' }).waitFor()
    expect(failures).toBe(2)
  },
)

test('in Spanish, 320 px wide, nothing is cut off', async () => {
  const options = { viewport: { width: 320, height: 640 } }
  const { page: shown } = await show({ body: page, html: 'lang="es"', options })
  const card = answersOn(shown)
  await card.getByRole('button', { name: '¿Qué hago si mi pedido llega roto?' }).click()
  await card.getByText('Guarde la caja').waitFor()
  expect(await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('the one file brings them in as well', async () => {
  const head = '<script type="module" src="/widgets/redress.all.js" data-store="pk_demo"></script>'
  const { page: shown, complaints } = await show({ body: page, head })
  await answersOn(shown).getByRole('button', { name: 'When do I get my money back?' }).waitFor()
  expect(complaints).toEqual([])
})

test('where the store wants no answers offered, nothing is fetched to offer them', async () => {
  const wants = async (suggestsAnswers: boolean) => {
    const set = 'mutation ($input: ChangeLookInput!) { changeLook(input: $input) { __typename } }'
    await ask(set, { input: { key: crypto.randomUUID(), suggestsAnswers } })
    // Within a second the server has heard.
    await expect
      .poll(async () => (await ask('{ storefront { suggestsAnswers } }')).storefront)
      .toEqual({ suggestsAnswers })
  }
  await wants(false)
  const fetched: string[] = []
  const routes = {
    '**/*': (route: Route) => {
      fetched.push(new URL(route.request().url()).pathname)
      return route.fallback()
    },
  }
  const { page: shown } = await show({ body: '<redress-complaint-form></redress-complaint-form>', routes })
  const form = formOn(shown)
  await form.card.getByRole('link', { name: '+40 21 555 0100' }).waitFor()
  await form.description.fill('My parcel has been late for a week. Where is it now?')
  // Asked for right before what answers need.
  await form.card.getByText('Photos').first().waitFor()
  expect(fetched.filter((path) => path.includes('photos-'))).toHaveLength(1)
  expect(fetched.filter((path) => path.includes('answers-'))).toEqual([])
  await wants(true)
})
