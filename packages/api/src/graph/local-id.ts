import { decodeGlobalID } from '@pothos/plugin-relay'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id of a row in our form. PostgreSQL takes nothing else for a `uuid`, and would fail instead of finding nothing. */
export const isRowId = (id: string) => uuid.test(id)

/** The row id inside a global id of this type; none for anything else that a caller may send. */
export function localId(typename: string, globalId: string): string | undefined {
  try {
    const decoded = decodeGlobalID(globalId)
    return decoded.typename === typename && isRowId(decoded.id) ? decoded.id : undefined
  } catch {
    return undefined
  }
}
