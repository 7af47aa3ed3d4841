import type { Platform } from '../../../platform.ts'
import { faultIn } from '../../../words/faults.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { applyPolicy, type PolicyAnswer, type PolicyFacts, type PolicyRow } from '../../remedies/policy.ts'
import { faultsOfPolicy, type NewPolicy, type PolicyFault } from '../../remedies/policy-faults.ts'
import { currentPolicy, insertPolicy, type Policy } from '../../remedies/store.ts'
import { addFaults, inRow } from './add-faults.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned } from './expected-version.ts'

export interface SetRemedyPolicyInput extends Versioned, NewPolicy {}

/**
 * Puts a new version of the remedy policy in force (mission D6). The versions before it stay on record.
 * @throws ForbiddenError, ValidationError with what is wrong with the table, IdempotencyConflictError
 */
export async function setRemedyPolicy(
  platform: Platform,
  request: Request,
  input: SetRemedyPolicyInput,
): Promise<Policy> {
  const { database } = platform
  const { store, words } = request
  const { rows, contactMinor, dayMinor } = input
  const check = (issues: Issues) => addFaults(issues, faultsOfPolicy(input, idsOf(store)), pathOf)
  const act = { operation: 'setRemedyPolicy', input, check }
  return changeSettings(platform, request, act, async ({ writer, at, row: { id: storeId, settings } }) => {
    const before = await currentPolicy(database, writer, storeId)
    checkVersion(words, input, before?.version)
    const version = (before?.version ?? 0) + 1
    const { currency } = settings
    const policy = { storeId, version, rows, currency, contactMinor, dayMinor, publishedAt: at }
    await insertPolicy(database, writer, policy)
    return policy
  })
}

/** What a policy would say of a case, or why it cannot say anything. */
export interface PolicyTrial {
  /** In the words of whoever asks. */
  faults: string[]
  answer: PolicyAnswer | null
}

/** Tries a draft, or the policy in force, on a case that is told: nothing is written. */
export async function tryRemedyPolicy(
  { database }: Platform,
  { store, words }: Request,
  { facts, rows }: { facts: PolicyFacts; rows: PolicyRow[] | undefined },
): Promise<PolicyTrial> {
  const inForce = rows ? undefined : await currentPolicy(database, database.read, store.id)
  const tried = rows ?? inForce?.rows ?? []
  const faults = faultsOfPolicy({ rows: tried, contactMinor: 0, dayMinor: 0 }, idsOf(store))
  return {
    faults: faults.map((fault) => faultIn(words, fault)),
    answer: faults.length > 0 ? null : applyPolicy(tried, facts),
  }
}

const pathOf = (fault: PolicyFault) => (fault.code === 'RATE_OUT_OF_RANGE' ? fault.rate : inRow('rows', fault))

const idsOf = ({ categories }: Request['store']) => categories.map(({ id }) => id)
