/** Places for what takes long and cannot be many at once on a node, such as bodies that are written to disk. */
import { networkOf } from '../attempts.ts'

export interface Room {
  /** @returns what gives the place back; nothing when there is none left, or none for this address */
  enter(address: string): (() => void) | undefined
}

/** @param ofOneNetwork so many of them one caller may have: who sends slowly on purpose keeps nobody else out */
export function roomFor({ most, ofOneNetwork }: { most: number; ofOneNetwork: number }): Room {
  const taken = new Map<string, number>()
  let all = 0
  return {
    enter(address) {
      const network = networkOf(address)
      const own = taken.get(network) ?? 0
      if (all >= most || own >= ofOneNetwork) return undefined
      all++
      taken.set(network, own + 1)
      return () => {
        all--
        const left = (taken.get(network) ?? 1) - 1
        if (left > 0) taken.set(network, left)
        else taken.delete(network)
      }
    },
  }
}
