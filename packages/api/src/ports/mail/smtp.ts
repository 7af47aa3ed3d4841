import { createTransport } from 'nodemailer'
import { type MailPort, RefusedAddressError } from './mail.ts'

/**
 * A server that says nothing for so long is as good as away; the outbox tries again. Over all steps of one mail less
 * than the outbox's claim on it (`claimMs`), so that the slowest one is not sent by two.
 */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
const connections = 4

/**
 * Mails over SMTP.
 * @param url `smtp://user:password@host:587`, or `smtps://` for TLS from the start
 * @param sender the address in `From:`; its domain is that of every Message-ID
 */
export function smtpMail(url: string, sender: string): MailPort {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    ...patience,
    // Mails are made of our own words and escaped data; nothing in them is ever read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = sender.split('@').at(-1) ?? 'localhost'
  return {
    atOnce: connections,
    async send({ id, threadId, from, to, locale, subject, text, html, unsubscribe }) {
      const thread = `<${threadId}@${domain}>`
      try {
        await transport.sendMail({
          messageId: `<${id}@${domain}>`,
          inReplyTo: thread,
          references: thread,
          from: { name: from.name, address: sender },
          ...(from.replyTo && { replyTo: from.replyTo }),
          to,
          subject,
          text,
          html,
          // So that a holiday notice does not answer a machine.
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': locale,
            ...(unsubscribe && {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        })
      } catch (error) {
        throw isRefusal(error)
          ? new RefusedAddressError('The mail server refuses this address.', { cause: error })
          : error
      }
    },
    close: () => transport.close(),
  }
}

/** 550, 551, 553 and the like about the recipient are final; everything else may pass. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false
  const { responseCode, command } = error
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560
}
