/** Over which days the figures are. Pure. */

/** How many days back, as the address names them. */
export const spans = ['30', '90', '365'] as const
export type Span = (typeof spans)[number]

export const spanOf = (given: string | undefined): Span => spans.find((each) => each === given) ?? '30'

/** Whole days of this device's clock, today included: the same question all day long. */
export function periodOf(span: Span, now: Date): { from: string; to: string } {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  const from = new Date(tomorrow)
  from.setDate(from.getDate() - Number(span))
  return { from: from.toISOString(), to: tomorrow.toISOString() }
}
