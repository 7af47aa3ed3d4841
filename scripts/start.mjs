import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { explain, nodeProgram, root, StepError } from './steps.mjs'

/** `npm start`: installs and builds what is not done yet, then runs the demo shop until it is told to stop. */
async function start() {
  refuseOldNode()
  await install({ everything: false })
  await build()
  const main = join(root, 'packages', 'api', 'src', 'main.ts')
  if (!existsSync(main))
    throw new StepError('There is no packages/api/src/main.ts.\n  What to do: check out the whole repository.')
  const demo = spawn(nodeProgram(), [main, 'demo', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal))
  demo.once('error', explain)
  demo.once('exit', (code, signal) => {
    // The demo has said itself what went wrong, for example that the port is taken.
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20) return
  throw new StepError(
    `Node ${process.versions.node} is too old.\n  What to do: install Node 20 or later from your system's packages or nodejs.org.`,
  )
}

await start().catch(explain)
