/**
 * The first run of an installation: a one-time link, printed by `redress serve`, opens a page on which the first store is
 * made. The token stands behind the # of the link and goes to the server in a body only.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { limits } from '@redress/schema/limits'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { controlCharacter } from '../features/complaints/input.ts'
import { createStore, type StoreKeys } from '../features/stores/service.ts'
import { isLocale, isTimeZone, originOfPage, starterCategories } from '../features/stores/starter.ts'
import {
  installationValue,
  keyByHash,
  listStores,
  setInstallationValue,
  takeInstallationValue,
} from '../features/stores/store.ts'
import type { Platform } from '../platform.ts'
import { hashOf } from '../secret.ts'

const valueName = 'first-run'
/** A link that nobody used for a day is dead; the next start prints a new one. */
const lifeMs = 24 * 3_600_000
/** Anybody may send here, so no more is read than the form can hold. */
const mostBytes = 65_536

/** A new token for the first run, or nothing when there is a store already. An older link dies. */
export async function firstRunToken({ database, now }: Platform): Promise<string | undefined> {
  if (await hasStore(database)) return undefined
  const token = randomBytes(24).toString('base64url')
  const value = `${hashOf(token)} ${now().getTime() + lifeMs}`
  await database.write((writer) => setInstallationValue(database, writer, valueName, value))
  return token
}

/** Whether there is a store. The demo's does not count: its keys are refused outside the demo. */
async function hasStore(database: Platform['database']): Promise<boolean> {
  const demoStoreId = (await keyByHash(database, hashOf('pk_demo')))?.storeId
  return (await listStores(database)).some(({ id }) => id !== demoStoreId)
}

interface FirstStore {
  token: string
  name: string
  origin: string
  timeZone: string
  currency: string
  locale: string
}

export function firstRunPages(platform: Platform): Hono {
  const file = (name: string) => readFileSync(new URL(`./first-run/${name}`, import.meta.url), 'utf8')
  const app = new Hono()
  const contentSecurityPolicy = {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  }
  app.use('*', secureHeaders({ contentSecurityPolicy, strictTransportSecurity: false }))
  app.get('/', (context) => context.html(file('page.html')))
  app.get('/page.js', (context) =>
    context.text(file('page.js'), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/page.css', (context) => context.text(file('page.css'), 200, { 'content-type': 'text/css; charset=utf-8' }))
  const onError = (context: Context) => context.json({ message: 'Send the fields of the form.' }, 413)
  app.post('/', bodyLimit({ maxSize: mostBytes, onError }), async (context) => {
    if (!context.req.header('content-type')?.startsWith('application/json'))
      return context.json({ message: 'Send JSON.' }, 415)
    const given: unknown = await context.req.json().catch(() => undefined)
    const store = firstStoreFrom(given)
    if (typeof store === 'string') return context.json({ message: store }, 400)
    const keys = await makeFirstStore(platform, store)
    return keys
      ? context.json(keys, 201)
      : context.json({ message: 'This link was used or is older than a day. Start Redress again for a new one.' }, 403)
  })
  return app
}

/** The input, or what is wrong with it. */
function firstStoreFrom(given: unknown): FirstStore | string {
  if (typeof given !== 'object' || given === null) return 'Send the fields of the form.'
  const text = (name: string) => {
    const value = (given as Record<string, unknown>)[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const store = {
    token: text('token'),
    name: text('name'),
    origin: text('origin'),
    timeZone: text('timeZone'),
    currency: text('currency').toUpperCase(),
    locale: text('locale') || 'en',
  }
  if (!store.name || store.name.length > limits.nameLength || controlCharacter.test(store.name))
    return 'Give the store a name of up to 200 characters.'
  const origin = originOfPage(store.origin)
  if (!origin) return 'Give the address of the store’s pages, such as https://www.example.com.'
  if (!isTimeZone(store.timeZone)) return 'Give a time zone such as Europe/Madrid.'
  if (!/^[A-Z]{3}$/.test(store.currency)) return 'Give a currency of three letters, such as EUR.'
  if (!isLocale(store.locale)) return 'Give a language tag such as en or es.'
  return { ...store, origin }
}

async function makeFirstStore(
  platform: Platform,
  { token, name, origin, timeZone, currency, locale }: FirstStore,
): Promise<StoreKeys | undefined> {
  const { database, now } = platform
  const value = await installationValue(database, database.read, valueName)
  const [hash, until] = value?.split(' ') ?? []
  if (value === undefined || hash !== hashOf(token) || Number(until) < now().getTime()) return undefined
  // Somebody may have made a store by the command meanwhile: then a link that is lying about opens nothing.
  if (await hasStore(database)) return undefined
  // Of two who open the link at once only one takes it.
  if (!(await database.write((writer) => takeInstallationValue(database, writer, valueName, value)))) return undefined
  return createStore(platform, {
    name,
    origins: [origin],
    categories: starterCategories,
    settings: { locales: [locale], timeZone, currency },
  })
}
