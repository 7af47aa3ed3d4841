import { expect, test } from 'vitest'
import { mailTo } from './mail-to.ts'

test('a mail goes to the address alone, whatever a customer wrote into it', () => {
  expect(mailTo('maria@example.org')).toBe('mailto:maria@example.org')
  const { protocol, pathname, search, hash } = new URL(mailTo('maria?bcc=spy%40evil.example&body=x#y@example.org'))
  expect({ protocol, search, hash }).toEqual({ protocol: 'mailto:', search: '', hash: '' })
  expect(decodeURIComponent(pathname)).toBe('maria?bcc=spy%40evil.example&body=x#y@example.org')
})
