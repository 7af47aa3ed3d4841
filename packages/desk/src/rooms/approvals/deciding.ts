/** Approving and declining: what is sent, and what to say of what came of it. */
import {
  ApproveCompensation,
  ApproveOption,
  type DecidingErrorFragment,
  DeclineOption,
  type WaitingApprovalPartsFragment,
} from '@redress/schema/operations'
import type { Reply } from '../../client/connection.ts'
import type { Desk } from '../../desk/desk.ts'
import { moneyText } from '../../money/money.ts'
import type { OnceKey } from '../settings/once-key.ts'
import type { ApprovalWords } from './words/words.ts'

export type Waiting = WaitingApprovalPartsFragment

/** Nothing: it is decided. Else why it is not, for whoever tried. */
export type NotDecided = string | undefined

interface Ground {
  readonly desk: Desk
  readonly said: ApprovalWords
  /** Sent twice it is decided once. */
  readonly key: OnceKey
}

/** On the case as it is shown: when something happened since, nothing is done. */
export async function approve({ desk, said, key }: Ground, { option, complaint }: Waiting): Promise<NotDecided> {
  const seen = { optionId: option.id, expectedVersion: complaint.version }
  const reply = await desk.send(ApproveOption, { input: { key: key.of(seen), ...seen } })
  return whyNot({ desk, said }, reply, ({ approveOption: answer }) =>
    answer.__typename === 'ApproveOptionSuccess' ? undefined : answer,
  )
}

export async function decline(
  { desk, said, key }: Ground,
  { option, complaint }: Waiting,
  reason: string,
): Promise<NotDecided> {
  const seen = { optionId: option.id, expectedVersion: complaint.version, reason }
  const reply = await desk.send(DeclineOption, { input: { key: key.of(seen), ...seen } })
  return whyNot({ desk, said }, reply, ({ declineOption: answer }) =>
    answer.__typename === 'DeclineOptionSuccess' ? undefined : answer,
  )
}

export async function approveOwed({ desk, said, key }: Ground, complaintId: string): Promise<NotDecided> {
  const reply = await desk.send(ApproveCompensation, { input: { key: key.of({ complaintId }), complaintId } })
  return whyNot({ desk, said }, reply, ({ approveCompensation: answer }) =>
    answer.__typename === 'ApproveCompensationSuccess' ? undefined : answer,
  )
}

function whyNot<Data>(
  { desk, said }: Omit<Ground, 'key'>,
  reply: Reply<Data>,
  errorIn: (data: Data) => DecidingErrorFragment | undefined,
): NotDecided {
  if (reply.kind === 'FAULT') return reply.fault.kind === 'REFUSED' ? reply.fault.message : said.unreachable
  const error = errorIn(reply.data)
  if (!error) return undefined
  const money = (amount: { amountMinor: number; currency: string }) => moneyText(desk.words.language, amount)
  if ('changes' in error) return said.changed(error.changes.map(({ summary }) => summary).join(' '))
  if ('balance' in error) return said.fund(money(error.needed), money(error.balance))
  if ('issues' in error) return error.issues[0]?.message ?? error.message
  return error.message
}
