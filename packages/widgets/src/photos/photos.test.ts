import { expect, test } from 'vitest'
import { fileOn, formOn, testBed } from '../test-page.ts'

const { show } = testBed()

const form = '<h1>Pedido</h1><redress-complaint-form product-name="Hervidor"></redress-complaint-form>'

test('words of photos that come after the photos are in use at once, and a photo that was chosen stays', async () => {
  const { promise: isLate, resolve: come } = Promise.withResolvers<void>()
  const { page } = await show({
    body: form,
    html: 'lang="es"',
    routes: {
      '**/widgets/es-*.js*': async (route) => {
        await isLate
        await route.continue()
      },
    },
  })
  const { card, description } = formOn(page)
  await description.fill('La tapa llegó rota.')
  await card.getByRole('button', { name: 'Choose photos' }).waitFor()
  const lid = { name: 'tapa.png', mimeType: 'image/png', buffer: await page.screenshot() }
  await card.locator('input[type=file]').first().setInputFiles(lid)
  await card.getByRole('list', { name: 'Photos' }).getByText('Ready').waitFor()
  come()
  await card.getByRole('button', { name: 'Elegir fotos' }).waitFor()
  await card.getByRole('list', { name: 'Fotos' }).getByText('Lista').waitFor()
  await card.getByRole('button', { name: 'Quitar tapa.png' }).waitFor()
  expect(await card.getByText('Photos').count()).toBe(0)
  expect(await card.locator('input[type=file]').count(), 'one place to choose them').toBe(1)
  expect(await card.getByLabel('Con sus propias palabras').inputValue()).toBe('La tapa llegó rota.')
})

test('photos that did not come are asked for again, where a complaint is written and in a case', async () => {
  let asked = 0
  const { page } = await show({
    body: `${form}<redress-case-status></redress-case-status>`,
    routes: { '**/widgets/photos-*.js*': (route) => (asked++ === 0 ? route.abort() : route.continue()) },
  })
  const { card, description } = formOn(page)
  await description.fill('The lid is cracked.')
  await expect.poll(() => asked).toBe(1)
  expect(await card.getByRole('button', { name: 'Choose photos' }).count()).toBe(0)
  await card.getByRole('button', { name: 'Choose photos' }).waitFor()
  expect(asked).toBe(2)

  asked = 0
  const link = await fileOn(page, 'The lid is cracked.')
  await page.goto(link)
  await page.reload()
  const status = page.locator('redress-case-status')
  await status.locator('[part=story]').waitFor()
  await status.getByRole('button', { name: 'Choose photos' }).waitFor()
  expect(asked).toBe(2)
})
