/** A remedy policy as whoever runs the store reads and writes it. */
import { builder } from '../../../graph/builder.ts'
import { ComplexityType, RemedyKindType, VerdictType, WayPayerType } from '../../../graph/enums.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import type { PolicyCondition, PolicyOutcome, PolicyRow, Range } from '../../remedies/policy.ts'

const PolicyRangeType = builder.objectRef<Range>('PolicyRange').implement({
  description: 'Whole numbers.',
  fields: (t) => ({
    from: t.int({ nullable: true, description: 'The least. Null: any.', resolve: ({ from }) => from ?? null }),
    below: t.int({
      nullable: true,
      description: 'The first that is too much. Null: none is.',
      resolve: ({ below }) => below ?? null,
    }),
  }),
})

const PolicyConditionType = builder.objectRef<PolicyCondition>('PolicyCondition').implement({
  description: 'What must hold for a row to fit. What is null is not asked; what is asked and not known does not hold.',
  fields: (t) => ({
    categoryId: t.globalID({
      nullable: true,
      description: 'What the complaint is about.',
      resolve: ({ categoryId }) => (categoryId ? { type: 'Category', id: categoryId } : null),
    }),
    decision: t.field({
      type: VerdictType,
      nullable: true,
      description: 'What the store has decided.',
      resolve: ({ decision }) => decision ?? null,
    }),
    daysSincePurchase: t.field({
      type: PolicyRangeType,
      nullable: true,
      description: 'Whole days since it was bought.',
      resolve: ({ daysSincePurchase }) => daysSincePurchase ?? null,
    }),
    priceMinor: t.field({
      type: PolicyRangeType,
      nullable: true,
      description: 'What was paid, in minor units of the currency of the store.',
      resolve: ({ priceMinor }) => priceMinor ?? null,
    }),
    marginPercent: t.field({
      type: PolicyRangeType,
      nullable: true,
      description: 'What the store earns on it, in whole percent of the price.',
      resolve: ({ marginPercent }) => marginPercent ?? null,
    }),
    complexity: t.field({
      type: ComplexityType,
      nullable: true,
      description: 'How hard it is to find out what is wrong.',
      resolve: ({ complexity }) => complexity ?? null,
    }),
    inStock: t.boolean({
      nullable: true,
      description: 'Whether another one is there.',
      resolve: ({ inStock }) => inStock ?? null,
    }),
  }),
})

const GuideTextType = builder.objectRef<{ locale: string; text: string }>('GuideText').implement({
  description: 'What to do, in a language.',
  fields: (t) => ({
    locale: t.expose('locale', { type: 'Locale', description: 'Which language.' }),
    text: t.exposeString('text', { description: 'The words, for staff.' }),
  }),
})

export const PolicyOutcomeType = builder.objectRef<PolicyOutcome>('PolicyOutcome').implement({
  description: 'What a row allows to whoever works on the case.',
  fields: (t) => ({
    allowed: t.expose('allowed', { type: [RemedyKindType], description: 'Which remedies, best first.' }),
    recommended: t.expose('recommended', { type: RemedyKindType, description: 'One of them.' }),
    paysTheWay: t.expose('paysTheWay', { type: WayPayerType, description: 'Who pays for sending it back and forth.' }),
    needsApproval: t.exposeBoolean('needsApproval', { description: 'Whether somebody else has to agree in any case.' }),
    guide: t.field({
      type: [GuideTextType],
      description: 'What to do.',
      resolve: ({ guide }) => Object.entries(guide).map(([locale, text]) => ({ locale, text })),
    }),
  }),
})

export const PolicyRowType = builder.objectRef<PolicyRow>('PolicyRow').implement({
  description: 'A row of the policy. The first one that fits a case counts.',
  fields: (t) => ({
    when: t.expose('when', { type: PolicyConditionType, description: 'What must hold.' }),
    outcome: t.expose('outcome', { type: PolicyOutcomeType, description: 'What it allows then.' }),
  }),
})

const PolicyRangeInput = builder.inputType('PolicyRangeInput', {
  description: 'Whole numbers. One end at least is told.',
  fields: (t) => ({
    from: t.int({ required: false, description: 'The least. Any unless told.' }),
    below: t.int({ required: false, description: 'The first that is too much. None is unless told.' }),
  }),
})
const PolicyConditionInput = builder.inputType('PolicyConditionInput', {
  description: 'What must hold for a row to fit. What is left out is not asked.',
  fields: (t) => ({
    categoryId: t.id({ required: false, description: 'What the complaint is about.' }),
    decision: t.field({ type: VerdictType, required: false, description: 'What the store has decided.' }),
    daysSincePurchase: t.field({ type: PolicyRangeInput, required: false, description: 'Days since it was bought.' }),
    priceMinor: t.field({ type: PolicyRangeInput, required: false, description: 'What was paid, in minor units.' }),
    marginPercent: t.field({ type: PolicyRangeInput, required: false, description: 'What the store earns on it.' }),
    complexity: t.field({ type: ComplexityType, required: false, description: 'How hard it is to find out.' }),
    inStock: t.boolean({ required: false, description: 'Whether another one is there.' }),
  }),
})
const GuideTextInput = builder.inputType('GuideTextInput', {
  description: 'What to do, in a language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'Which language.' }),
    text: t.string({ required: true, description: 'The words, for staff.' }),
  }),
})
const PolicyOutcomeInput = builder.inputType('PolicyOutcomeInput', {
  description: 'What a row allows.',
  fields: (t) => ({
    allowed: t.field({ type: [RemedyKindType], required: true, description: 'Which remedies, best first.' }),
    recommended: t.field({ type: RemedyKindType, required: true, description: 'One of them.' }),
    paysTheWay: t.field({ type: WayPayerType, required: true, description: 'Who pays for sending it back and forth.' }),
    needsApproval: t.boolean({ required: true, description: 'Whether somebody else has to agree in any case.' }),
    guide: t.field({ type: [GuideTextInput], required: true, description: 'What to do, in one language at least.' }),
  }),
})
export const PolicyRowInput = builder.inputType('PolicyRowInput', {
  description: 'A row of the policy.',
  fields: (t) => ({
    when: t.field({
      type: PolicyConditionInput,
      required: true,
      description: 'What must hold. Nothing in the last row.',
    }),
    outcome: t.field({ type: PolicyOutcomeInput, required: true, description: 'What it allows then.' }),
  }),
})

/** What is told, without what is not: a condition that is null is not asked. */
export function rowIn({ when, outcome }: typeof PolicyRowInput.$inferInput): PolicyRow {
  const { categoryId, decision, daysSincePurchase, priceMinor, marginPercent, complexity, inStock } = when
  return {
    when: {
      ...(categoryId && { categoryId: rowOf('Category', categoryId) }),
      ...(decision && { decision }),
      ...(daysSincePurchase && { daysSincePurchase: rangeIn(daysSincePurchase) }),
      ...(priceMinor && { priceMinor: rangeIn(priceMinor) }),
      ...(marginPercent && { marginPercent: rangeIn(marginPercent) }),
      ...(complexity && { complexity }),
      ...(typeof inStock === 'boolean' && { inStock }),
    },
    outcome: { ...outcome, guide: Object.fromEntries(outcome.guide.map(({ locale, text }) => [locale, text.trim()])) },
  }
}

function rangeIn({ from, below }: typeof PolicyRangeInput.$inferInput): Range {
  return { ...(typeof from === 'number' && { from }), ...(typeof below === 'number' && { below }) }
}
