import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, main, startDemo, temporaryFolder } from '../server.ts'

const run = promisify(execFile)
let demo: Demo

beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo?.stop())

interface Card {
  code: string
  address: string
  files: string[]
}

async function card(place: string, out: string): Promise<Card> {
  const env = { ...process.env, REDRESS_DATA: demo.data, DATABASE_URL: '', REDRESS_URL: demo.url }
  const { stdout } = await run(process.execPath, [main, 'card', place, '--out', out, '--json'], { env })
  return JSON.parse(stdout)
}

test('a card that is printed leads to the survey of its place, by its QR code and by what can be typed', async () => {
  const out = temporaryFolder()
  const made = await card('Counter, Linden Street', out)
  expect((await card('Counter, Linden Street', out)).code, 'printed again it is the same card').toBe(made.code)
  expect(made.address).toBe(`${demo.url}/c/${made.code}`)
  const files = ['a6.svg', 'a6.pdf', 'a4.svg', 'a4.pdf'].map((end) => join(out, `card-${made.code}-${end}`))
  expect(made.files).toEqual(files)
  const browser = await launchBrowser()
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage()
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    await page.setContent(await readFile(file, 'utf8'))
    const { data, width, height } = PNG.sync.read(await page.locator('svg').screenshot())
    expect(jsqr.default(new Uint8ClampedArray(data), width, height)?.data, file).toBe(made.address)
  }
  const pdfium = await PDFiumLibrary.init()
  for (const file of files.filter((name) => name.endsWith('.pdf'))) {
    const document = await pdfium.loadDocument(await readFile(file))
    expect(document.getPageCount(), 'one sheet').toBe(1)
    const sheet = await document.getPage(0).render({ scale: 2, render: 'bitmap' })
    const { data } = sheet
    expect(jsqr.default(new Uint8ClampedArray(data), sheet.width, sheet.height)?.data, file).toBe(made.address)
    document.destroy()
  }
  pdfium.destroy()
  const typed = made.code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  for (const address of [made.address, `${demo.url}/c/${typed}`]) {
    await page.goto(address)
    await page.getByRole('heading', { name: /^How satisfied are you/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('place')).toBe('Counter, Linden Street')
  }
  await page.getByRole('button', { name: '4', exact: true }).click()
  await page.getByRole('heading', { name: 'Thank you. Your answer is saved.' }).waitFor()
  for (const wrong of ['nonsense', 'AAAAAAAA', '%00'])
    expect((await fetch(`${demo.url}/c/${wrong}`)).status, wrong).toBeLessThan(500)
  await browser.close()
})
