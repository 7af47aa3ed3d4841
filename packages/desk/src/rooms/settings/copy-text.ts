import type { Desk } from '../../desk/desk.ts'
import type { SettingsWords } from './words/english/settings.ts'

/** Without TLS, and in some frames, browsers have no clipboard to write to. */
export async function copyText({ say }: Desk, words: SettingsWords, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say({ text: words.copied })
  } catch {
    say({ text: words.notCopied, kind: 'FAULT' })
  }
}
