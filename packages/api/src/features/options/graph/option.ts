import { builder } from '../../../graph/builder.ts'
import { OptionStateType, ProposerType, RemedyKindType } from '../../../graph/enums.ts'
import { MoneyType } from '../../stores/graph.ts'
import { optionState, remedyInWords } from '../rules.ts'
import type { Option } from '../store.ts'
import type { OptionRemedy } from '../tables.ts'

const RemedyType = builder.objectRef<OptionRemedy>('Remedy').implement({
  description: 'One thing that puts it right, as a part of an option (mission D5).',
  fields: (t) => ({
    kind: t.expose('kind', { type: RemedyKindType, description: 'What it is.' }),
    amount: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What it comes to, where it is money or is worth some.',
      resolve: ({ amountMinor }, _, { store }) =>
        amountMinor === undefined ? null : { amountMinor, currency: store.settings.currency },
    }),
    words: t.string({ nullable: true, description: 'More about it, in words.', resolve: ({ words }) => words ?? null }),
    label: t.string({
      description: "All of it in a few words, in the caller's language.",
      resolve: (remedy, _, { words, store }) => remedyInWords(remedy, store.settings.currency, words),
    }),
  }),
})

/** An option as it was at an event of the timeline: an answer to a repeated key tells of nothing later. */
export interface ShownOption {
  option: Option
  sequence: number
}

export const OptionType = builder.objectRef<ShownOption>('Option').implement({
  description: 'A proposed solution (mission D4): one or more remedies, and what the customer does for it.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ option }) => ({ type: 'Option', id: option.id }),
    }),
    proposer: t.field({
      type: ProposerType,
      description: 'Who proposed it.',
      resolve: ({ option }) => option.proposer,
    }),
    state: t.field({
      type: OptionStateType,
      description: 'What became of it.',
      resolve: ({ option, sequence }, _, { platform }) => optionState(option, { sequence, now: platform.now() }),
    }),
    remedies: t.field({
      type: [RemedyType],
      description: 'What the customer gets. Of a counter-offer: what they named, which may be nothing but words.',
      resolve: ({ option }) => option.remedies,
    }),
    customerDuties: t.string({
      nullable: true,
      description: 'What the customer does for it. Null: nothing.',
      resolve: ({ option }) => option.customerDuties,
    }),
    text: t.string({
      nullable: true,
      description: 'A counter-offer in the own words of the customer.',
      resolve: ({ option }) => option.words,
    }),
    proposedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ option }) => option.proposedAt }),
    validUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when it may be chosen. Null: as long as it is open.',
      resolve: ({ option }) => option.validUntil,
    }),
  }),
})

interface Case {
  cycle: number
  eventCount: number
}

/** What is shown of the options of a complaint as it was at an event: those of this cycle that were proposed by then. */
export function shownOptions(options: readonly Option[], { cycle, eventCount }: Case): ShownOption[] {
  return options
    .filter((option) => option.cycle === cycle && option.proposedIn <= eventCount)
    .map((option) => ({ option, sequence: eventCount }))
}

/** The one that was agreed. */
export function agreementAmong(shown: readonly ShownOption[]): ShownOption | null {
  const isAgreed = ({ option, sequence }: ShownOption) =>
    option.end === 'CHOSEN' && option.endedIn !== null && option.endedIn <= sequence
  return shown.find(isAgreed) ?? null
}
