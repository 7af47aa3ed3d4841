import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Running } from './engines.ts'

/** Another tenant beside the demo store, written into the database as its administrator would have set it up. */
export const storeB = {
  id: 'an0therst0re',
  categoryId: '01990000-0000-7000-8000-00000000000b',
  publishableKey: 'pk_second_store_of_the_test',
  developerKey: 'sk_second_store_of_the_test',
  origin: 'https://second-store.example',
}

const hash = (key: string) => createHash('sha256').update(key).digest('base64url')

/** A copy of the demo store under another id, with keys, an origin and category names of its own. */
export async function addSecondStore({ demo, databaseUrl }: Running, mark: string): Promise<void> {
  const { id, categoryId, publishableKey, developerKey, origin } = storeB
  const statements = [
    `insert into stores (id, name, settings, created_at) select '${id}', '${mark} shop', settings, created_at from stores`,
    `insert into calendars (store_id, id, version, time_zone, week, exceptional_days, holidays, created_at)
      select '${id}', id, version, time_zone, week, exceptional_days, holidays, created_at from calendars`,
    `insert into standards (store_id, version, rules, published_at)
      select '${id}', version, rules, published_at from standards`,
    `insert into policies (store_id, version, rows, currency, contact_minor, day_minor, published_at)
      select '${id}', version, rows, currency, contact_minor, day_minor, published_at from policies`,
    `insert into origins (store_id, origin) values ('${id}', '${origin}')`,
    `insert into departments (store_id, id, name, position)
      select '${id}', id, name, position from departments where store_id <> '${id}'`,
    ...[publishableKey, developerKey].map(
      (key) => `insert into keys (store_id, id, kind, hash, label, scopes, created_at)
        select '${id}', id, kind, '${hash(key)}', '${mark} key', scopes, created_at from keys
        where kind = '${key.startsWith('pk_') ? 'PUBLISHABLE' : 'DEVELOPER'}' and store_id <> '${id}'`,
    ),
    `insert into categories (store_id, id, parent_id, names, severity, position, offered)
      select '${id}', '${categoryId}', null, '{"en":"${mark} category","es":"${mark} tema"}', severity, position, offered
      from categories where store_id <> '${id}' limit 1`,
  ]
  if (databaseUrl) await onPostgres(databaseUrl, statements)
  else onFile(join(demo.data, 'redress.db'), statements)
}

function onFile(path: string, statements: string[]): void {
  const database = new DatabaseSync(path, { timeout: 5000 })
  for (const statement of statements) database.exec(statement)
  database.close()
}

async function onPostgres(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
