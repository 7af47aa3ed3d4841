import { type DestinationStream, type Logger, pino } from 'pino'

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
  ]
  const options = {
    level,
    redact: { paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  }
  return pino(
    { ...options, serializers: { err: describeError } },
    destination ?? pino.destination({ fd: 2, sync: true }),
  )
}

/** The kind, the text and the place of an error. Not its other properties: a database error carries the values of its query. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, message, stack, cause } = error
  // Drizzle puts the query and its values into the message of the error that wraps the driver's.
  const plain = message.startsWith('Failed query') ? 'Failed query' : message
  const place = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return {
    name,
    code: 'code' in error ? error.code : undefined,
    message: plain,
    place,
    cause: cause === undefined ? undefined : describeError(cause),
  }
}
