/** How many statements a request makes and how many bytes it answers, counted and not timed. */
import { Caller } from './load/caller.ts'
import { headers, statusBody, submitBody, unique } from './requests.ts'
import type { Served } from './served.ts'

export interface Traffic {
  statements: number
  bytes: number
}

export async function measureTraffic(server: Served, trackingCodes: string[]): Promise<Record<string, Traffic>> {
  const caller = new Caller(server.port)
  const bodies = {
    submit: (nth: number) => submitBody.replaceAll(unique, `traffic-${nth}`),
    status: (nth: number) => statusBody(trackingCodes[nth] ?? ''),
  }
  const counted: Record<string, Traffic> = {}
  for (const [name, body] of Object.entries(bodies)) {
    // The first request also finds the store of the key.
    await caller.post(headers, body(0))
    const before = await server.read()
    let bytes = 0
    for (let nth = 1; nth <= 10; nth++) bytes += Buffer.byteLength(await caller.post(headers, body(nth)))
    const after = await server.read()
    // Counting the rows is a statement, too.
    counted[name] = { statements: (after.statements - before.statements - 1) / 10, bytes: bytes / 10 }
  }
  caller.close()
  return counted
}
