/** The load generator where there is no wrk. A program of its own, so that its CPU time is not the server's. */
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { unique } from '../requests.ts'

const [url = '', headersFile = '', bodiesFile = '', first = '', connections = '', seconds = ''] = process.argv.slice(2)
const headers = Object.fromEntries(
  readFileSync(headersFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
)
const bodies = readFileSync(bodiesFile, 'utf8').trimEnd().split('\n')
let count = Number(first)
const nextBody = () => {
  count += 1
  return bodies[count % bodies.length]?.replaceAll(unique, String(count)) ?? ''
}
const changing = bodies.length > 1 || bodies[0]?.includes(unique)
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  method: 'POST',
  headers,
  requests: [changing ? { setupRequest: (request) => ({ ...request, body: nextBody() }) } : { body: nextBody() }],
})
const { requests, latency, duration, errors, timeouts, non2xx } = result
console.log(
  JSON.stringify({
    requests: requests.total,
    seconds: duration,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    failed: errors + timeouts + non2xx,
  }),
)
