import { expect, test } from 'vitest'
import { loadedLate } from './loaded-late.ts'

test('many who ask at the same moment load it once; what could not be loaded is tried again', async () => {
  const loads: string[] = []
  let hasHandles = false
  const loaded = loadedLate(async (name: string) => {
    loads.push(name)
    if (!hasHandles) throw new Error('EMFILE: too many open files')
    return name.length
  })
  expect(await Promise.allSettled([loaded('sharp'), loaded('sharp')])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ])
  expect(loads).toEqual(['sharp'])
  hasHandles = true
  expect(await Promise.all([loaded('sharp'), loaded('sharp'), loaded('yoga')])).toEqual([5, 5, 4])
  expect(await loaded('sharp')).toBe(5)
  expect(loads).toEqual(['sharp', 'sharp', 'yoga'])
})
