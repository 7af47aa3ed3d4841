import { builder } from '../../../graph/builder.ts'
import { SeverityType } from '../../../graph/enums.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import type { Category } from '../../stores/store.ts'
import { addCategory, changeCategory, orderCategories } from '../service/categories.ts'
import { versionOfOrder } from '../service/order.ts'
import { CategorySettingsType, needsSettings } from './settings.ts'
import {
  changeStore,
  expectedVersionDescription,
  orderVersionDescription,
  settingsErrors,
  settingsErrorsOfRow,
} from './settings-mutation.ts'

const LocalNameInput = builder.inputType('LocalNameInput', {
  description: 'A name in a language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'Which language.' }),
    name: t.string({ required: true, description: 'The name in it, up to 200 characters.' }),
  }),
})

function categoryType(name: string, description: string) {
  return builder.objectRef<Category>(name).implement({
    description,
    fields: (t) => ({
      category: t.field({
        type: CategorySettingsType,
        description: 'The category after it.',
        resolve: (category) => category,
      }),
    }),
  })
}

const AddCategoryInput = builder.inputType('AddCategoryInput', {
  description: 'Something that complaints are to be about.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    names: t.field({
      type: [LocalNameInput],
      required: true,
      description: 'Its name in the languages of the store; in the first one in any case.',
    }),
    severity: t.field({
      type: SeverityType,
      required: true,
      description: 'How bad a complaint of this category is until somebody has looked.',
    }),
    departmentId: t.id({ required: false, description: 'Which department answers for it. The first one unless told.' }),
    parentId: t.id({ required: false, description: 'The wider category that it belongs to. None unless told.' }),
    offered: t.boolean({ required: false, description: 'Whether customers may choose it. They may unless told.' }),
  }),
})

builder.mutationField('addCategory', (t) =>
  t.field({
    type: categoryType('AddCategorySuccess', 'It is the last one.'),
    description: `Adds a category. ${needsSettings}`,
    args: { input: t.arg({ type: AddCategoryInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'AddCategoryResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = optionalRowOf('Department', input.departmentId)
        const parentId = optionalRowOf('Category', input.parentId)
        return addCategory(context.platform, context, { ...input, departmentId, parentId })
      }),
  }),
)

const ChangeCategoryInput = builder.inputType('ChangeCategoryInput', {
  description: 'What is to be different about a category. What is not told stays as it is.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    categoryId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    names: t.field({
      type: [LocalNameInput],
      required: false,
      description: 'Its name in all languages; in the first one of the store in any case.',
    }),
    severity: t.field({ type: SeverityType, required: false, description: 'How bad, for complaints from now on.' }),
    departmentId: t.id({ required: false, description: 'Which department answers for it. Null: the first one.' }),
    parentId: t.id({ required: false, description: 'The wider category that it belongs to. Null: none.' }),
    offered: t.boolean({ required: false, description: 'Whether customers may choose it.' }),
  }),
})

builder.mutationField('changeCategory', (t) =>
  t.field({
    type: categoryType('ChangeCategorySuccess', 'It counts for complaints from now on.'),
    description: `Changes a category. None is taken away: complaints have it. ${needsSettings}`,
    args: { input: t.arg({ type: ChangeCategoryInput, required: true, description: 'Which, and what.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'ChangeCategoryResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const categoryId = rowOf('Category', input.categoryId)
        const departmentId = optionalRowOf('Department', input.departmentId)
        const parentId = optionalRowOf('Category', input.parentId)
        return changeCategory(context.platform, context, { ...input, categoryId, departmentId, parentId })
      }),
  }),
)

const OrderCategoriesInput = builder.inputType('OrderCategoriesInput', {
  description: 'The order in which categories are offered.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    categoryIds: t.idList({ required: true, description: 'Each of them once, offered or not.' }),
  }),
})
const OrderCategoriesSuccess = builder.objectRef<Category[]>('OrderCategoriesSuccess').implement({
  description: 'They are offered in this order from now on.',
  fields: (t) => ({
    version: t.string({ description: orderVersionDescription, resolve: versionOfOrder }),
    categories: t.field({
      type: [CategorySettingsType],
      description: 'All of them in their order.',
      resolve: (categories) => categories,
    }),
  }),
})

builder.mutationField('orderCategories', (t) =>
  t.field({
    type: OrderCategoriesSuccess,
    description: `Puts the categories in order. ${needsSettings}`,
    args: { input: t.arg({ type: OrderCategoriesInput, required: true, description: 'In which.' }) },
    errors: { types: settingsErrors, union: { name: 'OrderCategoriesResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const categoryIds = input.categoryIds.map((id) => rowOf('Category', id))
        return orderCategories(context.platform, context, { ...input, categoryIds })
      }),
  }),
)
