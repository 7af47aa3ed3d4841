import {
  ChangeAnswer,
  DraftAnswer,
  PublishAnswer,
  RetireAnswer,
  ReviewAnswer,
  type StoreAnswerPartsFragment,
} from '@redress/schema/operations'
import type { Reply } from '../../client/connection.ts'
import type { Desk } from '../../desk/desk.ts'
import { type AnswerDraft, contentOf } from './draft.ts'

export type Act = 'SAVE' | 'PUBLISH' | 'RETIRE' | 'REVIEW'

/** What an act answers, whichever it is. */
export interface Acted {
  readonly __typename: string
  readonly answer?: StoreAnswerPartsFragment
  readonly message?: string
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
}

interface Written {
  readonly key: string
  readonly draft: AnswerDraft
  /** How it stands. None: it is new. */
  readonly known: StoreAnswerPartsFragment | undefined
  /** The case that a new one is drafted from. */
  readonly complaintId: string | null
}

/** Does it, on the version that was seen. */
export function send(desk: Desk, act: Act, { key, draft, known, complaintId }: Written): Promise<Reply<Acted>> {
  if (!known) {
    const input = { key, ...contentOf(draft), complaintId }
    return inside(desk.send(DraftAnswer, { input }, ['StoreAnswer']), ({ draftAnswer }) => draftAnswer)
  }
  const seen = { key, answerId: known.id, expectedVersion: known.version }
  switch (act) {
    case 'SAVE':
      return inside(
        desk.send(ChangeAnswer, { input: { ...seen, ...contentOf(draft) } }),
        ({ changeAnswer }) => changeAnswer,
      )
    case 'PUBLISH':
      return inside(desk.send(PublishAnswer, { input: seen }), ({ publishAnswer }) => publishAnswer)
    case 'RETIRE':
      return inside(desk.send(RetireAnswer, { input: seen }), ({ retireAnswer }) => retireAnswer)
    case 'REVIEW':
      return inside(
        desk.send(ReviewAnswer, { input: { ...seen, reviewOn: draft.reviewOn } }),
        ({ reviewAnswer }) => reviewAnswer,
      )
  }
}

async function inside<Data>(sent: Promise<Reply<Data>>, partOf: (data: Data) => Acted): Promise<Reply<Acted>> {
  const reply = await sent
  return reply.kind === 'DATA' ? { kind: 'DATA', data: partOf(reply.data) } : reply
}
