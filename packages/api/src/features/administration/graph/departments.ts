import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { DepartmentType } from '../../staff/graph.ts'
import type { Department } from '../../staff/rules.ts'
import { addDepartment, orderDepartments, renameDepartment } from '../service/departments.ts'
import { needsSettings } from './settings.ts'
import { settingsErrors, settingsErrorsOfRow } from './settings-mutation.ts'

const nameDescription = 'What the store calls it, up to 200 characters; no other has it.'

function departmentType(name: string, description: string) {
  return builder.objectRef<Department>(name).implement({
    description,
    fields: (t) => ({
      department: t.field({
        type: DepartmentType,
        description: 'The department after it.',
        resolve: (department) => department,
      }),
    }),
  })
}

const AddDepartmentInput = builder.inputType('AddDepartmentInput', {
  description: 'A part of the store that is to answer for complaints.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    name: t.string({ required: true, description: nameDescription }),
  }),
})

builder.mutationField('addDepartment', (t) =>
  t.field({
    type: departmentType('AddDepartmentSuccess', 'It is the last one. Categories lead to it once they say so.'),
    description: `Adds a department. ${needsSettings}`,
    args: { input: t.arg({ type: AddDepartmentInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'AddDepartmentResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => mutate(context, () => addDepartment(context.platform, context, input)),
  }),
)

const RenameDepartmentInput = builder.inputType('RenameDepartmentInput', {
  description: 'Which department gets another name.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentId: t.id({ required: true, description: 'Which.' }),
    name: t.string({ required: true, description: nameDescription }),
  }),
})

builder.mutationField('renameDepartment', (t) =>
  t.field({
    type: departmentType('RenameDepartmentSuccess', 'It has the name from now on.'),
    description: `Gives a department another name. None is taken away: complaints name it. ${needsSettings}`,
    args: { input: t.arg({ type: RenameDepartmentInput, required: true, description: 'Which, and how.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'RenameDepartmentResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const departmentId = rowOf('Department', input.departmentId)
        return renameDepartment(context.platform, context, { ...input, departmentId })
      }),
  }),
)

const OrderDepartmentsInput = builder.inputType('OrderDepartmentsInput', {
  description: 'The order of the departments.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentIds: t.idList({
      required: true,
      description: 'Each of them once. The first takes what no category leads elsewhere.',
    }),
  }),
})
const OrderDepartmentsSuccess = builder.objectRef<Department[]>('OrderDepartmentsSuccess').implement({
  description: 'They stand in this order from now on.',
  fields: (t) => ({
    departments: t.field({
      type: [DepartmentType],
      description: 'All of them in their order.',
      resolve: (departments) => departments,
    }),
  }),
})

builder.mutationField('orderDepartments', (t) =>
  t.field({
    type: OrderDepartmentsSuccess,
    description: `Puts the departments in order. ${needsSettings}`,
    args: { input: t.arg({ type: OrderDepartmentsInput, required: true, description: 'In which.' }) },
    errors: { types: settingsErrors, union: { name: 'OrderDepartmentsResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const departmentIds = input.departmentIds.map((id) => rowOf('Department', id))
        return orderDepartments(context.platform, context, { ...input, departmentIds })
      }),
  }),
)
