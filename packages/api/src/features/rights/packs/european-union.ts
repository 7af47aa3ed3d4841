import type { CountryPack } from '../pack.ts'

const checkedOn = '2026-11-22'
const saleOfGoods = 'https://eur-lex.europa.eu/eli/dir/2019/771/oj'
const consumerRights = 'https://eur-lex.europa.eu/eli/dir/2011/83/oj'
const disputes = 'https://eur-lex.europa.eu/eli/dir/2013/11/oj'

/** Where these rules hold: at least. */
export const memberStates = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const

/** What holds in every member state. A country may give more; where we are sure that it does, it has a pack of its own. */
export const europeanUnion = {
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, the store puts it right free of charge, the way there and back included, for at least two years from delivery.',
      es: 'Si lo que compró tiene un defecto, la tienda lo arregla gratis, incluido el transporte de ida y vuelta, durante al menos dos años desde la entrega.',
    },
    text: {
      en: 'The store answers for faults that come to light within two years of delivery. Some countries give longer.',
      es: 'La tienda responde de los defectos que aparezcan en los dos años siguientes a la entrega. Algunos países dan más tiempo.',
    },
    source: { law: 'Directive (EU) 2019/771, art. 10', url: saleOfGoods, checkedOn },
  },
  BURDEN_OF_PROOF: {
    text: {
      en: 'A fault that comes to light in the first year is taken to have been there from the start: you need not prove it. Some countries say two years.',
      es: 'Si el defecto aparece durante el primer año, se entiende que ya existía al entregarlo: no tiene que demostrarlo. Algunos países dicen dos años.',
    },
    source: { law: 'Directive (EU) 2019/771, art. 11', url: saleOfGoods, checkedOn },
  },
  REMEDIES: {
    text: {
      en: 'You choose between a repair and a new one, unless one of them is impossible or costs out of all proportion. If neither works out in a reasonable time, you get something off the price or your money back.',
      es: 'Usted elige entre la reparación y uno nuevo, salvo que una de las dos cosas sea imposible o desproporcionada. Si ninguna se logra en un plazo razonable, le rebajan el precio o le devuelven el dinero.',
    },
    source: { law: 'Directive (EU) 2019/771, art. 13', url: saleOfGoods, checkedOn },
  },
  WAY_BACK_WHEN_FAULTY: {
    text: {
      en: 'Repair and replacement cost you nothing: no postage, no labour, no material. What is replaced the store takes back at its own cost.',
      es: 'La reparación y la sustitución no le cuestan nada: ni el envío, ni la mano de obra, ni el material. La tienda recoge a su costa lo que sustituye.',
    },
    source: { law: 'Directive (EU) 2019/771, art. 2(14) and 14', url: saleOfGoods, checkedOn },
  },
  withdrawalDays: 14,
  WITHDRAWAL: {
    inShort: {
      en: 'If you bought it online, by phone or at your door, you may change your mind within 14 days of getting it; then you usually pay the way back.',
      es: 'Si lo compró por internet, por teléfono o en su domicilio, puede cambiar de idea en los 14 días siguientes a recibirlo; entonces, por lo general, usted paga la devolución.',
    },
    text: {
      en: 'Whoever buys online, by phone or at their door may withdraw within 14 days of getting the goods, without a reason. Some things are excepted, such as what was made to measure.',
      es: 'Quien compra por internet, por teléfono o en su domicilio puede desistir en los 14 días siguientes a recibir los bienes, sin dar motivos. Hay excepciones, como lo hecho a medida.',
    },
    source: { law: 'Directive 2011/83/EU, art. 9 and 16', url: consumerRights, checkedOn },
  },
  WITHDRAWAL_REFUND: {
    text: {
      en: 'After you withdraw, you get back what you paid, the ordinary delivery included, within 14 days and the way you paid. The store may wait until the goods are back or you prove that you sent them.',
      es: 'Si desiste, recibe lo que pagó, incluido el envío ordinario, en 14 días y por el mismo medio de pago. La tienda puede esperar a recibir los bienes o la prueba de que los ha enviado.',
    },
    source: { law: 'Directive 2011/83/EU, art. 13', url: consumerRights, checkedOn },
  },
  WAY_BACK_AFTER_WITHDRAWAL: {
    text: {
      en: 'You send the goods back within 14 days of telling the store. You pay the way back only if the store told you so before; otherwise the store pays it.',
      es: 'Devuelve los bienes en los 14 días siguientes a comunicarlo. Solo paga la devolución si la tienda se lo había dicho antes; si no, la paga la tienda.',
    },
    source: { law: 'Directive 2011/83/EU, art. 14(1)', url: consumerRights, checkedOn },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, an independent body can look at it; the store tells you which.',
      es: 'Si usted y la tienda no llegan a un acuerdo, puede estudiarlo un organismo independiente; la tienda le dice cuál.',
    },
    text: {
      en: 'When a complaint could not be settled, the store tells you on paper or by e-mail which dispute body is competent, and whether it takes part.',
      es: 'Cuando una reclamación no se ha podido resolver, la tienda le dice en papel o por correo electrónico qué entidad de resolución es competente y si participa.',
    },
    source: { law: 'Directive 2013/11/EU, art. 13(3)', url: disputes, checkedOn },
  },
} as const satisfies CountryPack
