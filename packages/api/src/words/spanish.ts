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
    doerMissing: 'Diga quién lo hace: una persona registrada, o el nombre que ve el cliente.',
    nobodyThere: 'Diga a quién: una persona, o un departamento en el que haya alguien.',
    promiseOfNobody: 'Nadie responde aún de esta reclamación. Diga quién debe la promesa.',
    keptByReply: 'Esta promesa se cumple escribiendo al cliente o hablando con él por teléfono.',
    keptByCall: 'Esta promesa se cumple llamando: anote la llamada y su resultado.',
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
    NOTE: (_actor, name) => `${name ?? 'Alguien'} dejó una nota`,
    ASSIGNED: (_actor, name) => (name ? `${name} lleva ahora su caso` : 'Alguien lleva ahora su caso'),
    HANDED_OVER: (_actor, name) =>
      name ? `${name} lleva ahora su caso, con todo lo que nos contó` : 'Otro departamento lleva ahora su caso',
    ESCALATED: (_actor, name) =>
      name ? `Su caso ha subido: ahora lo lleva ${name}` : 'Su caso ha subido a quien dirige la tienda',
    PERSON_ASKED_FOR: () => 'Usted pidió hablar con una persona',
    CALLED: (_actor, name) => (name ? `${name} le llamó` : 'Le llamamos'),
    COMPENSATION_GRANTED: () => 'Tardamos más de lo que prometemos a todos, así que le debemos algo',
    REMINDED: () => 'Le recordamos que esperamos su respuesta',
    REMINDERS_STOPPED: () => 'Usted pidió no recibir más recordatorios',
  },
  callBetween: (from, to) => `Le llamamos entre las ${from} y las ${to}`,
  compensation: (amount) => `Recibe ${amount} de nuestra parte porque llegamos tarde`,
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
    called: (name) => `${name} le llamó`,
    did: (name) => `${name} hizo lo prometido`,
    hasIt: (name) => `${name} lleva su caso.`,
    promiseSubject: (reference) => `Lo que le prometemos (${reference})`,
    promised: 'Tiene nuestra palabra.',
    reminderSubject: (reference) => `Esperamos su respuesta (${reference})`,
    reminder: 'Le preguntamos algo sobre su caso y aún no sabemos de usted. En cuanto responda, seguimos.',
    lastReminder: 'Este es nuestro último recordatorio; su caso sigue abierto.',
    stopReminders: 'No más recordatorios sobre este caso',
    closingSubject: (reference) => `Ha retirado su reclamación (${reference})`,
    withdrawn:
      'Ha retirado su reclamación, así que no hacemos nada más. Si fue un error o al final no está solucionado, díganoslo y lo miramos de nuevo.',
    reference: (reference) => `Referencia ${reference}`,
  },
  staffMail: {
    warningSubject: (reference, time) => `Vence ${time}: ${reference}`,
    warning: (what) => `Esto está prometido a un cliente y aún no está hecho: ${what}.`,
    escalationSubject: (reference) => `Hágase cargo de ${reference}, por favor`,
    escalation: {
      MISSED: 'Se incumplió una promesa a este cliente. Ya lo sabe, con una nueva hora.',
      CUSTOMER: 'El cliente pide que lo mire alguien con más autoridad.',
      STAFF: 'Una persona del equipo le pasa esta reclamación.',
    },
    yours: 'Usted responde de ella desde ahora.',
    owner: (name) => `${name} responde de ella.`,
    nobody: 'Nadie la lleva todavía.',
    theirWords: 'En palabras del cliente',
    call: (phone) => `Número al que llamar: ${phone}`,
  },
  remindersPage: {
    title: 'Recordatorios sobre su caso',
    question: '¿Dejamos de enviarle recordatorios sobre este caso? Todo lo demás que le debemos le sigue llegando.',
    button: 'No más recordatorios',
    done: 'Hecho. No recibirá más recordatorios sobre este caso.',
    unknown: 'Este enlace ya no funciona. Su caso y todo lo que contiene siguen intactos.',
  },
}

function number(limit: number | undefined): string {
  return limit === undefined ? '' : new Intl.NumberFormat('es').format(limit)
}
