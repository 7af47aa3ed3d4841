import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  at(done: number): void
  end(): void
}

/** A bar on standard error, so that standard output stays for results; a line now and then where there is no terminal. */
export function progress(what: string, total: number): Progress {
  const format = `${what} {bar} {percentage}% | {eta_formatted} left`
  const bar = new SingleBar(
    { format, stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5000 },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return {
    at: (done) => bar.update(done),
    // Also when the work failed: a bar that still runs keeps the process alive.
    end: () => bar.stop(),
  }
}
