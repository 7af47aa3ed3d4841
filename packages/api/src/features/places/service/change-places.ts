/** Where cards stand, as administrators keep it (mission E1): added, renamed, retired and brought back. */
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { changeSettings } from '../../administration/service/change-settings.ts'
import { checkVersion, type Versioned, versionOf } from '../../administration/service/expected-version.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { newPlaceCode } from '../code.ts'
import { insertPlace, type Place, placeByCode, placesOf, updatePlace } from '../store.ts'

const mostPlaces = 500

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export async function addPlace(
  platform: Platform,
  request: Request,
  input: { key: string; name: string },
): Promise<Place> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => checkName(issues, input.name)
  return changeSettings(platform, request, { operation: 'addPlace', input, check }, async ({ writer, at, row }) => {
    const known = await placesOf(database, writer, row.id)
    const name = input.name.trim().toWellFormed()
    if (known.length >= mostPlaces) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(mostPlaces))
    if (known.some((place) => place.name === name)) refuse(words, 'name', 'TAKEN')
    const code = newPlaceCode()
    const place = { storeId: row.id, id: uuidv7(at.getTime()), name, code, createdAt: at, retiredAt: null }
    if (await placeByCode(database, writer, code)) throw new Error('The code of a place was taken. Try again.')
    await insertPlace(database, writer, place)
    return place
  })
}

export interface ChangePlaceInput extends Versioned<string> {
  placeId: string
  /** What is not told stays as it is. */
  name?: string | null | undefined
  retired?: boolean | null | undefined
}

/**
 * Its code stays, so cards that hang somewhere still lead to the survey, and answers to them count.
 * @throws ForbiddenError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function changePlace(platform: Platform, request: Request, input: ChangePlaceInput): Promise<Place> {
  const { database } = platform
  const { words } = request
  const check = (issues: Issues) => {
    if (typeof input.name === 'string') checkName(issues, input.name)
  }
  return changeSettings(platform, request, { operation: 'changePlace', input, check }, async ({ writer, at, row }) => {
    const known = await placesOf(database, writer, row.id)
    const place = known.find(({ id }) => id === input.placeId)
    if (!place) throw new NotFoundError(words.error.notThere)
    checkVersion(words, input, versionOfPlace(place))
    const name = input.name?.trim().toWellFormed() ?? place.name
    if (known.some((one) => one !== place && one.name === name)) refuse(words, 'name', 'TAKEN')
    const { retired } = input
    const retiredAt = typeof retired === 'boolean' ? (retired ? (place.retiredAt ?? at) : null) : place.retiredAt
    await updatePlace(database, writer, place, { name, retiredAt })
    return { ...place, name, retiredAt }
  })
}

/** Another one after each change. */
export const versionOfPlace = ({ name, retiredAt }: Place): string => versionOf(name, retiredAt !== null)

function checkName(issues: Issues, name: string): void {
  if (name.trim()) issues.line('name', name, limits.nameLength)
  else issues.add('name', 'REQUIRED')
}
