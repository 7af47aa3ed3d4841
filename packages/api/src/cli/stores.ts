import { randomUUID } from 'node:crypto'
import { ValidationError } from '../errors.ts'
import { allowOrigin } from '../features/administration/service/origins.ts'
import type { Request } from '../features/complaints/service/tracked-complaint.ts'
import { createStore } from '../features/stores/service.ts'
import { demoStore, isLocale, isTimeZone, originOfPage, starterCategories } from '../features/stores/starter.ts'
import { listStores, type Store, storeById } from '../features/stores/store.ts'
import type { Platform } from '../platform.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'

/** The store that a command is about: the one named, or the only one. An empty database gets the demo's store. */
export async function storeForCommand(platform: Platform, named: string | undefined): Promise<Store> {
  const { database } = platform
  let stores = await listStores(database)
  if (stores.length === 0 && !named) {
    await createStore(platform, demoStore([]))
    console.error('There was no store yet, so the demo’s store was made. "npm start" shows it.')
    stores = await listStores(database)
  }
  const fitting = named ? stores.filter(({ id, name }) => id === named || name === named) : stores
  const [only] = fitting
  const store = only && fitting.length === 1 ? await storeById(database, only.id) : undefined
  if (store) return store
  const list = stores.map(({ id, name }) => `  ${id}  ${name}`).join('\n')
  throw new Error(
    `${named ? `There is no one store "${named}".` : 'There are several stores.'} Name one with --store:\n${list}`,
  )
}

export interface StoreOptions {
  name: string
  origin: string[]
  timeZone: string
  currency: string
  locale: string[]
  json?: boolean
}

/** Makes a store and tells its keys, once. */
export async function createStoreCommand({
  name,
  origin,
  timeZone,
  currency,
  locale,
  json,
}: StoreOptions): Promise<void> {
  if (!isTimeZone(timeZone)) throw new Error(`"${timeZone}" is not a time zone. Use a name such as Europe/Madrid.`)
  if (!/^[A-Z]{3}$/.test(currency)) throw new Error(`"${currency}" is not a currency. Use three letters such as EUR.`)
  const wrong = locale.find((tag) => !isLocale(tag))
  if (wrong !== undefined) throw new Error(`"${wrong}" is not a language. Use a tag such as en or pt-BR.`)
  const origins = origin.map(originOf)
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  const settings = { locales: locale, timeZone, currency }
  const keys = await createStore(platform, { name, origins, categories: starterCategories, settings })
  await platform.database.close()
  if (json) console.log(JSON.stringify(keys))
  else
    console.log(`The store "${name}" is made. These keys are shown only now:
  publishable key  ${keys.publishable}   for the script tag on your pages
  developer key    ${keys.developer}   for your systems; keep it secret`)
}

/** The origin of an address, as a browser says it. @throws Error that says what is wrong with it */
function originOf(address: string): string {
  const origin = originOfPage(address)
  if (origin) return origin
  throw new Error(`"${address}" is not the address of a page. Use one such as https://www.example.com.`)
}

/** Lets the pages at these addresses use the publishable keys of the store. */
export async function allowOrigins(addresses: string[], { store: named }: { store?: string }): Promise<void> {
  const origins = addresses.map(originOf)
  await withStore(named, async (platform, store) => {
    for (const origin of origins) await allowOrigin(platform, requestOf(store), { key: randomUUID(), origin })
    console.log(`Allowed: ${origins.join(', ')}.`)
  })
}

/** Who asks when a command does: Redress itself, for whoever has a shell on the installation. */
export function requestOf(store: Store): Request {
  return { actor: { kind: 'SYSTEM', storeId: store.id }, store, words: wordsFor('en') }
}

/** Opens the database for a command about one store. */
export async function withStore(
  named: string | undefined,
  work: (platform: Platform, store: Store) => Promise<void>,
): Promise<void> {
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  try {
    await work(platform, await storeForCommand(platform, named))
  } catch (error) {
    if (error instanceof ValidationError) throw new Error(error.issues.map(({ message }) => message).join('\n'))
    throw error
  } finally {
    await platform.database.close()
  }
}
