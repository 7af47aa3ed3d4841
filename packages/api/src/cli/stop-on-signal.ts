import type { RunningServer } from '../server.ts'

/** SIGTERM and Ctrl-C finish what is in flight; a second one does not wait. */
export function stopOnSignal(server: RunningServer): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    server.stop().then(
      () => process.exit(0),
      (error) => {
        server.platform.log.error({ err: error }, 'Could not stop in order.')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
