import type { Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import { Issues } from '../../complaints/input.ts'
import { isOpen } from '../../complaints/rules.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import { toldOfSafety } from '../../complaints/service/told-of-safety.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import { followStandard } from '../../promises/service/follow-standard.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import { placeOf } from '../classified-place.ts'
import { setClassification } from '../store.ts'

export interface ClassifyComplaintInput extends Doer, AsSeen {
  key: string
  complaintId: string
  categoryId: string
  /** As bad as the category says unless told. */
  severity?: Severity | null | undefined
  /** Why, for colleagues. */
  reason?: string | null | undefined
  /** Whether it stays with whoever has it. It goes where its kind belongs unless told. */
  stays?: boolean | null | undefined
}

/**
 * A person of the store says what kind of complaint it is and how bad (mission D1). It goes where that kind belongs, what
 * is promised follows the standard of that kind where it is stricter, and where somebody could be hurt a named person has
 * it at once.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError,
 * ComplaintChangedError
 */
export async function classifyComplaint(
  platform: Platform,
  request: Request,
  input: ClassifyComplaintInput,
): Promise<ActedOn> {
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  const category = store.categories.find(({ id }) => id === input.categoryId)
  if (!category) issues.add('categoryId', 'UNKNOWN')
  issues.text('reason', input.reason, limits.reasonLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const { categoryId } = input
  const said = input.severity ?? null
  const severity = severityOf({ categoryId, severity: said }, store)
  const act = { operation: 'classifyComplaint', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    if (!isOpen(complaint.status)) throw statusConflict(complaint, words)
    const classified = { ...complaint, categoryId, severity: said }
    const { departmentId, ownerId } = placeOf(store, complaint, classified, { severity, stays: input.stays ?? false })
    const place = { departmentId, ownerId }
    const after = { ...classified, ...place }
    await setClassification(platform.database, writer, {
      ...{ storeId: store.id, complaintId: complaint.id },
      ...{ categoryId, severity, classifiedAt: at },
    })
    const sooner = await followStandard(
      platform,
      store,
      { complaint: after, at, writer },
      { by, words: wordsFor(complaint.locale) },
    )
    const isNowSafety = severity === 'SAFETY' && severityOf(complaint, store) !== 'SAFETY'
    return {
      change: { categoryId, severity: said, ...place },
      events: [
        {
          ...by,
          type: 'CLASSIFIED',
          audience: 'STAFF',
          text: input.reason?.trim().toWellFormed() || null,
          data: { categoryId, severity },
        },
        ...whoHasIt(complaint, after),
        ...sooner,
      ],
      deliveries: isNowSafety ? toldOfSafety(after, store) : [],
    }
  })

  /** What the customer sees of it: a name, or that another department has it. */
  function whoHasIt(before: Complaint, { ownerId, departmentId }: Complaint): NewEvent[] {
    if (departmentId !== before.departmentId)
      return [
        {
          ...by,
          type: 'HANDED_OVER',
          text: null,
          data: { ...(ownerId && { ownerId }), ...(departmentId && { departmentId }) },
        },
      ]
    return ownerId && ownerId !== before.ownerId ? [{ ...by, type: 'ASSIGNED', text: null, data: { ownerId } }] : []
  }
}
