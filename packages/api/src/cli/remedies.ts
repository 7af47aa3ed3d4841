/** What puts things right, who may give how much, and what there is to give: shown and set. */

import { randomUUID } from 'node:crypto'
import { authorityHolders, fundPeriods, valuesOf } from '@redress/schema/enums'
import { putMoneyIntoFund, setAuthority as setStoreAuthority } from '../features/administration/service/money.ts'
import { setRemedyPolicy } from '../features/administration/service/set-remedy-policy.ts'
import { atPeriod, mostMinor, periodOf } from '../features/fund/rules.ts'
import { fundOf, listFundEntries } from '../features/fund/store.ts'
import { minorIn } from '../features/intake/amount.ts'
import { authorityLimitsOf, currentPolicy } from '../features/remedies/store.ts'
import { moneyIn, wordsFor } from '../words/words.ts'
import { jsonIn } from './json-file.ts'
import { policyFile, policyIn } from './policy-file.ts'
import { requestOf, withStore } from './stores.ts'

interface OfStore {
  store?: string
  json?: boolean
}

export async function showPolicy({ store: named }: OfStore): Promise<void> {
  await withStore(named, async ({ database }, { id, categories }) => {
    const policy = await currentPolicy(database, database.read, id)
    if (!policy) throw new Error('This store has no remedy policy.')
    console.log(JSON.stringify(policyFile(policy, categories), null, 2))
  })
}

/** Puts the policy of a file in force, for what is decided from now on. */
export async function setPolicy(file: string, { store: named }: OfStore): Promise<void> {
  const given = jsonIn(file)
  await withStore(named, async (platform, store) => {
    const input = { key: randomUUID(), ...policyIn(given, store.categories) }
    const { version, rows } = await setRemedyPolicy(platform, requestOf(store), input)
    console.log(`Version ${version} is in force, with ${rows.length} rows.`)
  })
}

export async function showAuthority({ store: named, json }: OfStore): Promise<void> {
  await withStore(named, async ({ database }, { id }) => {
    const limits = await authorityLimitsOf(database, database.read, id)
    if (json) return console.log(JSON.stringify({ limits }))
    for (const { role, currency, limitMinor } of limits)
      console.log(`${roleName(role)}: ${moneyIn(wordsFor('en'), { amountMinor: limitMinor, currency })} in one case`)
    if (limits.length === 0) console.log('Nobody may give anything yet. "redress authority set" says who may.')
  })
}

export async function setAuthority(role: string, amount: string, { store: named }: OfStore): Promise<void> {
  const known = valuesOf(authorityHolders).find((holder) => roleName(holder) === role.toLowerCase())
  if (!known)
    throw new Error(`There is no role "${role}". Roles: ${valuesOf(authorityHolders).map(roleName).join(', ')}.`)
  await withStore(named, async (platform, store) => {
    const { currency } = store.settings
    const limitMinor = minorOf(amount, currency)
    await setStoreAuthority(platform, requestOf(store), { key: randomUUID(), holder: known, limitMinor })
    console.log(`${roleName(known)}: ${moneyIn(wordsFor('en'), { amountMinor: limitMinor, currency })} in one case`)
  })
}

const shownEntries = 20

export async function showFund({ store: named, json }: OfStore): Promise<void> {
  await withStore(named, async ({ database, now }, { id: storeId, settings: { currency, timeZone } }) => {
    const stored = await fundOf(database, database.read, { storeId, currency })
    if (!stored) throw new Error('Nothing has been put into the fund yet. "redress fund grant" does.')
    const fund = atPeriod(stored, periodOf(now(), stored.every, timeZone)).fund
    const entries = await listFundEntries(database, stored, { first: shownEntries })
    const { balanceMinor, budgetMinor, every } = fund
    if (json) return console.log(JSON.stringify({ balanceMinor, budgetMinor, every, currency, entries }))
    const money = (amountMinor: number) => moneyIn(wordsFor('en'), { amountMinor, currency })
    const budget = budgetMinor > 0 ? `, and ${money(budgetMinor)} with each ${every.toLowerCase()}` : ''
    console.log(`${money(balanceMinor)}${budget}`)
    for (const { at, kind, amountMinor, balanceMinor: left } of entries)
      console.log(
        `  ${at.toISOString()}  ${kind.padEnd(6)} ${money(amountMinor).padStart(14)}  ${money(left).padStart(14)} left`,
      )
  })
}

export async function grantToFund(
  amount: string,
  { store: named, every }: OfStore & { every?: string },
): Promise<void> {
  const period = valuesOf(fundPeriods).find((known) => known === every?.toUpperCase())
  if (every !== undefined && !period) throw new Error('--every is month, quarter or year.')
  await withStore(named, async (platform, store) => {
    const { currency } = store.settings
    const input = { key: randomUUID(), amountMinor: minorOf(amount, currency), every: period }
    const { balanceMinor } = await putMoneyIntoFund(platform, requestOf(store), input)
    console.log(`The fund holds ${moneyIn(wordsFor('en'), { amountMinor: balanceMinor, currency })}.`)
  })
}

/** A role as it is written on a command line. */
const roleName = (role: string) => role.toLowerCase().replaceAll('_', '-')

function minorOf(amount: string, currency: string): number {
  const minor = minorIn(amount, currency)
  if (minor === undefined || minor > mostMinor)
    throw new Error(`"${amount}" is no amount in ${currency}. Use one such as 50 or 50.00.`)
  return minor
}
