/** When to try again, and when to stop. Pure: chance is passed in. */

/** After so many tries a delivery is parked, where people see it: some three days with the waits below. */
export const mostAttempts = 18
const firstWaitMs = 15_000
const longestStepMs = 6 * 3_600_000
/** A step of six hours and the fifth that chance may add. */
export const longestWaitMs = 1.2 * longestStepMs

/**
 * How long to wait after the given number of tries: twice as long each time, up to six hours, and a fifth more or less,
 * so that a thousand mails that failed together do not come back together.
 * @param chance from 0 to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  const wait = Math.min(firstWaitMs * 2 ** (attempts - 1), longestStepMs)
  return Math.round(wait * (0.8 + 0.4 * chance))
}

/** Longer than the slowest mail takes (`smtp.ts`); a worker that died is not waited for longer. */
export const claimMs = 120_000

/** To one address at most so many acknowledgements go out in an hour: a stranger may have typed it in. */
export const acknowledgementsAnHour = 3

/**
 * Whether a name that somebody typed may stand in a mail to an address that somebody typed: nothing that a mail program
 * makes a link of. Else anybody could have us send advertisements to anybody.
 */
export function isHarmless(name: string): boolean {
  return !/:\/\/|www\.|@|[\p{L}\p{N}]\.\p{L}{2,}/iu.test(name)
}
