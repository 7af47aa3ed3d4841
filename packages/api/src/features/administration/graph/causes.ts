import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { CauseType } from '../../decisions/graph/cause.ts'
import type { PlacedCause } from '../../decisions/store.ts'
import { addCause, changeCause, orderCauses, versionOfCause } from '../service/causes.ts'
import { versionOfOrder } from '../service/order.ts'
import { needsSettings } from './settings.ts'
import {
  expectedVersionDescription,
  orderVersionDescription,
  settingsErrors,
  settingsErrorsOfRow,
} from './settings-mutation.ts'

const nameDescription = 'What the store calls it, up to 200 characters; no other beside it has it.'
const departmentDescription =
  'Which department sees to it that it does not happen again. Null: that of the wider cause, if it has one.'
const parentDescription = 'The wider cause that it belongs to, one that is offered. Null: none.'

builder.objectField(CauseType, 'version', (t) =>
  t.string({
    description: 'Another one after each change, for `expectedVersion` of `changeCause`.',
    resolve: versionOfCause,
  }),
)

function causeType(name: string, description: string) {
  return builder.objectRef<PlacedCause>(name).implement({
    description,
    fields: (t) => ({
      cause: t.field({ type: CauseType, description: 'The cause after it.', resolve: (cause) => cause }),
    }),
  })
}

const AddCauseInput = builder.inputType('AddCauseInput', {
  description: 'Something that goes wrong (mission D3).',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    name: t.string({ required: true, description: nameDescription }),
    departmentId: t.id({ required: false, description: departmentDescription }),
    parentId: t.id({ required: false, description: parentDescription }),
  }),
})

builder.mutationField('addCause', (t) =>
  t.field({
    type: causeType('AddCauseSuccess', 'It is the last one, and can be chosen from now on.'),
    description: `Adds a cause. ${needsSettings}`,
    args: { input: t.arg({ type: AddCauseInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'AddCauseResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const departmentId = optionalRowOf('Department', input.departmentId)
        const parentId = optionalRowOf('Cause', input.parentId)
        return addCause(context.platform, context, { ...input, departmentId, parentId })
      }),
  }),
)

const ChangeCauseInput = builder.inputType('ChangeCauseInput', {
  description: 'What is to be different about a cause. What is not told stays as it is.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    causeId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    name: t.string({ required: false, description: nameDescription }),
    departmentId: t.id({ required: false, description: departmentDescription }),
    parentId: t.id({ required: false, description: parentDescription }),
    offered: t.boolean({
      required: false,
      description: 'Whether complaints may be given it, and what is below it. What has it keeps it.',
    }),
  }),
})

builder.mutationField('changeCause', (t) =>
  t.field({
    type: causeType('ChangeCauseSuccess', 'It is so for the complaints that have it, too.'),
    description: `Changes a cause. None is taken away: complaints have it. ${needsSettings}`,
    args: { input: t.arg({ type: ChangeCauseInput, required: true, description: 'Which, and what.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'ChangeCauseResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const causeId = rowOf('Cause', input.causeId)
        const departmentId = optionalRowOf('Department', input.departmentId)
        const parentId = optionalRowOf('Cause', input.parentId)
        return changeCause(context.platform, context, { ...input, causeId, departmentId, parentId })
      }),
  }),
)

const OrderCausesInput = builder.inputType('OrderCausesInput', {
  description: 'The order in which causes are offered.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    causeIds: t.idList({ required: true, description: 'Each of them once.' }),
  }),
})
const OrderCausesSuccess = builder.objectRef<PlacedCause[]>('OrderCausesSuccess').implement({
  description: 'They stand in this order from now on.',
  fields: (t) => ({
    version: t.string({ description: orderVersionDescription, resolve: versionOfOrder }),
    causes: t.field({ type: [CauseType], description: 'All of them in their order.', resolve: (causes) => causes }),
  }),
})

builder.mutationField('orderCauses', (t) =>
  t.field({
    type: OrderCausesSuccess,
    description: `Puts the causes in order. ${needsSettings}`,
    args: { input: t.arg({ type: OrderCausesInput, required: true, description: 'In which.' }) },
    errors: { types: settingsErrors, union: { name: 'OrderCausesResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const causeIds = input.causeIds.map((id) => rowOf('Cause', id))
        return orderCauses(context.platform, context, { ...input, causeIds })
      }),
  }),
)
