/** What the two drivers mean by their error codes. Drizzle wraps the driver's error as `cause`. */

const temporarySqlite = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_READONLY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
]
/** Classes of SQLSTATE: connection lost, resources short, operator's doing, system's fault; a transaction to be tried again. */
const temporaryPostgres = ['08', '53', '57', '58', '40', '25006', '55000', '55P03']
const temporaryNetwork = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']
/** What `pg` says without a code. A transaction whose connection ended between two statements meets them in turn. */
const clientMessages = [
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'Cannot use a pool after calling end',
]

/** Whether the database may well take the same write a little later: locked, read-only, full, away. */
export function isTemporary(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (temporarySqlite.some((known) => code.startsWith(known)) || temporaryNetwork.includes(code)) return true
    if (/^[0-9A-Z]{5}$/.test(code) && temporaryPostgres.some((known) => code.startsWith(known))) return true
    if (clientMessages.some((known) => cause instanceof Error && cause.message.includes(known))) return true
  }
  return false
}

/** Whether a unique key refused a row: somebody else wrote it at the same moment. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, (code) => code === '23505' || code.startsWith('SQLITE_CONSTRAINT_UNIQUE'))
}

/** Whether PostgreSQL took a write back because it and another waited for each other. */
export function isDeadlock(error: unknown): boolean {
  return hasCode(error, (code) => code === '40P01')
}

function hasCode(error: unknown, isIt: (code: string) => boolean): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && isIt(String(cause.code))) return true
  return false
}
