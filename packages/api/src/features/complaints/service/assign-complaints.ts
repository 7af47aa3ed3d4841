import { limits } from '@redress/schema/limits'
import { ExpectedError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { hashOf } from '../../../secret.ts'
import { assign, checkAssigning } from './assign-complaint.ts'
import type { ActedOn, Doer } from './change-by-store.ts'
import type { Request } from './tracked-complaint.ts'

export interface AssignComplaintsInput extends Doer {
  key: string
  complaintIds: readonly string[]
  /** Null: nobody, as before somebody had taken them. */
  ownerId: string | null
}

/** So many at a time share a commit on SQLite, and leave connections to others on PostgreSQL. */
const atOnce = 5

/**
 * Somebody answers for all of these, each by the rules of `assignComplaint`: what cannot be done for one holds up no other.
 * @returns what came of each, in the order asked for
 * @throws ValidationError for what is wrong with all of them
 */
export async function assignComplaints(
  platform: Platform,
  request: Request,
  { complaintIds, ...input }: AssignComplaintsInput,
): Promise<(ActedOn | ExpectedError)[]> {
  const issues = checkAssigning(request, input)
  if (complaintIds.length === 0) issues.add('complaintIds', 'REQUIRED')
  if (complaintIds.length > limits.bulk) issues.add('complaintIds', 'TOO_MANY', { limit: limits.bulk })
  issues.throwIfAny()
  const results = new Map<string, ActedOn | ExpectedError>()
  const left = [...new Set(complaintIds)]
  while (left.length > 0)
    await Promise.all(left.splice(0, atOnce).map(async (id) => results.set(id, await assignOne(id))))
  return complaintIds.flatMap((id) => results.get(id) ?? [])

  /** Each has a key of its own that follows from the one key: sent again, what was done is done and the rest goes on. */
  function assignOne(complaintId: string): Promise<ActedOn | ExpectedError> {
    const one = { ...input, complaintId, key: hashOf(`${input.key}/${complaintId}`) }
    return assign(platform, request, { operation: 'assignComplaints', input: one }).catch((error: unknown) => {
      if (error instanceof ExpectedError) return error
      throw error
    })
  }
}
