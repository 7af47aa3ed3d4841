/** What an answer said before, who changed it and when (mission B4). */
import { requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { AnswerActType, AnswerDoorType, AnswerKindType } from '../../../graph/enums.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import { type AnswerVersion, listAnswerVersions } from '../store.ts'
import { WrittenAnswerType } from './store-answers.ts'

const AnswerVersionType = builder.objectRef<AnswerVersion>('AnswerVersion').implement({
  description: 'An answer as it stood after one act on it. It is never changed.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, unique over all versions.',
      resolve: ({ answerId, version }) => `${answerId}/${version}`,
    }),
    version: t.exposeInt('version', { description: '1, and one more with each act.' }),
    act: t.expose('act', { type: AnswerActType, description: 'What was done.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    doneBy: t.exposeString('doneBy', {
      nullable: true,
      description: 'Who did it: the name of the person then, or of the key. Null: Redress itself.',
    }),
    kind: t.field({
      type: AnswerKindType,
      description: 'Which of the two it was.',
      resolve: ({ content }) => content.kind,
    }),
    texts: t.field({
      type: [WrittenAnswerType],
      description: 'What it said, in each language.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ content }) => content.texts,
    }),
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'What it was about. Null: anything.',
      resolve: ({ content }, _, { store }) => store.categories.find(({ id }) => id === content.categoryId) ?? null,
    }),
    door: t.field({
      type: AnswerDoorType,
      nullable: true,
      description: 'Where a reader went on.',
      resolve: ({ content }) => content.door,
    }),
    owner: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who answered for it being right.',
      resolve: ({ content }, _, { store }) => staffMember(store.people, content.ownerId) ?? null,
    }),
    reviewOn: t.field({
      type: 'Date',
      description: 'The day on which it was to be looked at again, on the clock of the store.',
      resolve: ({ content }) => content.reviewOn,
    }),
  }),
})

const AnswerVersionConnectionType = builder.connectionObject(
  { type: AnswerVersionType, name: 'AnswerVersionConnection', description: 'A page of versions.' },
  { name: 'AnswerVersionEdge', description: 'One version, and where it stands.' },
)

builder.queryField('answerVersions', (t) =>
  t.field({
    type: AnswerVersionConnectionType,
    description:
      'How an answer stood after each act on it, the newest first: what it said, who changed it and when. Empty for one that is not there. Needs the scope `complaints:read`.',
    args: { answerId: t.arg.id({ required: true, description: 'Of which answer.' }), ...pageArguments },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { answerId, first, after }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['sequence'])
      const place = { storeId: actor.storeId, id: rowOf('Answer', answerId) }
      const rows = await listAnswerVersions(database, place, {
        first: size + 1,
        below: behind && Number(behind[0]),
      })
      return connectionOf(rows, { first: size, after, cursorOf: ({ version }) => cursorFrom([version]) })
    },
  }),
)
