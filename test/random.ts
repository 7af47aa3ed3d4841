/** Seeded randomness: a failing run prints its seed, and the same seed makes the same choices again. */
export interface Random {
  seed: number
  /** At least 0, less than 1. */
  next(): number
  /** At least `from`, at most `to`. */
  whole(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** Independent randomness for one of several parallel parties, so that their timing does not change each other's. */
  branch(name: string): Random
}

/** `REDRESS_TEST_SEED` repeats a run. */
export function seedOfRun(): number {
  const given = Number(process.env.REDRESS_TEST_SEED)
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 2 ** 31) + 1
}

/** Mulberry32: 32 bits of state are plenty for choosing where to cut a connection. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    seed,
    next,
    whole,
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    branch: (name) =>
      randomFrom([...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), seed)),
  }
}
