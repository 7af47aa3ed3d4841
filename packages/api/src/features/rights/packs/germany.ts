import type { CountryPack } from '../pack.ts'
import { europeanUnion } from './european-union.ts'

const checkedOn = '2026-11-22'
const disputes = {
  law: 'Verbraucherstreitbeilegungsgesetz (VSBG), §§ 36 und 37',
  url: 'https://www.gesetze-im-internet.de/vsbg/__37.html',
  checkedOn,
}

export const germany = {
  ...europeanUnion,
  GUARANTEE: {
    inShort: {
      en: 'If what you bought is faulty, the store puts it right free of charge, the way there and back included, for two years from delivery.',
      es: 'Si lo que compró tiene un defecto, la tienda lo arregla gratis, incluido el transporte de ida y vuelta, durante dos años desde la entrega.',
    },
    text: {
      en: 'Claims for faulty goods lapse two years after delivery.',
      es: 'Los derechos por bienes defectuosos prescriben a los dos años de la entrega.',
    },
    source: {
      law: 'Bürgerliches Gesetzbuch (BGB), § 438',
      url: 'https://www.gesetze-im-internet.de/bgb/__438.html',
      checkedOn,
    },
  },
  BURDEN_OF_PROOF: {
    text: {
      en: 'A fault that comes to light within a year of delivery is taken to have been there from the start: you need not prove it.',
      es: 'Si el defecto aparece en el año siguiente a la entrega, se entiende que ya existía: no tiene que demostrarlo.',
    },
    source: {
      law: 'Bürgerliches Gesetzbuch (BGB), § 477',
      url: 'https://www.gesetze-im-internet.de/bgb/__477.html',
      checkedOn,
    },
  },
  DISPUTE_RESOLUTION: {
    inShort: {
      en: 'If you and the store cannot agree, you can ask the federal conciliation body free of charge, if the store takes part.',
      es: 'Si usted y la tienda no llegan a un acuerdo, puede acudir gratis al organismo federal de conciliación, si la tienda participa.',
    },
    text: {
      en: 'When a dispute could not be settled, the store tells you in writing which conciliation body is competent, and whether it is willing or obliged to take part. For you the procedure is free.',
      es: 'Cuando un litigio no se ha podido resolver, la tienda le dice por escrito qué organismo de conciliación es competente y si quiere o debe participar. Para usted es gratis.',
    },
    source: disputes,
  },
  disputeBody: {
    name: 'Universalschlichtungsstelle des Bundes',
    url: 'https://www.universalschlichtungsstelle.de',
    how: {
      en: 'The federal conciliation body in Kehl proposes a solution, free of charge for you, if the store takes part. You ask in writing, on its page or by post: Straßburger Straße 8, 77694 Kehl.',
      es: 'El organismo federal de conciliación de Kehl propone una solución, gratis para usted, si la tienda participa. Se solicita por escrito, en su página o por correo: Straßburger Straße 8, 77694 Kehl (Alemania).',
    },
    source: disputes,
  },
} as const satisfies CountryPack
