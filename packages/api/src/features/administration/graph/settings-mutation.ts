/** What the mutations of settings have in common. */
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import type { Context } from '../../../graph/context.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'

export const settingsErrors = [...anyMutationErrors, ForbiddenError]
export const settingsErrorsOfRow = [...settingsErrors, NotFoundError]

export const expectedVersionDescription =
  'The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told.'

export const orderVersionDescription = 'The version of this order, for the next change of it.'

/** Runs a mutation that changes what is known of a store. Whoever made it finds it made; other nodes hear within a second. */
export async function changeStore<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const done = await mutate(context, work)
  context.storeChanged()
  return done
}
