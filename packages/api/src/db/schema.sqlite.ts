// What drizzle-kit reads to write the migrations of SQLite. `complaint_words` is an FTS5 table, which it does not know:
// a migration of its own creates it.
import { build } from './schema.ts'

export const {
  stores,
  keys,
  origins,
  categories,
  customers,
  departments,
  complaints,
  complaintCauses,
  decisions,
  events,
  calendars,
  causes,
  compensations,
  policies,
  authorityLimits,
  funds,
  fundEntries,
  standards,
  options,
  promises,
  rungs,
  staff,
  passwords,
  sessions,
  passwordLinks,
  outbox,
  idempotency,
  installation,
} = build('sqlite')
