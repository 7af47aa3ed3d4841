import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { type Attempts, countAttempts, uncounted } from './attempts.ts'
import { openDatabase } from './db/open.ts'
import { unreachableStatuses } from './features/complaints/rules.ts'
import { forgetOldKeys } from './features/idempotency/service.ts'
import { forgetChallenges } from './features/passkeys/service/sign-in-with-passkey.ts'
import { deskOriginsOf } from './features/sessions/desk-link.ts'
import { forgetEnded } from './features/sessions/service/session.ts'
import { storeDirectory } from './features/stores/directory.ts'
import { bindSecret } from './features/stores/installation.ts'
import { forgetOldWebhooks } from './features/webhooks/service/deliver-webhooks.ts'
import { graphqlServer } from './graph/graphql-server.ts'
import { explorerPage } from './http/explorer.ts'
import { type GraphqlDoor, graphqlDoor } from './http/graphql-door.ts'
import { pages } from './http/pages.ts'
import { readinessOf } from './http/readiness.ts'
import { cutSlowSenders, type SenderWatch } from './http/slow-senders.ts'
import { bringsPhotos } from './http/store-pages/store-pages.ts'
import { uploadDoor } from './http/upload-door.ts'
import { makeLog } from './log.ts'
import type { Platform } from './platform.ts'
import { fileRoom } from './ports/blobs/file-room.ts'
import type { MailPort } from './ports/mail/mail.ts'
import { mailboxIn } from './ports/mail/mailbox.ts'
import { outgoing } from './ports/outgoing/outgoing.ts'
import { readInstallationSecret } from './secret.ts'
import type { Settings } from './settings.ts'
import { countStreams } from './streams.ts'
import { startSweep } from './sweep.ts'

export interface RunningServer {
  platform: Platform
  http: Server
  port: number
  /** The address that customers and staff see. */
  publicUrl: string
  /** Finishes what is in flight, closes the database, within ten seconds. */
  stop(): Promise<void>
}

export interface ServerOptions {
  settings: Settings
  /** The shop, the explorer and the demo's keys; only on this machine. */
  demo?: boolean
  /** @default counted in memory, and not at all in the demo */
  attempts?: Attempts
  /** What the documents of one caller may cost at once (`graph/plugins/cost.ts`). */
  costBucket?: number | undefined
  onStatement?: (text: string) => void
  /** Whether this node does what is due. @default true */
  sweeps?: boolean
  /** What must be there before it says that it is ready; gets the address that it listens on. */
  prepare?: (platform: Platform, port: number) => Promise<void>
  /** By which clock, and how often, it looks whether what is sent comes. */
  senders?: SenderWatch
}

/** How often what nobody needs any more is cleared away. */
const tidyEveryMs = 3_600_000

/** How long requests in flight may take at the end. */
const stopWithinMs = 10_000

/** Opens what every service stands on: database, secret, clock, log. */
export async function openPlatform(
  settings: Settings,
  options: { onStatement?: ((text: string) => void) | undefined } = {},
): Promise<Platform> {
  const wrong = unreachableStatuses()
  if (wrong.length > 0)
    throw new Error(`The table of transitions leaves statuses that nothing reaches: ${wrong.join(', ')}.`)
  const secret = readInstallationSecret(settings.dataFolder, settings.secret)
  const database = await openDatabase({ ...settings, ...options })
  const platform = {
    database,
    secret,
    now: () => new Date(),
    log: makeLog(settings.logLevel),
    outgoing: outgoing({ anywhere: settings.webhooksAnywhere }),
    files: await fileRoom(settings),
  }
  try {
    await bindSecret(platform)
  } catch (error) {
    // Else its connections keep a process alive that has nothing to do.
    await database.close()
    throw error
  }
  return platform
}

/** Config → ports → database → graph → listener, and nothing else. */
export async function createServer({
  settings,
  demo = false,
  attempts,
  costBucket,
  onStatement,
  sweeps = true,
  prepare,
  senders,
}: ServerOptions): Promise<RunningServer> {
  const platform = await openPlatform(settings, { onStatement })
  const readiness = readinessOf(platform)
  const graphql = graphqlServer(platform.log, costBucket)
  const directory = storeDirectory(platform.database, { demo })
  const mailbox = demo && !settings.smtpUrl ? mailboxIn(join(settings.dataFolder, 'mail')) : undefined
  const mail = mailbox ?? (await smtpOf(settings))
  if (!mail) platform.log.warn('SMTP_URL is not set: mails wait in the outbox until it is.')
  const streams = countStreams()
  const door: GraphqlDoor = {
    platform,
    directory,
    deskOrigins: [],
    publicUrl: '',
    demo,
    attempts: attempts ?? (demo ? uncounted : countAttempts()),
    streams,
    trustedProxies: settings.trustedProxies,
    explorer: demo ? explorerPage : undefined,
    inFlight: 0,
    largeInFlight: 0,
    enter: graphql,
  }
  const rest = getRequestListener(pages(door, { readiness, mailbox }).fetch)
  const upload = uploadDoor(platform, settings)
  // hono in front of yoga costs a sixth of the throughput, so GraphQL is not led through it.
  const http = createHttpServer((request, response) => {
    const path = request.url?.split('?')[0]
    if (path === '/graphql') void graphqlDoor(door, request, response)
    else if (path?.startsWith('/uploads/')) void upload(request, response)
    else void rest(request, response)
  })
  // Slow senders and idle connections do not hold a place for ever.
  Object.assign(http, { headersTimeout: 15_000, keepAliveTimeout: 10_000 })
  const stopCutting = cutSlowSenders(http, ({ url = '' }) => url.startsWith('/uploads/') || bringsPhotos(url), senders)
  const unused = unusedConnections(http)
  await listen(http, settings)
  const port = (http.address() as AddressInfo).port
  await prepare?.(platform, port)
  const publicUrl = settings.publicUrl ?? `http://${namedHost(settings.host)}:${port}`
  door.publicUrl = publicUrl
  door.deskOrigins = deskOriginsOf(publicUrl)
  if (door.deskOrigins.length === 0)
    platform.log.warn('REDRESS_URL is not https: nobody can sign in to the desk, whose cookie anybody could read.')
  readiness.enter()
  const sweep = sweeps ? startSweep({ platform, directory, mail, publicUrl, chance: Math.random }) : undefined
  const tidying = setInterval(() => tidy(platform), tidyEveryMs).unref()

  return {
    platform,
    http,
    port,
    publicUrl,
    async stop() {
      readiness.leave()
      clearInterval(tidying)
      stopCutting()
      streams.close()
      await closed(http, unused)
      await sweep?.stop()
      mail?.close()
      await platform.database.close()
    },
  }
}

/** The mail server of the settings, if there is one; loaded only then. */
async function smtpOf({ smtpUrl, mailFrom }: Settings): Promise<MailPort | undefined> {
  if (!smtpUrl || !mailFrom) return undefined
  const { smtpMail } = await import('./ports/mail/smtp.ts')
  return smtpMail(smtpUrl, mailFrom)
}

/** This machine under the name that people type: a browser keeps what it stores by name. */
function namedHost(host: string): string {
  if (host === '127.0.0.1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function tidy(platform: Platform): void {
  Promise.all([
    forgetOldKeys(platform),
    forgetEnded(platform),
    forgetChallenges(platform),
    forgetOldWebhooks(platform),
  ]).catch((error: unknown) =>
    platform.log.warn({ err: error }, 'What is over could not be forgotten; the next hour tries again.'),
  )
}

/** Connections on which nothing was asked yet: browsers open some ahead, and Node waits for them as for an answer. */
function unusedConnections(http: Server): Set<Socket> {
  const unused = new Set<Socket>()
  http.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  http.on('request', ({ socket }) => unused.delete(socket))
  return unused
}

/** Waits for the answers under way, and for nothing else. */
async function closed(http: Server, unused: Set<Socket>): Promise<void> {
  const look = setInterval(() => {
    http.closeIdleConnections()
    for (const socket of unused) socket.destroy()
  }, 50)
  const giveUp = setTimeout(() => http.closeAllConnections(), stopWithinMs)
  await new Promise<void>((resolve) => {
    http.close(() => resolve())
  })
  clearInterval(look)
  clearTimeout(giveUp)
}

function listen(http: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => resolve())
  })
}
