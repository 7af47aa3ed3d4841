const cleanups: (() => void)[] = []

/**
 * Does this when the process ends, whatever ends it but SIGKILL: nothing that a test started, mounted or wrote may stay.
 * What was registered last goes first. Only what needs no waiting works here.
 */
export function atEndOfRun(cleanup: () => void): void {
  if (cleanups.length === 0) listen()
  cleanups.push(cleanup)
}

function listen(): void {
  process.once('exit', cleanUp)
  // By default a signal ends the process without its `exit` event; vitest ends its workers with SIGTERM. The signal is
  // raised again afterwards: `process.exit` is vitest's own inside a worker.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      cleanUp()
      process.kill(process.pid, signal)
    })
}

function cleanUp(): void {
  for (const cleanup of cleanups.splice(0).toReversed())
    try {
      cleanup()
    } catch (error) {
      console.error('Something of this run stays behind:', error)
    }
}
