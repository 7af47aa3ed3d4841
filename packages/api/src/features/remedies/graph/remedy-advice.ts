import { authorizeReader, requireScope } from '../../../access.ts'
import { badInput } from '../../../graph/bad-input.ts'
import { builder } from '../../../graph/builder.ts'
import { ComplexityType, RemedyKindType, VerdictType, WayPayerType } from '../../../graph/enums.ts'
import { localId } from '../../../graph/local-id.ts'
import { MoneyInput } from '../../complaints/graph/file-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { mostMinor } from '../../fund/rules.ts'
import { RemedyInput } from '../../options/graph/remedy-input.ts'
import { activeMember } from '../../staff/rules.ts'
import { nameOf } from '../../stores/graph.ts'
import { adviseOnRemedies, type RemedyAdvice } from '../service/advise-on-remedies.ts'
import { AuthorityType, PolicyReasonType, ValueRuleType } from './advice-types.ts'

const RemedyAdviceType = builder.objectRef<RemedyAdvice>('RemedyAdvice').implement({
  description: 'What would put a case right by the policy of the store, and what it is to be worth (mission D6-D8).',
  fields: (t) => ({
    policyVersion: t.int({
      description: 'The version of the policy that says so.',
      resolve: ({ policy }) => policy.version,
    }),
    recommended: t.field({
      type: RemedyKindType,
      description: 'What to propose first.',
      resolve: ({ answer }) => answer.outcome.recommended,
    }),
    allowed: t.field({
      type: [RemedyKindType],
      description: 'What may be proposed, best first.',
      resolve: ({ answer }) => answer.outcome.allowed,
    }),
    paysTheWay: t.field({
      type: WayPayerType,
      description: 'Who pays for sending something back and forth.',
      resolve: ({ answer }) => answer.outcome.paysTheWay,
    }),
    needsApproval: t.boolean({
      description: 'Whether somebody else has to agree, however small the amount.',
      resolve: ({ answer }) => answer.outcome.needsApproval,
    }),
    guide: t.string({
      description: "What to do, in the caller's language, else in the store's first.",
      resolve: ({ answer }, _, { words, store }) => nameOf(answer.outcome.guide, words.locale, store),
    }),
    why: t.field({
      type: PolicyReasonType,
      description: 'Which row of the policy says so, and why none before it.',
      resolve: ({ answer }) => answer,
    }),
    value: t.expose('value', { type: ValueRuleType, description: 'What the customer is to end up with, and why.' }),
    authority: t.expose('authority', {
      type: AuthorityType,
      nullable: true,
      description: 'What whoever asks may give. Null: nobody on record asks.',
    }),
  }),
})

type Given = { amountMinor: number; currency: string } | null | undefined

/** An amount that money can be counted with. @throws GraphQLError for anything else */
function minorOf(name: string, amount: Given, currency: string): number | null {
  if (!amount) return null
  if (amount.currency !== currency) throw badInput(`"${name}" must be in ${currency}.`)
  if (amount.amountMinor < 0 || amount.amountMinor > mostMinor) throw badInput(`"${name}" must not be below 0.`)
  return amount.amountMinor
}

builder.queryField('remedyAdvice', (t) =>
  t.field({
    type: RemedyAdviceType,
    nullable: true,
    description:
      'What would put a complaint right: by the policy of the store, with the reasons; what it is to be worth; and whether whoever asks may give it. Null when the complaint is not there. Changes nothing. Needs the scope `complaints:read`.',
    args: {
      complaintId: t.arg.id({ required: true, description: 'Which complaint.' }),
      decision: t.arg({
        type: VerdictType,
        required: false,
        description: 'What is about to be decided. What has been decided unless told.',
      }),
      price: t.arg({
        type: MoneyInput,
        required: false,
        description:
          "What was paid, in the store's currency. What is on record of the purchase unless told, else what the customer said.",
      }),
      marginPercent: t.arg.int({
        required: false,
        description:
          'What the store earns on it, in whole percent of the price, rounded down. Below 0: a loss. What is on record unless told.',
      }),
      complexity: t.arg({
        type: ComplexityType,
        required: false,
        description: 'How hard it is to find out what is wrong. What is on record of the product unless told.',
      }),
      inStock: t.arg.boolean({
        required: false,
        description: 'Whether another one is there. What is on record of the product unless told.',
      }),
      statedCosts: t.arg({
        type: MoneyInput,
        required: false,
        description: 'Postage and the like, as the customer said.',
      }),
      offer: t.arg({ type: [RemedyInput], required: false, description: 'An option that is thought of.' }),
      kept: t.arg({
        type: MoneyInput,
        required: false,
        description: 'What the faulty thing is still worth to the customer, where they keep it. Nothing unless told.',
      }),
      staffId: t.arg.id({
        required: false,
        description: 'Who asks, for what they may give. Whoever is signed in unless told.',
      }),
    },
    complexity: { field: 10, multiplier: 1 },
    resolve: async (_root, asked, { platform, actor, store }) => {
      requireScope(actor, 'complaints:read')
      const { database } = platform
      const id = localId('Complaint', asked.complaintId)
      const row = id ? await complaintById(database, database.read, actor.storeId, id) : undefined
      const complaint = authorizeReader(actor, row)
      if (!complaint) return null
      const { currency } = store.settings
      const signedIn = actor.kind === 'STAFF' ? activeMember(store.people, actor.staffId) : undefined
      const asker = asked.staffId
        ? activeMember(store.people, localId('StaffMember', asked.staffId) ?? null)
        : undefined
      if (asked.staffId && !asker) throw badInput('"staffId" must be one of the people on record.')
      const offer = asked.offer?.map(({ kind, amount }) => ({
        kind,
        amountMinor: minorOf('offer', amount, currency) ?? 0,
      }))
      return adviseOnRemedies(platform, { actor, store }, complaint, {
        decision: asked.decision ?? null,
        priceMinor: minorOf('price', asked.price, currency),
        marginPercent: asked.marginPercent ?? null,
        complexity: asked.complexity ?? null,
        inStock: asked.inStock ?? null,
        statedMinor: minorOf('statedCosts', asked.statedCosts, currency),
        offer: offer ?? null,
        keptMinor: minorOf('kept', asked.kept, currency),
        asker: asker ?? signedIn,
      })
    },
  }),
)
