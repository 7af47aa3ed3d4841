import type { Words } from './words.ts'

const list = new Intl.ListFormat('es', { type: 'disjunction' })

export const spanish: Words = {
  locale: 'es',
  dateLocale: 'es-ES',
  status: {
    RECEIVED: 'Tenemos su reclamación',
    ASSESSING: 'Estamos leyendo lo ocurrido',
    INVESTIGATING: 'Estamos averiguando qué pasó',
    OPTIONS_OFFERED: 'Elija cómo lo solucionamos',
    AGREED: 'Lo estamos solucionando',
    RESOLVED: 'Ya debería estar solucionado',
    CLOSED: 'Su caso está cerrado',
    REJECTED: 'Le hemos dado nuestra respuesta',
    WITHDRAWN: 'Ha retirado su reclamación',
    MERGED: 'Esto sigue en su otro caso',
  },
  issue: {
    REQUIRED: () => 'Rellene este campo, por favor.',
    TOO_SHORT: (limit) => `Escriba al menos ${limit} caracteres, por favor.`,
    TOO_LONG: (limit) => `Use menos de ${number(limit)} caracteres, por favor.`,
    TOO_MANY: (limit) => `Elija como mucho ${limit}, por favor.`,
    INVALID: () => 'Revise este dato, por favor: no parece correcto.',
    OUT_OF_RANGE: () => 'Revise este dato, por favor: el valor no es posible.',
    UNKNOWN: () => 'No conocemos esta opción. Elija otra, por favor.',
  },
  error: {
    validation: 'Hay algo que revisar antes de que podamos recibirlo.',
    idempotencyConflict: 'Ya tenemos otra cosa con esta clave. Envíe el texto cambiado con una clave nueva, por favor.',
    rateLimited: 'Han sido muchos envíos seguidos. Inténtelo de nuevo dentro de un rato; guardamos sus palabras.',
    notFound: 'No encontramos ningún caso con este código.',
    statusConflict: 'Este caso ha avanzado y eso ya no se puede hacer.',
    temporarilyUnavailable: 'Ahora no podemos guardarlo. No se pierde nada; envíelo de nuevo dentro de un momento.',
    promiseEnded: 'Esta promesa ya no está abierta: se cumplió, se incumplió o se cambió.',
    dueInPast: 'La nueva hora ya ha pasado.',
    dueOutsideHours: 'Nadie trabaja a esa hora. Elija una dentro de su horario.',
    contactMissing: 'Denos un correo electrónico o un teléfono, por favor, para poder responderle.',
  },
  promise: {
    FIRST_REPLY: 'Una persona lo lee y le responde',
    NEXT_UPDATE: 'Le contamos cómo va',
    CALLBACK: 'Le llamamos',
    DECISION: 'Le decimos qué hemos decidido',
    REMEDY: 'Hacemos lo acordado',
    FOLLOW_UP: 'Le preguntamos si está solucionado de verdad',
    CUSTOM: 'Nos ponemos en contacto con usted',
  },
  event: {
    FILED: () => 'Usted nos contó qué pasó',
    PROMISE_MADE: () => 'Le prometimos una respuesta',
    PROMISE_KEPT: () => 'Hicimos lo prometido',
    PROMISE_MOVED: (_actor, name) => (name ? `${name} le dio una nueva hora` : 'Le dimos una nueva hora'),
    PROMISE_MISSED: () => 'No le respondimos a tiempo y le dimos una nueva hora',
    UNDERSTANDING_WRITTEN: (_actor, name) => (name ? `${name} anotó lo que entendimos` : 'Anotamos lo que entendimos'),
    UNDERSTANDING_CONFIRMED: () => 'Usted confirmó lo que entendimos',
    UNDERSTANDING_CORRECTED: () => 'Usted corrigió lo que entendimos',
    MESSAGE: (actor, name) => (actor === 'CUSTOMER' ? 'Usted escribió' : name ? `${name} escribió` : 'Le escribimos'),
    STATUS_CHANGED: (actor, name) =>
      actor === 'CUSTOMER' ? 'Usted cambió su caso' : name ? `${name} cambió su caso` : 'Cambiamos su caso',
  },
  missedReason:
    'No nos hemos puesto en contacto con usted como le prometimos. Hemos avisado a otra persona para que se ocupe.',
  understanding: {
    about: ({ productName, orderNumber }) => {
      if (productName && orderNumber) return `Nos contó un problema con ${productName}, del pedido ${orderNumber}.`
      if (productName) return `Nos contó un problema con ${productName}.`
      if (orderNumber) return `Nos contó un problema con el pedido ${orderNumber}.`
      return 'Nos contó un problema.'
    },
    wants: (remedies) => `Para solucionarlo, le gustaría ${list.format(remedies)}.`,
    wantsWords: (words) => `En sus palabras: «${words}»`,
    openOutcome: 'Nos deja proponer cómo solucionarlo.',
    remedy: {
      REPLACEMENT: 'uno nuevo',
      REPAIR: 'una reparación',
      REFUND: 'que le devolvamos el dinero',
      PRICE_REDUCTION: 'una rebaja del precio',
      VOUCHER: 'un vale',
      RAIN_CHECK: 'comprarlo más tarde en las mismas condiciones',
      DELIVERY_PAID: 'que paguemos el envío',
      APOLOGY: 'una disculpa',
      EXPLANATION: 'una explicación',
      OTHER: 'otra cosa',
    },
  },
  steps: {
    received: { title: 'Tenemos su reclamación', detail: 'Queda registrada con sus propias palabras.' },
    reply: { title: 'Una persona la lee y le responde', detail: 'Tendrá noticias nuestras a la hora que le dijimos.' },
    solution: { title: 'Buscamos una solución con usted', detail: 'Usted elige o nos dice qué le vendría mejor.' },
    done: { title: 'Hacemos lo acordado', detail: 'Lo recibe por escrito: quién hace qué y para cuándo.' },
    followUp: { title: 'Preguntamos si está solucionado de verdad', detail: 'Si dice «no», el caso se abre de nuevo.' },
  },
  trackingLinkSent: 'Si tenemos un caso con esta referencia y este correo electrónico, el enlace va de camino.',
  mail: {
    greeting: (name) => `Hola, ${name}:`,
    greetingWithoutName: 'Hola:',
    acknowledgementSubject: (reference) => `Tenemos su reclamación (${reference})`,
    sorry:
      'Sentimos que algo haya salido mal. Gracias por contárnoslo: su reclamación queda registrada, con sus propias palabras.',
    understood: 'Esto es lo que hemos entendido',
    isItRight:
      '¿Le hemos entendido bien? Abra su caso y díganoslo: basta un toque para decir que sí y, si no, sus propias palabras.',
    by: (time) => `A más tardar: ${time}`,
    openCase: 'Abrir mi caso',
    noLink: 'Para saber cómo va, escríbanos e indique la referencia que figura abajo, por favor.',
    lostLinkSubject: (reference) => `El enlace a su caso (${reference})`,
    lostLink:
      'Nos pidió el enlace a su caso. Quien lo tiene puede abrirlo, así que guárdelo para usted. Si no lo pidió usted, no tiene que hacer nada.',
    delaySubject: (reference) => `Más tarde de lo que dijimos (${reference})`,
    missed:
      'No nos hemos puesto en contacto con usted como le prometimos, y lo sentimos. Hemos avisado a otra persona para que se ocupe.',
    moved: (reason) => `Necesitamos más tiempo del que dijimos, y lo sentimos. ${reason}`,
    instead: (time) => `En lugar de: ${time}`,
    replySubject: (reference) => `Sobre su reclamación (${reference})`,
    wrote: (name) => `${name} escribió`,
    reference: (reference) => `Referencia ${reference}`,
  },
}

function number(limit: number | undefined): string {
  return limit === undefined ? '' : new Intl.NumberFormat('es').format(limit)
}
