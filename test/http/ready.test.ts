import { inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { startDemo, temporaryFolder } from '../server.ts'
import { fileUntilAcknowledged, newKey } from '../store-page.ts'

test.each(['SQLite', 'PostgreSQL'])(
  'the moment /readyz says so, complaints are taken and a stop is graceful (%s)',
  async (engine) => {
    const database = engine === 'PostgreSQL' ? await createDatabase(inject('postgresAdminUrl')) : undefined
    const place = { data: temporaryFolder(), ...(database && { databaseUrl: database.url }) }
    try {
      const filing = await startDemo({ ...place, trustReadiness: true })
      await fileUntilAcknowledged(filing.url, { key: newKey(), description: 'The first one.' })
      await filing.stop()
      const stopped = await startDemo({ ...place, trustReadiness: true })
      const code = await stopped.stop()
      if (code !== 0) throw new Error(`It ended with code ${code} when told to stop right after it was ready.`)
    } finally {
      await database?.drop()
    }
  },
)
