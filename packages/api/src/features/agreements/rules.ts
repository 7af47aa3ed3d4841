/** What is owed by an agreement, as far as money goes. Pure; whole minor units of one currency. */

/** What of an agreed remedy decides where its money is. */
export interface RemedyMoney {
  costMinor: number
  fundSequence: number | null
  deliveredAt: Date | null
  droppedAt: Date | null
}

/** Neither carried out nor let go of. */
export function isOwed({ deliveredAt, droppedAt }: RemedyMoney): boolean {
  return deliveredAt === null && droppedAt === null
}

/** What a case has been given that no entry of the fund tells of: the store keeps no fund, or it waits for one. */
export function besidesLedger(agreedRemedies: readonly RemedyMoney[]): number {
  return sumOf(agreedRemedies.filter(({ fundSequence, droppedAt }) => fundSequence === null && droppedAt === null))
}

/** What comes back, or is not given after all, when what is agreed is agreed anew. */
export function wouldComeBack(agreedRemedies: readonly RemedyMoney[]): number {
  return sumOf(agreedRemedies.filter(isOwed))
}

const sumOf = (agreedRemedies: readonly RemedyMoney[]) =>
  agreedRemedies.reduce((sum, { costMinor }) => sum + costMinor, 0)
