import { expect, test } from 'vitest'
import { codeIn } from './code-in.ts'

test.each([
  ['the link', ' https://store.example/case?x=1#redress-case=5SF05WZSZZP6SGX4\n', '5SF05WZSZZP6SGX4'],
  [
    "the link beside a fragment of the page's own",
    'https://store.example/#/a&redress-case=5SF05WZSZZP6SGX4',
    '5SF05WZSZZP6SGX4',
  ],
  ['the fragment', '#redress-case=5SF05WZSZZP6SGX4', '5SF05WZSZZP6SGX4'],
  ['the fragment without its sign', 'redress-case=5SF05WZSZZP6SGX4', '5SF05WZSZZP6SGX4'],
  ['the code', '5SF05WZSZZP6SGX4', '5SF05WZSZZP6SGX4'],
  ['the code as it was written down', '5SF0 5WZS ZZP6 SGX4', '5SF05WZSZZP6SGX4'],
  ['nothing', '  ', null],
  ['a link without a code', 'https://store.example/case', null],
  ['an empty code', '#redress-case=', null],
  ['a code that is not well encoded', '#redress-case=%E0%A4%A', '%E0%A4%A'],
])('a customer may paste %s', (_, pasted, code) => {
  expect(codeIn(pasted)).toBe(code)
})
