import type { SortingWords } from './english.ts'

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`
const cases = (count: number) => (count === 1 ? '1 caso decidido' : `${count} casos decididos`)

export const spanish: SortingWords = {
  title: 'De qué tipo es',
  open: 'Nadie lo ha dicho todavía.',
  category: 'Sobre',
  severity: 'Gravedad',
  department: 'Departamento',
  change: 'Clasificar',
  again: 'Clasificar de nuevo',
  handOver: 'Otro departamento',

  reading: (count) => `Aún se lee lo que se decidió antes: ${cases(count)} por ahora.`,
  nothingLearnt: 'Todavía no se sugiere nada. Aprende de cada caso que usted y sus colegas clasifican.',
  learnt: (count, share) => ({
    before: `Aprendido de ${cases(count)}: ${percent(share)} de seguridad de que es`,
    after: '.',
  }),
  take: (name) => `Es ${name}`,
  others: 'O quizá',
  other: (name, share) => `${name}, ${percent(share)}`,
  likeIt: (name, share) => `Casos parecidos los llevó ${name} (${percent(share)} de seguridad).`,

  safety: 'Alguien podría hacerse daño',
  safetyHint: 'Antes que nada, y ante la duda: una persona con nombre lo tiene enseguida y recibe aviso.',
  isSafety: (who) =>
    who ? `Alguien podría hacerse daño. Lo tiene ${who}.` : 'Alguien podría hacerse daño, y nadie lo tiene.',
  choose: 'Elegir …',
  categoryMissing: 'Diga sobre qué es.',
  asCategory: (severity) => `Como dice su tipo: ${severity}`,
  reason: 'Por qué, para los colegas',
  stays: (who) => `Se queda con ${who} de todos modos`,
  us: 'nosotros',
  goes: (department, who) => (who ? `Va a ${department}, a ${who}.` : `Va a ${department}; allí lo tomará alguien.`),
  remains: (department, who) => (who ? `Se queda en ${department}, con ${who}.` : `Se queda en ${department}.`),
  byRule: (rule, asks) =>
    asks ? `Lo dice la regla ${rule} de la tienda: ${asks}.` : `Lo dice la regla ${rule} de la tienda.`,
  byCategory: 'No encaja ninguna regla de la tienda; este es el departamento de su tipo.',
  orBelow: (names) => `sobre ${names}`,
  subjects: { CONTRACT: 'sobre un contrato', TRANSPORT: 'sobre la entrega', QUALITY: 'sobre el producto' },
  words: (list) => `con las palabras ${list}`,
  or: 'o',
  save: 'Clasificar así',
  cancel: 'Dejarlo',
  done: (name, who) => (who ? `${name}: lo tiene ${who}.` : `${name}: queda anotado.`),

  setAside: {
    begin: 'No es una queja',
    title: '¿No es una queja?',
    why: 'Qué es',
    reasons: { SPAM: 'Publicidad, o lo que rellenó una máquina', TEST: 'Una prueba del formulario' },
    missing: 'Diga cuál de las dos es. Todo lo demás es una queja y se responde.',
    note: 'Algo más, para los colegas',
    what: [
      'Ya no se debe nada y no se escribe a nadie sobre esto.',
      'Sale de la cola y no cuenta en ninguna cifra de quejas.',
      'Quien lo escribió puede leerlo con su enlace. Una palabra suya lo retoma, para siempre.',
      'Queda anotado quién lo dejó aparte.',
    ],
    run: 'Dejarlo aparte',
    cancel: 'Es una queja',
    done: (reference) => `${reference} queda aparte.`,
    heading: 'Dejado aparte',
    as: { SPAM: 'Como publicidad', TEST: 'Como prueba' },
    by: (as, who, when) => (who ? `${as}, por ${who}, ${when}.` : `${as}, ${when}.`),
    text: 'No se debe nada. Una palabra de su cliente lo retoma.',
    takeUp: 'Retomarlo',
    takenUp: (when) =>
      when ? `Está abierto otra vez. El cliente tiene noticias antes de: ${when}.` : 'Está abierto otra vez.',
  },
  duplicates: {
    title: '¿Dos sobre lo mismo?',
    text: 'Estas pueden ser sobre lo mismo. Mire las dos antes de unirlas.',
    signs: {
      SAME_CUSTOMER: () => 'mismo cliente',
      SAME_ORDER: () => 'mismo pedido',
      NEAR_WORDS: (share) => `${percent(share)} de las palabras en ambas`,
    },
    compare: 'Comparar',
    compareWith: (reference) => `Comparar con ${reference}`,
    mergedInto: 'Continúa en otro caso',
    mergedIntoText: 'Los dos enlaces muestran ese. Aquí ya no se hace nada.',
    mergedFrom: 'Unidas a esta',
  },
  merge: {
    title: '¿Son las dos sobre lo mismo?',
    this: 'Esta',
    other: 'La otra',
    inBoth: 'Marcado: las palabras más largas que están en ambas.',
    which: '¿Cuál continúa?',
    goesOn: (reference, when) => `${reference}, llegó ${when}`,
    what: (from, into) => [
      `Los dos enlaces, el de ${from} y el de ${into}, muestran ${into} desde entonces.`,
      `Lo escrito y prometido en ${from} pasa con ella; de dos promesas iguales se cumple la primera.`,
      `En ${from} ya no se hace nada más. No se puede deshacer.`,
    ],
    sameCustomer: 'Me he asegurado de que las dos son del mismo cliente',
    sameCustomerHint:
      'Quien tiene el enlace de una ve entonces todo lo de la otra. La misma dirección en dos formularios no prueba nada.',
    sameCustomerMissing: 'Asegúrese primero.',
    reason: 'Por qué, para los colegas',
    run: (from, into) => `Unir ${from} a ${into}`,
    cancel: 'No lo son',
    done: (from, into) => `${from} continúa en ${into}.`,
  },
}
