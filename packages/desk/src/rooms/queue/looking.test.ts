import { expect, test } from 'vitest'
import type { Viewer } from '../../desk/desk.ts'
import { lookingOf, noFilters, searchOf, variablesOf } from './looking.ts'

const person = (role: Viewer['role']): Viewer => ({
  id: '1',
  displayName: 'Ana',
  email: 'ana@shop.example',
  role,
  department: null,
})

test('whoever answers customers begins with what is theirs, whoever leads with everything', () => {
  expect(lookingOf({}, person('FRONT_LINE')).view).toBe('mine')
  expect(lookingOf({}, person('ADMIN')).view).toBe('all')
})

test('what is looked at survives the address, and what is no view is none', () => {
  const looking = { ...noFilters, view: 'overdue', text: '', status: 'AGREED' } as const
  expect(lookingOf(searchOf(looking, person('ADMIN')), person('ADMIN'))).toEqual(looking)
  expect(lookingOf({ view: 'nonsense' }, person('ADMIN')).view).toBe('all')
})

test('a view asks for what breaks first, and a search for everything, what is closed too', () => {
  const at = lookingOf({}, person('FRONT_LINE'))
  expect(variablesOf(at)).toEqual({ filter: { ownership: 'MINE' }, sort: 'WHAT_BREAKS_FIRST' })
  expect(variablesOf({ ...at, text: 'cracked lid' })).toEqual({
    filter: { text: 'cracked lid' },
    sort: 'RECENTLY_CHANGED_FIRST',
  })
})

test.each(['RD-7K3M-42', 'rd7k3m42', ' rd 7k3m 42 '])('"%s" is a reference', (text) => {
  expect(variablesOf({ ...lookingOf({}, person('ADMIN')), text }).filter).toEqual({ reference: text })
})

test('what is over breaks no more, and is listed by what changed last', () => {
  const at = lookingOf({ status: 'SET_ASIDE' }, person('ADMIN'))
  expect(variablesOf(at)).toEqual({ filter: { statuses: ['SET_ASIDE'] }, sort: 'RECENTLY_CHANGED_FIRST' })
})

test('a filter that the store does not know is none', () => {
  const at = lookingOf({ status: 'NONSENSE', severity: 'HIGH', department: 'x' }, person('ADMIN'))
  expect(variablesOf(at).filter).toEqual({ departmentId: 'x', severities: ['HIGH'] })
})
