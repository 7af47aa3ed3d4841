import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './server.ts'

/** How often the process looks whether its clock was moved. */
const everyMs = 20

/** The clock of a process that a test turns while it runs. */
export interface MovableClock {
  /** For the environment of the process. */
  env: { NODE_OPTIONS: string }
  now(): Date
  /** Sets it; it goes on from there. */
  moveTo(time: Date): void
}

export function movableClock(start = new Date()): MovableClock {
  const path = join(temporaryFolder(), 'offset')
  let offset = 0
  const set = (time: Date) => {
    offset = time.getTime() - Date.now()
    // In one piece: the process must never read half a number.
    writeFileSync(`${path}.part`, String(offset))
    renameSync(`${path}.part`, path)
  }
  set(start)
  const source = `import { readFileSync } from 'node:fs'
    const now = Date.now
    let offset = 0
    const look = () => { offset = Number(readFileSync(${JSON.stringify(path)}, 'utf8')) }
    look()
    setInterval(look, ${everyMs}).unref()
    globalThis.Date = class extends Date {
      constructor(...parts) { if (parts.length) super(...parts); else super(now() + offset) }
      static now() { return now() + offset }
    }`
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` },
    now: () => new Date(Date.now() + offset),
    moveTo: set,
  }
}
