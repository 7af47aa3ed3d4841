import type { ThanksWords } from './english.ts'

export const spanish: ThanksWords = {
  title: '¿Fue útil?',
  none: 'Nada de lo que consta sugiere dar las gracias. Quizá usted sepa más.',
  reasons: {
    SAFETY_UPHELD: 'Trata de seguridad y está justificada.',
    CAUSE_SEEN_TO: 'Está justificada, y un departamento se ocupa de la causa.',
    ADVICE_GIVEN: 'El cliente dijo qué debería cambiar.',
    FROM_SUGGESTION: 'Empezó en el buzón de sugerencias.',
    OTHERS_MERGED: 'Está justificada, y otros se quejaron de lo mismo.',
  },
  voucher: (amount) => `Las reglas dan un vale de ${amount}.`,
  inWords: 'Gracias con palabras: las reglas no dan nada más por esto.',
  enough: (given) =>
    `Este cliente ya recibió ${given === 1 ? 'un vale' : `${given} vales`} este año, el máximo de las reglas. Las gracias con palabras nunca sobran.`,
  say: 'Dar las gracias',
  other: 'Dar las gracias por otra cosa',
  anything: 'Dar las gracias por algo',
  thanked: (who, when) => (who ? `${who} dio las gracias ${when}` : `Se dieron las gracias ${when}`),
  owed: (amount, when) => `Vale de ${amount}, para ${when}`,
  delivered: (amount, when) => `Vale de ${amount}, entregado ${when}`,
  ledTo: 'Para qué sirvió, tal como lo lee el cliente',
  kinds: {
    FOUND_DANGER: 'Avisó de un peligro',
    LED_TO_CHANGE: 'Desde entonces algo se hace de otra manera',
    GAVE_IDEA: 'Tuvo una idea que se puso en práctica',
    TOLD_FIRST: 'Fue quien primero avisó de algo que pasó a otros',
  },
  withVoucher: (amount) => `Con un vale de ${amount}, del fondo`,
  done: 'Se han dado las gracias al cliente.',
}
