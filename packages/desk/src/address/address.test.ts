import { expect, test } from 'vitest'
import { firstRoute, pathOf, type Route, routeOf } from './address.ts'

const places: readonly (readonly [string, Route])[] = [
  ['/queue', { room: 'queue', parameters: {}, search: {} }],
  [
    '/queue?view=overdue&text=cracked+lid',
    { room: 'queue', parameters: {}, search: { view: 'overdue', text: 'cracked lid' } },
  ],
  ['/case/Q29tcGxhaW50OjE%3D', { room: 'case', parameters: { id: 'Q29tcGxhaW50OjE=' }, search: {} }],
  ['/settings', { room: 'settings', parameters: {}, search: {} }],
]

test.each(places)('%s is a place, and the place has that address', (address, place) => {
  const [path = '', query = ''] = address.split('?')
  expect(routeOf(path, query)).toEqual(place)
  expect(pathOf(place)).toBe(address)
})

test.each(['', '/case', '/case/', '/case/a/b', '/queue/1', '/nowhere', '/case/%E0%A4%A'])(
  '"%s" is no place',
  (path) => {
    expect(routeOf(path)).toBeUndefined()
  },
)

test('what is not set does not stand in the address', () => {
  expect(pathOf({ room: 'queue', parameters: {}, search: { view: '', text: 'x' } })).toBe('/queue?text=x')
  expect(pathOf(firstRoute)).toBe('/queue')
})
