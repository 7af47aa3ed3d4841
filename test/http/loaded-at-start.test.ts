import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startDemo, temporaryFolder } from '../server.ts'

/** What only some requests need, each 8 to 40 MB: a process that idles must not hold it (docs/performance.md). */
const late = ['graphql-yoga', 'sharp', 'heic-decode', 'pdfium', 'pdfkit', 'fontkit', 'lean-qr', 'openid-client']

test('a process that nobody has asked anything has loaded nothing that can come later', async () => {
  const folder = temporaryFolder()
  const list = join(folder, 'loaded.txt')
  const note = join(folder, 'note.mjs')
  writeFileSync(list, '')
  writeFileSync(
    note,
    `import { appendFileSync } from 'node:fs'
     import { registerHooks } from 'node:module'
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context) } })`,
  )
  const demo = await startDemo({ env: { NODE_OPTIONS: `--import=${note}` } })
  await demo.stop()
  const loaded = readFileSync(list, 'utf8').split('\n')
  expect(loaded.some((url) => url.includes('/node_modules/graphql/'))).toBe(true)
  expect(
    loaded.filter((url) => late.some((name) => url.includes(`/node_modules/${name}/`) || url.includes(`/${name}/`))),
  ).toEqual([])
})
