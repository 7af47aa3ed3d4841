/** A useful complaint is thanked for: what it led to, in one's own words. */
import type { RewardKind } from '@redress/schema/enums'
import { ThankForComplaint } from '@redress/schema/operations'
import { html, nothing } from 'lit'
import { type Money, moneyText } from '../../../money/money.ts'
import { type Act, type ActGround, textMissing } from '../acts/act.ts'
import { checkbox } from '../acts/fields.ts'
import { outcomeOf } from '../outcome.ts'
import type { ThanksWords } from './words/words.ts'

/** Thanks for one kind of useful complaint. @param voucher what the rules give for it; none: words alone */
export function thankFor(kind: RewardKind, voucher: Money | null, said: ThanksWords): Act {
  const thanksOf = ({ draft }: ActGround) => ({
    kind,
    ledTo: draft.text,
    voucher: draft.withoutVoucher ? null : voucher,
  })
  return {
    audience: 'CUSTOMER',
    label: () => said.ledTo,
    before: ({ desk, draft, change }) => html`
      <p class="about"><strong>${said.kinds[kind]}</strong></p>
      ${
        voucher
          ? checkbox({
              id: 'voucher',
              label: said.withVoucher(moneyText(desk.words.language, voucher)),
              checked: !draft.withoutVoucher,
              change: (on) => change({ withoutVoucher: !on }),
            })
          : nothing
      }
    `,
    missing: textMissing,
    letter: (ground) => ({ thanks: thanksOf(ground) }),
    async send(ground, once) {
      const { desk, complaint } = ground
      const input = { ...once, complaintId: complaint.id, ...thanksOf(ground) }
      return outcomeOf(await desk.send(ThankForComplaint, { input }))
    },
    done: () => said.done,
  }
}
