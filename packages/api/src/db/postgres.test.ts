import { like, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { onEngine } from '../testing/engines.ts'
import { openPostgres } from './postgres.ts'

onEngine('PostgreSQL', 'PostgreSQL', (engine) => {
  test('a statement is planned once for each connection, under a name made of its text', async () => {
    const place = await engine.fresh()
    const database = openPostgres(place.databaseUrl!, { connections: 1 })
    const { stores, installation } = database.tables
    for (let round = 0; round < 3; round++) {
      await database.read.select({ id: stores.id }).from(stores)
      await database.read.select().from(installation)
      await database.write((writer) =>
        writer
          .insert(installation)
          .values({ name: `round ${round}`, value: '' })
          .returning(),
      )
    }
    const prepared = await database.read
      .select({ name: sql<string>`name`, statement: sql<string>`statement` })
      .from(sql`pg_prepared_statements`)
      .where(like(sql`statement`, '%"installation"%'))
    expect(prepared).toHaveLength(2)
    expect(prepared.every(({ name }) => /^[\w-]{27}$/.test(name))).toBe(true)
    await database.close()
    await place.remove()
  })

  test('a connection that breaks while idle is replaced', async () => {
    const place = await engine.fresh()
    const database = openPostgres(place.databaseUrl!, { connections: 2 })
    const other = openPostgres(place.databaseUrl!, { connections: 1 })
    expect(await database.read.$count(database.tables.stores)).toBe(0)
    await other.read
      .select({ ended: sql`pg_terminate_backend(pid)` })
      .from(sql`pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
    const answers: unknown[] = []
    // The news of the end may come with the next query; the one after it stands on a new connection.
    for (let round = 0; round < 4; round++)
      answers.push(await database.read.$count(database.tables.stores).catch((error: unknown) => error))
    expect(answers.at(-1)).toBe(0)
    await Promise.all([database.close(), other.close()])
    await place.remove()
  })

  test('an acknowledged write waits for the disk: synchronous_commit is on', async () => {
    const place = await engine.fresh()
    const database = openPostgres(place.databaseUrl!)
    const [row] = await database.write((writer) =>
      writer.select({ is: sql<string>`current_setting('synchronous_commit')` }).from(sql`(select 1) as one`),
    )
    expect(row).toEqual({ is: 'on' })
    await database.close()
    await place.remove()
  })
})
