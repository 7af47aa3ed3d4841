/** Makes a store with a past. */
import { setImmediate as turnOfEventLoop } from 'node:timers/promises'

import { uuidv7 } from '../../../packages/api/src/db/kit.ts'
import { sqliteFile } from '../../../packages/api/src/db/open.ts'
import { trackingCodeOf } from '../../../packages/api/src/features/complaints/tracking-code.ts'
import { createStore } from '../../../packages/api/src/features/stores/service.ts'
import { demoStore } from '../../../packages/api/src/features/stores/starter.ts'
import { insertKey, storeById } from '../../../packages/api/src/features/stores/store.ts'
import { cursorFrom } from '../../../packages/api/src/graph/connection.ts'
import { hashOf, installationSecret } from '../../../packages/api/src/secret.ts'
import { openPlatform } from '../../../packages/api/src/server.ts'
import { benchKeys, benchOrigin } from '../requests.ts'
import type { Place } from '../served.ts'
import { benchSettings } from '../settings.ts'
import { bulkIntoPostgres, bulkIntoSqlite } from './bulk.ts'
import { complaintRows, type Past, type Rows } from './history.ts'

export interface Filled {
  /** Codes that open complaints spread evenly over the past. */
  trackingCodes: string[]
  /** Developer keys. Several: a key may spend so much a second, and the bench reads more than one client does. */
  developerKeys: string[]
  /** Behind it lies the oldest tenth of the list. */
  deepCursor: string
}

const rowsAtOnce = 2000
const codesWanted = 2000
const keysWanted = 40

export async function fill(place: Place, total: number, onProgress?: (done: number) => void): Promise<Filled> {
  const developerKeys = Array.from({ length: keysWanted }, (_, number) => `sk_bench_${number}`)
  const past = await storeWithKeys(place, total, developerKeys)
  const bulk = place.databaseUrl ? await bulkIntoPostgres(place.databaseUrl) : bulkIntoSqlite(sqliteFile(place.folder))
  const trackingCodes: string[] = []
  let deepCursor = ''
  const everyNth = Math.max(1, Math.floor(total / codesWanted))
  // The database takes one lot while the next is made.
  let writing = Promise.resolve()
  for (let done = 0; done < total; ) {
    const rows: Rows = {}
    for (const end = Math.min(total, done + rowsAtOnce); done < end; done++) {
      const made = complaintRows(done, past)
      append(rows, made)
      const [complaint] = made.complaints ?? []
      if (!complaint) continue
      if (done % everyNth === 0) trackingCodes.push(trackingCodeOf(past.secret, complaint))
      if (done === Math.floor(total / 10)) deepCursor = cursorFrom([complaint.receivedAt.getTime(), complaint.id])
      if (done % 100 === 0) await turnOfEventLoop()
    }
    await writing
    writing = bulk.add(rows)
    onProgress?.(done)
  }
  await writing
  await bulk.finish()
  return { trackingCodes, developerKeys, deepCursor }
}

function append(all: Rows, made: Rows): void {
  for (const [name, rows] of Object.entries(made) as [keyof Rows, never[]][]) {
    const known = (all[name] ?? []) as unknown[]
    known.push(...rows)
    all[name] = known as never
  }
}

async function storeWithKeys(place: Place, total: number, developerKeys: string[]): Promise<Past> {
  const settings = benchSettings(place)
  const platform = await openPlatform(settings)
  const { database } = platform
  const { storeId } = await createStore(platform, { ...demoStore([benchOrigin]), keys: benchKeys })
  const createdAt = new Date()
  await database.write(async (writer) => {
    for (const key of developerKeys)
      await insertKey(database, writer, {
        storeId,
        id: uuidv7(),
        kind: 'DEVELOPER',
        hash: hashOf(key),
        label: key,
        scopes: ['complaints:read'],
        createdAt,
        revokedAt: null,
      })
  })
  const store = await storeById(database, storeId)
  await database.close()
  const categoryIds = store?.categories.map(({ id }) => id) ?? []
  return { storeId, categoryIds, secret: installationSecret(settings.secret ?? ''), total, until: createdAt }
}
