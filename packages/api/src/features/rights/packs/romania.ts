import type { CountryPack } from '../pack.ts'
import { europeanUnion } from './european-union.ts'

const checkedOn = '2026-11-22'
const saleOfGoods = {
  law: 'Ordonanța de urgență a Guvernului 140/2021',
  url: 'https://legislatie.just.ro',
  checkedOn,
}
const disputes = {
  law: 'Ordonanța Guvernului 38/2015',
  url: 'https://legislatie.just.ro/Public/DetaliiDocumentAfis/193569',
  checkedOn,
}

export const romania = {
  ...europeanUnion,
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, the store puts it right free of charge, the way there and back included, for two years from delivery.',
      es: 'Si lo que compró tiene un defecto, la tienda lo arregla gratis, incluido el transporte de ida y vuelta, durante dos años desde la entrega.',
    },
    text: {
      en: 'The store answers for faults that come to light within two years of delivery, for goods bought since 1 January 2022.',
      es: 'La tienda responde de los defectos que aparezcan en los dos años siguientes a la entrega, para lo comprado desde el 1 de enero de 2022.',
    },
    source: saleOfGoods,
  },
  BURDEN_OF_PROOF: {
    text: {
      en: 'A fault that comes to light within a year of delivery is taken to have been there from the start: you need not prove it.',
      es: 'Si el defecto aparece en el año siguiente a la entrega, se entiende que ya existía: no tiene que demostrarlo.',
    },
    source: saleOfGoods,
  },
  COMPLAINT_BOOK: {
    text: {
      en: 'Beside the till or the opening hours a store shows the plaque, and on the first page of its site the pictogram, that lead to the dispute resolution of ANPC.',
      es: 'La tienda muestra junto a la caja o al horario la placa, y en la portada de su web el pictograma, que llevan a la resolución de litigios de la ANPC.',
    },
    source: {
      law: 'Ordinul președintelui ANPC 449/2022, art. 1 și 2, modificat prin 32/2023',
      url: 'https://legislatie.just.ro/Public/DetaliiDocumentAfis/265126',
      checkedOn,
    },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, you can ask the dispute resolution of the consumer authority ANPC.',
      es: 'Si usted y la tienda no llegan a un acuerdo, puede acudir a la resolución de litigios de la autoridad de consumo ANPC.',
    },
    text: {
      en: 'The consumer authority ANPC has a department for the alternative resolution of disputes (SAL). To ask it is voluntary; the courts stay open to you.',
      es: 'La autoridad de consumo ANPC tiene un departamento de resolución alternativa de litigios (SAL). Acudir a él es voluntario; los tribunales siguen abiertos.',
    },
    source: disputes,
  },
  disputeBody: {
    name: 'ANPC, Soluționarea alternativă a litigiilor (SAL)',
    url: 'https://anpc.ro/ce-este-sal/',
    how: {
      en: 'The department of the consumer authority ANPC for the alternative resolution of disputes looks at it, independently of the store. You ask on its page.',
      es: 'El departamento de resolución alternativa de litigios de la autoridad de consumo ANPC lo estudia, con independencia de la tienda. Se solicita en su página.',
    },
    source: disputes,
  },
} as const satisfies CountryPack
