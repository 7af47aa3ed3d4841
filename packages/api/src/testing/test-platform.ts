import { makeLog } from '../log.ts'
import type { Platform } from '../platform.ts'
import { fileRoom } from '../ports/blobs/file-room.ts'
import { outgoing } from '../ports/outgoing/outgoing.ts'
import { installationSecret } from '../secret.ts'
import type { Engine } from './engines.ts'
import { freshDatabase } from './rows.ts'

export interface TestPlatform extends Platform {
  /** The statements sent so far. */
  statements: string[]
  /** Turns the clock on, or back. */
  turnClock(milliseconds: number): void
  remove(): Promise<void>
}

/** What services stand on, over a fresh database, with a clock that stands still until it is turned. */
export async function testPlatform(engine: Engine): Promise<TestPlatform> {
  const statements: string[] = []
  const { database, place, remove } = await freshDatabase(engine, { onStatement: (text) => statements.push(text) })
  let now = Date.parse('2026-11-21T16:30:00.000Z')
  return {
    database,
    secret: installationSecret('a secret for tests only, of 32 characters or more'),
    now: () => new Date(now),
    log: makeLog('fatal'),
    outgoing: outgoing(),
    files: await fileRoom(place),
    statements,
    turnClock(milliseconds) {
      now += milliseconds
    },
    remove,
  }
}
