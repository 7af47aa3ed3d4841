import type { RunningServer } from '../server.ts'

/**
 * SIGTERM and Ctrl-C finish what is in flight, also while it is still starting; a second one does not wait.
 * @returns the server, once it runs
 */
export function stopOnSignal(starting: Promise<RunningServer>): Promise<RunningServer> {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    const server = await starting.catch(() => process.exit(1))
    try {
      await server.stop()
      process.exit(0)
    } catch (error) {
      server.platform.log.error({ err: error }, 'Could not stop in order.')
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return starting
}
