import { expect, test } from 'vitest'
import { type Answer, send, storeKey } from '../store-page.ts'
import { type BadRequest, badRequests, filing } from './bad-requests.ts'
import { onBothEngines } from './engines.ts'

onBothEngines('a request that breaks the contract is refused clearly and changes nothing', (running) => {
  test.each(badRequests)('$name', async (bad) => {
    const before = await running().stored()
    const answer = await sendBad(running().demo.url, bad)
    expect(answer.status, answer.body.slice(0, 500)).toBeLessThan(500)
    expect(bad.statuses, answer.body.slice(0, 500)).toContain(answer.status)
    if (answer.status === 200) expect(JSON.parse(answer.body).errors, answer.body).toHaveLength(1)
    saysNothingInternal(answer)
    expect(await running().stored()).toEqual(before)
  })

  test('none of that kept the next customer from filing', async () => {
    const answer = await sendBad(running().demo.url, { name: 'good', statuses: [200], body: filing() })
    expect(JSON.parse(answer.body).data.fileComplaint.__typename, answer.body).toBe('FileComplaintSuccess')
  })
})

function sendBad(
  url: string,
  { method = 'POST', path = '/graphql', headers, withoutHeaders = [], body }: BadRequest,
): Promise<Answer> {
  const asDeveloper = headers && 'authorization' in headers
  const usual = {
    'content-type': 'application/json',
    ...(!asDeveloper && { 'x-redress-store': storeKey, origin: url }),
  }
  const all = Object.entries({ ...usual, ...headers }).filter(([name]) => !withoutHeaders.includes(name))
  const whole = method === 'GET' || method === 'DELETE' ? {} : { body: body ?? filing() }
  return send(`${url}${path}`, { method, headers: Object.fromEntries(all), ...whole })
}

/** What helps an attacker and nobody else: stacks, file names, SQL, names of products. */
function saysNothingInternal({ body, headers }: Answer): void {
  expect(body).not.toMatch(/\bat .+\.(ts|js):\d+|node_modules|SQLITE_|select .+ from|drizzle/i)
  expect(headers['x-powered-by']).toBeUndefined()
}
