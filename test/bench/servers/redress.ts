/** Redress as a store would run it, without limits on attempts: the bench is one address that sends thousands. */
import { uncounted } from '../../../packages/api/src/attempts.ts'
import { createServer } from '../../../packages/api/src/server.ts'
import { report, type ServeOptions } from '../served.ts'
import { benchSettings } from '../settings.ts'

const options: ServeOptions = JSON.parse(process.argv[2] ?? '{}')
let statements = 0
const { http, platform } = await createServer({
  settings: benchSettings(options),
  attempts: uncounted,
  ...(options.countStatements && { onStatement: () => statements++ }),
})
const { database } = platform
report(http, {
  rows: () => database.read.$count(database.tables.complaints),
  statements: () => statements,
})
