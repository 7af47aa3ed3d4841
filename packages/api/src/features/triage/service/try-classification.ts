import type { Severity } from '@redress/schema/enums'
import { authorizeReader } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import { type ClassifiedPlace, placeOf } from '../classified-place.ts'

export interface TriedClassification {
  complaintId: string
  categoryId: string
  /** As bad as the category says unless told. */
  severity: Severity | null
}

export interface ClassificationTrial extends ClassifiedPlace {
  severity: Severity
}

/**
 * What comes of it when a person says that a complaint is of this kind. Nothing is written.
 * @returns nothing for a complaint that is not there for this caller, or a category that is not one of the store's
 */
export async function tryClassification(
  { database }: Platform,
  { actor, store }: Pick<Request, 'actor' | 'store'>,
  { complaintId, categoryId, severity: said }: TriedClassification,
): Promise<ClassificationTrial | undefined> {
  const row = await complaintById(database, database.read, actor.storeId, complaintId)
  const complaint = authorizeReader(actor, row)
  if (!complaint || !store.categories.some(({ id }) => id === categoryId)) return undefined
  const severity = severityOf({ categoryId, severity: said }, store)
  return { ...placeOf(store, complaint, { categoryId }, { severity, stays: false }), severity }
}
