/** The steps between a mail's row and the mail server, in order, at each of which a process can be made to die. */

/** Steps in the process's own dialogue with the database: it kills itself when it is about to send that statement. */
export const statementSteps = [
  'before a promise is missed',
  'a promise is missed, not committed',
  'a promise is missed',
  'before the claim',
  'claimed, not committed',
  'claimed, the commit on its way',
  'claimed',
  'taken, before it is written down',
  'taken, written down, not committed',
  'taken, written down, the commit on its way',
  'taken, written down',
] as const
export type StatementStep = (typeof statementSteps)[number]

/** Steps on the wire between it and the mail server: what has just been said goes no further, and the process is killed. */
export const wireSteps = [
  'connected',
  'sender named',
  'recipient named',
  'message announced',
  'half of the message',
  'the whole message, not answered',
  'the answer on its way',
] as const
export type WireStep = (typeof wireSteps)[number]

export const deliverySteps = [...statementSteps, ...wireSteps]
export type DeliveryStep = StatementStep | WireStep

interface Pattern {
  statement: RegExp
  /** Not there but where this is committed: at the commit itself, as it travels, or at whatever comes next. */
  after?: 'commit' | 'commit sent' | 'next'
}

const miss = /^update "promises" set .*"missed_at" =/
const claim = /^update "outbox" set .*"attempts" = .*\+ 1/
const settle = /^update "outbox" set (?!.*"attempts" = .*\+ 1)/

const patterns: Record<StatementStep, Pattern> = {
  'before a promise is missed': { statement: miss },
  'a promise is missed, not committed': { statement: miss, after: 'commit' },
  'a promise is missed': { statement: miss, after: 'next' },
  'before the claim': { statement: claim },
  'claimed, not committed': { statement: claim, after: 'commit' },
  'claimed, the commit on its way': { statement: claim, after: 'commit sent' },
  claimed: { statement: claim, after: 'next' },
  'taken, before it is written down': { statement: settle },
  'taken, written down, not committed': { statement: settle, after: 'commit' },
  'taken, written down, the commit on its way': { statement: settle, after: 'commit sent' },
  'taken, written down': { statement: settle, after: 'next' },
}

/**
 * Watches the statements of a process and calls `die` at the step, the nth time that it comes there. `die` must not
 * return: a statement that it is called before is not sent.
 */
export function diesAt(step: StatementStep, nth: number, die: () => void): (statement: string) => void {
  const { statement, after } = patterns[step]
  let seen = 0
  let waitsFor: 'commit' | 'next' | undefined
  return (text) => {
    if (waitsFor === 'next') die()
    else if (waitsFor === 'commit' && /^commit/i.test(text)) {
      if (after === 'commit') die()
      if (after === 'commit sent') setImmediate(die)
      if (after === 'next') waitsFor = 'next'
    } else if (waitsFor === undefined && statement.test(text) && ++seen === nth) {
      if (after) waitsFor = 'commit'
      else die()
    }
  }
}
