/** Which room stands at which address. The registry of rooms says the paths; everything here follows from it. */
import { type RoomName, rooms } from '../rooms/rooms.ts'

/** The names that stand behind a colon in a path: `/case/:id` has `id`. */
type ParameterIn<Path extends string> = Path extends `${infer Head}/${infer Rest}`
  ? ParameterIn<Head> | ParameterIn<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never

/** A place in the desk: a room, what its path names, and what it is looking at. */
export interface RouteTo<Name extends RoomName> {
  readonly room: Name
  readonly parameters: Readonly<Record<ParameterIn<(typeof rooms)[Name]['path']>, string>>
  /** What stands behind the `?`: filters and the like, so that a link shows a colleague the same. */
  readonly search?: Readonly<Record<string, string>>
}
export type Route = { [Name in RoomName]: RouteTo<Name> }[RoomName]

const names = Object.keys(rooms) as RoomName[]
const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '')

/** The place that an address names, below the desk of a store. Nothing for an address that no room has. */
export function routeOf(path: string, query = ''): Route | undefined {
  const given = partsOf(path)
  for (const room of names) {
    const parameters = parametersIn(partsOf(rooms[room].path), given)
    // The registry says which parameters each room has; the compiler cannot follow it through a list of names.
    if (parameters) return { room, parameters, search: Object.fromEntries(new URLSearchParams(query)) } as Route
  }
  return undefined
}

function parametersIn(wanted: string[], given: string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined
  const found: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = decoded(given[index] ?? '')
    if (part.startsWith(':') && text) found[part.slice(1)] = text
    else if (part !== text) return undefined
  }
  return found
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** The path of a place, below the desk of a store. */
export function pathOf({ room, parameters, search = {} }: Route): string {
  const named: Readonly<Record<string, string>> = parameters
  const path = partsOf(rooms[room].path).map((part) =>
    part.startsWith(':') ? encodeURIComponent(named[part.slice(1)] ?? '') : part,
  )
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== '')).toString()
  return `/${path.join('/')}${query ? `?${query}` : ''}`
}

/** Where people begin. */
export const firstRoute: Route = { room: 'queue', parameters: {} }
