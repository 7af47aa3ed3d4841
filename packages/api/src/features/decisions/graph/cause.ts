import { requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { DepartmentType } from '../../staff/graph.ts'
import { isOffered, placed, seesTo } from '../rules.ts'
import { causesOf, type PlacedCause } from '../store.ts'

export const CauseType = builder.objectRef<PlacedCause>('Cause')
CauseType.implement({
  description: "Why things go wrong: an entry of the store's tree (mission D3).",
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Cause', id }) }),
    name: t.exposeString('name', { description: 'What the store calls it.' }),
    parent: t.field({
      type: CauseType,
      nullable: true,
      description: 'The wider cause that this one belongs to.',
      resolve: ({ wider: [parent, ...wider] }) => (parent ? { ...parent, wider } : null),
    }),
    parentId: t.globalID({
      nullable: true,
      description: 'The id of the wider cause. Null: none.',
      resolve: ({ parentId }) => (parentId ? { type: 'Cause', id: parentId } : null),
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Which department sees to it: its own, else that of the nearest wider cause that has one.',
      resolve: (cause, _, { store }) => store.people.departments.find(({ id }) => id === seesTo(cause)) ?? null,
    }),
    departmentId: t.globalID({
      nullable: true,
      description: 'The department that it was given itself. Null: that of the wider cause.',
      resolve: ({ departmentId }) => (departmentId ? { type: 'Department', id: departmentId } : null),
    }),
    offered: t.boolean({
      description:
        'Whether complaints may be given it. One that is not offered any more, and what is below such a one, stays on what has it.',
      resolve: isOffered,
    }),
  }),
})

builder.queryField('causes', (t) =>
  t.field({
    type: [CauseType],
    description:
      'Why things go wrong at this store, in its own words, offered or not, in their order. Needs the scope `complaints:read`.',
    resolve: async (_root, _arguments, { platform, actor }) => {
      requireScope(actor, 'complaints:read')
      const causes = await causesOf(platform.database, actor.storeId)
      return causes.map((cause) => placed(cause, causes))
    },
  }),
)
