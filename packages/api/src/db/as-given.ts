import { type Column, sql } from 'drizzle-orm'

/** For `on conflict do update`: each of these columns as the row has it that was to be added. */
export function asGiven<Name extends string>(columns: Record<Name, Column>) {
  const entries = Object.entries<Column>(columns)
  return Object.fromEntries(entries.map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]))
}
