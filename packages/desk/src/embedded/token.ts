import type { OperationResult } from '@urql/core'

/** Which token counts after an answer: signing in brings one, signing out and the end of a session take it. */
export function tokenAfter(
  { data, error }: Pick<OperationResult, 'data' | 'error'>,
  token?: string,
): string | undefined {
  if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'SESSION_ENDED')) return undefined
  const answers: unknown[] = typeof data === 'object' && data ? Object.values(data) : []
  for (const answer of answers) {
    if (typeof answer !== 'object' || answer === null || !('__typename' in answer)) continue
    if (answer.__typename === 'SignOutSuccess' || answer.__typename === 'SignOutEverywhereSuccess') return undefined
    const brings = answer.__typename === 'SignInSuccess' && 'token' in answer
    if (brings && typeof answer.token === 'string') return answer.token
  }
  return token
}
