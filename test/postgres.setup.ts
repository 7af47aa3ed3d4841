import type { TestProject } from 'vitest/node'
import { createTemplate, startPostgres } from './postgres.ts'
import './provided-context.ts'

interface Shared {
  running: Promise<{ adminUrl: string; template: string; stop(): Promise<void> }>
  users: number
}

/** Several vitest projects ask for it in one process, each with its own copy of this module; one server is enough. */
const thisRun = globalThis as { redressPostgres?: Shared }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  thisRun.redressPostgres ??= { running: start(), users: 0 }
  const shared = thisRun.redressPostgres
  shared.users += 1
  const { adminUrl, template, stop } = await shared.running
  project.provide('postgresAdminUrl', adminUrl)
  project.provide('postgresTemplate', template)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete thisRun.redressPostgres
    await stop()
  }
}

async function start(): Promise<Awaited<Shared['running']>> {
  const server = await startPostgres()
  const template = await createTemplate(server.adminUrl)
  return {
    adminUrl: server.adminUrl,
    template: template.name,
    async stop() {
      await template.drop()
      await server.stop()
    },
  }
}
