import type { SuggestionWords } from './words.ts'

export const spanish: SuggestionWords = {
  which: 'Qué sugerencias',
  states: { OPEN: 'Por leer', ANSWERED: 'Respondidas', BECAME_COMPLAINT: 'Pasaron a reclamación' },
  all: 'Todas',
  list: 'Sugerencias, la última primero',
  nobody: 'Alguien',
  sent: (who, when) => `${who}, ${when}`,
  answer: 'Responder …',
  turn: 'Es una reclamación …',
  back: 'Ahora no',
  next: 'Qué pasa después',
  answering: {
    label: 'Su respuesta',
    byMail: (email) => `Va a ${email} por correo, una vez. A una sugerencia solo se responde una vez.`,
    noAddress: 'No dejó dirección: la respuesta queda aquí, para los compañeros.',
    thanks: 'Dé las gracias y diga qué hará con ella.',
    missing: 'Escriba algo primero.',
    send: 'Enviar la respuesta',
    keep: 'Guardar la respuesta',
    done: 'Respondida.',
  },
  turning: {
    text: (when) =>
      `Sigue como reclamación, con sus palabras, y cuenta desde ${when}. Llega a la cola y recibe una hoja para esa persona con el código de su caso.`,
    noAddress: 'No dejó dirección: no se le puede escribir si no vuelve.',
    noUndo: 'No se puede deshacer.',
    category: 'Categoría',
    noCategory: 'Aún no está claro',
    confirm: 'Pasarla a reclamación',
  },
  answeredBy: (who, when) => `${who} respondió ${when}`,
  toCase: 'Abrir el caso',
  done: 'Hecho',
  busy: 'Un momento',
  unreachable: 'No ha cambiado nada: el servidor no responde. Lo que escribió sigue aquí; inténtelo otra vez.',
  more: 'Mostrar más',
  empty: {
    OPEN: {
      title: 'El buzón está vacío',
      text: 'Aquí llega lo que los clientes proponen sin reclamar. Cada cosa se lee y se responde una vez; lo que resulta ser una reclamación pasa a serlo.',
    },
    ANSWERED: { title: 'Aún no hay nada respondido', text: 'Lo que responda queda aquí, con la respuesta.' },
    BECAME_COMPLAINT: {
      title: 'Ninguna era una reclamación',
      text: 'Hay quien deja en el buzón lo que en realidad es una reclamación. Las que convierta quedan aquí, con un enlace al caso.',
    },
    ALL: { title: 'El buzón está vacío', text: 'Aquí llega lo que los clientes proponen sin reclamar.' },
  },
  keys: {
    section: 'Sugerencias',
    next: 'La siguiente',
    previous: 'La anterior',
    answer: 'Responder',
    turn: 'Pasarla a reclamación: antes se ve qué pasa después',
  },
}
