import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mail, MailPort } from './mail.ts'

/** A mail in the folder, and when it came. */
export interface KeptMail extends Mail {
  at: string
}

/** Keeps mails in a folder instead of sending them: the demo shows there what would go out. */
export interface Mailbox extends MailPort {
  /** Newest first. */
  list(): Promise<KeptMail[]>
}

export function mailboxIn(folder: string): Mailbox {
  return {
    atOnce: 4,
    async send(mail) {
      await mkdir(folder, { recursive: true })
      const path = join(folder, `${mail.id}.json`)
      // Whole or not at all; a repeat replaces its twin.
      await writeFile(`${path}.part`, JSON.stringify({ ...mail, at: new Date().toISOString() }))
      await rename(`${path}.part`, path)
    },
    async list() {
      const names = await readdir(folder).catch(() => [])
      const files = names.filter((name) => name.endsWith('.json'))
      const mails = await Promise.all(
        files.map(async (name): Promise<KeptMail> => JSON.parse(await readFile(join(folder, name), 'utf8'))),
      )
      return mails.sort((one, other) => (one.at < other.at ? 1 : -1))
    },
    close() {},
  }
}
