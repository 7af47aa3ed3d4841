/** What came of sending a form of the settings, and where to say what is wrong. */
import type { Reply } from '../../client/connection.ts'
import type { SettingsWords } from './words/english/settings.ts'

/** What is wrong, by the field that it is about. */
export type Problems = Readonly<Record<string, string>>

export interface NotDone {
  readonly kind: 'NOT_DONE'
  /** Of no field alone. Empty: the fields say it. */
  readonly message: string
  readonly problems: Problems
}
export type Sent<Success> = NotDone | { readonly kind: 'DONE'; readonly success: Success }

/** Any member of a result: a success, or an expected failure as `ExpectedError` asks for it. */
export interface Answer {
  readonly __typename: string
  readonly message?: string
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
}
export type SuccessOf<Any extends Answer> = Extract<Any, { readonly __typename: `${string}Success` }>

/** @param partOf the one answer that the reply holds */
export function settle<Data, Any extends Answer>(
  reply: Reply<Data>,
  words: SettingsWords,
  partOf: (data: Data) => Any,
): Sent<SuccessOf<Any>> {
  if (reply.kind === 'FAULT') {
    const { fault } = reply
    return notDone(fault.kind === 'UNREACHABLE' ? words.unreachable : words.refused(fault.message))
  }
  const answer = partOf(reply.data)
  if (isSuccess(answer)) return { kind: 'DONE', success: answer }
  const { message = '', issues = [] } = answer
  const problems = Object.fromEntries(issues.map(({ path, message: text }) => [fieldOf(path), text]))
  return issues.length > 0 ? { kind: 'NOT_DONE', message: '', problems } : notDone(message)
}

export const notDone = (message: string, problems: Problems = {}): NotDone => ({ kind: 'NOT_DONE', message, problems })

/** All that is wrong, in one line, for whoever has shut the form. */
export const whyOf = ({ message, problems }: NotDone): string =>
  [message, ...Object.values(problems)].filter(Boolean).join(' ')

const isSuccess = <Any extends Answer>(answer: Any): answer is SuccessOf<Any> => answer.__typename.endsWith('Success')

const fieldOf = (path: readonly string[]): string => path.filter((part) => part !== 'input').join('.')
