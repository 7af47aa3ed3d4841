/** An answer as it is being written. Pure. */
import type { AnswerDoor, AnswerKind } from '@redress/schema/enums'
import type { StoreAnswerPartsFragment } from '@redress/schema/operations'

export interface WrittenText {
  readonly locale: string
  readonly title: string
  readonly text: string
  readonly steps: readonly { readonly you: string; readonly we: string }[]
}
export interface AnswerDraft {
  readonly kind: AnswerKind
  readonly categoryId: string
  readonly door: AnswerDoor | ''
  readonly ownerId: string
  readonly reviewOn: string
  readonly texts: readonly WrittenText[]
}

export const emptyText = (locale: string): WrittenText => ({
  locale,
  title: '',
  text: '',
  steps: [{ you: '', we: '' }],
})

/** @param reviewOn the day that is proposed */
export const emptyAnswer = (locale: string, ownerId: string, reviewOn: string): AnswerDraft => ({
  ...{ kind: 'ANSWER', categoryId: '', door: '' },
  ownerId,
  reviewOn,
  texts: [emptyText(locale)],
})

type Kept = Pick<StoreAnswerPartsFragment, 'kind' | 'category' | 'door' | 'reviewOn' | 'texts'> & {
  readonly owner: { readonly id: string } | null
}

export const draftOf = ({ kind, category, door, owner, reviewOn, texts }: Kept): AnswerDraft => ({
  kind,
  categoryId: category?.id ?? '',
  door: door ?? '',
  ownerId: owner?.id ?? '',
  reviewOn,
  texts: texts.map(({ locale, title, text, steps }) => ({
    locale,
    title,
    text,
    steps: steps.length > 0 ? steps.map(({ you, we }) => ({ you, we })) : [{ you: '', we: '' }],
  })),
})

/** What is sent: of an answer no steps, of a guide those in which there is something. */
export const contentOf = ({ kind, categoryId, door, ownerId, reviewOn, texts }: AnswerDraft) => ({
  kind,
  categoryId: categoryId || null,
  door: door || null,
  ownerId: ownerId || null,
  reviewOn,
  texts: texts.map(({ steps, ...text }) => ({
    ...text,
    steps: kind === 'GUIDE' ? steps.filter(({ you, we }) => you.trim() || we.trim()) : [],
  })),
})

/** What has to be read to show how it will look. */
export const piecesOf = ({ kind }: AnswerDraft, { text, steps }: WrittenText): string[] =>
  [text, ...(kind === 'GUIDE' ? steps.flatMap(({ you, we }) => [you, we]) : [])].filter((piece) => piece.trim())

/** What is wrong, by the field at which it stands: of the texts only with the one that is shown. */
export function faultsIn(
  issues: readonly { readonly path: readonly string[]; readonly message: string }[],
  shown: string,
): Record<string, string> {
  const named = issues.flatMap(({ path, message }) => {
    const [field = '', index, part = '', step, side] = path
    if (field !== 'texts') return [[field, message] as const]
    if (index !== shown) return []
    return [[part === 'steps' ? `${side ?? 'you'}-${step ?? 0}` : part, message] as const]
  })
  return Object.fromEntries(named)
}
