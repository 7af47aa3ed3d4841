import type { Words } from '../words.ts'

const most = { CSAT: 5, CES: 7, NPS: 10 }
const rated = {
  CSAT: 'Usted valoró su satisfacción',
  CES: 'Usted valoró si se lo pusimos fácil',
  NPS: 'Usted valoró si nos recomendaría',
}

export const survey: Pick<Words, 'survey' | 'surveyPage'> = {
  survey: {
    question: (kind, { store, isAboutCase }) => {
      if (kind === 'NPS') return `¿Con qué probabilidad recomendaría ${store} a un amigo?`
      if (kind === 'CES')
        return isAboutCase
          ? `«${store} me lo puso fácil para solucionar esto». ¿Está de acuerdo?`
          : `«${store} me lo pone fácil». ¿Está de acuerdo?`
      return isAboutCase ? '¿Está satisfecho con cómo tratamos su reclamación?' : `¿Está satisfecho con ${store}?`
    },
    ends: {
      CSAT: { least: 'Nada', most: 'Mucho' },
      CES: { least: 'En absoluto', most: 'Totalmente' },
      NPS: { least: 'Nada probable', most: 'Muy probable' },
    },
    marked: (kind, mark, takenDownBy) =>
      `${rated[kind]}: ${mark} de ${most[kind]}${takenDownBy ? ` (lo anotó ${takenDownBy})` : ''}`,
    reopened: 'Lo miramos de nuevo por su valoración',
    badMark: (kind, mark) => `Una nota en nuestra encuesta: ${mark} de ${most[kind]}. El cliente no ha dicho más.`,
    badMarkAfter: (kind, mark, reference) =>
      `Una nota en nuestra encuesta sobre el caso ${reference}: ${mark} de ${most[kind]}.`,
  },
  surveyPage: {
    title: 'Su respuesta',
    unknown: 'Este enlace ya no funciona. No se ha cambiado nada.',
    thanks: 'Gracias. Su respuesta está guardada.',
    thanksBad: 'Sentimos que no le fuera bien. Su respuesta está guardada, y no se queda en eso.',
    more: '¿Qué debemos mantener o hacer mejor?',
    moreBad: '¿Qué salió mal?',
    call: '¿Le llamamos? Su número',
    name: 'Su nombre',
    email: 'Su correo electrónico',
    send: 'Enviar',
  },
}
