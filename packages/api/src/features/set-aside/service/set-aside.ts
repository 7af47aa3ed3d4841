import type { SetAsideReason } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { ForbiddenError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { mayBecome } from '../../complaints/rules.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  doerIdOf,
  type StoreGround,
} from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { decisionsOf } from '../../decisions/store.ts'
import { optionsOf } from '../../options/store.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import { owedAnyway } from '../../promises/store.ts'
import { staffMember } from '../../staff/rules.ts'
import { type Against, againstSettingAside, maySetAside } from '../rules.ts'
import { insertSetAside, setAsidesOf } from '../store.ts'

export interface SetAsideInput extends Doer, AsSeen {
  key: string
  complaintId: string
  reason: SetAsideReason
  /** For colleagues. */
  note?: string | null | undefined
}

/**
 * Something that came in is no complaint: advertising, or a test. Nothing is owed and nobody is written to any more; its
 * customer reads where it stands, and with a word of theirs it is a complaint again.
 * @throws ForbiddenError for the front line, ValidationError for what is answered, about safety, or was taken up by its
 * customer, NotFoundError, StatusConflictError, IdempotencyConflictError, ComplaintChangedError
 */
export async function setAside(platform: Platform, request: Request, input: SetAsideInput): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('note', input.note, limits.reasonLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const doer = staffMember(store.people, doerIdOf(request, input))
  if (!maySetAside(doer?.role)) throw new ForbiddenError(words.error.setAsideByLead)
  const by = byStaff(request, input)
  const act = { operation: 'setAside', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    const { storeId, id: complaintId, status: from } = complaint
    if (!mayBecome(from, 'SET_ASIDE')) throw statusConflict(complaint, words)
    await refuseUnlessNone(ground)
    const { reason } = input
    const sequence = complaint.eventCount + 1
    const row = { storeId, complaintId, sequence, reason, staffId: doer?.id ?? null }
    await insertSetAside(database, writer, { ...row, setAsideAt: at, takenUpAt: null, takenUpBy: null })
    const text = input.note?.trim().toWellFormed() || null
    return {
      change: { status: 'SET_ASIDE' },
      events: [
        { ...by, type: 'SET_ASIDE', audience: 'STAFF', text, data: { reason } },
        { ...by, type: 'STATUS_CHANGED', text: null, data: { from, to: 'SET_ASIDE' } },
      ],
    }
  })

  async function refuseUnlessNone({ complaint, writer }: StoreGround): Promise<void> {
    const { storeId, id } = complaint
    const given = [
      await decisionsOf(database, writer, storeId, [id]),
      await optionsOf(database, writer, storeId, [id]),
      await owedAnyway(database, writer, complaint),
    ]
    const against = againstSettingAside({
      severity: severityOf(complaint, store),
      before: await setAsidesOf(database, writer, complaint),
      given: given.some((rows) => rows.length > 0),
    })
    const said: Record<Against, string> = {
      SAFETY: words.error.setAsideSafety,
      CONTRADICTED: words.error.setAsideContradicted,
      ANSWERED: words.error.setAsideAnswered,
    }
    if (against) refuse(words, 'complaintId', 'INVALID', said[against])
  }
}
