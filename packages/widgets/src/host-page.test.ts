import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawn, formOn, testBed } from './test-page.ts'

const { show, url } = testBed()

const form = '<redress-complaint-form order-number="A-1"></redress-complaint-form>'
const once = '<script type="module" src="/widgets/redress.js" data-store="pk_demo"></script>'

test('under the strictest policy with Trusted Types the console stays clean and the page unchanged', async () => {
  const { page, complaints, context } = await show({
    body: `${form}<redress-case-status></redress-case-status>`,
    before: () => {
      const before = new Set(Object.getOwnPropertyNames(window))
      addEventListener('load', () => Object.assign(document, { before }))
    },
  })
  await formOn(page).send.waitFor()
  await page.locator('redress-case-status').getByText('Find your case').waitFor()
  await formOn(page).send.click()
  const left = await page.evaluate(() => {
    const { before } = document as Document & { before?: Set<string> }
    const inner = [...document.querySelectorAll('redress-complaint-form, redress-case-status')].flatMap((element) => [
      element,
      ...(element.shadowRoot?.querySelectorAll('*') ?? []),
    ])
    return {
      globals: Object.getOwnPropertyNames(window).filter((name) => !before?.has(name)),
      handlers: Object.entries(window).filter(([name, value]) => /^on/.test(name) && value !== null),
      styled: inner.filter((element) => element.hasAttribute('style')).length,
      cookies: document.cookie,
    }
  })
  // Lit says which versions it has in arrays of this kind; they are Lit's, and other copies of Lit read them.
  const globals = left.globals.filter((name) => !/^(lit|reactiveElement)/.test(name))
  expect({ ...left, globals }).toEqual({ globals: [], handlers: [], styled: 0, cookies: '' })
  expect(await context.cookies()).toEqual([])
  expect(complaints).toEqual([])
})

test('nothing is asked of anybody but the store', async () => {
  const { page } = await show({ body: form })
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(url())) elsewhere.push(request.url())
  })
  await page.reload()
  await formOn(page).send.waitFor()
  expect(elsewhere).toEqual([])
})

test('the script twice on a page warns and works', async () => {
  const second = '<script type="module" src="/widgets/redress.js?second" data-store="pk_other"></script>'
  const { page, complaints } = await show({ body: form, head: once + second })
  await formOn(page).send.waitFor()
  await expect.poll(() => complaints).toEqual([expect.stringMatching(/^Redress.*more than once/)])
})

test('another copy of the elements warns and leaves the first alone', async () => {
  // Not under Trusted Types: there a second copy of Lit would need 'allow-duplicates' (docs, "Host pages").
  const policy = "default-src 'self'"
  // A second address makes a second module, as another version on another host would.
  const copy = (address: string) => `<script type="module" src="${address}" data-store="pk_demo"></script>`
  const head = copy('/widgets/redress.all.js') + copy('/widgets/redress.all.js?other')
  const { page, complaints } = await show({ body: form, head, policy })
  await formOn(page).send.waitFor()
  const taken = () => complaints.filter((complaint) => /^Redress .*already defined by Redress/.test(complaint))
  await expect.poll(() => taken().length).toBe(5)
  expect(complaints.filter((complaint) => !/^Redress|^Multiple versions of Lit/.test(complaint))).toEqual([])
})

test('the whole in one file does the same', async () => {
  const head = '<script type="module" src="/widgets/redress.all.js" data-store="pk_demo"></script>'
  const { page, complaints } = await show({ body: `<h1>One file</h1>${form}`, head })
  const { fill, send, confirmation } = formOn(page)
  await fill('From one file.')
  await send.click()
  await confirmation.waitFor()
  expect(complaints).toEqual([])
})

/** The one-file build, pinned as `docs/embed.md` says. */
async function pinned(): Promise<string> {
  const hashes: Record<string, string> = await (await fetch(`${url()}/widgets/integrity.json`)).json()
  return `<script type="module" src="/widgets/redress.all.js" data-store="pk_demo"
    integrity="${hashes['redress.all.js']}" crossorigin="anonymous"></script>`
}

const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )

test('the whole in one file, pinned by its hash, brings no other script', async () => {
  const { page, complaints } = await show({ body: form, head: await pinned() })
  await formOn(page).send.waitFor()
  expect(await scriptsOf(page)).toEqual(['/widgets/redress.all.js'])
  expect(complaints).toEqual([])
})

test('the one file brings a language once, under the hash that it carries', async () => {
  const { page, complaints } = await show({ html: 'lang="es"', body: form, head: await pinned() })
  await page.getByRole('heading', { name: 'Cuéntenos qué ha ido mal' }).waitFor()
  expect(await scriptsOf(page)).toEqual(['/widgets/redress.all.js', expect.stringMatching(/^\/widgets\/es-\w+\.js$/)])
  expect(complaints).toEqual([])
})

test('a language that is not what was built never runs: the page stays with English', async () => {
  const { page, complaints } = await show({
    html: 'lang="es"',
    body: form,
    head: await pinned(),
    routes: {
      '**/widgets/es-*.js': async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: `globalThis.tampered = true;${await response.text()}` })
      },
    },
  })
  await formOn(page).send.waitFor()
  expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false)
  expect(complaints).toEqual([expect.stringContaining('integrity')])
})

test('the element comes to life however it gets onto the page, and may be moved about', async () => {
  const { page, complaints } = await show({ body: '<div id="here"></div><div id="there"></div>' })
  const { card, description } = formOn(page)
  await page.evaluate(() => {
    const element = Object.assign(document.createElement('redress-complaint-form'), { orderNumber: 'before-1' })
    document.querySelector('#here')?.append(element)
  })
  await card.getByText('Order before-1').waitFor()
  await description.fill('Moved while I was writing')
  await page.evaluate(() => {
    const element = document.querySelector('redress-complaint-form')
    if (element) document.querySelector('#there')?.append(element)
    Object.assign(element ?? {}, { orderNumber: 'after-2' })
  })
  await card.getByText('Order after-2').waitFor()
  expect(await description.inputValue()).toBe('Moved while I was writing')
  await page.evaluate(() => document.querySelector('redress-complaint-form')?.replaceChildren('emptied'))
  expect(await description.inputValue()).toBe('Moved while I was writing')
  expect(complaints).toEqual([])
})

test('several on a page are several: each has its own words and its own problems', async () => {
  const { page } = await show({ body: form + form.replace('A-1', 'A-2') })
  const cards = page.locator('redress-complaint-form')
  await cards.first().getByLabel('Your name').fill('Maria')
  expect(await cards.last().getByLabel('Your name').inputValue()).toBe('')
  await cards.first().getByRole('button', { name: 'Send to the store' }).click()
  await cards.first().getByRole('alert').waitFor()
  expect(await cards.last().getByRole('alert').count()).toBe(0)
})

test('bad input from the page never throws', async () => {
  const { page, complaints } = await show({
    html: 'lang="not a language!"',
    body: `<redress-complaint-form price-minor="-12" currency="€" purchased-on="the day before" order-number=" "
      case-page="javascript:alert(1)" endpoint="/graphql"></redress-complaint-form>`,
  })
  const { card, send, fill, confirmation, link } = formOn(page)
  await send.waitFor()
  await card.evaluate((element) =>
    Object.assign(element, {
      words: { send: 7, when: 'never', sorry: 'So sorry' },
      orderNumber: null,
      sku: undefined,
      productName: { a: 1 },
      customerName: 12,
    }),
  )
  await fill('In spite of everything.')
  await send.click()
  await card.getByRole('heading', { name: 'So sorry' }).waitFor()
  expect(await confirmation.count()).toBe(0)
  expect(await link.getAttribute('href')).toMatch(/^http/)
  expect(complaints).toEqual([])
})

test('a hundred mounts later the memory is what it was', async () => {
  const { page } = await show({ body: '<div id="here"></div>' })
  const session = await page.context().newCDPSession(page)
  const mount = (times: number) =>
    page.evaluate(async (count) => {
      const here = document.querySelector('#here')
      for (let index = 0; index < count; index++) {
        here?.replaceChildren(
          document.createElement('redress-complaint-form'),
          document.createElement('redress-case-status'),
        )
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      here?.replaceChildren()
      await new Promise((resolve) => setTimeout(resolve, 300))
    }, times)
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { nodes, jsEventListeners }
  }
  await mount(10)
  const before = await counted()
  await mount(100)
  // What the last of them asked for may still be on its way.
  await expect.poll(async () => (await counted()).nodes - before.nodes).toBeLessThan(200)
  await expect.poll(async () => (await counted()).jsEventListeners - before.jsEventListeners).toBeLessThan(20)
})

test('a page in Spanish speaks Spanish, and follows when the page changes its language', async () => {
  const { page } = await show({ body: form, html: 'lang="es"' })
  const { card } = formOn(page)
  await card.getByRole('button', { name: 'Enviar a la tienda' }).waitFor()
  await card.locator('#description').fill('Llegó rota.')
  await page.reload()
  await card.getByRole('button', { name: 'Empezar de nuevo' }).waitFor()
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'))
  await card.getByRole('button', { name: 'Send to the store' }).waitFor()
})

test('a file in the language from before that comes last does not take the place of what is spoken now', async () => {
  const late = Promise.withResolvers<void>()
  const parts = ['answers', 'explanation', 'survey']
  const asked = new Set<string>()
  const came: Promise<unknown>[] = []
  const { page } = await show({
    body: '<redress-answers></redress-answers><redress-next-steps></redress-next-steps><redress-survey-card></redress-survey-card>',
    path: '/tarde',
    routes: {
      '**/widgets/*-en-*.js*': async (route) => {
        asked.add(route.request().url())
        await late.promise
        await route.continue()
        came.push(
          route
            .request()
            .response()
            .then((response) => response?.finished()),
        )
      },
    },
  })
  await expect.poll(() => asked.size).toBe(parts.length)
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'))
  const spanish = ['¿Qué le gustaría saber?', 'Qué pasa cuando reclama', 'Ahora no']
  for (const words of spanish) await page.getByText(words).first().waitFor()
  late.resolve()
  await expect.poll(() => came.length).toBe(parts.length)
  await Promise.all(came)
  await drawn(page)
  for (const words of spanish) expect(await page.getByText(words).count()).toBeGreaterThan(0)
})

test('on a page in another language nothing flashes English: the fallback stands until the words are there', async () => {
  const asked = Promise.withResolvers<void>()
  const slow = Promise.withResolvers<void>()
  const { page } = await show({
    body: '<redress-complaint-form>Llámenos, por favor.</redress-complaint-form>',
    html: 'lang="es-MX"',
    path: '/despacio',
    routes: {
      '**/widgets/es-*.js': (route) => {
        asked.resolve()
        return slow.promise.then(() => route.continue())
      },
    },
  })
  await asked.promise
  expect(await page.getByText('Llámenos').isVisible()).toBe(true)
  expect(await page.getByText('Tell us what went wrong').count()).toBe(0)
  slow.resolve()
  await page.getByRole('button', { name: 'Enviar a la tienda' }).waitFor()
})

test('when the words of a language do not come the form comes in English', async () => {
  const { page } = await show({
    body: form,
    html: 'lang="es"',
    path: '/sin-palabras',
    routes: { '**/widgets/es-*.js': (route) => route.abort() },
  })
  await formOn(page).send.waitFor()
})

test('any accent of a store gives legible text', async () => {
  const { page } = await show({ body: `<h1>Any colour</h1>${form}`, options: { reducedMotion: 'reduce' } })
  const { card, send } = formOn(page)
  await send.waitFor()
  await card.getByRole('button', { name: 'A new one' }).click()
  // Contrast by the formula of WCAG 2, from the colours as they are painted.
  const worst = await card.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const luminance = (color: string) => {
      if (!canvas) return 0
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const value = channel / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (target: Element | null | undefined) => {
      if (!target) return 0
      const { color, backgroundColor } = getComputedStyle(target)
      const [one, other] = [luminance(color), luminance(backgroundColor)]
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }
    const results: { accent: string; scheme: string; button: number; chosen: number }[] = []
    for (const scheme of ['light', 'dark']) {
      for (const accent of [
        '#ffd400',
        '#000080',
        '#ff0000',
        '#00c2ff',
        '#ffffff',
        '#000000',
        '#7c3aed',
        '#22aa44',
        '#e4572e',
        '#ff66cc',
        '#808080',
        '#00ff00',
        '#0000ff',
      ]) {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`:root { color-scheme: ${scheme}; --redress-accent: ${accent} }`)
        document.adoptedStyleSheets = [sheet]
        const { shadowRoot } = element
        const button = contrast(shadowRoot?.querySelector('[part=submit]'))
        results.push({ accent, scheme, button, chosen: contrast(shadowRoot?.querySelector('[aria-pressed=true]')) })
      }
    }
    return results.filter(({ button, chosen }) => button < 4.5 || chosen < 4.5)
  })
  expect(worst).toEqual([])
})

test('importing the elements on a server does nothing and breaks nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-widgets-'))
  const outfile = join(folder, 'all.mjs')
  await build({ entryPoints: [fileURLToPath(new URL('./all.ts', import.meta.url))], outfile, ...forServer })
  const imported: unknown = await import(pathToFileURL(outfile).href)
  expect(imported).toBeTypeOf('object')
  expect(globalThis).not.toHaveProperty('document')
  await rm(folder, { recursive: true })
})

const forServer = { bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' } as const
