import { builder } from '../../../graph/builder.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { allowOrigin, removeOrigin } from '../service/origins.ts'
import { needsSettings } from './settings.ts'
import { changeStore, settingsErrors } from './settings-mutation.ts'

function originsType(name: string, description: string) {
  return builder.objectRef<string[]>(name).implement({
    description,
    fields: (t) => ({
      origins: t.stringList({ description: 'All of them after it.', resolve: (origins) => origins }),
    }),
  })
}

const AllowOriginInput = builder.inputType('AllowOriginInput', {
  description: 'Which pages may take complaints.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    origin: t.string({ required: true, description: 'The address of one of them: `https://www.example.com`.' }),
  }),
})

builder.mutationField('allowOrigin', (t) =>
  t.field({
    type: originsType('AllowOriginSuccess', 'Pages there may use the publishable keys of the store within a second.'),
    description: `Lets the pages of an origin take complaints. ${needsSettings}`,
    args: { input: t.arg({ type: AllowOriginInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'AllowOriginResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => changeStore(context, () => allowOrigin(context.platform, context, input)),
  }),
)

const RemoveOriginInput = builder.inputType('RemoveOriginInput', {
  description: 'Which pages may take complaints no more.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    origin: t.string({ required: true, description: 'Their origin, as `settings` tells it.' }),
  }),
})

builder.mutationField('removeOrigin', (t) =>
  t.field({
    type: originsType('RemoveOriginSuccess', 'Pages there are refused within a second.'),
    description: `Lets the pages of an origin take no complaints any more. ${needsSettings}`,
    args: { input: t.arg({ type: RemoveOriginInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'RemoveOriginResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => changeStore(context, () => removeOrigin(context.platform, context, input)),
  }),
)
