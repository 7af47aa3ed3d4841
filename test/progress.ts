/** A line that is written over on a terminal, and elsewhere one for every tenth of the way. On standard error. */
export function progressLine(done: number, all: number, text: string): void {
  const seconds = Math.round(performance.now() / 1000)
  const bar = '█'.repeat(Math.round((done / all) * 30)).padEnd(30, '░')
  const line = `${bar} ${done}/${all}, ${text}, ${seconds} s`
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${done === all ? '\n' : ''}`)
  else if (done % Math.max(1, Math.round(all / 10)) === 0) process.stderr.write(`${line}\n`)
}
