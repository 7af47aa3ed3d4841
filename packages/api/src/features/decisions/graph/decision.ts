import { builder } from '../../../graph/builder.ts'
import { VerdictType } from '../../../graph/enums.ts'
import type { Decision } from '../store.ts'

export const DecisionType = builder.objectRef<Decision>('Decision').implement({
  description: 'Whether the complaint is justified, and why (mission D2).',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: VerdictType, description: 'Whether it is.' }),
    label: t.string({
      description: "The same for customers, in the caller's language.",
      resolve: ({ verdict }, _, { words }) => words.verdict[verdict],
    }),
    reasons: t.exposeString('reasons', { description: 'Why, as the customer reads it.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When.' }),
  }),
})

/** The decision as of an event of the timeline; who asked for another look has none until it is decided anew. */
export function shownDecision(
  decisions: readonly Decision[],
  { cycle, eventCount }: { cycle: number; eventCount: number },
): Decision | null {
  return decisions.find((decision) => decision.cycle === cycle && decision.sequence <= eventCount) ?? null
}
