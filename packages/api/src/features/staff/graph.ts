/** The people of a store, as its own systems see them; customers see names only. */
import { requireScope } from '../../access.ts'
import { builder } from '../../graph/builder.ts'
import { StaffRoleType } from '../../graph/enums.ts'
import { type Department, departmentsInUse, type LadderStep, ladderOf, type StaffMember } from './rules.ts'

export const DepartmentType = builder.objectRef<Department>('Department')
export const StaffMemberType = builder.objectRef<StaffMember>('StaffMember')

export const LadderStepType = builder.objectRef<LadderStep>('LadderStep').implement({
  description: 'A step of the ladder of a department.',
  fields: (t) => ({
    level: t.exposeInt('level', { description: '0 takes new complaints; 1 to 3 is where they go up.' }),
    person: t.field({ type: StaffMemberType, description: 'Who stands on it.', resolve: ({ member }) => member }),
  }),
})

DepartmentType.implement({
  description: 'A part of the store that answers for complaints.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'Department', id }),
    }),
    name: t.exposeString('name', { description: 'What the store calls it.' }),
    retiredAt: t.expose('retiredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it takes nothing new; what it has stays with it. Null: it takes complaints.',
    }),
    ladder: t.field({
      type: [LadderStepType],
      description: 'Who takes its new complaints, and to whom they go up (mission C5). Lowest first.',
      resolve: ({ id }, _, { store: { people } }) => ladderOf(people, id),
    }),
  }),
})

StaffMemberType.implement({
  description: 'A person of the store.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'StaffMember', id }),
    }),
    displayName: t.exposeString('displayName', { description: 'The name that customers see.' }),
    email: t.exposeString('email', { description: 'Where warnings and escalations reach them.' }),
    role: t.expose('role', { type: StaffRoleType, description: 'What they may decide.' }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Where they work. Null: everywhere.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
  }),
})

/** What customers see of a person. */
export const ResponsiblePersonType = builder.objectRef<StaffMember>('ResponsiblePerson').implement({
  description: 'The one member of staff who answers for a complaint towards the customer (mission C7).',
  fields: (t) => ({ displayName: t.exposeString('displayName', { description: 'The name that customers see.' }) }),
})

builder.queryFields((t) => ({
  staff: t.field({
    type: [StaffMemberType],
    description: 'The people who work at the store now. Needs the scope `complaints:read`.',
    resolve: (_root, _arguments, { actor, store }) => {
      requireScope(actor, 'complaints:read')
      return store.people.staff.filter(({ leftAt }) => leftAt === null)
    },
  }),
  departments: t.field({
    type: [DepartmentType],
    description:
      'The departments that take complaints, in their order; the first one takes what no category leads elsewhere. Needs the scope `complaints:read`.',
    resolve: (_root, _arguments, { actor, store }) => {
      requireScope(actor, 'complaints:read')
      return departmentsInUse(store.people)
    },
  }),
}))
