import { builder } from '../../../graph/builder.ts'
import { SeverityType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { classifyComplaint } from '../service/classify-complaint.ts'

const ClassifyComplaintInput = builder.inputType('ClassifyComplaintInput', {
  description: 'What kind of complaint it is, and how bad.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which complaint.' }),
    categoryId: t.id({ required: true, description: 'What it is about: a category of the store.' }),
    severity: t.field({
      type: SeverityType,
      required: false,
      description: 'How bad it is. As bad as its category unless told.',
    }),
    reason: t.string({ required: false, description: 'Why, up to 2,000 characters. For colleagues only.' }),
    stays: t.boolean({
      required: false,
      description: 'Whether it stays with whoever has it. It goes where its kind belongs unless told.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const ClassifyComplaintSuccess = actedOnType(
  'ClassifyComplaintSuccess',
  'It is classified, and with whoever answers for its kind.',
)

builder.mutationField('classifyComplaint', (t) =>
  t.field({
    type: ClassifyComplaintSuccess,
    description: `A person of the store says what kind of complaint it is (mission D1). It goes to the department that answers for that kind; what is promised comes sooner where the standard of that kind is stricter, and never later. Where somebody could be hurt a named person has it at once, and is told. ${needsScopes}`,
    args: { input: t.arg({ type: ClassifyComplaintInput, required: true, description: 'Which one, and what it is.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'ClassifyComplaintResult', description: 'What came of classifying.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        classifyComplaint(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          categoryId: rowOf('Category', input.categoryId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
