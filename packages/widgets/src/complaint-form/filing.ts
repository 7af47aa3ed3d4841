import type { ComplaintSubjectInput, FileComplaintInput } from '@redress/schema/operations'
import { contactInput, type Entries, outcomeInput } from './entries.ts'
import { isKnown, typedSubject } from './subject.ts'

interface Filing {
  readonly key: string
  readonly entries: Entries
  /** What the page knows. */
  readonly subject: ComplaintSubjectInput | null
  readonly categoryId: string
  readonly locale: string
}

/** What is sent to the store: what the page knows, and what the customer entered where it does not. */
export function filing({ key, entries, subject, categoryId, locale }: Filing): FileComplaintInput {
  const typed = isKnown(subject) ? null : typedSubject(entries.subject)
  const about = typed ? { ...subject, ...typed } : subject
  const desiredOutcome = outcomeInput(entries)
  return {
    key,
    description: entries.description,
    contact: contactInput(entries),
    locale,
    ...(desiredOutcome && { desiredOutcome }),
    ...(about && { about }),
    ...(categoryId && { categoryId }),
  }
}
