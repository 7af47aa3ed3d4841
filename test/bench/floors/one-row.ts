/** The one insert of the floors, as durable as ours: a key, the words, the time, an index on the time. */
import Sqlite from 'better-sqlite3'
import { Pool } from 'pg'

export interface OneRow {
  insert(key: string, words: string, at: number): Promise<void>
  count(): Promise<number>
}

/** SQLite, `synchronous = FULL`, group commit: whatever came in during one turn of the event loop is committed at once. */
export function oneRowInSqlite(path: string): OneRow {
  const client = new Sqlite(path)
  client.pragma('journal_mode = wal')
  client.pragma('synchronous = full')
  if (client.pragma('synchronous', { simple: true }) !== 2) throw new Error('The floor is not durable.')
  client.exec(
    'create table if not exists filed (key text primary key, words text not null, at integer not null) without rowid; create index if not exists filed_at on filed (at)',
  )
  const begin = client.prepare('begin immediate')
  const insert = client.prepare('insert into filed (key, words, at) values (?, ?, ?)')
  const commit = client.prepare('commit')
  const count = client.prepare('select count(*) from filed').pluck()
  let waiting: { key: string; words: string; at: number; done: () => void }[] = []
  const commitTogether = () => {
    const batch = waiting
    waiting = []
    begin.run()
    for (const { key, words, at } of batch) insert.run(key, words, at)
    commit.run()
    for (const { done } of batch) done()
  }
  return {
    insert: (key, words, at) =>
      new Promise((done) => {
        if (waiting.push({ key, words, at, done }) === 1) setImmediate(commitTogether)
      }),
    count: async () => count.get() as number,
  }
}

/** PostgreSQL as it comes, a pool of ten, one named statement that commits by itself. */
export async function oneRowInPostgres(url: string): Promise<OneRow> {
  const pool = new Pool({ connectionString: url, max: 10 })
  await pool.query(
    'create table if not exists filed (key text primary key, words text not null, at timestamptz not null)',
  )
  await pool.query('create index if not exists filed_at on filed (at)')
  const text = 'insert into filed (key, words, at) values ($1, $2, $3)'
  return {
    async insert(key, words, at) {
      await pool.query({ name: 'file', text, values: [key, words, new Date(at)] })
    },
    async count() {
      const { rows } = await pool.query('select count(*)::int as filed from filed')
      return rows[0].filed
    },
  }
}
