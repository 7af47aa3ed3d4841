import type { Logger } from 'pino'
import type { Database } from './db/database.ts'
import type { FileRoom } from './ports/blobs/blobs.ts'
import type { Outgoing } from './ports/outgoing/outgoing.ts'
import type { InstallationSecret } from './secret.ts'

/** What every service stands on. Made once at start; tests make their own. */
export interface Platform {
  database: Database
  secret: InstallationSecret
  /** The only source of "now": tests and simulations turn it. */
  now: () => Date
  log: Logger
  /** Requests to addresses that administrators of stores name. */
  outgoing: Outgoing
  /** What customers and staff send: on this machine, or in a bucket. */
  files: FileRoom
}
