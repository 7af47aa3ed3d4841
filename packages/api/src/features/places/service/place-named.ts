import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { Issues } from '../../complaints/input.ts'
import { newPlaceCode } from '../code.ts'
import { insertPlace, type Place, placeByCode, placeByName } from '../store.ts'

/**
 * The place of this name, made when it is asked for the first time. Its code stays, so a card that is printed again is the
 * same card.
 * @throws ValidationError for a name that is empty, too long or no line
 */
export async function placeNamed(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { storeId, words }: { storeId: string; words: Words },
  typed: string,
): Promise<Place> {
  const name = typed.trim()
  const issues = new Issues(words)
  issues.required('name', name, limits.nameLength)
  issues.line('name', name, limits.nameLength)
  issues.throwIfAny()
  const place = { storeId, id: uuidv7(now().getTime()), name, code: newPlaceCode(), createdAt: now(), retiredAt: null }
  return database.write(async (writer) => {
    await insertPlace(database, writer, place)
    const made = await placeByName(database, writer, { storeId, name })
    const holder = await placeByCode(database, writer, place.code)
    if (!made || (made.id === place.id && holder?.id !== place.id))
      throw new Error('The code of a place was taken. Try again.')
    return made
  })
}
