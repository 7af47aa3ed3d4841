/** "Faulty, or changed my mind?": a few questions that lead to the right door (mission B3). Data; pure. */
import type { ReturnDoor, WayPayer } from '@redress/schema/enums'
import type { Texts } from './pack.ts'

export interface GuideDoor {
  door: ReturnDoor
  /** Nobody before it is agreed. */
  payer: WayPayer | null
  text: Texts
}
/** An answer leads to a further question, by its name, or to a door. */
export type GuideAnswer = { text: Texts } & ({ next: string } | { leadsTo: GuideDoor })
export interface GuideQuestion {
  name: string
  text: Texts
  answers: readonly GuideAnswer[]
}

const complain: GuideDoor = {
  door: 'COMPLAIN',
  payer: 'STORE',
  text: {
    en: 'Tell us what is wrong. We put it right, and it costs you nothing: not the way back either.',
    es: 'Díganos qué pasa. Lo arreglamos y no le cuesta nada: tampoco la devolución.',
  },
}
const askTheStore: GuideDoor = {
  door: 'ASK_THE_STORE',
  payer: null,
  text: {
    en: 'The law gives no right to bring it back, but ask us: we look for a way with you, and tell you first who pays what.',
    es: 'La ley no da derecho a devolverlo, pero pregúntenos: buscamos una solución con usted y le decimos antes quién paga qué.',
  },
}

/** The questions, the first one first. */
export function returnGuide({ withdrawalDays: days }: { withdrawalDays: number }): readonly GuideQuestion[] {
  return [
    {
      name: 'reason',
      text: { en: 'What is the matter?', es: '¿Qué pasa?' },
      answers: [
        {
          text: {
            en: 'It is faulty, damaged or not what I ordered',
            es: 'Tiene un defecto, está dañado o no es lo que pedí',
          },
          leadsTo: complain,
        },
        { text: { en: 'I have changed my mind', es: 'He cambiado de idea' }, next: 'place' },
      ],
    },
    {
      name: 'place',
      text: { en: 'How did you buy it?', es: '¿Cómo lo compró?' },
      answers: [
        {
          text: { en: 'Online, by phone or at my door', es: 'Por internet, por teléfono o en mi domicilio' },
          next: 'time',
        },
        { text: { en: 'In the store', es: 'En la tienda' }, leadsTo: askTheStore },
      ],
    },
    {
      name: 'time',
      text: { en: 'When did you get it?', es: '¿Cuándo lo recibió?' },
      answers: [
        {
          text: { en: `Within the last ${days} days, or not yet`, es: `En los últimos ${days} días, o todavía no` },
          leadsTo: {
            door: 'WITHDRAW',
            payer: 'CUSTOMER',
            text: {
              en: 'You may take the purchase back without a reason: tell us that you do. You usually pay the way back, and get your money back.',
              es: 'Puede desistir de la compra sin dar motivos: comuníquenoslo. Por lo general paga la devolución y recibe su dinero.',
            },
          },
        },
        { text: { en: 'Longer ago', es: 'Hace más tiempo' }, leadsTo: askTheStore },
      ],
    },
  ]
}
