import type { CountryPack } from '../pack.ts'
import { europeanUnion } from './european-union.ts'

const checkedOn = '2026-11-22'
const consumerLaw = 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555'
const arbitration = {
  law: 'Real Decreto Legislativo 1/2007, art. 57 y 58; Real Decreto 713/2024',
  url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2024-15208',
  checkedOn,
}

export const spain = {
  ...europeanUnion,
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, the store puts it right free of charge, the way there and back included, for three years from delivery.',
      es: 'Si lo que compró tiene un defecto, la tienda lo arregla gratis, incluido el transporte de ida y vuelta, durante tres años desde la entrega.',
    },
    text: {
      en: 'The store answers for faults that come to light within three years of delivery, for goods bought since 1 January 2022. For second-hand goods less may be agreed, but not less than one year.',
      es: 'La tienda responde de los defectos que aparezcan en los tres años siguientes a la entrega, para lo comprado desde el 1 de enero de 2022. En bienes de segunda mano puede pactarse menos, pero no menos de un año.',
    },
    source: { law: 'Real Decreto Legislativo 1/2007, art. 120', url: consumerLaw, checkedOn },
  },
  BURDEN_OF_PROOF: {
    text: {
      en: 'A fault that comes to light within two years of delivery is taken to have been there from the start: you need not prove it.',
      es: 'Si el defecto aparece en los dos años siguientes a la entrega, se entiende que ya existía: no tiene que demostrarlo.',
    },
    source: { law: 'Real Decreto Legislativo 1/2007, art. 121', url: consumerLaw, checkedOn },
  },
  ANSWER_DEADLINE: {
    text: {
      en: 'Large companies (250 employees or more, or more than 50 million euros turnover) answer a complaint within 15 working days, from 28 December 2026 at the latest, and let you talk to a person.',
      es: 'Las grandes empresas (250 empleados o más, o más de 50 millones de euros de facturación) responden en 15 días hábiles, a más tardar desde el 28 de diciembre de 2026, y le dejan hablar con una persona.',
    },
    source: { law: 'Ley 10/2025, de 26 de diciembre', url: 'https://www.boe.es/eli/es/l/2025/12/26/10', checkedOn },
  },
  COMPLAINT_BOOK: {
    text: {
      en: 'Stores keep official complaint forms (hojas de reclamaciones) ready and hand you one when you ask. The rules are those of each autonomous community.',
      es: 'Las tiendas tienen hojas de reclamaciones oficiales y le entregan una si la pide. Las normas son las de cada comunidad autónoma.',
    },
    source: {
      law: 'Law of each autonomous community, such as Decreto 472/2019 (Andalucía)',
      url: 'https://www.consumoresponde.es',
      checkedOn,
    },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, you can ask the consumer arbitration board where you live; it costs nothing.',
      es: 'Si usted y la tienda no llegan a un acuerdo, puede acudir a la Junta Arbitral de Consumo de donde vive; es gratis.',
    },
    text: {
      en: 'Consumer arbitration is free, voluntary for both sides, and binding once both take part. The consumer office of your town (OMIC) takes the request too.',
      es: 'El arbitraje de consumo es gratuito, voluntario para las dos partes y vinculante si ambas participan. La solicitud también se recoge en la oficina municipal de consumo (OMIC).',
    },
    source: arbitration,
  },
  disputeBody: {
    name: 'Junta Arbitral de Consumo',
    url: arbitration.url,
    how: {
      en: 'The consumer arbitration board of the place where you live looks at it free of charge, if the store takes part too. You ask there, or at the consumer office of your town (OMIC).',
      es: 'La Junta Arbitral de Consumo del lugar donde vive lo estudia gratis, si la tienda también participa. Se solicita allí o en la oficina municipal de consumo (OMIC).',
    },
    source: arbitration,
  },
} as const satisfies CountryPack
