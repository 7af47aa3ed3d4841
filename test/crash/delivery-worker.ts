/**
 * A process that takes complaints, promises things, and does what is due, until it dies at the step that it was given.
 * The product's own services over a real database and a real mail server; only the clock is turned.
 */
import { openDatabase } from '../../packages/api/src/db/open.ts'
import { fileComplaint } from '../../packages/api/src/features/complaints/service/file-complaint.ts'
import { movePromise } from '../../packages/api/src/features/promises/service/move-promise.ts'
import { storeDirectory } from '../../packages/api/src/features/stores/directory.ts'
import { createStore, type NewStore } from '../../packages/api/src/features/stores/service.ts'
import { makeLog } from '../../packages/api/src/log.ts'
import { fileRoom } from '../../packages/api/src/ports/blobs/file-room.ts'
import type { Mail, MailPort } from '../../packages/api/src/ports/mail/mail.ts'
import { smtpMail } from '../../packages/api/src/ports/mail/smtp.ts'
import { outgoing } from '../../packages/api/src/ports/outgoing/outgoing.ts'
import { installationSecret } from '../../packages/api/src/secret.ts'
import { sweepOnce } from '../../packages/api/src/sweep.ts'
import { wordsFor } from '../../packages/api/src/words/words.ts'
import { type Errand, reasonForMoving, type Said } from './delivery-errand.ts'
import { diesAt } from './delivery-steps.ts'

const minute = 60_000
const always = [{ from: '00:00', to: '24:00' }]
const store: NewStore = {
  name: 'Crash store',
  settings: { locales: ['en'], timeZone: 'UTC', currency: 'EUR' },
  origins: [],
  categories: [],
  week: Object.fromEntries(
    ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((day) => [day, always]),
  ),
  // So far away that what was missed once is not missed again while the test runs.
  standards: [
    {
      firstReplyMinutes: 120_000,
      nextUpdateMinutes: 120_000,
      decisionMinutes: 120_000,
      remedyMinutes: 120_000,
      reminderMinutes: 120_000,
      warnMinutes: 0,
    },
  ],
}

const errand: Errand = JSON.parse(process.argv[2] ?? '{}')
const die = () => process.kill(process.pid, 'SIGKILL')
let watch: (statement: string) => void = () => {}
const database = await openDatabase({
  dataFolder: errand.data,
  databaseUrl: errand.databaseUrl,
  onStatement: (text) => watch(text),
})
const platform = {
  database,
  secret: installationSecret('a secret for tests only, of 32 characters or more'),
  now: () => new Date(Date.now() + errand.clockMs),
  outgoing: outgoing(),
  files: await fileRoom({ dataFolder: errand.data }),
  log: makeLog('fatal'),
}
const directory = storeDirectory(database)
const smtp = smtpMail(errand.smtpUrl, 'care@shop.example')
const mail: MailPort = { ...smtp, send: (one) => send(one) }

function send(one: Mail): Promise<void> {
  if (errand.mutant === 'NEW_ID_EACH_TIME') return smtp.send({ ...one, id: crypto.randomUUID() })
  const sending = smtp.send(one)
  return errand.mutant === 'SENT_TOO_SOON' ? Promise.race([sending.catch(() => {}), Promise.resolve()]) : sending
}

/** Resolves when the other side can have heard it, whatever becomes of this process. */
function say(said: Said): Promise<void> {
  return new Promise((resolve, reject) =>
    process.send?.(said, (error: Error | null) => (error ? reject(error) : resolve())),
  )
}

async function file(storeId: string, address: string) {
  const found = await directory.byId(storeId)
  if (!found) throw new Error('The store is not there.')
  const request = { actor: { kind: 'SYSTEM', storeId } as const, store: found, words: wordsFor('en') }
  const input = {
    key: crypto.randomUUID(),
    description: `It arrived broken, says ${address}.`,
    contact: { name: 'Ion', email: address },
  }
  const { nextPromise } = await fileComplaint(platform, { ...request, actor: { kind: 'STOREFRONT', storeId } }, input)
  await say({ kind: 'FILED', address })
  return async () => {
    await movePromise(platform, request, {
      key: crypto.randomUUID(),
      promiseId: nextPromise?.id ?? '',
      dueAt: new Date(platform.now().getTime() + minute),
      reason: reasonForMoving,
      displayName: 'Ana',
    })
    await say({ kind: 'PROMISED', address })
  }
}

const storeId = errand.storeId ?? (await createStore(platform, store)).storeId
await say({ kind: 'STORE', storeId })
for (const address of errand.addresses) await file(storeId, address)
for (const address of errand.promisedAddresses) await (await file(storeId, address))()
if (errand.dieAt) watch = diesAt(errand.dieAt.step, errand.dieAt.nth, die)
await sweepOnce({ platform, directory, mail, publicUrl: 'https://help.example', chance: () => 0.5 })
watch = () => {}
await say({ kind: 'DONE' })
mail.close()
await database.close()
process.disconnect?.()
