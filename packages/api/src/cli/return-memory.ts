import type { Server } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const quietMs = 500

/**
 * Gives back to the machine what starting has left behind: a quarter of the process, most of it room for garbage that Node
 * keeps after the rush (160 → 121 MB). Nothing is answered for a tenth of a second meanwhile, so it waits for half a
 * second in which nobody asks anything, and happens once.
 */
export function returnMemoryOnceQuiet(http: Server): void {
  let asked = false
  const hear = () => {
    asked = true
  }
  http.on('request', hear)
  const timer = setInterval(() => {
    if (!asked) {
      clearInterval(timer)
      http.off('request', hear)
      collect()
    }
    asked = false
  }, quietMs).unref()
}

function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void = runInNewContext('gc')
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
