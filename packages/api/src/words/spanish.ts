import { customerMail } from './spanish/customer-mail.ts'
import { errors } from './spanish/errors.ts'
import { faults } from './spanish/faults.ts'
import { pages } from './spanish/pages.ts'
import { staffMail } from './spanish/staff-mail.ts'
import { survey } from './spanish/survey.ts'
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
    SET_ASIDE: 'Lo tomamos por publicidad o una prueba y lo dejamos aparte',
  },
  waitingForYou: 'Esperamos su respuesta',
  faults,
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
    TAKEN_DOWN: (_actor, name) => (name ? `${name} anotó lo que nos contó` : 'Anotamos lo que nos contó'),
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
    DECIDED: (_actor, name) => (name ? `${name} le dijo qué hemos decidido` : 'Le dijimos qué hemos decidido'),
    CAUSE_RECORDED: (_actor, name) => `${name ?? 'Alguien'} anotó la causa`,
    PURCHASE_RECORDED: (_actor, name) => `${name ?? 'Alguien'} anotó qué se compró`,
    OPTIONS_PROPOSED: (_actor, name) =>
      name ? `${name} le propuso cómo solucionarlo` : 'Le propusimos cómo solucionarlo',
    OPTION_CHOSEN: () => 'Usted eligió cómo lo solucionamos',
    COUNTER_OFFERED: () => 'Usted propuso otra cosa',
    AGREED: () => 'Acordamos cómo se soluciona',
    CUSTOMER_PART_DONE: () => 'Hemos visto que ha hecho su parte',
    ADVICE_GIVEN: () => 'Usted nos dijo qué deberíamos cambiar',
    SOLVED_CONFIRMED: () => 'Usted nos dijo que está solucionado',
    REOPENED: () => 'Usted pidió que lo miremos de nuevo',
    NOTE: (_actor, name) => `${name ?? 'Alguien'} dejó una nota`,
    ASSIGNED: (_actor, name) => (name ? `${name} lleva ahora su caso` : 'Nadie lleva este caso por ahora'),
    MERGED: () => 'Su otra queja sobre esto sigue aquí',
    MERGED_MESSAGE: (actor, name) =>
      actor === 'CUSTOMER' ? 'Usted escribió' : name ? `${name} escribió` : 'Le escribimos',
    SET_ASIDE: (_actor, name) => `${name ?? 'Alguien'} lo dejó aparte: no es una queja`,
    CLASSIFIED: (_actor, name) => `${name ?? 'Alguien'} indicó de qué tipo de queja se trata`,
    HANDED_OVER: (_actor, name) =>
      name ? `${name} lleva ahora su caso, con todo lo que nos contó` : 'Otro departamento lleva ahora su caso',
    ESCALATED: (_actor, name) =>
      name ? `Su caso ha subido: ahora lo lleva ${name}` : 'Su caso ha subido a quien dirige la tienda',
    PERSON_ASKED_FOR: () => 'Usted pidió hablar con una persona',
    CALLED: (_actor, name) => (name ? `${name} le llamó` : 'Le llamamos'),
    COMPENSATION_GRANTED: () => 'Tardamos más de lo que prometemos a todos, así que le debemos algo',
    COMPENSATION_WAITS: () => 'Lo que debemos por el retraso espera a que alguien lo apruebe',
    COMPENSATION_APPROVED: (_actor, name) => `${name ?? 'Alguien'} aprobó lo que debemos por el retraso`,
    APPROVAL_ASKED: (_actor, name) => `${name ?? 'Alguien'} pidió a otra persona que aprobara una propuesta`,
    APPROVED: (_actor, name) => `${name ?? 'Alguien'} aprobó una propuesta`,
    NOT_APPROVED: (_actor, name) => `${name ?? 'Alguien'} no aprobó una propuesta`,
    MONEY_WAITS: () => 'Lo acordado espera a que en el fondo haya tanto',
    MONEY_DRAWN: () => 'Lo acordado salió del fondo',
    MONEY_RETURNED: () => 'Lo que no se entregó volvió al fondo',
    SURVEY_ANSWERED: () => 'Usted nos contó más sobre cómo le fue',
    THANKED: (_actor, name) =>
      name ? `${name} le dio las gracias: su queja sirvió` : 'Le dimos las gracias: su queja sirvió',
    REMINDED: () => 'Le recordamos que esperamos su respuesta',
    REMINDERS_STOPPED: () => 'Usted pidió no recibir más recordatorios',
  },
  proposalsPromised: 'Le decimos cómo podemos arreglarlo',
  underReference: (reference) => `Referencia: ${reference}`,
  weOwe: (remedy) => `Recibe ${remedy}`,
  doneBy: (remedy, time) => `${remedy}, a más tardar el ${time}`,
  verdict: {
    UPHELD: 'Tiene razón',
    PARTLY_UPHELD: 'Tiene razón en parte',
    NOT_UPHELD: 'Lo vemos de otra manera',
  },
  severity: {
    SAFETY: 'Alguien se ha hecho o podría hacerse daño',
    HIGH: 'Una pérdida grave',
    NORMAL: 'Lo habitual',
    LOW: 'Cosas menores',
  },
  everythingElse: 'Todo lo demás',
  callBetween: (from, to) => `Le llamamos entre las ${from} y las ${to}`,
  reward: (amount) => `Le damos un vale de ${amount} en agradecimiento`,
  compensation: (amount) => `Recibe ${amount} de nuestra parte porque llegamos tarde`,
  soonerReason: 'Lo atendemos antes de lo que dijimos.',
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
    contradict: {
      title: 'Si nos equivocamos, escríbanos aquí',
      detail: 'Entonces una persona lo mira de nuevo y usted tiene noticias nuestras a una hora exacta.',
    },
  },
  passwordResetSent: 'Si alguien trabaja aquí con esta dirección, el enlace va de camino.',
  handOut: ({ store, reference, link }) =>
    `${store}: tenemos su queja ${reference}. Vea cómo va y escríbanos: ${link} Quien tenga este enlace puede abrirla, así que guárdelo para usted.`,
  howToComplain: {
    title: 'Cómo reclamar',
    where: 'Dónde',
    form: 'Con el formulario, a cualquier hora.',
    phone: (number, hours) => `Por teléfono en el ${number}${hours ? ` (${hours})` : ''}.`,
    mail: (address) => `Por correo a ${address}.`,
    counter: 'O a cualquiera que trabaje aquí: sigue el mismo camino.',
    what: 'Qué decir',
    whatHelps:
      'Qué ha ido mal, con sus palabras, y qué lo arreglaría. Un número de pedido o una foto ayudan y nunca hacen falta.',
    get: 'Qué recibe',
    whatYouGet:
      'Enseguida una referencia, lo que hemos entendido, el nombre de quien lleva su caso y para cuándo le responde una persona. Con el enlace ve en todo momento cómo va.',
    cost: 'Qué cuesta',
    nothing: 'Nada, y no le quita ningún derecho.',
  },
  answerHelped: 'Gracias. Nos alegra saberlo.',
  answerDidNotHelp: 'Gracias por decírnoslo. Lo revisaremos.',
  suggestionThanks: 'Gracias por su sugerencia. La lee una persona.',
  unnamedCustomer: 'Cliente sin nombre',
  trackingLinkSent: 'Si tenemos un caso con esta referencia y este correo electrónico, el enlace va de camino.',
  ...errors,
  ...customerMail,
  ...staffMail,
  ...pages,
  ...survey,
}
