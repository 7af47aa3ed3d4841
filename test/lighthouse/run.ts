/**
 * What Lighthouse says of every page that Redress serves to customers: `npm run lighthouse [-- --json]`. Each must have 100
 * for accessibility and best practices, on a phone, with the widgets as they are served; else this ends with 1.
 */
import { parseArgs } from 'node:util'
import lighthouse from 'lighthouse'
import { launchBrowser } from '../browser.ts'
import { freePort } from '../free-port.ts'
import { startDemo } from '../server.ts'
import { storeKey } from '../store-page.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const categories = ['accessibility', 'best-practices'] as const

const demo = await startDemo()
// The policy for sessions counts addresses as people type them.
const store = `http://localhost:${demo.port}/s/${storeKey}`
const port = await freePort()
const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] })
const scores: Record<string, Record<string, number>> = {}
try {
  for (const [name, url] of Object.entries(await pages())) {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] })
    if (!result || result.lhr.runtimeError) throw new Error(`${name}: ${result?.lhr.runtimeError?.message}`)
    const { lhr } = result
    scores[name] = Object.fromEntries(categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]))
    const faults = Object.values(lhr.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative',
    )
    if (!values.json) console.log(name.padEnd(14), JSON.stringify(scores[name]), faults.map(({ id }) => id).join(' '))
  }
} finally {
  await browser.close()
  await demo.stop()
}
if (values.json) console.log(JSON.stringify(scores))
process.exitCode = Object.values(scores).every((of) => categories.every((id) => of[id] === 100)) ? 0 : 1

/** Every page by its name. The confirmation, the case and what is asked after a mark are where a form leads to. */
async function pages(): Promise<Record<string, string>> {
  const received = await ledTo('complaints', {
    description: 'The lid is cracked.',
    name: 'Maria',
    reach: 'maria@example.org',
  })
  const code = /<p class="code" dir="ltr">([^<]+)</.exec(await (await fetch(received)).text())?.[1] ?? ''
  const answer = /href="[^"]*(\/answers\/[^"?]+)/.exec(await (await fetch(`${store}/answers`)).text())?.[1]
  if (!answer) throw new Error('There is no answer to read.')
  return {
    index: store,
    complain: `${store}/complain`,
    received,
    case: await ledTo('case', { code }),
    'find a case': `${store}/case`,
    survey: `${store}/survey`,
    'after a mark': await ledTo('survey', { key: crypto.randomUUID(), mark: '2' }),
    answers: `${store}/answers`,
    'an answer': store + answer,
    next: `${store}/next`,
    standards: `${store}/standards`,
    rights: `${store}/rights`,
  }
}

async function ledTo(path: string, form: Record<string, string>): Promise<string> {
  const answer = await fetch(`${store}/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const location = answer.headers.get('location')
  if (!location) throw new Error(`${path} was answered with ${answer.status}.`)
  return new URL(location, store).href
}
