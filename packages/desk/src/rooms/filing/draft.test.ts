import { expect, test } from 'vitest'
import { emptyDraft, faultsOf, inputOf, linesSince } from './draft.ts'

test('what was left empty is not said, and the words stay to the letter', () => {
  const draft = {
    ...emptyDraft(),
    key: 'a'.repeat(16),
    door: 'LETTER',
    description: ' It broke.\n',
    name: ' Ada ',
  } as const
  expect(JSON.parse(JSON.stringify(inputOf(draft)))).toEqual({
    key: 'a'.repeat(16),
    door: 'LETTER',
    description: ' It broke.\n',
    contact: { name: 'Ada' },
  })
})

test('a time on the clock of this device is sent as the moment that it is', () => {
  const { receivedAt } = inputOf({ ...emptyDraft(), receivedAt: '2026-11-22T16:30' })
  expect(receivedAt).toBe(new Date(2026, 10, 22, 16, 30).toISOString())
})

test('what the server finds is said beside its field, once', () => {
  const issue = (path: string[], message: string) => ({ path, message })
  const issues = [issue(['contact', 'email'], 'No address.'), issue(['contact', 'email'], 'Too long.')]
  expect(faultsOf([...issues, issue(['key'], 'Unknown here.')])).toEqual({ email: 'No address.' })
})

test('what was written since it went out is told field by field, also what was taken out', () => {
  const sent = { ...emptyDraft(), description: 'It broke.', email: 'ada@example.org', name: 'Ada' }
  const now = { ...sent, description: 'It broke. And it smells.', email: '', name: 'Ada ', phone: '0711' }
  expect(linesSince(sent, now, (field) => field)).toBe('description: And it smells.\nemail: –\nphone: 0711')
  expect(linesSince(sent, { ...sent }, (field) => field)).toBe('')
})
