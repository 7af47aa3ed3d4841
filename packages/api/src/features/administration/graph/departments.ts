import { limits } from '@redress/schema/limits'
import { builder } from '../../../graph/builder.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { CappedCountType } from '../../queue/graph/complaints.ts'
import { countQueue } from '../../queue/store.ts'
import { DepartmentType } from '../../staff/graph.ts'
import type { Department } from '../../staff/rules.ts'
import { addDepartment, orderDepartments, renameDepartment, versionOfDepartment } from '../service/departments.ts'
import { versionOfOrder } from '../service/order.ts'
import { bringDepartmentBack, retireDepartment } from '../service/retire-department.ts'
import { needsSettings, SettingsType } from './settings.ts'
import {
  changeStore,
  expectedVersionDescription,
  orderVersionDescription,
  settingsErrors,
  settingsErrorsOfRow,
} from './settings-mutation.ts'

const nameDescription = 'What the store calls it, up to 200 characters; no other has it.'

builder.objectField(DepartmentType, 'version', (t) =>
  t.string({
    description: 'Another one after each change, for `expectedVersion` of `renameDepartment`.',
    resolve: versionOfDepartment,
  }),
)

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
    resolve: (_root, { input }, context) => changeStore(context, () => addDepartment(context.platform, context, input)),
  }),
)

const RenameDepartmentInput = builder.inputType('RenameDepartmentInput', {
  description: 'Which department gets another name.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    name: t.string({ required: true, description: nameDescription }),
  }),
})

builder.mutationField('renameDepartment', (t) =>
  t.field({
    type: departmentType('RenameDepartmentSuccess', 'It has the name from now on.'),
    description: `Gives a department another name. ${needsSettings}`,
    args: { input: t.arg({ type: RenameDepartmentInput, required: true, description: 'Which, and how.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'RenameDepartmentResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = rowOf('Department', input.departmentId)
        return renameDepartment(context.platform, context, { ...input, departmentId })
      }),
  }),
)

const OrderDepartmentsInput = builder.inputType('OrderDepartmentsInput', {
  description: 'The order of the departments.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    departmentIds: t.idList({
      required: true,
      description: 'Each of them once, retired or not. The first that is not takes what no category leads elsewhere.',
    }),
  }),
})
const OrderDepartmentsSuccess = builder.objectRef<Department[]>('OrderDepartmentsSuccess').implement({
  description: 'They stand in this order from now on.',
  fields: (t) => ({
    version: t.string({ description: orderVersionDescription, resolve: versionOfOrder }),
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
      changeStore(context, () => {
        const departmentIds = input.departmentIds.map((id) => rowOf('Department', id))
        return orderDepartments(context.platform, context, { ...input, departmentIds })
      }),
  }),
)

const RetireDepartmentInput = builder.inputType('RetireDepartmentInput', {
  description: 'Which department takes nothing new, and which one answers in its place.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentId: t.id({ required: true, description: 'Which.' }),
    successorId: t.id({
      required: true,
      description: 'Where its categories, its causes and the routing rules that name it lead from now on.',
    }),
  }),
})

builder.mutationField('retireDepartment', (t) =>
  t.field({
    type: departmentType('RetireDepartmentSuccess', 'It takes nothing new.'),
    description: `Lets a department take nothing new. What it has stays with it and with whoever has it, until it is closed or handed over; its people stay in it until they are moved. ${needsSettings}`,
    args: { input: t.arg({ type: RetireDepartmentInput, required: true, description: 'Which, and who instead.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'RetireDepartmentResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = rowOf('Department', input.departmentId)
        const successorId = rowOf('Department', input.successorId)
        return retireDepartment(context.platform, context, { ...input, departmentId, successorId })
      }),
  }),
)

const BringDepartmentBackInput = builder.inputType('BringDepartmentBackInput', {
  description: 'Which department takes complaints again.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentId: t.id({ required: true, description: 'Which.' }),
  }),
})

builder.mutationField('bringDepartmentBack', (t) =>
  t.field({
    type: departmentType('BringDepartmentBackSuccess', 'It takes complaints once a category or a rule leads to it.'),
    description: `Lets a retired department take complaints again. What was led elsewhere stays there. ${needsSettings}`,
    args: { input: t.arg({ type: BringDepartmentBackInput, required: true, description: 'Which.' }) },
    errors: {
      types: settingsErrorsOfRow,
      union: { name: 'BringDepartmentBackResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = rowOf('Department', input.departmentId)
        return bringDepartmentBack(context.platform, context, { ...input, departmentId })
      }),
  }),
)

builder.objectField(SettingsType, 'openComplaints', (t) =>
  t.field({
    type: CappedCountType,
    description: 'How many complaints owe something or wait for their customer.',
    args: { departmentId: t.arg.id({ required: false, description: 'Of which department. Of all unless told.' }) },
    resolve: async ({ storeId }, { departmentId }, { store, platform: { database } }) =>
      countQueue(database, storeId, {
        filter: departmentId ? { departmentId: rowOf('Department', departmentId) } : {},
        within: 'STORE',
        departmentIds: store.people.departments.map(({ id }) => id),
        most: limits.countMax + 1,
      }),
  }),
)
