import { builder } from '../../../graph/builder.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'

builder.queryField('viewer', (t) =>
  t.field({
    type: StaffMemberType,
    nullable: true,
    description: 'The person of the store who is signed in. Null for everybody else.',
    resolve: (_root, _arguments, { actor, store }) =>
      (actor.kind === 'STAFF' && staffMember(store.people, actor.staffId)) || null,
  }),
)
