import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Place, report } from '../served.ts'
import { type OneRow, oneRowInPostgres, oneRowInSqlite } from './one-row.ts'

/** The main program of a floor's process. */
export async function runFloor(make: (oneRow: OneRow) => Server): Promise<void> {
  const { folder, databaseUrl }: Place = JSON.parse(process.argv[2] ?? '{}')
  const oneRow = databaseUrl ? await oneRowInPostgres(databaseUrl) : oneRowInSqlite(join(folder, 'floor.db'))
  const server = make(oneRow)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  report(server, { rows: oneRow.count })
}
