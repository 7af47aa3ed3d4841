/** What the mutations of settings have in common. */
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'

export const settingsErrors = [...anyMutationErrors, ForbiddenError]
export const settingsErrorsOfRow = [...settingsErrors, NotFoundError]

export const expectedVersionDescription =
  'The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told.'

export const orderVersionDescription = 'The version of this order, for the next change of it.'
