import { expect, test } from 'vitest'
import { routeInFragment } from './fragment-addresses.ts'
import { tokenAfter } from './token.ts'

const answered = (__typename: string, more: object = {}) => ({ data: { act: { __typename, ...more } } })

test('signing in brings a token, which stays until somebody signs out', () => {
  expect(tokenAfter(answered('SignInSuccess', { token: 'ss_1' }))).toBe('ss_1')
  expect(tokenAfter(answered('SignInSuccess', { token: 'ss_2' }), 'ss_1')).toBe('ss_2')
  expect(tokenAfter(answered('WrongCredentialsError'), 'ss_1')).toBe('ss_1')
  // A secret of another kind is no session.
  expect(tokenAfter(answered('CreateKeySuccess', { token: 'sk_1' }), 'ss_1')).toBe('ss_1')
  expect(tokenAfter(answered('SignOutSuccess'), 'ss_1')).toBeUndefined()
  expect(tokenAfter(answered('SignOutEverywhereSuccess'), 'ss_1')).toBeUndefined()
})

test('a place is behind the # of a page, and what does not begin with #desk/ is the page’s own', () => {
  expect(routeInFragment('#desk/case/abc%2F1')).toMatchObject({ room: 'case', parameters: { id: 'abc/1' } })
  expect(routeInFragment('#desk/queue?view=mine')).toMatchObject({ room: 'queue', search: { view: 'mine' } })
  expect(routeInFragment('#desk/nowhere')).toBeUndefined()
  for (const own of ['', '#', '#hours', '#desk', '#desks/queue']) expect(routeInFragment(own), own).toBeUndefined()
})
