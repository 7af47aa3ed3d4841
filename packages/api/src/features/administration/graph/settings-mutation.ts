/** What the mutations of settings have in common. */
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'

export const settingsErrors = [...anyMutationErrors, ForbiddenError]
export const settingsErrorsOfRow = [...settingsErrors, NotFoundError]
