import { type DestinationStream, type LogFn, type Logger, pino } from 'pino'

/**
 * JSON lines on standard error. Nothing that a customer wrote, no code and no key belongs into a log; what slips into an
 * object by one of these names is blotted out (trust, "Logs").
 */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const names = [
    'trackingCode',
    'authorization',
    'secret',
    'key',
    'email',
    'phone',
    'contact',
    'description',
    'text',
    'password',
    'token',
    'linkToken',
    'challenge',
    'clientDataJSON',
    'backupCodes',
  ]
  const options = {
    level,
    redact: { paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  }
  return pino(
    { ...options, serializers: { err: describeError }, hooks: { logMethod: withOwnWords } },
    destination ?? pino.destination({ fd: 2, sync: true }),
  )
}

/** Without words of ours pino would write those of the error as they are. */
function withOwnWords(this: Logger, given: Parameters<LogFn>, write: LogFn): void {
  const [what, words] = given
  if (typeof what === 'object' && words === undefined) write.call(this, what, '')
  else write.apply(this, given)
}

/** The kind, the text and the place of an error. Not its other properties: a database error carries the values of its query. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, message, stack, cause } = error
  // Drizzle puts the query and its values into the message of the error that wraps the driver's.
  const code = 'code' in error ? error.code : undefined
  const plain = message.startsWith('Failed query') ? 'Failed query' : withoutValues(message, code)
  // The stack begins with the message, whose lines may look like places.
  const place = stack
    ?.slice(message && stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return {
    name,
    code,
    message: plain,
    place,
    cause: cause === undefined ? undefined : describeError(cause),
  }
}

/** PostgreSQL repeats a value that does not fit its type (SQLSTATE class 22), in quotes. */
function withoutValues(message: string, code: unknown): string {
  return typeof code === 'string' && /^22/.test(code) ? message.replace(/".*"/s, '"…"') : message
}
