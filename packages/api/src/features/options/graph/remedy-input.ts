import { builder } from '../../../graph/builder.ts'
import { RemedyKindType } from '../../../graph/enums.ts'
import { MoneyInput } from '../../complaints/graph/file-complaint.ts'

export const RemedyInput = builder.inputType('RemedyInput', {
  description: 'One thing that puts it right.',
  fields: (t) => ({
    kind: t.field({ type: RemedyKindType, required: true, description: 'What it is.' }),
    amount: t.field({
      type: MoneyInput,
      required: false,
      description:
        "What it comes to, in the store's currency. Needed for `REFUND`, `PRICE_REDUCTION` and `VOUCHER`; of a `REPLACEMENT`, what was paid unless told.",
    }),
    words: t.string({
      required: false,
      description: 'More about it, up to 2,000 characters, as the customer reads it. `OTHER` needs it.',
    }),
    dueAt: t.field({
      type: 'DateTime',
      required: false,
      description:
        'By when the store does it: a time ahead at which somebody works, at most a year away, and not before the option ends. What is agreed is promised for then, whoever is waited for. By the standard unless told, and when that time has passed before it is agreed.',
    }),
  }),
})
