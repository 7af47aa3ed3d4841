/** What an answer is made of as somebody sends it, and what may be wrong with it. Pure. */
import type { AnswerDoor, AnswerKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Issues } from '../complaints/input.ts'
import { folded } from '../complaints/rules.ts'
import type { Complaint } from '../complaints/store.ts'
import { activeMember } from '../staff/rules.ts'
import type { Store } from '../stores/store.ts'
import { mayBeReviewedOn } from './rules.ts'
import type { Answer } from './store.ts'
import type { AnswerText } from './tables.ts'

export interface AnswerContent {
  kind: AnswerKind
  categoryId?: string | null | undefined
  door?: AnswerDoor | null | undefined
  texts: readonly AnswerText[]
  ownerId: string
  reviewOn: string
}

/** @param known how it stands: the day that is not changed may have come by now, the owner may have left */
export function checkContent(
  issues: Issues,
  { store, now }: { store: Store; now: Date },
  { texts, categoryId, ownerId, reviewOn, kind }: AnswerContent,
  known?: Pick<Answer, 'reviewOn' | 'ownerId'>,
): void {
  if (texts.length === 0) issues.add('texts', 'REQUIRED')
  if (texts.length > limits.answerLanguages) issues.add('texts', 'TOO_MANY', { limit: limits.answerLanguages })
  if (new Set(texts.map(({ locale }) => locale)).size < texts.length) issues.add('texts', 'TAKEN')
  for (const [index, text] of texts.slice(0, limits.answerLanguages).entries())
    checkText(issues, `texts.${index}`, kind, text)
  if (categoryId && !store.categories.some(({ id }) => id === categoryId)) issues.add('categoryId', 'UNKNOWN')
  if (ownerId !== known?.ownerId && !activeMember(store.people, ownerId)) issues.add('ownerId', 'UNKNOWN')
  if (reviewOn !== known?.reviewOn && !mayBeReviewedOn(reviewOn, now, store.settings.timeZone))
    issues.add('reviewOn', 'OUT_OF_RANGE')
}

function checkText(issues: Issues, path: string, kind: AnswerKind, { title, text, steps }: AnswerText): void {
  if (title.trim()) issues.line(`${path}.title`, title, limits.answerTitleLength)
  else issues.add(`${path}.title`, 'REQUIRED')
  if (kind === 'ANSWER') {
    issues.required(`${path}.text`, text, limits.answerTextLength)
    if (steps.length > 0) issues.add(`${path}.steps`, 'INVALID')
    return
  }
  issues.text(`${path}.text`, text, limits.answerTextLength)
  if (steps.length === 0) issues.add(`${path}.steps`, 'REQUIRED')
  if (steps.length > limits.guideSteps) issues.add(`${path}.steps`, 'TOO_MANY', { limit: limits.guideSteps })
  for (const [index, { you, we }] of steps.slice(0, limits.guideSteps).entries()) {
    issues.text(`${path}.steps.${index}.you`, you, limits.answerTextLength)
    issues.text(`${path}.steps.${index}.we`, we, limits.answerTextLength)
    if (!you.trim() && !we.trim()) issues.add(`${path}.steps.${index}.you`, 'REQUIRED')
  }
}

export function wellFormed(texts: readonly AnswerText[]): AnswerText[] {
  return texts.map(({ locale, title, text, steps }) => ({
    locale,
    title: title.trim().toWellFormed(),
    text: text.toWellFormed(),
    steps: steps.map(({ you, we }) => ({ you: you.toWellFormed(), we: we.toWellFormed() })),
  }))
}

/** Where a text says who complained: an answer is for everybody, and nobody's case is to be told in it. */
export function checkNobodyIsNamed(
  issues: Issues,
  texts: readonly AnswerText[],
  { contact, orderNumber, reference }: Pick<Complaint, 'contact' | 'orderNumber' | 'reference'>,
): void {
  const { name, email, phone, postalAddress } = contact
  const theirs = [name, email, phone, postalAddress, orderNumber, reference].flatMap((one) => {
    const plain = folded(one ?? '').trim()
    return plain.length > 3 ? [plain] : []
  })
  for (const [index, { title, text, steps }] of texts.entries()) {
    const written = { title, text, steps: steps.map(({ you, we }) => `${you}\n${we}`).join('\n') }
    for (const [field, value] of Object.entries(written))
      if (theirs.some((one) => folded(value).includes(one)))
        issues.add(`texts.${index}.${field}`, 'INVALID', { message: issues.words.error.answerNamesCustomer })
  }
}
