import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * What all commands at the root share. Plain JavaScript on purpose: it runs on the system's Node (20 or later) before
 * anything is installed.
 */

export const root = fileURLToPath(new URL('..', import.meta.url))
export const pnpmVersion = '12.21.0'

/** Node 24, which comes with the install; the system's own may be older. */
export function nodeProgram() {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
}

/** A step failed. The message says what was done and what to do now; there is nothing more to print. */
export class StepError extends Error {}

/** Runs the command and lets it print. A failure becomes a `StepError` with the advice. */
export async function step({ name, command, args, advice, cwd = root, env = {}, quiet = false }) {
  const { code, output } = await execute({ command, args, cwd, env, quiet })
  if (code === 0) return output
  throw new StepError(`${name} failed (exit code ${code}).\n  What to do: ${advice}`, { cause: output })
}

/** Runs the command to its end; `quiet` keeps what it prints instead of showing it. */
export function execute({ command, args, cwd = root, env = {}, quiet = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...withNodeFirst(), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (part) => {
      output += part
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }))
  })
}

function withNodeFirst() {
  const separator = process.platform === 'win32' ? ';' : ':'
  return { PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(separator) }
}

/** The script of a workspace package, or nothing while the package has none of that name. */
export function packageScript(folder, name) {
  const path = join(root, folder, 'package.json')
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8')).scripts?.[name]
}

/** Runs a package's script in its folder, with the root's Node 24 first on the path. */
export function runPackageScript({ folder, script, args = [], advice, quiet = false }) {
  const trailing = args.length > 0 ? ['--', ...args] : []
  return step({
    name: `\`${script}\` in ${folder}`,
    command: 'npm',
    args: ['run', '--silent', script, ...trailing],
    cwd: join(root, folder),
    advice,
    quiet,
  })
}

/** Ends the process with the advice of the step that failed; anything else is a fault of ours and shows its stack. */
export function explain(error) {
  console.error(error instanceof StepError ? `\n✗ ${error.message}` : error)
  if (error instanceof StepError && typeof error.cause === 'string') console.error(error.cause.trimEnd())
  process.exitCode = 1
}

/** Whether this module is the program itself and not imported by another one. */
export function startedDirectly(moduleUrl) {
  const program = process.argv[1]
  return program !== undefined && moduleUrl === pathToFileURL(program).href
}
