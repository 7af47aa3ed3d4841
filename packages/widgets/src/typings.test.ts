import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildNpm } from '../build-steps/npm.ts'
import { root } from '../build-steps/package.ts'

/** What a store's developer writes, with the mistakes that the types must catch. */
const consumer = `
import { ComplaintForm } from '../types/widgets/src/complaint-form/complaint-form.js'
import '../types/widgets/src/define/case-status.js'
ComplaintForm.define('my-form')
const form = document.createElement('redress-complaint-form')
form.orderNumber = 'A-1001'
form.words = { send: 'Go', when: (day, time) => day + ' ' + time }
// @ts-expect-error There is no such word.
form.words = { sendd: 'Go' }
// @ts-expect-error A price is a number.
form.priceMinor = '39'
form.addEventListener('redress-submit', (event) => {
  event.detail.input.description.toUpperCase()
  // @ts-expect-error The input has no such field.
  event.detail.input.tracking
})
document.addEventListener('redress-submitted', ({ detail }) => detail.reference.length)
document.createElement('redress-case-status').trackingCode = 'a code'
`

test('tags, properties, words and events are typed for who installs the package', async () => {
  await buildNpm()
  const folder = await mkdtemp(join(root, 'dist/consumer-'))
  const file = join(folder, 'consumer.ts')
  await writeFile(file, consumer)
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const options = '--ignoreConfig --noEmit --strict --target es2022 --module esnext --moduleResolution bundler'
  const found = await promisify(execFile)(process.execPath, [tsc, ...options.split(' '), file]).catch((fault) => fault)
  await rm(folder, { recursive: true })
  expect(found.stdout).toBe('')
})
