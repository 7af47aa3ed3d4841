import { builder } from '../../../graph/builder.ts'
import type { Source } from '../pack.ts'

export const RightSourceType = builder.objectRef<Source>('RightSource').implement({
  description: 'Where a right stands, and when somebody last looked.',
  fields: (t) => ({
    law: t.exposeString('law', { description: 'Law and article, as lawyers cite it.' }),
    url: t.exposeString('url', { description: 'Where it can be read.' }),
    checkedOn: t.expose('checkedOn', { type: 'Date', description: 'When the text was last looked over.' }),
  }),
})
