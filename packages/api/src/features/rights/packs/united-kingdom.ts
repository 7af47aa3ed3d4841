import type { CountryPack } from '../pack.ts'

const checkedOn = '2026-11-22'
const consumerRights = 'https://www.legislation.gov.uk/ukpga/2015/15/contents'
const distanceSales = 'https://www.legislation.gov.uk/uksi/2013/3134/contents'
const advice = {
  law: 'Citizens Advice, consumer service (advice; it decides nothing)',
  url: 'https://www.citizensadvice.org.uk/consumer/',
  checkedOn,
}

export const unitedKingdom = {
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, you may hand it back for your money within 30 days; after that the store repairs or replaces it free of charge.',
      es: 'Si lo que compró tiene un defecto, puede devolverlo y recibir su dinero en los primeros 30 días; después, la tienda lo repara o lo sustituye gratis.',
    },
    text: {
      en: 'Goods must be of satisfactory quality, fit for their purpose and as described. You can go to court about it for up to six years from delivery, in Scotland for five years.',
      es: 'Los bienes deben tener una calidad satisfactoria, servir para su fin y corresponder a su descripción. Puede reclamar ante los tribunales hasta seis años desde la entrega, en Escocia cinco.',
    },
    source: {
      law: 'Consumer Rights Act 2015, s. 9 to 11, 20 and 22; Limitation Act 1980, s. 5; Prescription and Limitation (Scotland) Act 1973, s. 6',
      url: consumerRights,
      checkedOn,
    },
  },
  BURDEN_OF_PROOF: {
    text: {
      en: 'A fault that comes to light within six months of delivery is taken to have been there from the start; but not for handing it back in the first 30 days.',
      es: 'Si el defecto aparece en los seis meses siguientes a la entrega, se entiende que ya existía; pero no para devolverlo en los primeros 30 días.',
    },
    source: { law: 'Consumer Rights Act 2015, s. 19(14) and (15)', url: consumerRights, checkedOn },
  },
  REMEDIES: {
    text: {
      en: 'After the first 30 days you choose between a repair and a new one, unless one of them is impossible or costs out of all proportion. If one attempt does not put it right, you get something off the price or hand it back.',
      es: 'Pasados los primeros 30 días elige entre la reparación y uno nuevo, salvo que una de las dos cosas sea imposible o desproporcionada. Si un intento no lo arregla, le rebajan el precio o lo devuelve.',
    },
    source: { law: 'Consumer Rights Act 2015, s. 23 and 24', url: consumerRights, checkedOn },
  },
  WAY_BACK_WHEN_FAULTY: {
    text: {
      en: 'The store bears what repair and replacement cost, labour, materials and postage included. When you hand goods back, it bears the reasonable cost of returning them, except of bringing them to where you got them.',
      es: 'La tienda paga lo que cuesten la reparación y la sustitución, incluidos mano de obra, material y envío. Si devuelve los bienes, paga el coste razonable de devolverlos, salvo el de llevarlos a donde los recibió.',
    },
    source: { law: 'Consumer Rights Act 2015, s. 20(8) and 23(2)', url: consumerRights, checkedOn },
  },
  withdrawalDays: 14,
  WITHDRAWAL: {
    inShort: {
      en: 'If you bought it online, by phone or at your door, you may change your mind within 14 days of getting it; then you usually pay the way back.',
      es: 'Si lo compró por internet, por teléfono o en su domicilio, puede cambiar de idea en los 14 días siguientes a recibirlo; entonces, por lo general, usted paga la devolución.',
    },
    text: {
      en: 'Whoever buys online, by phone or at their door may cancel within 14 days of getting the goods, without a reason. Some things are excepted, such as what was made to measure.',
      es: 'Quien compra por internet, por teléfono o en su domicilio puede cancelar en los 14 días siguientes a recibir los bienes, sin dar motivos. Hay excepciones, como lo hecho a medida.',
    },
    source: {
      law: 'Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013, reg. 28 to 30',
      url: distanceSales,
      checkedOn,
    },
  },
  WITHDRAWAL_REFUND: {
    text: {
      en: 'After you cancel, you get back what you paid, the ordinary delivery included, within 14 days of the store having the goods or the proof that you sent them.',
      es: 'Si cancela, recibe lo que pagó, incluido el envío ordinario, en los 14 días siguientes a que la tienda tenga los bienes o la prueba de que los ha enviado.',
    },
    source: {
      law: 'Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013, reg. 34',
      url: distanceSales,
      checkedOn,
    },
  },
  WAY_BACK_AFTER_WITHDRAWAL: {
    text: {
      en: 'You send the goods back within 14 days of cancelling. You pay the way back, unless the store has agreed to pay it or did not tell you that you would.',
      es: 'Devuelve los bienes en los 14 días siguientes a cancelar. Usted paga la devolución, salvo que la tienda se haya ofrecido a pagarla o no le dijera que le tocaba a usted.',
    },
    source: {
      law: 'Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013, reg. 35',
      url: distanceSales,
      checkedOn,
    },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, Citizens Advice tells you free of charge what you can do.',
      es: 'Si usted y la tienda no llegan a un acuerdo, Citizens Advice le dice gratis qué puede hacer.',
    },
    text: {
      en: 'There is no dispute body for all shops: ask the store whether it belongs to a scheme. Citizens Advice advises you free of charge and passes on what Trading Standards should know.',
      es: 'No hay un organismo para todas las tiendas: pregunte a la tienda si pertenece a un sistema de resolución. Citizens Advice le asesora gratis e informa a Trading Standards de lo que deba saber.',
    },
    source: advice,
  },
  disputeBody: {
    name: 'Citizens Advice',
    url: advice.url,
    how: {
      en: 'It does not decide, but advises you free of charge on what you can do, and whether there is a dispute scheme that the store belongs to.',
      es: 'No decide, pero le asesora gratis sobre lo que puede hacer y sobre si la tienda pertenece a algún sistema de resolución de litigios.',
    },
    source: advice,
  },
} as const satisfies CountryPack
