import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { temporaryFolder } from './server.ts'

/** How often the process looks whether its clock was moved. */
const everyMs = 20

/** The clock of a process that a test turns while it runs. */
export interface MovableClock {
  /** For the environment of the process. */
  env: { NODE_OPTIONS: string }
  now(): Date
  /** Sets it; it goes on from there. Once this is over the process has it too, if it has begun. */
  moveTo(time: Date): Promise<void>
}

export function movableClock(start = new Date()): MovableClock {
  const path = join(temporaryFolder(), 'offset')
  let offset = 0
  const seen = `${path}.seen`
  const set = (time: Date) => {
    offset = time.getTime() - Date.now()
    // In one piece: the process must never read half a number.
    writeFileSync(`${path}.part`, String(offset))
    renameSync(`${path}.part`, path)
  }
  set(start)
  const source = `import { readFileSync, renameSync, writeFileSync } from 'node:fs'
    const now = Date.now
    const [path, seen] = ${JSON.stringify([path, seen])}
    let offset
    const look = () => {
      const told = readFileSync(path, 'utf8')
      if (Number(told) === offset) return
      offset = Number(told)
      writeFileSync(seen + '.part', told)
      renameSync(seen + '.part', seen)
    }
    look()
    setInterval(look, ${everyMs}).unref()
    globalThis.Date = class extends Date {
      constructor(...parts) { if (parts.length) super(...parts); else super(now() + offset) }
      static now() { return now() + offset }
    }`
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` },
    now: () => new Date(Date.now() + offset),
    async moveTo(time) {
      set(time)
      while (existsSync(seen) && readFileSync(seen, 'utf8') !== String(offset)) await sleep(everyMs)
    },
  }
}
