import type { Audience, OptionState } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { builder } from '../../../graph/builder.ts'
import { OptionStateType, ProposerType, RemedyKindType } from '../../../graph/enums.ts'
import { ApprovalType } from '../../approvals/graph/approval.ts'
import type { Complaint } from '../../complaints/store.ts'
import { promiseTime } from '../../promises/rules.ts'
import { targetsOf } from '../../promises/service/new-promise.ts'
import { worthOf } from '../../remedies/value.ts'
import { MoneyType } from '../../stores/graph.ts'
import { namedTime, optionState, remedyInWords, remedyPromise, timedInWords } from '../rules.ts'
import type { Option } from '../store.ts'
import type { OptionRemedy } from '../tables.ts'

/** A remedy, and whether it is still to be said by when: what is agreed has its promise. */
type ShownRemedy = OptionRemedy & { isTimed: boolean }

const RemedyType = builder.objectRef<ShownRemedy>('Remedy').implement({
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
      description:
        "All of it in a few words, in the caller's language; with the time that was named for it while it can be chosen.",
      resolve: (remedy, _, { words, store: { settings } }) =>
        remedy.isTimed ? timedInWords(remedy, settings, words) : remedyInWords(remedy, settings.currency, words),
    }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when the store does it, as somebody named it. Null: by the standard.',
      resolve: ({ dueAt }) => (dueAt ? new Date(dueAt) : null),
    }),
  }),
})

/** An option as it was at an event of the timeline: an answer to a repeated key tells of nothing later. */
export interface ShownOption {
  option: Option
  complaint: Case
  /** For whose eyes: what colleagues have to decide between them is not for the customer's. */
  audience: Audience
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
      resolve: (shown, _, { platform }) => stateOf(shown, platform.now()),
    }),
    remedies: t.field({
      type: [RemedyType],
      description: 'What the customer gets. Of a counter-offer: what they named, which may be nothing but words.',
      complexity: { field: 1, multiplier: limits.options },
      resolve: (shown, _, { platform }) => {
        const now = platform.now()
        const state = stateOf(shown, now)
        const mayStillBe = state === 'OPEN' || state === 'WAITING'
        return shown.option.remedies.map((remedy) => ({
          ...remedy,
          isTimed: mayStillBe && namedTime(remedy, now) !== undefined,
        }))
      },
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
    worth: t.field({
      type: MoneyType,
      nullable: true,
      description:
        'What it comes to for the customer, as far as that is money: a new one or a repair counts as what was paid. Null when none of it is.',
      resolve: ({ option: { remedies }, complaint: { priceMinor, priceCurrency } }, _, { store }) => {
        const { currency } = store.settings
        const paidMinor = priceCurrency === currency ? (priceMinor ?? 0) : 0
        const offer = remedies.map(({ kind, amountMinor = 0 }) => ({ kind, amountMinor }))
        const amountMinor = worthOf(offer, { paidMinor, keptMinor: 0 })
        return amountMinor > 0 ? { amountMinor, currency } : null
      },
    }),
    doneBy: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'By when the store does its part if the customer chooses it now; where the customer has something to do, if they do it now too. Null for what cannot be chosen, and where each remedy says its own time.',
      resolve: (shown, _, { platform, store }) => {
        const now = platform.now()
        if (shown.option.proposer !== 'STORE' || stateOf(shown, now) !== 'OPEN') return null
        if (shown.option.remedies.every((remedy) => namedTime(remedy, now))) return null
        return promiseTime(remedyPromise, targetsOf(shown.complaint, store), store.calendar, now).dueAt
      },
    }),
    approval: t.field({
      type: ApprovalType,
      nullable: true,
      description:
        'What another person of the store has to decide, or decided, on it; the latest. Null: nothing, or the caller is not of the store.',
      resolve: async ({ option, complaint, audience }, _, { complaints }) => {
        if (audience !== 'STAFF') return null
        const approvals = await complaints.approvals.load(option.complaintId)
        const asked = approvals.filter(
          ({ optionId, askedIn }) => optionId === option.id && askedIn <= complaint.eventCount,
        )
        const approval = asked.at(-1)
        return approval ? { approval, sequence: complaint.eventCount, complaint } : null
      },
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

type Case = Pick<
  Complaint,
  'cycle' | 'eventCount' | 'categoryId' | 'priceMinor' | 'priceCurrency' | 'departmentId' | 'ownerId'
>

function stateOf({ option, complaint }: ShownOption, now: Date): OptionState {
  return optionState(option, { sequence: complaint.eventCount, now })
}

/**
 * What is shown of the options of a complaint as it was at an event: those of this cycle that were proposed by then, to the
 * customer those that they had got.
 */
export function shownOptions(options: readonly Option[], complaint: Case, audience: Audience): ShownOption[] {
  return options
    .filter(({ cycle, proposedIn, offeredIn }) => {
      const since = audience === 'STAFF' ? proposedIn : offeredIn
      return cycle === complaint.cycle && since !== null && since <= complaint.eventCount
    })
    .map((option) => ({ option, complaint, audience }))
}

/** The one that was agreed and still holds. */
export function agreementAmong(shown: readonly ShownOption[], now: Date): ShownOption | null {
  return shown.find((one) => stateOf(one, now) === 'CHOSEN') ?? null
}
