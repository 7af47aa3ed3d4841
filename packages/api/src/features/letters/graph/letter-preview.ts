/** What a customer would get, before it is sent. */
import { builder } from '../../../graph/builder.ts'
import { LetterPartKindType } from '../../../graph/enums.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import type { LetterPart } from '../../outbox/mails/letter.ts'
import { type LetterPreview, previewLetter } from '../service/preview-letter.ts'
import { draftOf, LetterDraftInput } from './letter-draft.ts'

const LetterPartType = builder.objectRef<LetterPart>('LetterPart').implement({
  description: 'A part of a letter.',
  fields: (t) => ({
    kind: t.field({
      type: LetterPartKindType,
      description: 'What it is.',
      resolve: ({ kind }) => kind.toUpperCase() as Uppercase<typeof kind>,
    }),
    title: t.string({
      nullable: true,
      description:
        'What stands above it: who wrote, what is promised or proposed. Null for a plain sentence and a link.',
      resolve: titleOf,
    }),
    text: t.string({
      description: 'The words; of a promise, by when; of a link, what it says; of a box, line by line.',
      resolve: textOf,
    }),
    instead: t.string({
      nullable: true,
      description: 'Of a promise that was moved: the time it had before.',
      resolve: (part) => (part.kind === 'promise' ? (part.instead ?? null) : null),
    }),
  }),
})

function titleOf(part: LetterPart): string | null {
  switch (part.kind) {
    case 'quote':
      return part.label
    case 'promise':
      return part.what
    case 'box':
      return part.title
    case 'sentence':
    case 'link':
      return null
  }
}

function textOf(part: LetterPart): string {
  switch (part.kind) {
    case 'quote':
    case 'sentence':
      return part.text
    case 'promise':
      return part.when
    case 'box':
      return part.lines.join('\n')
    case 'link':
      return part.label
  }
}

const LetterPreviewType = builder.objectRef<LetterPreview>('LetterPreview').implement({
  description: 'A letter as the customer would get it. Not sent, and not kept.',
  fields: (t) => ({
    to: t.exposeString('to', {
      nullable: true,
      description: 'To which address it would go. Null: they gave none, and read it in their case.',
    }),
    locale: t.expose('locale', { type: 'Locale', description: 'In which language it is.' }),
    subject: t.string({ description: 'The subject.', resolve: ({ letter }) => letter.subject }),
    greeting: t.string({ description: 'The first line.', resolve: ({ letter }) => letter.greeting }),
    parts: t.field({ type: [LetterPartType], description: 'In order.', resolve: ({ letter }) => letter.parts }),
    foot: t.stringList({
      description: 'Who writes, how to reach a person, the reference.',
      resolve: ({ letter }) => letter.foot,
    }),
  }),
})

builder.queryField('letterPreview', (t) =>
  t.field({
    type: LetterPreviewType,
    description:
      'The letter that the customer would get, made by the same functions as the one that goes out. Stores nothing, and holds no tracking code. Answered with the error `NOT_FOUND` for a complaint or promise that is not there, `VALIDATION` for words that are too long. Needs the scope `complaints:read`.',
    args: {
      complaintId: t.arg.id({ required: true, description: 'To whose customer.' }),
      draft: t.arg({ type: LetterDraftInput, required: true, description: 'What is about to be sent.' }),
      staffId: t.arg.id({ required: false, description: 'Who sends it. Whoever is signed in unless told.' }),
    },
    complexity: { field: 5, multiplier: 1 },
    resolve: (_root, { complaintId, draft, staffId }, context) =>
      previewLetter(context.platform, context, {
        complaintId: rowOf('Complaint', complaintId),
        draft: draftOf(draft),
        staffId: optionalRowOf('StaffMember', staffId),
      }),
  }),
)
