import { limits } from '@redress/schema/limits'
import type { Issues } from '../../complaints/input.ts'
import { isGuessable } from '../rules.ts'

/** What somebody types to sign in: anything that fits, for the answer to a wrong one says nothing else either. */
export function checkCredentials(issues: Issues, { email, password }: { email: string; password: string }): void {
  issues.required('email', email, limits.emailLength)
  if (!password) issues.add('password', 'REQUIRED')
  else issues.text('password', password, limits.passwordLength)
}

/** A password that is to be set. */
export function checkNewPassword(issues: Issues, password: string, person: { email: string; storeName: string }): void {
  const limit = limits.passwordLengthMin
  if (password.length < limit) issues.add('password', 'TOO_SHORT', { limit })
  else if (password.length > limits.passwordLength) issues.text('password', password, limits.passwordLength)
  else if (isGuessable(password, person))
    issues.add('password', 'INVALID', { message: issues.words.error.passwordGuessable })
}
