/** How a database would run a statement: what a growing store pays for it. */
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { expect } from 'vitest'
import { sqliteFile } from '../db/open.ts'
import type { FreshPlace } from './engines.ts'
import type { TestServer } from './test-server.ts'

/** One access to a table: by which index, bound by which columns. None: every row is read. */
export interface Access {
  table: string
  index: string | undefined
  /** The condition that the index answers, as the engine words it. */
  bound: string
}

export interface Plan {
  statement: string
  /** The plan as the engine prints it. */
  text: string
  accesses: Access[]
}

export function plansOf(place: FreshPlace, statements: string[]): Promise<Plan[]> {
  return place.databaseUrl
    ? postgresPlans(place.databaseUrl, statements)
    : sqlitePlans(sqliteFile(place.dataFolder), statements)
}

async function sqlitePlans(path: string, statements: string[]): Promise<Plan[]> {
  const client = new Sqlite(path, { readonly: true })
  const plans = statements.map((statement) => {
    const rows = client.prepare(`explain query plan ${statement}`).all() as { detail: string }[]
    const details = rows.map(({ detail }) => detail)
    const accesses = details.flatMap((detail) => {
      const [, how, table, rest = ''] = /^(SEARCH|SCAN) (\w+)(.*)$/.exec(detail) ?? []
      if (!how || !table) return []
      if (/VIRTUAL TABLE INDEX 0:M/.test(rest)) return [{ table, index: 'full text', bound: 'words' }]
      const [, index] = /USING (?:COVERING )?INDEX (\w+)/.exec(rest) ?? []
      return [
        { table, index: how === 'SCAN' ? undefined : index, bound: /\((.*)\)(?: LEFT-JOIN)?$/.exec(rest)?.[1] ?? '' },
      ]
    })
    return { statement, text: details.join('\n'), accesses }
  })
  client.close()
  return plans
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  'Recheck Cond'?: string
  Plans?: PlanNode[]
}

/** Without sequential scans wherever there is another way: on few rows PostgreSQL would rightly prefer them. */
async function postgresPlans(url: string, statements: string[]): Promise<Plan[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set enable_seqscan = off')
  await client.query('analyze')
  const plans: Plan[] = []
  for (const statement of statements) {
    const explained = (format: string) =>
      client.query(`explain (generic_plan, costs off, format ${format}) ${statement}`)
    const { rows } = await explained('json')
    const [{ Plan: root }] = rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }]
    const text = (await explained('text')).rows.map((row) => row['QUERY PLAN']).join('\n')
    plans.push({ statement, text, accesses: accessesUnder(root) })
  }
  await client.end()
  return plans
}

function accessesUnder(node: PlanNode, above?: PlanNode): Access[] {
  const index = node['Index Name']
  // The index of a bitmap stands under the node that names the table.
  const table = node['Relation Name'] ?? above?.['Relation Name']
  const isAccess = /Scan$/.test(node['Node Type']) && node['Node Type'] !== 'Bitmap Heap Scan' && table
  const here = isAccess ? [{ table, index, bound: node['Index Cond'] ?? '' }] : []
  const holder = node['Relation Name'] ? node : above
  return [...here, ...(node.Plans ?? []).flatMap((child) => accessesUnder(child, holder))]
}

/** Tables that hold a row per complaint or more: reading all of one is what no request may do. */
const growing = [
  'complaints',
  'events',
  'promises',
  'customers',
  'approvals',
  'agreed_remedies',
  'idempotency',
  'outbox',
  'complaint_words',
  'keys',
  'origins',
]

/** The plans of the statements that `work` sent, without those that only insert. */
export async function plansOfWork(server: TestServer, work: () => Promise<unknown>): Promise<Plan[]> {
  const statements = (await server.statementsOf(work)).filter((text) => /^(select|update|delete|with)/i.test(text))
  expect(statements.length).toBeGreaterThan(0)
  return plansOf(server.place, [...new Set(statements)])
}

/** Every access to a table that grows goes through an index that is bound by the store, or by a secret's hash. */
export function expectNoFullScan(plans: Plan[], { unbound = [] }: { unbound?: string[] } = {}): void {
  for (const { accesses, text, statement } of plans)
    for (const { table, index, bound } of accesses.filter((one) => growing.includes(one.table))) {
      expect(index, `${table} is read as a whole:\n${statement}\n${text}`).toBeDefined()
      if (!unbound.includes(table)) expect(bound, `${statement}\n${text}`).toMatch(/store_id|hash|words|origin\b/)
    }
}

/** By what the rows of a table are found. */
export function boundOf(plans: Plan[], table: string): string[] {
  return plans.flatMap(({ accesses }) => accesses.filter((one) => one.table === table).map(({ bound }) => bound))
}
