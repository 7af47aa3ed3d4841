import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** Read-only access to what is stored, past the API, with another SQLite library than the API's. */
export interface Evidence {
  query(sql: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export function evidenceOfFile(path: string): Evidence {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  return {
    query: async (sql) => database.prepare(sql).all(),
    close: async () => database.close(),
  }
}

export async function evidenceOfPostgres(url: string): Promise<Evidence> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    query: async (sql) => (await client.query(sql)).rows,
    close: () => client.end(),
  }
}

/** Each of these must find nothing. The same words run on both engines. */
const faults: Record<string, string> = {
  'stored twice': `select description as what from complaints group by description having count(*) > 1`,
  'a reference given twice': `select reference as what from complaints group by store_id, reference having count(*) > 1`,
  'without its FILED event': `select c.reference as what from complaints c where not exists
    (select 1 from events e where e.store_id = c.store_id and e.complaint_id = c.id and e.type = 'FILED')`,
  'without a promise': `select c.reference as what from complaints c where not exists
    (select 1 from promises p where p.store_id = c.store_id and p.complaint_id = c.id)`,
  'without its mail in the outbox': `select c.reference as what from complaints c left join
    (select delivery ->> 'complaintId' as id, count(*) as mails from outbox
     where delivery ->> 'kind' = 'ACKNOWLEDGEMENT_MAIL' group by 1) o on o.id = cast(c.id as text) where coalesce(o.mails, 0) <> 1`,
  'without its customer': `select c.reference as what from complaints c where not exists
    (select 1 from customers u where u.store_id = c.store_id and u.id = c.customer_id)`,
  'with an event count or last hash that is not the timeline’s': `select c.reference as what from complaints c
    left join events e on e.store_id = c.store_id and e.complaint_id = c.id and e.sequence = c.event_count
    where e.hash is null or e.hash <> c.last_event_hash
      or c.event_count <> (select count(*) from events n where n.store_id = c.store_id and n.complaint_id = c.id)`,
  'with a broken link in its timeline': `select e.complaint_id as what from events e join events b
    on b.store_id = e.store_id and b.complaint_id = e.complaint_id and b.sequence = e.sequence - 1
    where e.previous_hash <> b.hash`,
  'an outbox row of no complaint': `select o.id as what from outbox o where delivery ->> 'complaintId' not in
    (select cast(id as text) from complaints)`,
  'a kept answer of no complaint or a complaint of no kept answer': `select 'counts differ' as what where
    (select count(*) from complaints) <> (select count(*) from idempotency where operation = 'fileComplaint')`,
}

/** Everything half-written or doubled in the whole database, in words. */
export async function faultsIn(evidence: Evidence): Promise<string[]> {
  const found: string[] = []
  for (const [fault, sql] of Object.entries(faults)) {
    const rows = await evidence.query(sql)
    if (rows.length > 0) found.push(`${fault}: ${rows.length}, first ${String(rows[0]?.what).slice(0, 80)}`)
  }
  return found
}

/** Complaints by their description, which each test makes unique. */
export async function storedReferences(evidence: Evidence): Promise<Map<string, string>> {
  const rows = await evidence.query('select description, reference from complaints')
  return new Map(rows.map((row) => [String(row.description), String(row.reference)]))
}
