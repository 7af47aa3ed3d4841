// What drizzle-kit reads to write the migrations of PostgreSQL.
import { build } from './schema.ts'

export const {
  stores,
  keys,
  origins,
  categories,
  customers,
  complaints,
  events,
  calendars,
  standards,
  promises,
  outbox,
  idempotency,
  installation,
  complaintWords,
} = build('postgres')
