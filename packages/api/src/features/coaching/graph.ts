/** Advice on a draft before it is sent (mission E7). */
import { builder } from '../../graph/builder.ts'
import { FindingSeverityType, ReplySignType } from '../../graph/enums.ts'
import { rowOf } from '../complaints/graph/store-act.ts'
import type { ReplyFinding } from './finding.ts'
import type { ReplyCheck } from './rules.ts'
import { checkDraft } from './service.ts'
import { replyWordsFor } from './words/reply-words.ts'

const ReplyFindingType = builder.objectRef<ReplyFinding>('ReplyFinding').implement({
  description: 'One sign of bad service in a draft, and how to mend it.',
  fields: (t) => ({
    sign: t.expose('sign', { type: ReplySignType, description: 'Of what it is a sign.' }),
    severity: t.expose('severity', {
      type: FindingSeverityType,
      description: 'Whether something is missing or amiss.',
    }),
    start: t.exposeInt('start', {
      description:
        'Where it begins in the draft, in UTF-16 code units. Of something missing: where it belongs, the same as `end`.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, the code unit at this place not included.' }),
    problem: t.string({
      description: "What is wrong, in one sentence, in the caller's language.",
      resolve: ({ reason }, _, { words }) => replyWordsFor(words.locale)[reason].problem,
    }),
    mend: t.string({
      description: "How to mend it, in one sentence, in the caller's language.",
      resolve: ({ reason }, _, { words }) => replyWordsFor(words.locale)[reason].mend,
    }),
    example: t.exposeString('example', {
      nullable: true,
      description: 'Words that would do in the place of something missing, in the language of the draft.',
    }),
  }),
})

const ReplyCheckType = builder.objectRef<ReplyCheck>('ReplyCheck').implement({
  description:
    'What a draft of a reply lacks, and what in it had better be said otherwise. It is advice: any reply can be sent.',
  fields: (t) => ({
    language: t.expose('language', {
      type: 'Locale',
      nullable: true,
      description:
        'In which language the draft was read: English, Spanish, Romanian, Greek or Russian. Null for any other; then only capitals, exclamation marks and open blanks are looked for.',
    }),
    findings: t.expose('findings', {
      type: [ReplyFindingType],
      description: 'In the order of the draft, at most five of each sign. None: nothing to say.',
    }),
  }),
})

/** Reading 20,000 characters takes some milliseconds: as much as reading a page of rows. */
const readingCost = 20

builder.queryField('checkReply', (t) =>
  t.field({
    type: ReplyCheckType,
    description:
      'Looks for the signs of bad service in a draft of a reply (mission E7). Stores nothing. Answered with the error `NOT_FOUND` for a complaint that is not there, `VALIDATION` for a draft of more than 20,000 characters. Needs the scope `complaints:read`.',
    args: {
      complaintId: t.arg.id({ required: true, description: 'The complaint that is answered.' }),
      text: t.arg.string({ required: true, description: 'The draft, up to 20,000 characters.' }),
    },
    complexity: { field: readingCost },
    resolve: (_root, { complaintId, text }, context) =>
      checkDraft(context.platform, context, { complaintId: rowOf('Complaint', complaintId), text }),
  }),
)
