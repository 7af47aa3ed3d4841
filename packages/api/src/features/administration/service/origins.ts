/** Which pages may use the publishable keys of a store. */
import type { Platform } from '../../../platform.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { originOfPage } from '../../stores/starter.ts'
import { deleteOrigin, insertOrigin, originsOf } from '../../stores/store.ts'
import { changeSettings } from './change-settings.ts'

/** More pages than any shop has. */
const mostOrigins = 100

export interface OriginInput {
  key: string
  /** The address of a page, or its origin. */
  origin: string
}

/**
 * Lets pages of this origin take complaints, within a second. One that may already stays.
 * @returns all of them after it
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function allowOrigin(platform: Platform, request: Request, input: OriginInput): Promise<string[]> {
  const { database } = platform
  const origin = originOfPage(input.origin.trim())
  const act = {
    operation: 'allowOrigin',
    input,
    check: (issues: Issues) => {
      if (!origin) issues.add('origin', 'INVALID', { message: issues.words.error.notAnOrigin })
    },
  }
  return changeSettings(platform, request, act, async ({ writer, row }) => {
    const before = await originsOf(database, writer, row.id)
    if (before.length >= mostOrigins)
      refuse(request.words, 'origin', 'TOO_MANY', request.words.issue.TOO_MANY(mostOrigins))
    if (origin) await insertOrigin(database, writer, row.id, origin)
    return originsOf(database, writer, row.id)
  })
}

/**
 * Pages of this origin may take none any more.
 * @throws ForbiddenError, ValidationError for one that could not, IdempotencyConflictError
 */
export async function removeOrigin(platform: Platform, request: Request, input: OriginInput): Promise<string[]> {
  const { database } = platform
  return changeSettings(platform, request, { operation: 'removeOrigin', input }, async ({ writer, row }) => {
    if (!(await deleteOrigin(database, writer, row.id, input.origin))) refuse(request.words, 'origin', 'UNKNOWN')
    return originsOf(database, writer, row.id)
  })
}
