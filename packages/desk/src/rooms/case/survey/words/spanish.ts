import type { CaseSurveyWords } from './words.ts'

export const spanish: CaseSurveyWords = {
  title: 'Qué piensan de nosotros',
  answered: (mark, most) => `Dieron ${mark} de ${most}.`,
  notYet: 'Todavía no han contestado. Si los tiene al teléfono, pregunte.',
  begin: 'Nos lo han dicho por teléfono',
  ask: 'Léaselo',
  mark: 'Su nota',
  choose: 'Elija …',
  markMissing: 'Diga qué nota dieron.',
  why: 'Por qué, con sus palabras, si lo dicen (opcional)',
  call: 'Quieren que se les llame',
  callHint: 'Lo promete en el paso siguiente.',
  bad: 'Una mala nota es una reclamación: el caso sigue, o empieza uno nuevo.',
  hint: 'Cuenta como una respuesta por correo, una vez. Entonces no reciben correo.',
  save: 'Anotarlo',
  since: 'Su respuesta está anotada. Lo que escribió después no lo está: puede dejarlo como nota para sus compañeros.',
  over: 'Aquí ya no hay nada que anotar. Lo que escribió puede dejarlo como nota para sus compañeros.',
  leaveNote: 'Dejarlo como nota',
  done: 'Anotado.',
  notSolved: {
    begin: { RESOLVED: 'Dicen que no está resuelto', REJECTED: 'Piden que lo miremos otra vez' },
    door: '¿Cómo lo dijeron?',
    label: 'Lo que dijeron, con sus propias palabras',
    hint: 'Lo leen otra vez en su caso, y cuándo tendrán noticias nuestras.',
    asNote: 'Entretanto el caso se reabrió o se cerró. Estas palabras pueden quedar como nota para los compañeros.',
    done: (when) =>
      when ? `Está abierto otra vez. El cliente tiene noticias antes de: ${when}.` : 'Está abierto otra vez.',
  },
  doneBad: 'Anotado. Es una mala nota, así que ahora alguien responde por ella.',
}
