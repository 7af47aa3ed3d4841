import { builder } from '../../../graph/builder.ts'
import { PromiseKindType } from '../../../graph/enums.ts'
import type { ShownPromise } from '../../complaints/service/tracked-complaint.ts'
import { ResponsiblePersonType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'

export const PromiseType = builder.objectRef<ShownPromise & { pausedAt?: Date | null }>('Promise').implement({
  description: 'Something owed to the customer by an exact time (mission C1).',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Promise', id }) }),
    kind: t.expose('kind', { type: PromiseKindType, description: 'What is owed.' }),
    wording: t.string({
      description: "What is owed: as a person worded it, else in the caller's language.",
      resolve: ({ kind, wording }, _, { words }) => wording ?? words.promise[kind],
    }),
    owner: t.field({
      type: ResponsiblePersonType,
      nullable: true,
      description: 'Who owes it. Null while nobody has the complaint.',
      resolve: ({ ownerId }, _, { store }) => staffMember(store.people, ownerId) ?? null,
    }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was promised.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'By when it is owed.' }),
    previousDueAt: t.expose('previousDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when it was owed before it was moved or missed (mission C2). Null when neither happened.',
    }),
    standsStill: t.boolean({
      description: 'Whether it stands still while the customer is waited for; its time moves on until then.',
      resolve: ({ pausedAt }) => Boolean(pausedAt),
    }),
    reason: t.string({
      nullable: true,
      description: "Why the time is another one now: in the store's words, or that nobody did what was promised.",
      resolve: ({ previousDueAt, reason }, _, { words }) => reason ?? (previousDueAt ? words.missedReason : null),
    }),
  }),
})
