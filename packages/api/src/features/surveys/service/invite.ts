import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { Store } from '../../stores/store.ts'
import { askTime, usualSurveys } from '../rules.ts'
import { insertInvitation, type SurveyInvitation } from '../store.ts'
import { surveyTokenHashOf, surveyTokenOf } from '../token.ts'

/** An invitation with its secret, before it is written. */
export function newInvitation(
  { secret }: Pick<Platform, 'secret'>,
  given: Pick<SurveyInvitation, 'storeId' | 'source' | 'kind' | 'locale'> & Partial<SurveyInvitation>,
  at: Date,
): SurveyInvitation {
  const id = uuidv7(at.getTime())
  const tokenHash = surveyTokenHashOf(surveyTokenOf(secret, { storeId: given.storeId, id })) ?? ''
  const nothingYet = { complaintId: null, cycle: null, departmentId: null, place: null }
  return { ...nothingYet, id, tokenHash, createdAt: at, nextAt: null, askedAt: null, mailedAt: null, ...given }
}

/** What an invitation has of the case that it is about. */
export function ofCase({ storeId, id: complaintId, cycle, departmentId, locale }: Complaint) {
  return { storeId, source: 'CASE', complaintId, cycle, departmentId, locale } as const
}

/**
 * The customer is asked what they think of us, once a cycle and after a while (mission E1), as part of the write that ends
 * the case. Whoever has no address is not; staff may still write down what they say.
 */
export async function inviteAfterCase(
  { database, secret }: Pick<Platform, 'database' | 'secret'>,
  writer: Writer,
  store: Store,
  { complaint, at }: { complaint: Complaint; at: Date },
): Promise<void> {
  const settings = { ...usualSurveys, ...store.settings.surveys }
  // Whoever complained elsewhere years ago does not know this case: no machine writes to them first.
  if (!settings.kind || !complaint.contact.email || complaint.door === 'IMPORT') return
  const nextAt = askTime(settings, at)
  await insertInvitation(
    database,
    writer,
    newInvitation({ secret }, { ...ofCase(complaint), kind: settings.kind, nextAt }, at),
  )
}
