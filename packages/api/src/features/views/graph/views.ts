import { requireScope } from '../../../access.ts'
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { ComplaintSortType, ComplaintStatusType, OwnershipType, SeverityType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { ComplaintFilterType } from '../../queue/graph/complaint-filter.ts'
import type { SavedFilter } from '../rules.ts'
import { removeView, saveView } from '../service/save-view.ts'
import { type SavedView, savedViewsFor } from '../store.ts'

const asGiven = 'As in `ComplaintFilter`. Null: whatever it is.'

const SavedFilterType = builder.objectRef<SavedFilter>('SavedFilter').implement({
  description: 'The filter of a view: give what is not null back as a `ComplaintFilter`.',
  fields: (t) => ({
    statuses: t.field({
      type: [ComplaintStatusType],
      nullable: true,
      description: asGiven,
      resolve: ({ statuses }) => statuses ?? null,
    }),
    ownership: t.field({
      type: OwnershipType,
      nullable: true,
      description: `${asGiven} Of a view of the store, of whoever looks at it.`,
      resolve: ({ ownership }) => ownership ?? null,
    }),
    ownerId: t.id({ nullable: true, description: asGiven, resolve: ({ ownerId }) => ownerId ?? null }),
    departmentId: t.id({ nullable: true, description: asGiven, resolve: ({ departmentId }) => departmentId ?? null }),
    categoryId: t.id({ nullable: true, description: asGiven, resolve: ({ categoryId }) => categoryId ?? null }),
    severities: t.field({
      type: [SeverityType],
      nullable: true,
      description: asGiven,
      resolve: ({ severities }) => severities ?? null,
    }),
    overdue: t.boolean({ nullable: true, description: asGiven, resolve: ({ overdue }) => overdue ?? null }),
    waitsForCustomer: t.boolean({
      nullable: true,
      description: asGiven,
      resolve: ({ waitsForCustomer }) => waitsForCustomer ?? null,
    }),
    receivedFrom: t.field({
      type: 'DateTime',
      nullable: true,
      description: asGiven,
      resolve: ({ receivedFrom }) => (receivedFrom ? new Date(receivedFrom) : null),
    }),
    receivedBefore: t.field({
      type: 'DateTime',
      nullable: true,
      description: asGiven,
      resolve: ({ receivedBefore }) => (receivedBefore ? new Date(receivedBefore) : null),
    }),
    reference: t.string({ nullable: true, description: asGiven, resolve: ({ reference }) => reference ?? null }),
    orderNumber: t.string({ nullable: true, description: asGiven, resolve: ({ orderNumber }) => orderNumber ?? null }),
    text: t.string({ nullable: true, description: asGiven, resolve: ({ text }) => text ?? null }),
  }),
})

const SavedViewType = builder.objectRef<SavedView>('SavedView').implement({
  description: 'A list of complaints that somebody wants to see again.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'SavedView', id }) }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    shared: t.boolean({
      description: 'Whether it is the store’s, for everybody. Else it is of whoever asks.',
      resolve: ({ staffId }) => staffId === null,
    }),
    filter: t.expose('filter', { type: SavedFilterType, description: 'Which complaints.' }),
    sort: t.expose('sort', { type: ComplaintSortType, description: 'In which order.' }),
  }),
})

builder.queryField('savedViews', (t) =>
  t.field({
    type: [SavedViewType],
    description:
      'The views of the store and those of whoever is signed in, in the order in which they were made. Needs the scope `complaints:read`.',
    resolve: (_root, _arguments, { actor, platform: { database } }) => {
      requireScope(actor, 'complaints:read')
      return savedViewsFor(database, database.read, actor.storeId, actor.kind === 'STAFF' ? actor.staffId : null)
    },
  }),
)

const SaveViewInput = builder.inputType('SaveViewInput', {
  description: 'A list of complaints to be seen again.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    viewId: t.id({ required: false, description: 'Which view becomes this one. A new one unless told.' }),
    name: t.string({ required: true, description: 'What it is called, 1 to 80 characters; no two alike.' }),
    filter: t.field({ type: ComplaintFilterType, required: true, description: 'Which complaints.' }),
    sort: t.field({
      type: ComplaintSortType,
      required: true,
      defaultValue: 'WHAT_BREAKS_FIRST',
      description: 'In which order.',
    }),
    shared: t.boolean({
      required: false,
      description: 'For everybody at the store; administrators keep these. Not unless told.',
    }),
  }),
})
const SaveViewSuccess = builder.objectRef<SavedView>('SaveViewSuccess').implement({
  description: 'The view is kept.',
  fields: (t) => ({
    view: t.field({ type: SavedViewType, description: 'The view.', resolve: (view) => view }),
  }),
})

builder.mutationField('saveView', (t) =>
  t.field({
    type: SaveViewSuccess,
    description:
      'Keeps a list of complaints under a name: a person’s own, 50 at most, or one of the store’s, 50 at most. For somebody who is signed in; no key can.',
    args: { input: t.arg({ type: SaveViewInput, required: true, description: 'The view.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError, NotFoundError],
      union: { name: 'SaveViewResult', description: 'What came of saving a view.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        saveView(context.platform, context, {
          ...input,
          viewId: optionalRowOf('SavedView', input.viewId),
          shared: input.shared ?? false,
        }),
      ),
  }),
)

const RemoveViewInput = builder.inputType('RemoveViewInput', {
  description: 'A view that nobody needs any more.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    viewId: t.id({ required: true, description: 'Which one.' }),
  }),
})
const RemoveViewSuccess = builder.objectRef<{ removed: boolean }>('RemoveViewSuccess').implement({
  description: 'There is no such view of the caller any more.',
  fields: (t) => ({ removed: t.exposeBoolean('removed', { description: 'Whether there was one.' }) }),
})

builder.mutationField('removeView', (t) =>
  t.field({
    type: RemoveViewSuccess,
    description:
      'Lets go of a view of one’s own; of one of the store’s, for administrators. For somebody who is signed in; no key can.',
    args: { input: t.arg({ type: RemoveViewInput, required: true, description: 'Which view.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError],
      union: { name: 'RemoveViewResult', description: 'What came of removing a view.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        removeView(context.platform, context, { ...input, viewId: rowOf('SavedView', input.viewId) }),
      ),
  }),
)
