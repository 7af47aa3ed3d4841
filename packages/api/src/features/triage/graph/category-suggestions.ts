import { builder } from '../../../graph/builder.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { DepartmentType } from '../../staff/graph.ts'
import type { Department } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import type { Category } from '../../stores/store.ts'
import { type Suggestion, type Suggestions, suggestCategories } from '../service/suggest-categories.ts'

const confidenceDescription =
  'How likely it is, from 0 to 1: of what was said with 0.7, about seven in ten were right. Measured on cases before they were learnt.'

const CategorySuggestionType = builder.objectRef<Suggestion<Category>>('CategorySuggestion').implement({
  description: 'A category that a complaint may be of.',
  fields: (t) => ({
    category: t.field({ type: CategoryType, description: 'Which one.', resolve: ({ suggested }) => suggested }),
    confidence: t.exposeFloat('confidence', { description: confidenceDescription }),
  }),
})

const DepartmentSuggestionType = builder.objectRef<Suggestion<Department>>('DepartmentSuggestion').implement({
  description: 'A department that a complaint may be for.',
  fields: (t) => ({
    department: t.field({ type: DepartmentType, description: 'Which one.', resolve: ({ suggested }) => suggested }),
    confidence: t.exposeFloat('confidence', { description: confidenceDescription }),
  }),
})

const CategorySuggestionsType = builder.objectRef<Suggestions>('CategorySuggestions').implement({
  description: 'What kind of complaint it may be, by its words. A suggestion: nothing is done with it.',
  fields: (t) => ({
    learntCases: t.exposeInt('learntCases', {
      description: 'From how many cases that people of this store have classified.',
    }),
    stillLearning: t.exposeBoolean('stillLearning', {
      description:
        'Whether the server is still reading what was classified before, as it does from the first time that it is asked since it started: so far it may know little. Ask again a moment later.',
    }),
    categories: t.field({
      type: [CategorySuggestionType],
      description: 'At most three, the likeliest first.',
      resolve: ({ categories }) => categories,
    }),
    departments: t.field({
      type: [DepartmentSuggestionType],
      description: 'Which department has had others like it: at most three, the likeliest first.',
      resolve: ({ departments }) => departments,
    }),
  }),
})

builder.queryField('categorySuggestions', (t) =>
  t.field({
    type: CategorySuggestionsType,
    nullable: true,
    description:
      'What kind of complaint it may be and which department it may be for, learnt from what people of this store have classified. Null when the complaint is not there. Needs the scope `complaints:read`.',
    args: { complaintId: t.arg.id({ required: true, description: 'Which complaint.' }) },
    resolve: async (_root, { complaintId }, context) =>
      (await suggestCategories(context.platform, context, rowOf('Complaint', complaintId))) ?? null,
  }),
)
