import { randomUUID } from 'node:crypto'
import type { RunningServer } from '../server.ts'

/**
 * SIGTERM and Ctrl-C finish what is in flight, also while it is still starting; a second one does not wait. What nobody
 * caught is logged once, with an id, and ends in order too, for whoever watches the process to start it anew; a promise
 * that failed and that nobody waited for is logged and ends nothing, since whatever is served does not depend on it.
 * @returns the server, once it runs
 */
export function endInOrder(starting: Promise<RunningServer>): Promise<RunningServer> {
  let ending = false
  const end = async (code: number) => {
    if (ending) process.exit(1)
    ending = true
    const server = await starting.catch(() => process.exit(1))
    try {
      await server.stop()
      process.exit(code)
    } catch (error) {
      server.platform.log.error({ err: error }, 'Could not stop in order.')
      process.exit(1)
    }
  }
  process.on('SIGTERM', () => end(0))
  process.on('SIGINT', () => end(0))
  return starting.then((server) => {
    const { log } = server.platform
    process.on('unhandledRejection', (error) => {
      log.error({ err: error, errorId: randomUUID() }, 'Something failed that nobody waited for.')
    })
    process.on('uncaughtException', (error) => {
      log.fatal({ err: error, errorId: randomUUID() }, 'Something failed that nobody caught; stopping.')
      void end(1)
    })
    return server
  })
}
