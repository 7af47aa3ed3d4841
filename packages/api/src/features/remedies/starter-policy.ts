/** The policy that a new store starts with; everything of it can be changed later (design, "Putting it right"). */
import type { PolicyRow } from './policy.ts'

/**
 * What each role may give in one case in a new store, in minor units. Without any, nothing could be proposed before somebody
 * has read how limits are set. Redress itself gives nothing until a store says so.
 */
export const starterAuthority = { FRONT_LINE: 5_000, SUPERVISOR: 25_000, MANAGER: 100_000, ADMIN: 500_000 } as const

const talk = ['EXPLANATION', 'APOLOGY'] as const
const wholePrice = ['REFUND', 'PRICE_REDUCTION', 'VOUCHER'] as const

/** Cheap with a high margin: replaced at once. Complex or with a low margin: looked at first, to the letter of the rules. */
export const starterPolicy: PolicyRow[] = [
  {
    when: { decision: 'NOT_UPHELD' },
    outcome: {
      allowed: [...talk, 'VOUCHER', 'OTHER'],
      recommended: 'EXPLANATION',
      paysTheWay: 'CUSTOMER',
      needsApproval: true,
      guide: {
        en: 'Say why, kindly, and what the customer can still do. A small gesture is possible when somebody agrees.',
        es: 'Explique el motivo con amabilidad y qué puede hacer aún el cliente. Un pequeño gesto es posible si alguien lo aprueba.',
      },
    },
  },
  {
    when: { complexity: 'COMPLEX' },
    outcome: {
      allowed: ['REPAIR', 'REPLACEMENT', ...wholePrice, 'DELIVERY_PAID', ...talk, 'OTHER'],
      recommended: 'REPAIR',
      paysTheWay: 'STORE',
      needsApproval: true,
      guide: {
        en: 'Have it looked at first, then repair. Keep to the guarantee to the letter.',
        es: 'Primero que lo revisen; después, reparar. Siga la garantía al pie de la letra.',
      },
    },
  },
  {
    when: { marginPercent: { below: 15 } },
    outcome: {
      allowed: ['REPAIR', 'REPLACEMENT', ...wholePrice, 'DELIVERY_PAID', ...talk, 'OTHER'],
      recommended: 'REPAIR',
      paysTheWay: 'STORE',
      needsApproval: true,
      guide: {
        en: 'Little is earned on this one. Have it looked at first, repair where that is possible.',
        es: 'Con este artículo se gana poco. Primero que lo revisen y, si se puede, reparar.',
      },
    },
  },
  {
    when: { complexity: 'SIMPLE', marginPercent: { from: 40 }, inStock: false },
    outcome: {
      allowed: [...wholePrice, 'RAIN_CHECK', ...talk, 'OTHER'],
      recommended: 'REFUND',
      paysTheWay: 'STORE',
      needsApproval: false,
      guide: {
        en: 'There is none left to replace it with. Give the money back at once; the customer keeps the faulty one.',
        es: 'No queda otro para cambiarlo. Devuelva el dinero enseguida; el cliente se queda el defectuoso.',
      },
    },
  },
  {
    when: { complexity: 'SIMPLE', marginPercent: { from: 40 } },
    outcome: {
      allowed: ['REPLACEMENT', ...wholePrice, ...talk, 'OTHER'],
      recommended: 'REPLACEMENT',
      paysTheWay: 'STORE',
      needsApproval: false,
      guide: {
        en: 'Replace it at once. The customer keeps the faulty one and proves nothing.',
        es: 'Cámbielo enseguida. El cliente se queda el defectuoso y no tiene que demostrar nada.',
      },
    },
  },
  {
    when: {},
    outcome: {
      allowed: ['REPLACEMENT', 'REPAIR', ...wholePrice, 'RAIN_CHECK', 'DELIVERY_PAID', ...talk, 'OTHER'],
      recommended: 'REPLACEMENT',
      paysTheWay: 'STORE',
      needsApproval: false,
      guide: {
        en: 'Ask which of these suits the customer better. Offer two where you can.',
        es: 'Pregunte cuál de estas le conviene más al cliente. Ofrezca dos si puede.',
      },
    },
  },
]
