import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './postgres.ts'
import './provided-context.ts'

/** Several vitest projects ask for it in one process, each with its own copy of this module; one server is enough. */
const shared = globalThis as { redressPostgres?: { server: Promise<PostgresServer>; users: number } }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.redressPostgres ??= { server: startPostgres(), users: 0 }
  const running = shared.redressPostgres
  running.users += 1
  const server = await running.server
  project.provide('postgresAdminUrl', server.adminUrl)
  return async () => {
    running.users -= 1
    if (running.users > 0) return
    delete shared.redressPostgres
    await server.stop()
  }
}
