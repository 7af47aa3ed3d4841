/** What a sign-in form sends, and what came of it in words. */

import { limits } from '@redress/schema/limits'
import {
  AcceptInvite,
  BeginPasskeySignIn,
  RequestPasswordReset,
  ResetPassword,
  SignIn,
  type SignInMutation,
  SignInWithPasskey,
} from '@redress/schema/operations'
import type { Connection, Fault, Reply } from '../client/connection.ts'
import type { Viewer } from '../desk/desk.ts'
import type { Words } from '../words/words.ts'
import type { PasswordLink } from './password-link.ts'

export type Door = Pick<Connection, 'send'>

export type Outcome =
  | { readonly kind: 'IN'; readonly viewer: Viewer }
  | { readonly kind: 'LINK_SENT'; readonly message: string }
  | { readonly kind: 'LINK_DEAD' }
  /** The password fits, and a code of the second factor is wanted beside it. */
  | { readonly kind: 'CODE_NEEDED' }
  | { readonly kind: 'FAULT'; readonly message: string; readonly problems?: Readonly<Record<string, string>> }

type Refusal = Exclude<SignInMutation['signIn'], { __typename: 'SignInSuccess' }>

const missing = (problems: Record<string, string>): Outcome | undefined =>
  Object.keys(problems).length > 0 ? { kind: 'FAULT', message: '', problems } : undefined

export interface Credentials {
  readonly email: string
  readonly password: string
  /** Of the second factor. Empty: none was asked for. */
  readonly code: string
}

export async function enterByPassword(door: Door, { signIn: words }: Words, input: Credentials): Promise<Outcome> {
  const none = missing({
    ...(!input.email && { email: words.emailMissing }),
    ...(!input.password && { password: words.passwordMissing }),
  })
  if (none) return none
  const reply = await door.send(SignIn, { input: { ...input, code: input.code || null } })
  if (reply.kind === 'FAULT') return faultIn(words, reply.fault)
  const { signIn } = reply.data
  if (signIn.__typename === 'SignInSuccess') return { kind: 'IN', viewer: signIn.viewer }
  return refusalIn(words, signIn)
}

export async function enterByPasskey(door: Door, { signIn: words }: Words): Promise<Outcome> {
  const [begun, { signByPasskey }] = await Promise.all([door.send(BeginPasskeySignIn, {}), import('./passkey.ts')])
  if (begun.kind === 'FAULT') return faultIn(words, begun.fault)
  const { beginPasskeySignIn: asked } = begun.data
  if (asked.__typename !== 'BeginPasskeySignInSuccess') return refusalIn(words, asked)
  const input = await signByPasskey(asked)
  if (!input) return { kind: 'FAULT', message: words.passkeyNotUsed }
  const reply = await door.send(SignInWithPasskey, { input })
  if (reply.kind === 'FAULT') return faultIn(words, reply.fault)
  const { signInWithPasskey: answer } = reply.data
  if (answer.__typename === 'SignInWithPasskeySuccess') return { kind: 'IN', viewer: answer.viewer }
  return answer.code === 'WRONG_CREDENTIALS' ? { kind: 'FAULT', message: answer.message } : refusalIn(words, answer)
}

export async function enterByLink(
  door: Door,
  { signIn: words }: Words,
  { purpose, linkToken }: PasswordLink,
  { password, code }: Omit<Credentials, 'email'>,
): Promise<Outcome> {
  const least = limits.passwordLengthMin
  if (password.length < least) return { kind: 'FAULT', message: '', problems: { password: words.tooShort(least) } }
  const result = await setPassword(door, purpose, { linkToken, password, code: code || null })
  if (result.kind === 'FAULT') return faultIn(words, result.fault)
  const answer = result.data
  if (answer.__typename === 'AcceptInviteSuccess' || answer.__typename === 'ResetPasswordSuccess')
    return { kind: 'IN', viewer: answer.viewer }
  return answer.code === 'NOT_FOUND' ? { kind: 'LINK_DEAD' } : refusalIn(words, answer)
}

async function setPassword(
  door: Door,
  purpose: PasswordLink['purpose'],
  input: { linkToken: string; password: string; code: string | null },
) {
  const within = <Data, Part>(reply: Reply<Data>, part: (data: Data) => Part): Reply<Part> =>
    reply.kind === 'DATA' ? { kind: 'DATA', data: part(reply.data) } : reply
  return purpose === 'INVITE'
    ? within(await door.send(AcceptInvite, { input }), ({ acceptInvite }) => acceptInvite)
    : within(await door.send(ResetPassword, { input }), ({ resetPassword }) => resetPassword)
}

export async function sendLink(door: Door, { signIn: words }: Words, email: string): Promise<Outcome> {
  const none = missing(email ? {} : { email: words.emailMissing })
  if (none) return none
  const reply = await door.send(RequestPasswordReset, { input: { key: crypto.randomUUID(), email } })
  if (reply.kind === 'FAULT') return faultIn(words, reply.fault)
  const { requestPasswordReset: answer } = reply.data
  if (answer.__typename === 'RequestPasswordResetSuccess') return { kind: 'LINK_SENT', message: answer.message }
  return refusalIn(words, answer)
}

function faultIn(words: Words['signIn'], fault: Fault): Outcome {
  return { kind: 'FAULT', message: fault.kind === 'UNREACHABLE' ? words.unreachable : words.refused(fault.message) }
}

/** The parts of an expected failure that a form can show. */
interface Refused {
  readonly code: Refusal['code']
  readonly message: string
  readonly retryAfterSeconds?: number | null
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
}

function refusalIn(words: Words['signIn'], refusal: Refused): Outcome {
  if (refusal.code === 'SECOND_FACTOR_REQUIRED') return { kind: 'CODE_NEEDED' }
  if (refusal.code === 'WRONG_CREDENTIALS') return { kind: 'FAULT', message: words.wrong }
  if (refusal.code === 'RATE_LIMITED')
    return { kind: 'FAULT', message: words.tooOften(refusal.retryAfterSeconds ?? 60) }
  if (refusal.code === 'TEMPORARILY_UNAVAILABLE') return { kind: 'FAULT', message: words.unreachable }
  const problems = Object.fromEntries((refusal.issues ?? []).map(({ path, message }) => [path.at(-1) ?? '', message]))
  return { kind: 'FAULT', message: refusal.issues?.length ? '' : refusal.message, problems }
}
