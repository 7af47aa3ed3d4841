/** The rules of promises. Pure: no I/O, no clock but the one passed in. */

/**
 * When a person answers for the first time at the latest (mission A3, C1): the hours that the store has set, counted by
 * the clock. Working hours and holidays come with the calendars.
 */
export function firstReplyDueAt(start: Date, firstReplyHours: number): Date {
  const due = new Date(start.getTime() + firstReplyHours * 3_600_000)
  // An exact time that people can read: up to the next full minute, never earlier than promised work allows.
  due.setUTCSeconds(due.getUTCSeconds() || due.getUTCMilliseconds() ? 60 : 0, 0)
  return due
}
