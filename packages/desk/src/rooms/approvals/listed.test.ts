import { expect, test } from 'vitest'
import { Listed } from './listed.ts'

const items = (ids: string) => [...ids].map((id) => ({ id }))
const idsOf = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).join('')

test('what somebody is busy with stays where it stood until they are done; everything else is as the list says', () => {
  const listed = new Listed()
  expect(idsOf(listed.with(items('abcd'), new Set()))).toBe('abcd')
  expect(idsOf(listed.with(items('ade'), new Set('b')))).toBe('abde')
  expect(idsOf(listed.with(items('e'), new Set('b')))).toBe('eb')
  expect(idsOf(listed.with(items('e'), new Set()))).toBe('e')
  expect(idsOf(listed.with(items('eb'), new Set('b')))).toBe('eb')
})
