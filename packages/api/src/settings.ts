import { resolve } from 'node:path'

/** How this installation runs, from the environment. Every setting has a default but the ones that only you can know. */
export interface Settings {
  /** Port to listen on. `PORT`, default 4000; 0 takes any free one. */
  port: number
  /** Address to listen on. `HOST`, default 127.0.0.1. The demo never listens elsewhere. */
  host: string
  /** Folder of the SQLite file and of the installation's secret. `REDRESS_DATA`, default `.redress`. */
  dataFolder: string
  /** PostgreSQL instead of the embedded SQLite. `DATABASE_URL`. */
  databaseUrl: string | undefined
  /** The installation's secret. `REDRESS_SECRET`; else a file in the data folder. */
  secret: string | undefined
  /** How many proxies in front of it may be believed about the caller's address. `REDRESS_PROXIES`, default 0. */
  trustedProxies: number
  /** `REDRESS_LOG`: fatal, error, warn, info, debug or trace. Default info. */
  logLevel: string
  /** The address that customers and staff see. `REDRESS_URL`, default made of host and port. */
  publicUrl: string | undefined
  /** The mail server, `smtp://user:password@host:587` or `smtps://…`. `SMTP_URL`; without one mails wait in the outbox. */
  smtpUrl: string | undefined
  /** The address that mails come from. `MAIL_FROM`; needed with `SMTP_URL`. */
  mailFrom: string | undefined
  /**
   * Where photos are kept instead of the data folder: a bucket of anything that speaks S3, as
   * `https://KEY:SECRET@host/bucket?region=eu-central-1`. `S3_URL`; needed with several nodes.
   */
  s3Url: string | undefined
  /**
   * `REDRESS_WEBHOOKS_ANYWHERE=yes`: webhooks, and questions to identity providers, also go to plain HTTP and to private
   * addresses. For tests, the demo, and systems on a network that you trust; whoever administers a store can then reach
   * that network. Default no.
   */
  webhooksAnywhere: boolean
}

/** @throws Error that says which variable is wrong and what it takes. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const {
    HOST,
    REDRESS_DATA,
    DATABASE_URL,
    REDRESS_SECRET,
    REDRESS_LOG,
    REDRESS_URL,
    SMTP_URL,
    MAIL_FROM,
    S3_URL,
    REDRESS_WEBHOOKS_ANYWHERE,
  } = environment
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL))
    throw new Error('DATABASE_URL must begin with postgres://. Leave it out to use the embedded SQLite.')
  if (REDRESS_URL && !(URL.canParse(REDRESS_URL) && /^https?:$/.test(new URL(REDRESS_URL).protocol)))
    throw new Error('REDRESS_URL must be a whole address such as https://help.example.com.')
  if (SMTP_URL && !/^smtps?:\/\//.test(SMTP_URL)) throw new Error('SMTP_URL must begin with smtp:// or smtps://.')
  if (SMTP_URL && !MAIL_FROM?.includes('@'))
    throw new Error('MAIL_FROM must be the address that mails come from, such as care@example.com.')
  if (S3_URL && !isBucket(S3_URL))
    throw new Error('S3_URL must be https://KEY:SECRET@host/bucket?region=…, with the bucket in the path.')
  if (REDRESS_WEBHOOKS_ANYWHERE && !['yes', 'no'].includes(REDRESS_WEBHOOKS_ANYWHERE))
    throw new Error(`REDRESS_WEBHOOKS_ANYWHERE must be yes or no; it is "${REDRESS_WEBHOOKS_ANYWHERE}".`)
  return {
    port: wholeNumber(environment, 'PORT', { fallback: 4000, most: 65_535 }),
    host: HOST || '127.0.0.1',
    dataFolder: resolve(REDRESS_DATA || '.redress'),
    databaseUrl: DATABASE_URL || undefined,
    secret: REDRESS_SECRET || undefined,
    trustedProxies: wholeNumber(environment, 'REDRESS_PROXIES', { fallback: 0, most: 10 }),
    logLevel: oneOf(REDRESS_LOG, ['fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    publicUrl: REDRESS_URL || undefined,
    smtpUrl: SMTP_URL || undefined,
    mailFrom: MAIL_FROM || undefined,
    s3Url: S3_URL || undefined,
    webhooksAnywhere: REDRESS_WEBHOOKS_ANYWHERE === 'yes',
  }
}

function isBucket(setting: string): boolean {
  if (!URL.canParse(setting)) return false
  const { protocol, username, password, pathname } = new URL(setting)
  return /^https?:$/.test(protocol) && username !== '' && password !== '' && /^\/[^/]+/.test(pathname)
}

function wholeNumber(
  environment: NodeJS.ProcessEnv,
  name: string,
  { fallback, most }: { fallback: number; most: number },
): number {
  const given = environment[name]
  if (!given) return fallback
  // Digits only: of a blank and of "0x10", too, JavaScript makes a number.
  if (/^\d{1,9}$/.test(given) && Number(given) <= most) return Number(given)
  throw new Error(`${name} must be a whole number from 0 to ${most}; it is "${given}".`)
}

function oneOf(given: string | undefined, levels: string[]): string {
  if (!given) return 'info'
  if (levels.includes(given)) return given
  throw new Error(`REDRESS_LOG must be one of ${levels.join(', ')}; it is "${given}".`)
}
