import type { Words } from '../words.ts'

export const pages: Pick<Words, 'standardsPage' | 'remindersPage'> = {
  standardsPage: {
    title: (store) => `Lo que ${store} promete cuando usted reclama`,
    order: 'Qué va primero',
    safetyFirst: 'Alguien se hizo o podría hacerse daño: esto va siempre primero',
    others: 'Todas las demás reclamaciones',
    workingTime: 'Los plazos son horas en las que trabajamos; el horario está abajo.',
    firstReply: (time) => `Una persona le responde en ${time}.`,
    nextUpdate: (time) => `Vuelve a saber de nosotros al menos cada ${time}.`,
    decision: (time) => `Le decimos qué decidimos en ${time}.`,
    remedy: (time) => `Lo que acordemos se hace en ${time}.`,
    compensation: (amount) => `Si tardamos más, recibe ${amount} sin pedirlo.`,
    hours: 'Cuándo trabajamos',
    closed: 'cerrado',
    reach: 'Para hablar con una persona',
  },
  remindersPage: {
    title: 'Recordatorios sobre su caso',
    question: '¿Dejamos de enviarle recordatorios sobre este caso? Todo lo demás que le debemos le sigue llegando.',
    button: 'No más recordatorios',
    done: 'Hecho. No recibirá más recordatorios sobre este caso.',
    unknown: 'Este enlace ya no funciona. Su caso y todo lo que contiene siguen intactos.',
  },
}
