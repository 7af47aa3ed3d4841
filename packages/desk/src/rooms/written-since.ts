/** What was written on since something went out: the end alone where it only went on, else all of it as it stands. */
export const writtenSince = (sent: string, now: string): string =>
  (now.startsWith(sent) ? now.slice(sent.length) : now).trim()
