/** What is said around the rights of customers. */
import type { RightTopic } from '@redress/schema/enums'
import type { Texts } from './pack.ts'

export const topicTitles: Readonly<Record<RightTopic, Texts>> = {
  GUARANTEE: { en: 'If it is faulty', es: 'Si tiene un defecto' },
  BURDEN_OF_PROOF: { en: 'What you need not prove', es: 'Lo que no tiene que demostrar' },
  REMEDIES: { en: 'How it is put right', es: 'Cómo se arregla' },
  WAY_BACK_WHEN_FAULTY: {
    en: 'Who pays the way back when it is faulty',
    es: 'Quién paga el transporte si tiene un defecto',
  },
  WITHDRAWAL: { en: 'If you change your mind', es: 'Si cambia de idea' },
  WITHDRAWAL_REFUND: { en: 'Your money, after you changed your mind', es: 'Su dinero, si cambió de idea' },
  WAY_BACK_AFTER_WITHDRAWAL: {
    en: 'Who pays the way back when you changed your mind',
    es: 'Quién paga la devolución si cambió de idea',
  },
  ANSWER_DEADLINE: { en: 'By when you get an answer', es: 'Cuándo recibe respuesta' },
  COMPLAINT_BOOK: { en: 'What the store keeps ready', es: 'Lo que la tienda tiene a su disposición' },
  DISPUTE_RESOLUTION: { en: 'If we cannot agree', es: 'Si no llegamos a un acuerdo' },
}

/** Above the three sentences, and what leads to all of it. */
export const rightsTitle: Texts = { en: 'Your rights', es: 'Sus derechos' }
export const allRights: Texts = {
  en: 'All your rights, and where they stand',
  es: 'Todos sus derechos y dónde constan',
}

export const rightsPageWords = {
  country: { en: 'Country', es: 'País' },
  show: { en: 'Show', es: 'Mostrar' },
  choose: {
    en: 'Rights are not the same everywhere. Which country do you live in?',
    es: 'Los derechos no son los mismos en todas partes. ¿En qué país vive?',
  },
  unknown: {
    en: 'We have not written down the rights in this country. Please ask us, or an advice centre there.',
    es: 'No tenemos por escrito los derechos en este país. Pregúntenos, o pregunte a un centro de asesoramiento de allí.',
  },
  asOf: { en: 'As of', es: 'A fecha de' },
} as const satisfies Record<string, Texts>

/** To customers: what this is not. */
export const notAdvice: Texts = {
  en: 'General information, not legal advice.',
  es: 'Información general, no asesoramiento jurídico.',
}

/** To whoever runs the store: what they must not rely on. */
export const exampleLabel: Texts = {
  en: 'Example. Check it with counsel before you rely on it.',
  es: 'Ejemplo. Consúltelo con un abogado antes de basarse en él.',
}
