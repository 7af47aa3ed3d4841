import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  at(done: number): void
  end(): void
}

/** A bar on standard error, so that standard output stays for results. Nothing when nobody looks. */
export function progress(what: string, total: number, { quiet = false } = {}): Progress {
  if (quiet || !process.stderr.isTTY) return { at() {}, end() {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage}% | {value}/{total} | {eta_formatted} left`, stream: process.stderr },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { at: (done) => bar.update(done), end: () => bar.stop() }
}
