import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, launchBrowser } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('the audit finds what is wrong inside a shadow root, under a policy that allows no script', async () => {
  const page = await browser.newPage()
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
      body: '<!doctype html><html lang="en"><title>t</title><main><h1>h</h1><x-y><template shadowrootmode="open"><input></template></x-y></main>',
    }),
  )
  await page.goto('http://localhost/')
  // In a shadow root too, what fades in is judged once it is there.
  await page.locator('x-y').evaluate(({ shadowRoot }) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = 'Here soon'
    shadowRoot?.append(paragraph)
    paragraph.animate({ opacity: [0, 1] }, 800)
  })
  const violations = await audit(page)
  expect(violations.map((violation) => violation.rule)).toEqual(['label'])
  expect(violations[0]?.places[0]?.path).toBe('x-y >>> input')
  await page.close()
})

test('the browser keeps origins apart and asks no host outside this machine', async () => {
  const page = await browser.newPage()
  await page.goto('data:text/html,<title>t</title>')
  const outcome = await page.evaluate(() =>
    fetch('http://example.com/', { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(outcome).toBe('refused')
  await page.close()
})
