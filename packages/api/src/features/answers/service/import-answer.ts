import { isDeepStrictEqual } from 'node:util'
import { isUniqueViolation } from '../../../db/failures.ts'
import { ValidationError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { checkContent, wellFormed } from '../content.ts'
import type { ImportedAnswer } from '../import/answers-of-rows.ts'
import { importedAnswer, listAnswerVersions } from '../store.ts'
import { writeAnswer } from './draft-answer.ts'

/**
 * Takes an answer in that a store has elsewhere (mission B4). One that was imported before stays as people have changed it
 * since; with other words than then it is refused rather than lost.
 * @throws ValidationError
 */
export async function importAnswer(
  platform: Platform,
  { store, words }: Request,
  { content, importedAs }: Pick<ImportedAnswer, 'content' | 'importedAs'>,
  state: 'DRAFT' | 'PUBLISHED',
): Promise<'imported' | 'known'> {
  const { database, now } = platform
  const { timeZone } = store.settings
  const issues = new Issues(words)
  checkContent(issues, { store, now: now() }, content)
  issues.throwIfAny()
  const attempt = async () => {
    const known = await importedAnswer(database, database.read, { storeId: store.id, importedAs })
    if (known) {
      const [first] = await listAnswerVersions(database, { storeId: store.id, ...known }, { first: 1, below: 2 })
      if (isDeepStrictEqual(first?.content.texts, wellFormed(content.texts))) return 'known'
      const message = `${importedAs} was imported before with other words. Change it at the desk, or give this file a name of its own with --source.`
      throw new ValidationError(words.error.validation, [{ path: ['id'], code: 'INVALID', message }])
    }
    const answer = { ...content, storeId: store.id, state, importedAs, doneBy: null, timeZone }
    await database.write((writer) => writeAnswer(platform, writer, { ...answer, at: now() }))
    return 'imported'
  }
  // From two runs at the same moment: the unique key lets one in, the other looks again.
  return attempt().catch((error: unknown) => {
    if (isUniqueViolation(error)) return attempt()
    throw error
  })
}
