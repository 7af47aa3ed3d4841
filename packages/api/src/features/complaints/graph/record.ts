/** The parts of a complaint that its customer and the staff see alike. */
import { builder } from '../../../graph/builder.ts'
import { RemedyKindType, StepStateType, UnderstandingStateType } from '../../../graph/enums.ts'
import { type Words, wordsFor } from '../../../words/words.ts'
import { ResponsiblePersonType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { MoneyType } from '../../stores/graph.ts'
import { isOpen, stepStates } from '../rules.ts'
import type { Complaint } from '../store.ts'
import type { DesiredOutcome } from '../tables.ts'
import { understandingOf } from '../understanding.ts'

export const DesiredOutcomeType = builder.objectRef<DesiredOutcome>('DesiredOutcome').implement({
  description: 'What would put it right, as the customer said it (mission A2).',
  fields: (t) => ({
    remedies: t.field({ type: [RemedyKindType], description: 'What they chose.', resolve: ({ remedies }) => remedies }),
    words: t.string({ nullable: true, description: 'In their own words.', resolve: ({ words }) => words ?? null }),
  }),
})

export const ComplaintSubjectType = builder.objectRef<Complaint>('ComplaintSubject').implement({
  description: 'What the complaint is about, as far as it is known (mission A2).',
  fields: (t) => ({
    orderNumber: t.exposeString('orderNumber', { nullable: true, description: 'The number of the order.' }),
    productName: t.exposeString('productName', { nullable: true, description: 'The name of the product.' }),
    sku: t.exposeString('sku', { nullable: true, description: "The store's number of the product." }),
    price: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What was paid.',
      resolve: ({ priceMinor, priceCurrency }) =>
        priceMinor === null || priceCurrency === null ? null : { amountMinor: priceMinor, currency: priceCurrency },
    }),
    purchasedOn: t.expose('purchasedOn', { type: 'Date', nullable: true, description: 'The day of the purchase.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it happened: a shop, a counter.' }),
    staffName: t.exposeString('staffName', {
      nullable: true,
      description: 'The member of staff whom the customer named.',
    }),
  }),
})

const subjectFields = ['orderNumber', 'productName', 'sku', 'priceMinor', 'purchasedOn', 'place', 'staffName'] as const

/** The subject, or nothing when nobody said what it is about. */
export function subjectOf(complaint: Complaint): Complaint | null {
  return subjectFields.some((field) => complaint[field] !== null) ? complaint : null
}

export const UnderstandingType = builder.objectRef<Complaint>('Understanding').implement({
  description: 'Our summary of the complaint, and what the customer said to it (mission A3, A4).',
  fields: (t) => ({
    text: t.string({
      description:
        'The summary: what a person wrote, else a draft made from the record, in the language of the complaint.',
      resolve: (complaint) => understandingOf(complaint, wordsFor(complaint.locale)),
    }),
    state: t.expose('understandingState', {
      type: UnderstandingStateType,
      description: 'Whether the customer said that it is right.',
    }),
    correction: t.exposeString('understandingCorrection', {
      nullable: true,
      description: 'What the customer said is not right, to the letter. Null when they did not.',
    }),
  }),
})

export const NextStepType = builder
  .objectRef<{
    step: keyof Words['steps']
    state: 'DONE' | 'NOW' | 'LATER'
    by: Date | null
    ownerId: string | null
    withinMinutes?: number
  }>('NextStep')
  .implement({
    description: 'A step of "what happens next" (mission B1).',
    fields: (t) => ({
      state: t.expose('state', { type: StepStateType, description: 'Where it stands.' }),
      title: t.string({
        description: "What happens, in the caller's language.",
        resolve: ({ step }, _, { words }) => words.steps[step].title,
      }),
      detail: t.string({
        nullable: true,
        description: 'What it means for the customer.',
        resolve: ({ step }, _, { words }) => words.steps[step].detail,
      }),
      by: t.expose('by', { type: 'DateTime', nullable: true, description: 'By when, where that is promised.' }),
      person: t.field({
        type: ResponsiblePersonType,
        nullable: true,
        description: 'Who does it, where somebody is named.',
        resolve: ({ ownerId }, _, { store }) => staffMember(store.people, ownerId) ?? null,
      }),
      withinMinutes: t.int({
        nullable: true,
        description:
          'At most so many minutes of working time, by the standards (mission B5): an answer and a decision from when a complaint arrives, what was agreed from the agreement. Null: not promised to everybody; for a step of a complaint, whose times are its promises.',
        resolve: ({ withinMinutes }) => withinMinutes ?? null,
      }),
    }),
  })

/** The steps of a complaint; the current one carries the time of the next promise and who has it. */
export function nextStepsOf({ status, ownerId }: Complaint, nextPromise: { dueAt: Date } | null) {
  return stepStates(status).map(({ step, state }) => ({
    step,
    state,
    by: state === 'NOW' ? (nextPromise?.dueAt ?? null) : null,
    ownerId: state === 'NOW' ? ownerId : null,
  }))
}

/** Where it stands; whoever is waited for wants to know that first. */
export const statusLabelOf = ({ status, waitingOn }: Complaint, words: Words) =>
  isOpen(status) && waitingOn === 'CUSTOMER' ? words.waitingForYou : words.status[status]
