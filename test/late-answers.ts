import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'

/** By how many milliseconds at most, in a run that looks for what holds only while answers come in order: `REDRESS_TEST_LATE=1500`. */
const mostMs = Number(process.env.REDRESS_TEST_LATE ?? 0)

/** Every question, every answer and every file of code comes late, each by a time of its own: so in any order. */
export async function comeLate(context: BrowserContext): Promise<void> {
  if (!mostMs) return
  await context.route(/\.js(\?|$)/, async (route) => {
    await sleep((Math.random() * mostMs) / 2)
    await route.fallback().catch(() => {})
  })
  await context.addInitScript((most) => {
    const { fetch } = window
    const pause = () => new Promise((go) => setTimeout(go, Math.random() * most))
    window.fetch = async (input, init) => {
      if (!String(input).includes('/graphql')) return fetch(input, init)
      await pause()
      const answer = await fetch(input, init)
      await pause()
      init?.signal?.throwIfAborted()
      return answer
    }
  }, mostMs)
}
