import { builder } from '../../../graph/builder.ts'
import type { DisputeBody } from '../pack.ts'
import { textIn } from '../rules.ts'
import { RightSourceType } from './right-source.ts'

export const DisputeBodyType = builder.objectRef<DisputeBody>('DisputeBody').implement({
  description: 'Who looks at a dispute from outside when store and customer cannot agree.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it calls itself.' }),
    how: t.string({
      description: "What it does, for whom and how to reach it, in the caller's language.",
      resolve: ({ how }, _, { words }) => textIn(how, words),
    }),
    url: t.exposeString('url', { description: 'Its page.' }),
    source: t.field({ type: RightSourceType, description: 'Where that stands.', resolve: ({ source }) => source }),
  }),
})
