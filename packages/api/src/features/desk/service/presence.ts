import type { Platform } from '../../../platform.ts'
import { type Presence, removePresence, renewPresence } from '../store.ts'

/** Whoever was not seen for so long is not there any more: three times the pause between two renewals. */
const goneAfterMs = 60_000
export const renewEveryMs = 20_000

/** Since when somebody must have been seen to be there still. */
export const presentSince = (now: Date) => new Date(now.getTime() - goneAfterMs)

export type Window = Omit<Presence, 'seenAt'>

/** Somebody has a case open, and goes on having it open. */
export async function bePresent({ database, now }: Platform, window: Window): Promise<void> {
  const seenAt = now()
  await database.write((writer) => renewPresence(database, writer, { ...window, seenAt }, presentSince(seenAt)))
}

/** They closed it. Who cannot say so is gone after a minute. */
export async function leave({ database, log }: Platform, window: Window): Promise<void> {
  await database
    .write((writer) => removePresence(database, writer, window))
    .catch((error: unknown) => log.debug({ err: error }, 'That a case was closed could not be noted.'))
}
