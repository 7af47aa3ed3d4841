import type { CountryPack } from '../pack.ts'
import { europeanUnion } from './european-union.ts'

const checkedOn = '2026-11-22'
const disputes = {
  law: 'Law 3297/2004 on the Consumer Ombudsman (Συνήγορος του Καταναλωτή)',
  url: 'https://www.synigoroskatanaloti.gr/en/responsibilities',
  checkedOn,
}

export const greece = {
  ...europeanUnion,
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, the store puts it right free of charge, the way there and back included, for two years from delivery.',
      es: 'Si lo que compró tiene un defecto, la tienda lo arregla gratis, incluido el transporte de ida y vuelta, durante dos años desde la entrega.',
    },
    text: {
      en: 'The store answers for faults of new and of used goods for two years. For used goods less may be agreed, but not less than one year.',
      es: 'La tienda responde de los defectos de bienes nuevos y usados durante dos años. En bienes usados puede pactarse menos, pero no menos de un año.',
    },
    source: {
      law: 'Law 2251/1994, and Civil Code 534 ff., as the ministry explains them',
      url: 'https://www.mindev.gov.gr/%CF%80%CF%81%CE%BF%CF%83%CF%84%CE%B1%CF%83%CE%AF%CE%B1-%CF%84%CE%BF%CF%85-%CE%BA%CE%B1%CF%84%CE%B1%CE%BD%CE%B1%CE%BB%CF%89%CF%84%CE%B7/%CF%83%CF%85%CF%87%CE%BD%CE%AD%CF%82-%CE%B5%CF%81%CF%89%CF%84%CE%AE%CF%83%CE%B5%CE%B9%CF%82-%CF%80%CF%81%CE%BF%CF%8A%CF%8C%CE%BD%CF%84%CE%B1/',
      checkedOn,
    },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, you can ask the Consumer Ombudsman, within a year.',
      es: 'Si usted y la tienda no llegan a un acuerdo, puede acudir al Defensor del Consumidor, en el plazo de un año.',
    },
    text: {
      en: 'The Consumer Ombudsman is an independent authority that mediates between you and the store and recommends a solution. The deadlines for going to court run on meanwhile.',
      es: 'El Defensor del Consumidor es una autoridad independiente que media entre usted y la tienda y recomienda una solución. Los plazos para ir a los tribunales siguen corriendo.',
    },
    source: disputes,
  },
  disputeBody: {
    name: 'Συνήγορος του Καταναλωτή (Consumer Ombudsman)',
    url: 'https://www.synigoroskatanaloti.gr/en/faqs',
    how: {
      en: 'This independent authority mediates between you and the store. You write to it within a year of what happened: by the form on its page, by e-mail or by post, not by phone.',
      es: 'Esta autoridad independiente media entre usted y la tienda. Se le escribe en el plazo de un año desde lo ocurrido: con el formulario de su página, por correo electrónico o postal, no por teléfono.',
    },
    source: disputes,
  },
} as const satisfies CountryPack
