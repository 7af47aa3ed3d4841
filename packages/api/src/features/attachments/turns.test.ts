import { expect, test } from 'vitest'
import { TooManyFilesError, turns } from './turns.ts'

/** Work that ends when it is told to, and whose it was in the order in which it began. */
function bench(places: Parameters<typeof turns>[0]) {
  const run = turns(places)
  const began: string[] = []
  const ends: (() => void)[] = []
  const bring = (whose: string) =>
    run(whose, () => {
      began.push(whose)
      return new Promise<void>((end) => ends.push(end))
    })
  const end = async () => {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  return { began, bring, end }
}

test('forty photos of one sender hold up the next ones by one each', async () => {
  const { began, bring, end } = bench({ atOnce: 2, waiting: 60, waitingOfOne: 40 })
  const all = [...Array.from({ length: 40 }, () => bring('many')), bring('Ana'), bring('Ion'), bring('Ana')]
  for (let done = 0; done < all.length; done++) await end()
  await Promise.all(all)
  expect(began.slice(0, 8)).toEqual(['many', 'many', 'many', 'Ana', 'Ion', 'many', 'Ana', 'many'])
  expect(began).toHaveLength(43)
})

test('nobody fills the waiting room alone, and a place is free again whatever came of the work in it', async () => {
  const run = turns({ atOnce: 1, waiting: 2, waitingOfOne: 1 })
  const bring = (whose: string) => run(whose, async () => whose)
  const broken = run('one', () => Promise.reject(new Error('It broke.')))
  const came = await Promise.allSettled([broken, bring('one'), bring('one'), bring('another'), bring('a third')])
  const full = { reason: expect.any(TooManyFilesError) }
  expect(came).toMatchObject([{ reason: Error('It broke.') }, { value: 'one' }, full, { value: 'another' }, full])
  expect(await bring('one')).toBe('one')
})
