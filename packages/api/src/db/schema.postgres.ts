// What drizzle-kit reads to write the migrations of PostgreSQL.
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
  standards,
  options,
  promises,
  rungs,
  staff,
  outbox,
  idempotency,
  installation,
  complaintWords,
} = build('postgres')
