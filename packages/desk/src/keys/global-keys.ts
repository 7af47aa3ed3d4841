import type { Route } from '../address/address.ts'
import type { Desk } from '../desk/desk.ts'
import { roomNames, roomOf } from '../rooms/rooms.ts'
import type { Key } from './keys.ts'

/** What works in every room: `?`, and `g` with the key of a room. */
export function globalKeys(desk: Desk, showKeys: () => void): Key[] {
  const { keys: words, rooms } = desk.words
  const section = words.everywhere
  const toRooms = roomNames.flatMap((name): Key[] => {
    const { key } = roomOf(name)
    if (!key) return []
    // Only rooms without parameters have a key.
    const route = { room: name, parameters: {} } as Route
    return [{ keys: `g ${key}`, does: words.goTo(rooms[name].name), section, run: () => desk.go(route) }]
  })
  return [...toRooms, { keys: '?', does: words.showKeys, section, run: showKeys }]
}
