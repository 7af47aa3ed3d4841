import type { Words } from '../words.ts'

export const staffMail: Pick<Words, 'staffMail' | 'approvalMail'> = {
  staffMail: {
    warningSubject: (reference, time) => `Vence ${time}: ${reference}`,
    warning: (what) => `Esto está prometido a un cliente y aún no está hecho: ${what}.`,
    escalationSubject: (reference) => `Hágase cargo de ${reference}, por favor`,
    escalation: {
      MISSED: 'Se incumplió una promesa a este cliente. Ya lo sabe, con una nueva hora.',
      CUSTOMER: 'El cliente pide que lo mire alguien con más autoridad.',
      STAFF: 'Una persona del equipo le pasa esta reclamación.',
      SAFETY: 'Alguien se hizo o podría hacerse daño. Esto va antes que todo lo demás.',
    },
    yours: 'Usted responde de ella desde ahora.',
    owner: (name) => `${name} responde de ella.`,
    nobody: 'Nadie la lleva todavía.',
    theirWords: 'En palabras del cliente',
    webhook: {
      subject: (store) => `${store}: webhooks desactivados`,
      about: (since) =>
        `Uno de sus sistemas no ha aceptado ningún webhook desde ${since}, así que hemos dejado de enviarlos allí.`,
      address: 'La dirección:',
      waits:
        'No se ha perdido nada: lo que no se aceptó se guarda 30 días. Cuando el sistema vuelva a responder, active la dirección en los ajustes y envíe de nuevo lo que necesite.',
    },
    passwordLink: {
      subject: {
        INVITE: (store) => `Su acceso a ${store}`,
        RESET: (store) => `Una contraseña nueva para ${store}`,
      },
      about: {
        INVITE: (store) => `Va a atender a los clientes de ${store}. Elija una contraseña y ya puede entrar.`,
        RESET: (store) =>
          `Alguien ha pedido una contraseña nueva para su trabajo en ${store}. Mientras no elija una, sigue la de antes.`,
      },
      open: { INVITE: 'Elegir una contraseña', RESET: 'Elegir una contraseña nueva' },
      until: (time) =>
        `El enlace sirve una vez, hasta ${time}. Quien lo tenga puede usarlo: no lo comparta, por favor.`,
      notYou: {
        INVITE: 'Si esto no le dice nada, no tiene que hacer nada.',
        RESET: 'Si no lo ha pedido usted, no tiene que hacer nada.',
      },
    },
    secondFactorRemoved: {
      subject: (store) => `Entrar en ${store} sin código`,
      byYou: 'Ha quitado su segundo factor.',
      bySomebody: (name) => `${name} ha quitado su segundo factor.`,
      byCommand: 'Su segundo factor se quitó desde la línea de órdenes de su instalación.',
      again: 'Desde ahora basta su contraseña para entrar. Puede poner otro factor en sus ajustes.',
      notYou: 'Si no lo quería, avise enseguida a un administrador y cierre la sesión en todas partes.',
    },
    answerReview: {
      subject: (title) => `¿Sigue siendo válido? ${title}`,
      about: (day) =>
        `Esta respuesta está a su cargo y había que revisarla el ${day}. Los clientes la siguen viendo tal cual.`,
      stands: 'Si es válida, confírmelo e indique el próximo día. Si no, cámbiela o retírela.',
      open: 'Abrir la respuesta',
    },
    passkey: {
      subject: {
        ADDED: (store) => `Una llave de acceso nueva para ${store}`,
        REMOVED: (store) => `Se quitó una llave de acceso de ${store}`,
        NEW_REMOVED: (store) => `Se quitaron sus llaves de acceso nuevas de ${store}`,
      },
      about: {
        ADDED: (store) =>
          `Se añadió una llave de acceso a su trabajo en ${store}. Quien tenga el dispositivo y pueda desbloquearlo entra con ella, sin contraseña y sin código.`,
        REMOVED: (store) =>
          `Se quitó una llave de acceso de su trabajo en ${store}. Ya no abre nada; sus otras formas de entrar siguen igual.`,
        NEW_REMOVED: (store) =>
          `Ha puesto una contraseña nueva en ${store}. Por si otra persona había entrado antes, se quitaron con ella las llaves de acceso añadidas en los últimos 30 días. Las más antiguas siguen sirviendo.`,
      },
      notYou: {
        ADDED:
          'Si no fue usted, elija «No sé mi contraseña» donde se entra y ponga una nueva por correo: así se quita la llave de acceso y terminan todas las sesiones. Después avise a un administrador.',
        REMOVED: 'Si no lo quería, avise enseguida a un administrador y ponga una contraseña nueva.',
        NEW_REMOVED:
          'Por favor, mire las llaves de acceso en sus ajustes y quite las que no conozca. Las de sus propios dispositivos puede añadirlas de nuevo cuando quiera.',
      },
    },
    providerAccount: {
      subject: (store, label) => `Ahora entra en ${store} con ${label}`,
      about: (store, label) =>
        `Alguien con su dirección entró en ${store} con ${label} por primera vez. Desde ahora esa cuenta le deja entrar, sea cual sea la dirección que tenga allí.`,
      notYou: 'Si no fue usted, avise enseguida a un administrador.',
    },
    call: (phone) => `Número al que llamar: ${phone}`,
  },
  approvalMail: {
    askedSubject: (reference, time) => `Por favor, decida antes de: ${time} (${reference})`,
    asked: (name) => `${name} quiere proponer esto a un cliente y le pide que lo apruebe. El cliente no ve nada antes.`,
    comesTo: (amount, sum) => `${amount}; con ello, ${sum} en este caso`,
    because: {
      AUTHORITY: 'Es más de lo que esa persona puede dar por su cuenta.',
      COST_UNKNOWN: 'Nadie ha dicho cuánto supone el artículo nuevo.',
      POLICY: 'La política pide una segunda persona en un caso así.',
      REMEDY_NOT_ALLOWED: 'La política no lo contempla en un caso así.',
    },
    declinedSubject: (reference) => `Sin aprobar: ${reference}`,
    declined: (name) => `${name} no lo aprobó`,
    proposeAnew: 'El cliente no ha visto nada y sigue esperando. Por favor, proponga otra cosa.',
  },
}
