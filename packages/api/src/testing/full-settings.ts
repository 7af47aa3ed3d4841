/** A store of which everything is set that can be: each setting through the act of an administrator. */
import { setTimeout as sleep } from 'node:timers/promises'
import { putIdentityProvider } from '../features/identity-providers/store.ts'
import { ask, done } from './done.ts'
import { SoftPasskey } from './soft-passkey.ts'
import { signedInAs } from './staff-sessions.ts'
import { staffIds } from './store-acts.ts'
import { shopOrigin, type TestServer, type TestStore } from './test-server.ts'

const minutes = { firstReplyMinutes: 480, nextUpdateMinutes: 960, decisionMinutes: 2400, remedyMinutes: 480 }
const standard = { ...minutes, reminderMinutes: 1440, warnMinutes: 60 }
const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((weekday) => ({
  weekday,
  frames: [{ from: '09:00', to: '17:00' }],
}))
const outcome = {
  allowed: ['REPLACEMENT', 'REFUND'],
  recommended: 'REPLACEMENT',
  guide: [{ locale: 'en', text: 'A new one at once.' }],
  needsApproval: false,
  paysTheWay: 'STORE',
}

export interface FullSettings {
  /** A category below another one. */
  categoryId: string
  /** Of the first department. */
  departmentId: string
}

export async function fillSettings(server: TestServer, store: TestStore): Promise<FullSettings> {
  const radu = (await signedInAs(server, store, 'Radu')).store
  const people = await staffIds(store)
  const { departments, storefront } = await ask<{
    departments: { id: string }[]
    storefront: { categories: { id: string }[] }
  }>(store, '{ departments { id } storefront { categories { id } } }')
  const departmentId = departments[0]?.id ?? ''
  const [parent, below] = storefront.categories
  const categoryId = below?.id ?? ''
  await done(radu, 'changeCategory', { categoryId, parentId: parent?.id, departmentId })
  const { place } = await done<{ place: { id: string } }>(radu, 'addPlace', { name: 'Counter' }, 'place { id }')
  await done(radu, 'changePlace', { placeId: place.id, retired: true })
  await done(radu, 'changeLook', {
    ...{ accentColor: '#7a1f2b', phone: '+34 600 000 009', email: 'help@shop.example', hours: 'Until five' },
    casePage: `${shopOrigin}/case`,
    countryCode: 'ES',
  })
  await done(radu, 'setCalendar', {
    ...{ timeZone: 'Europe/Madrid', week, holidayCountry: 'ES', holidayRegion: 'MD' },
    exceptionalDays: [{ date: '2026-12-24', frames: [{ from: '09:00', to: '14:00' }] }],
  })
  await done(radu, 'setServiceStandards', {
    rules: [
      { ...standard, categoryId, severity: 'NORMAL', compensationMinor: 900 },
      { ...standard, compensationMinor: 700 },
    ],
  })
  const when = {
    ...{ categoryId, complexity: 'SIMPLE', decision: 'UPHELD', inStock: true },
    ...{
      priceMinor: { from: 100, below: 90_000 },
      marginPercent: { from: 1 },
      daysSincePurchase: { from: 0, below: 700 },
    },
  }
  await done(radu, 'setRemedyPolicy', {
    ...{ contactMinor: 200, dayMinor: 100 },
    rows: [
      { when, outcome },
      { when: {}, outcome },
    ],
  })
  await done(radu, 'setRewardRules', { rules: [{ kind: 'LED_TO_CHANGE', amountMinor: 900 }], mostPerYear: 3 })
  const rule = { categoryIds: [categoryId], severities: ['NORMAL'], subjects: ['QUALITY'], words: ['broke*'] }
  await done(radu, 'setRoutingRules', {
    rules: [
      { ...rule, departmentId, owner: 'TAKES_NEW', staffId: people.Ana },
      { departmentId, owner: 'TAKES_NEW' },
    ],
  })
  const filter = {
    ...{ categoryId, departmentId, ownerId: people.Ana, ownership: 'MINE', orderNumber: '1', reference: 'R-1' },
    ...{ overdue: true, waitsForCustomer: false, severities: ['HIGH'], statuses: ['RECEIVED'], text: 'broke' },
    ...{ receivedFrom: '2026-01-01T00:00:00Z', receivedBefore: '2027-01-01T00:00:00Z' },
  }
  await done(radu, 'saveView', { name: 'Everything', shared: true, sort: 'OLDEST_FIRST', filter })
  const old = await done<{ department: { id: string } }>(radu, 'addDepartment', { name: 'Old' }, 'department { id }')
  await done(radu, 'retireDepartment', { departmentId: old.department.id, successorId: departmentId })
  const key = { kind: 'DEVELOPER', label: 'gone', scopes: ['complaints:read'] }
  const created = await done<{ storeKey: { id: string } }>(radu, 'createKey', key, 'storeKey { id }')
  await done(radu, 'revokeKey', { keyId: created.storeKey.id })
  await addPasskeyOf(server, store, 'Dana')
  await addProvider(server, store)
  // What a store is set to is known everywhere within a second (`directory.ts`).
  await sleep(1_050)
  return { categoryId, departmentId }
}

/** Written as it would be: to set one, it has to answer. */
async function addProvider(server: TestServer, store: TestStore): Promise<void> {
  const { database, now } = server.platform
  const { storeId } = store
  const { staffId: setBy } = await signedInAs(server, store, 'Radu')
  const at = { issuer: 'https://id.shop.example', clientId: 'redress', label: 'Marin' }
  const row = { ...at, storeId, sealedSecret: '', isOnlyWay: false, setAt: now(), setBy }
  await database.write((writer) => putIdentityProvider(database, writer, row))
}

/** A passkey that was signed in with. */
async function addPasskeyOf(server: TestServer, store: TestStore, name: string): Promise<void> {
  const person = (await signedInAs(server, store, name)).store
  const device = new SoftPasskey('localhost', server.url.replace('127.0.0.1', 'localhost'))
  const offer = '... on BeginPasskeySuccess { challenge holderId }'
  const { offered } = await ask<{ offered: { challenge: string; holderId: string } }>(
    person,
    `mutation { offered: beginPasskey { ${offer} } }`,
  )
  await done(person, 'addPasskey', { name: 'Phone', ...device.make(offered) })
  const begun = '... on BeginPasskeySignInSuccess { challenge }'
  const { asked } = await ask<{ asked: { challenge: string } }>(
    store,
    `mutation { asked: beginPasskeySignIn { ${begun} } }`,
  )
  await done(store, 'signInWithPasskey', device.sign(asked))
}
