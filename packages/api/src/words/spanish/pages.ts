import type { Words } from '../words.ts'

export const pages: Pick<Words, 'standardsPage' | 'storePages' | 'card' | 'remindersPage'> = {
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
  storePages: {
    title: '¿En qué podemos ayudarle?',
    description: (store) => `Cuente a ${store} qué ha ido mal, vea cómo va su caso y qué prometemos.`,
    pages: 'Páginas de esta tienda',
    rights: 'Sus derechos',
    survey: 'Díganos si está satisfecho',
    otherLanguage: { locale: 'en', name: 'English' },
    formPromise: (time) => `Lo lee una persona. Tendrá respuesta a más tardar: ${time}.`,
    by: 'A más tardar:',
    checkAndSend:
      'Esto llegó desde una página que no conocemos, así que aún no lo hemos recibido. Mire si está bien y envíelo desde aquí, por favor.',
    photos: 'Fotos que lo muestren',
    photosHint: (most, megabytes) =>
      `Hasta ${most}, de hasta ${megabytes} MB cada una. También un PDF. Quitamos dónde y cuándo se hicieron las fotos.`,
    photosKept: (count) => (count === 1 ? 'Ya ha llegado una foto.' : `Ya han llegado ${count} fotos.`),
    photosRefused: 'Parte de lo que eligió no se pudo recibir',
    photosNotTaken:
      'Tenemos sus palabras. No se pudieron recibir todas las fotos: puede enviárnoslas cuando le escribamos.',
    photosSendAgain: 'No se pudieron recibir todas las fotos. Puede enviar las que faltan con otro mensaje.',
    photoInFull: (name) => `Foto ${name}, en tamaño completo`,
    yourCode: 'Su código',
    keepCode: 'Anótelo o cópielo: abre su caso y solo se lo mostramos aquí. Solo lo tiene usted.',
    overTitle: 'Esta página se ha cerrado',
    over: 'La cerramos a los 15 minutos para que nadie más abra su caso. No se ha perdido nada: tenemos lo que envió.',
    notAForm:
      'Esto no se pudo leer como formulario. Vuelva atrás y envíelo otra vez, por favor; no se ha recibido nada.',
    formTooLarge:
      'Es más de lo que podemos recibir de una vez. Vuelva atrás y acórtelo, por favor; no se ha recibido nada.',
    later:
      'Ahora mismo no podemos responder. Vuelva a cargar esta página en un momento, por favor: lo que escribió se envía de nuevo y solo cuenta una vez.',
  },
  card: { scan: 'Apunte con la cámara del móvil o escriba' },
  remindersPage: {
    title: 'Recordatorios sobre su caso',
    question: '¿Dejamos de enviarle recordatorios sobre este caso? Todo lo demás que le debemos le sigue llegando.',
    button: 'No más recordatorios',
    done: 'Hecho. No recibirá más recordatorios sobre este caso.',
    unknown: 'Este enlace ya no funciona. Su caso y todo lo que contiene siguen intactos.',
  },
}
