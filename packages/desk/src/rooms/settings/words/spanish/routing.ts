import type { RoutingWords } from '../english/routing.ts'
import { versions } from './versions.ts'

export const routing: RoutingWords = {
  ...versions,
  intro:
    'Cuenta la primera regla que encaja con una reclamación. Dice qué departamento la lleva, y quién allí. Lo que alguien ya tiene se queda con esa persona.',
  version: (number) => `La versión ${number} está en vigor.`,
  none: 'Aún no hay reglas: cada reclamación va al departamento de su categoría, si no al primer departamento.',
  list: 'Las reglas, en el orden en que se preguntan',
  rule: (number) => `Regla ${number}`,
  asksNothing: 'Toda reclamación',
  otherwise: 'Donde no encaja ninguna regla, va al departamento de su categoría, si no al primer departamento.',
  neverReached: 'Las reglas que siguen a esta no se preguntan nunca.',
  about: 'Sobre',
  severity: 'Gravedad',
  subject: 'Por sus palabras, sobre',
  withWords: 'Con las palabras',
  or: 'o',
  subjects: {
    CONTRACT: 'contrato, condiciones o factura',
    TRANSPORT: 'entrega o daños en el camino',
    QUALITY: 'el propio producto',
  },
  owners: { TAKES_NEW: 'quien toma sus reclamaciones nuevas', LEAST_LOADED: 'quien tiene menos que hacer' },
  person: (name) => name,
  personGone: 'alguien que ya no trabaja aquí',
  departmentGone: 'un departamento que ya no existe',
  editRule: (number) => `Cambiar la regla ${number}`,
  up: (number) => `Subir la regla ${number}`,
  down: (number) => `Bajar la regla ${number}`,
  remove: (number) => `Quitar la regla ${number}`,
  removed: (number) => `La regla ${number} se ha quitado.`,
  add: 'Añadir una regla',
  form: {
    hint: 'Lo que queda abierto no se pregunta. De cada lista basta una; todas las listas deben cumplirse.',
    words: 'Palabras',
    wordsHint:
      'Separadas por comas. No importan mayúsculas ni acentos. Un asterisco al final vale por cualquier terminación: factura*. Varias palabras seguidas se buscan tal como están.',
    to: 'Va a',
    who: 'Quién allí',
    people: 'Una persona',
    take: 'Aceptar',
  },
  trial: {
    title: 'Qué pasaría con …',
    text: 'Prueba lo que está arriba, en vigor o no. No se escribe nada.',
    words: 'Las palabras de una reclamación',
    any: 'no se dice',
    asCategory: 'como dice su categoría',
    run: '¿A dónde va?',
    running: 'Mirando',
    fits: (number) => `Encaja la regla ${number}.`,
    noneFits: 'No encaja ninguna regla.',
    goes: (department, who) =>
      who ? `Va a ${department}, a ${who}.` : `Va a ${department}; nadie la tiene hasta que alguien la tome.`,
  },
}
