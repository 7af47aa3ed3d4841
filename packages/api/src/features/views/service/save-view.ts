import type { ComplaintSort } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { StaffActor } from '../../../access.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { recordOfKey } from '../../idempotency/store.ts'
import { checkView, filterToKeep } from '../rules.ts'
import { deleteView, insertView, type SavedView, savedViewsFor, updateView } from '../store.ts'

export interface SaveViewInput {
  key: string
  /** Which view becomes this one. A new one unless told. */
  viewId?: string | null | undefined
  name: string
  filter: Parameters<typeof filterToKeep>[0]
  sort: ComplaintSort
  /** For everybody at the store. */
  shared: boolean
}

/** What is kept with a key: the view as it was saved then. */
type Saved = Omit<SavedView, 'savedAt'> & { savedAt: string }

/**
 * Keeps a list of complaints under a name. Everybody has their own; what all of the store see, administrators keep.
 * @throws ForbiddenError for a key, and for a view of the store by anybody else; ValidationError, when there are too many
 * too; NotFoundError for a view that is not theirs to change
 */
export async function saveView(platform: Platform, request: Request, input: SaveViewInput): Promise<SavedView> {
  const { database } = platform
  const { words } = request
  const person = personOf(request, input.shared)
  const filter = filterToKeep(input.filter)
  const issues = new Issues(words)
  checkView(issues, { ...input, filter })
  issues.throwIfAny()
  const { storeId, staffId } = person
  const at = platform.now()
  const newId = uuidv7(at.getTime())
  const inputHash = inputHashOf({ ...input, filter, staffId })
  const use = { storeId, operation: 'saveView', key: input.key, inputHash, at }
  return database.write(async (writer) => {
    // Before the rules: what is full by now may have been full because of this very view.
    if (!(await recordOfKey(database, writer, use))) await write()
    const given = await answerGivenBefore<Saved>(database, writer, { ...use, answer: kept(view()) }, words)
    return given ? { ...given, savedAt: new Date(given.savedAt) } : view()

    function view(): SavedView {
      const id = input.viewId ?? newId
      const name = input.name.trim().toWellFormed()
      return { storeId, id, staffId: input.shared ? null : staffId, name, filter, sort: input.sort, savedAt: at }
    }
    async function write() {
      const all = await savedViewsFor(database, writer, storeId, staffId)
      const known = all.find(({ id }) => id === input.viewId)
      if (input.viewId && !known) throw new NotFoundError(words.error.notFound)
      if (known?.staffId === null) personOf(request, true)
      const beside = all.filter((one) => one !== known && (one.staffId === null) === input.shared)
      if (beside.length >= limits.views) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(limits.views))
      if (beside.some(({ name }) => name === view().name)) refuse(words, 'name', 'TAKEN')
      await (known ? updateView : insertView)(database, writer, view())
    }
  })
}

/**
 * Lets go of a view. One that is not there, or not the caller's to see, is gone already.
 * @returns whether there was one
 * @throws ForbiddenError for a key, and for a view of the store by anybody but an administrator; ValidationError
 */
export async function removeView(
  platform: Platform,
  request: Request,
  input: { key: string; viewId: string },
): Promise<{ removed: boolean }> {
  const { database } = platform
  const { words } = request
  const { storeId, staffId } = personOf(request, false)
  const issues = new Issues(words)
  issues.key(input.key)
  issues.throwIfAny()
  const inputHash = inputHashOf({ ...input, staffId })
  const use = { storeId, operation: 'removeView', key: input.key, inputHash, at: platform.now() }
  return database.write(async (writer) => {
    const view = (await savedViewsFor(database, writer, storeId, staffId)).find(({ id }) => id === input.viewId)
    const answer = { removed: view !== undefined }
    const given = await answerGivenBefore(database, writer, { ...use, answer }, words)
    if (given || !view) return given ?? answer
    personOf(request, view.staffId === null)
    await deleteView(database, writer, view)
    return answer
  })
}

/** Who is signed in; for what all of the store see, an administrator. */
function personOf({ actor, words }: Request, shared: boolean): StaffActor {
  if (actor.kind !== 'STAFF' || (shared && actor.role !== 'ADMIN')) throw new ForbiddenError(words.error.forbidden)
  return actor
}

const kept = (view: SavedView): Saved => ({ ...view, savedAt: view.savedAt.toISOString() })
