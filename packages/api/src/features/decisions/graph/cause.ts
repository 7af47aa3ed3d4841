import { requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { DepartmentType } from '../../staff/graph.ts'
import { type Cause, causesOf } from '../store.ts'

export const CauseType = builder.objectRef<Cause>('Cause')
CauseType.implement({
  description: "Why things go wrong: an entry of the store's tree (mission D3).",
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Cause', id }) }),
    name: t.exposeString('name', { description: 'What the store calls it.' }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Which department sees to it.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
  }),
})

builder.queryField('causes', (t) =>
  t.field({
    type: [CauseType],
    description: 'Why things go wrong at this store, in its own words. Needs the scope `complaints:read`.',
    resolve: (_root, _arguments, { platform, actor }) => {
      requireScope(actor, 'complaints:read')
      return causesOf(platform.database, actor.storeId)
    },
  }),
)
