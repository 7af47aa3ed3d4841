import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FreshPlace } from './engines.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface CommandResult {
  exitCode: number
  out: string
  errors: string
  /** The last line of the output, read as JSON. */
  figures: Record<string, number>
}

/** Runs the `redress` command as a user does: a process of its own, settings from the environment. */
export function runCommand(
  place: FreshPlace,
  commandArguments: string[],
  { folder, secret }: { folder?: string; secret?: string } = {},
): Promise<CommandResult> {
  const { PATH } = process.env
  const env = {
    PATH,
    REDRESS_DATA: place.dataFolder,
    ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
    ...(secret && { REDRESS_SECRET: secret }),
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...commandArguments],
      { env, cwd: folder ?? place.dataFolder },
      (error, out, errors) => {
        const last = out.trim().split('\n').at(-1) ?? ''
        const figures = last.startsWith('{') ? JSON.parse(last) : {}
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, out, errors, figures })
      },
    )
  })
}
