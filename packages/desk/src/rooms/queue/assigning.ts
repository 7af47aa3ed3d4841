/** Giving complaints to somebody, several at once, and taking it back. */
import { AssignComplaints, type QueueRowFragment } from '@redress/schema/operations'
import type { Desk } from '../../desk/desk.ts'

interface Given {
  readonly complaints: readonly QueueRowFragment[]
  /** Null: nobody. */
  readonly ownerId: string | null
}

export interface Assigned {
  readonly done: readonly QueueRowFragment[]
  readonly failed: number
  /** Why the first of those failed. */
  readonly why: string
}

/** Most that one request takes. */
const atOnce = 100

/** Nothing when the server could not be reached: then nothing was changed that a second try would not find done. */
export async function assign({ send }: Desk, { complaints, ownerId }: Given): Promise<Assigned | undefined> {
  const done: QueueRowFragment[] = []
  const whys: string[] = []
  for (let start = 0; start < complaints.length; start += atOnce) {
    const some = complaints.slice(start, start + atOnce)
    const reply = await send(AssignComplaints, {
      input: { key: crypto.randomUUID(), complaintIds: some.map(({ id }) => id), ownerId },
    })
    if (reply.kind === 'FAULT') return undefined
    const { assignComplaints: answer } = reply.data
    if (answer.__typename !== 'AssignComplaintsSuccess')
      return { done, failed: complaints.length - done.length, why: answer.message }
    for (const [index, result] of answer.results.entries()) {
      const complaint = some[index]
      if (result.__typename !== 'AssignComplaintSuccess') whys.push(result.message)
      else if (complaint) done.push(complaint)
    }
  }
  return { done, failed: whys.length, why: whys[0] ?? '' }
}

/** Gives each back to whoever had it before. */
export async function giveBack(desk: Desk, before: readonly QueueRowFragment[]): Promise<boolean> {
  const byOwner = Map.groupBy(before, ({ owner }) => owner?.id ?? null)
  for (const [ownerId, complaints] of byOwner) {
    const assigned = await assign(desk, { complaints, ownerId })
    if (!assigned || assigned.failed > 0) return false
  }
  return true
}
