import type { SurveyKind } from '@redress/schema/enums'
import { type CaseLetterContent, footOf, greetingOf } from './case-letters.ts'
import type { Letter } from './letter.ts'

/** What do you think of us? One question, one link, and a quiet way out (mission E1). */
export function surveyLetter(
  content: CaseLetterContent,
  kind: SurveyKind,
  { isReminder }: { isReminder: boolean },
): Letter {
  const { complaint, store, words, link, stopReminders } = content
  const { mail, survey } = words
  return {
    subject: mail.surveySubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: isReminder ? mail.surveyReminder : mail.survey },
      { kind: 'sentence', text: survey.question(kind, { store: store.name, isAboutCase: true }) },
      ...(link ? [{ kind: 'link' as const, label: mail.answerSurvey, url: link }] : []),
      { kind: 'sentence', text: mail.surveyBad },
    ],
    foot: footOf(store, complaint, words),
    ...(stopReminders && { quietLink: { label: mail.stopReminders, url: stopReminders } }),
  }
}
