import { builder } from '../../../graph/builder.ts'
import { SeverityType } from '../../../graph/enums.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { DepartmentType, StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { type ClassificationTrial, tryClassification } from '../service/try-classification.ts'
import { RoutingRuleType } from './routing.ts'

const ClassificationTrialType = builder.objectRef<ClassificationTrial>('ClassificationTrial').implement({
  description: 'Where a complaint would be once it is classified so.',
  fields: (t) => ({
    severity: t.expose('severity', { type: SeverityType, description: 'How bad it would count.' }),
    moves: t.exposeBoolean('moves', { description: 'Whether another department would have it than has it now.' }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Which department would have it. Null only where the store has none.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
    owner: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who would have it. Null: nobody until somebody takes it.',
      resolve: ({ ownerId }, _, { store }) => staffMember(store.people, ownerId) ?? null,
    }),
    rule: t.int({
      nullable: true,
      description: 'Which routing rule leads there, from 1. Null: none, so the category does.',
      resolve: ({ rule }) => (rule === null ? null : rule + 1),
    }),
    routingRule: t.field({
      type: RoutingRuleType,
      nullable: true,
      description: 'That rule.',
      resolve: ({ rule }, _, { store }) => (rule === null ? null : (store.routing.rules[rule] ?? null)),
    }),
  }),
})

builder.queryField('tryClassification', (t) =>
  t.field({
    type: ClassificationTrialType,
    nullable: true,
    description:
      'To whom a complaint would go if somebody classified it so now, and why. Changes nothing. Null when the complaint is not there, or the category is not one of the store. Needs the scope `complaints:read`.',
    args: {
      complaintId: t.arg.id({ required: true, description: 'Which complaint.' }),
      categoryId: t.arg.id({ required: true, description: 'What it would be about.' }),
      severity: t.arg({
        type: SeverityType,
        required: false,
        description: 'How bad it would be. As bad as its category unless told.',
      }),
    },
    resolve: async (_root, { complaintId, categoryId, severity }, context) =>
      (await tryClassification(context.platform, context, {
        complaintId: rowOf('Complaint', complaintId),
        categoryId: rowOf('Category', categoryId),
        severity: severity ?? null,
      })) ?? null,
  }),
)
