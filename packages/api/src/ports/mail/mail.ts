/** One mail to one person, ready to go. */
export interface Mail {
  /** Stable over retries, so that a mailbox which gets it twice shows it once: the local part of the Message-ID. */
  id: string
  /** What it belongs to: mails with the same thread stand together in the customer's mailbox. */
  threadId: string
  from: { name: string; replyTo: string | undefined }
  to: { name: string; address: string }
  locale: string
  subject: string
  text: string
  html: string
  /** Ends mails of this kind at one click (RFC 8058). */
  unsubscribe?: string
}

/** Sends mails. Two adapters: SMTP, and a folder for the demo. */
export interface MailPort {
  /** How many it sends side by side. */
  readonly atOnce: number
  /**
   * Resolves when the next machine has taken the mail.
   * @throws RefusedAddressError when it never will
   */
  send(mail: Mail): Promise<void>
  close(): void
}

/** The address is not one: trying again helps nobody. */
export class RefusedAddressError extends Error {
  override name = 'RefusedAddressError'
}
