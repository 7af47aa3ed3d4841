import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail extends Email {
  /** To whom the envelope says it goes. */
  recipients: string[]
}

export interface MailServer {
  url: string
  received: ReceivedMail[]
  /** Addresses that are refused for good. */
  refused: Set<string>
  /** What happens once it has a mail and before it says so: a slow server waits here, one that drops calls throws. */
  beforeAnswer: () => void | Promise<void>
  /** Resolves when nobody is connected any more and everything that came is in `received`. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** A real SMTP server on a free port of this machine, or on the one given. */
export async function startMailServer(port = 0): Promise<MailServer> {
  let reading = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(mails.refused.has(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined)
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        reading++
        const mail = await PostalMime.parse(Buffer.concat(chunks))
        reading--
        mails.received.push({ ...mail, recipients: envelope.rcptTo.map(({ address }) => address) })
        try {
          await mails.beforeAnswer()
          done()
        } catch {
          for (const connection of server.connections as Set<{ close(): void }>) connection.close()
        }
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const mails: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received: [],
    refused: new Set(),
    beforeAnswer: () => {},
    async idle() {
      while (server.connections.size > 0 || reading > 0) await sleep(2)
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mails
}
