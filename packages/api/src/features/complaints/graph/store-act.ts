/** What the mutations of the store on one complaint have in common. */
import { builder } from '../../../graph/builder.ts'
import { localId } from '../../../graph/local-id.ts'
import type { ActedOn } from '../service/change-by-store.ts'
import { ComplaintType } from './complaint.ts'

/** Said of each, for a key without them is refused. */
export const needsScopes = 'Needs the scopes `complaints:read` and `complaints:write`.'

/** An id that no row has: what is not an id of ours is as good as unknown. */
const noRow = '00000000-0000-0000-0000-000000000000'

/** The row that a global id names. */
export const rowOf = (typename: string, id: string) => localId(typename, id) ?? noRow

/** The same for an id that may be left out. */
export const optionalRowOf = (typename: string, id: string | null | undefined) => (id ? rowOf(typename, id) : id)

/** The success of an act on a complaint. */
export function actedOnType(name: string, description: string) {
  return builder.objectRef<ActedOn>(name).implement({
    description,
    fields: (t) => ({
      complaint: t.field({
        type: ComplaintType,
        description: 'The complaint after it.',
        resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
      }),
    }),
  })
}

export const staffIdDescription = 'Which person of the store does this.'
export const displayNameDescription =
  'Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record.'
