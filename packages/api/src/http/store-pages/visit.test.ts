import { expect, test } from 'vitest'
import { installationSecret } from '../../secret.ts'
import { openVisit, sealVisit, visitMinutes } from './visit.ts'

const secret = installationSecret('a secret for tests only, of 32 characters or more')
const sealing = { secret, storeId: 'one', page: 'received' } as const
const now = new Date('2026-11-20T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const code = '7K3M42ABCDEFGHJKMNPQRSTVWXYZ0123'

test('an address opens its page for some minutes, and then no more', () => {
  const visit = sealVisit(sealing, code, now)
  expect(visit).not.toContain(code)
  expect(openVisit(sealing, visit, now)).toBe(code)
  expect(openVisit(sealing, visit, later(visitMinutes - 1))).toBe(code)
  expect(openVisit(sealing, visit, later(visitMinutes))).toBeUndefined()
})

test('it opens nothing in another store, on another page, in another installation, or changed', () => {
  const visit = sealVisit(sealing, code, now)
  expect(openVisit({ ...sealing, storeId: 'other' }, visit, now)).toBeUndefined()
  expect(openVisit({ ...sealing, page: 'case' }, visit, now)).toBeUndefined()
  const other = installationSecret('another secret, of 32 characters or more than that')
  expect(openVisit({ ...sealing, secret: other }, visit, now)).toBeUndefined()
  for (let at = 0; at < visit.length; at++) {
    const changed = visit.slice(0, at) + (visit[at] === 'A' ? 'B' : 'A') + visit.slice(at + 1)
    expect(openVisit(sealing, changed, now)).toBeUndefined()
  }
  for (const nonsense of ['', 'x', 'A'.repeat(500), '%00']) expect(openVisit(sealing, nonsense, now)).toBeUndefined()
})
