import type { Words } from '../words.ts'

export const errors: Pick<Words, 'issue' | 'error'> = {
  issue: {
    REQUIRED: () => 'Rellene este campo, por favor.',
    TOO_SHORT: (limit) => `Escriba al menos ${limit} caracteres, por favor.`,
    TOO_LONG: (limit) => `Use menos de ${number(limit)} caracteres, por favor.`,
    TOO_MANY: (limit) => `Elija como mucho ${limit}, por favor.`,
    INVALID: () => 'Revise este dato, por favor: no parece correcto.',
    OUT_OF_RANGE: () => 'Revise este dato, por favor: el valor no es posible.',
    UNKNOWN: () => 'No conocemos esta opción. Elija otra, por favor.',
    TAKEN: () => 'Esto ya está en uso. Elija otro, por favor.',
  },
  error: {
    validation: 'Hay algo que revisar antes de que podamos recibirlo.',
    idempotencyConflict: 'Ya tenemos otra cosa con esta clave. Envíe el texto cambiado con una clave nueva, por favor.',
    rateLimited: 'Han sido muchos envíos seguidos. Inténtelo de nuevo dentro de un rato; guardamos sus palabras.',
    notFound: 'No encontramos ningún caso con este código.',
    statusConflict: 'Este caso ha avanzado y eso ya no se puede hacer.',
    complaintChanged: 'Ha pasado algo en este caso desde que lo vio. No se ha enviado nada; sus palabras se conservan.',
    temporarilyUnavailable: 'Ahora no podemos guardarlo. No se pierde nada; envíelo de nuevo dentro de un momento.',
    wrongCredentials: 'Esta dirección y esta contraseña no van juntas. Revise las dos, por favor.',
    passwordGuessable: 'Esta es fácil de adivinar. Lo mejor: unas palabras que solo usted juntaría.',
    secondFactorRequired: 'Escriba también el código de su aplicación, por favor.',
    secondFactorWrong: 'Este código no sirve o ya se usó. Tome el siguiente, por favor.',
    secondFactorThere: 'Ya tiene un segundo factor. Quítelo antes de poner otro.',
    secondFactorNone: 'Todavía no tiene un segundo factor.',
    secondFactorNotBegun: 'Empiece otra vez, por favor: no hay un segundo factor por confirmar.',
    passkeyWrong: 'Esta llave de acceso no abre nada aquí. Pruebe con otra o entre con su contraseña, por favor.',
    providerNeedsHttps:
      'Para entrar así, la dirección de Redress tiene que empezar por https. Quien lo administra puede cambiarlo.',
    providerUnfit:
      'No pudimos leer ahí cómo deja entrar a las personas. Revise la dirección, por favor: es la que el proveedor llama emisor (issuer).',
    providerOnly:
      'Aquí solo los administradores entran con contraseña. Abra la aplicación y use el primer botón, por favor.',
    passkeyNotAdded: 'No se pudo añadir esta llave de acceso. Empiece otra vez, por favor.',
    linkSpent: 'Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo, por favor.',
    notAPublisher:
      'Lo que lee todo el mundo lo publica alguien de supervisión, dirección o administración. Usted puede escribir y cambiar borradores.',
    answerChanged: 'Alguien ha cambiado esta respuesta entretanto. No se ha guardado nada encima.',
    answerNamesCustomer:
      'Esto nombra al cliente o el pedido del caso. Una respuesta la puede leer cualquiera: quítelo, por favor.',
    suggestionEnded: 'Esta sugerencia ya tiene respuesta o ya es una queja.',
    surveyAnswered: 'Gracias: ya tenemos una respuesta y es la que cuenta.',
    callAfterBadMark:
      'Después de una buena nota no llama nadie. Si desea una llamada, pídala en la página de su caso o escríbanos con el formulario de reclamación.',
    receivedInFuture: 'Esa hora aún no ha llegado.',
    forbidden: 'Esto necesita otra función que la suya. Puede hacerlo quien administra la tienda.',
    signInAgain: 'Inició sesión hace un rato. Iníciela otra vez y podrá hacerlo.',
    somebodyElse: 'Ha iniciado sesión y actúa en su nombre. Deje esto vacío.',
    lastAdmin: 'Alguien tiene que llevar la tienda: nombre antes a otra persona para administrarla.',
    promiseEnded: 'Esta promesa ya no está abierta: se cumplió, se incumplió o se cambió.',
    dueInPast: 'Esta hora ya ha pasado.',
    dueBeforeEnd:
      'Quien elija en el último momento no podría tenerlo para entonces. Elija una hora posterior, o que la opción termine antes.',
    dueOutsideHours: 'Nadie trabaja a esa hora. Elija una dentro de su horario.',
    doerMissing: 'Diga quién lo hace: una persona registrada, o el nombre que ve el cliente.',
    nobodyThere: 'Diga a quién: una persona, o un departamento en el que haya alguien.',
    promiseOfNobody: 'Nadie responde aún de esta reclamación. Diga quién debe la promesa.',
    optionEnded: 'Esta opción ya no está abierta. Elija una de las que lo están, por favor.',
    decidedBefore: 'Esta reclamación ya está decidida. El cliente puede pedir que se mire de nuevo.',
    stillPromised: 'Todavía hay algo prometido al cliente. Cúmplalo primero.',
    notDecided: 'Nadie ha decidido aún si la reclamación está justificada.',
    noCause: 'Nadie ha anotado aún por qué ocurrió.',
    causeNotOffered: 'Esta causa ya no se ofrece. Por favor, elija otra.',
    keptByReply: 'Esta promesa se cumple escribiendo al cliente o hablando con él por teléfono.',
    keptByCall: 'Esta promesa se cumple llamando: anote la llamada y su resultado.',
    waitsForApproval: 'Antes tiene que aprobarlo alguien que pueda dar tanto.',
    nothingWaits: 'Aquí no hay nada pendiente de aprobar.',
    nobodyMayApprove:
      'Es más de lo que nadie puede dar aquí en un caso. Proponga menos, o pida a quien administra la tienda que suba el límite.',
    ownApproval: 'Esto lo propuso usted: tiene que decidirlo otra persona.',
    keptByRemedy: 'Esta promesa se cumple haciéndolo: anote la solución, con su referencia si la tiene.',
    keptByProposing: 'Esta promesa se cumple proponiendo cómo arreglarlo.',
    noCustomerPart: 'Al cliente no le queda nada por hacer de lo acordado.',
    notARemedy: 'Esta promesa no es de una solución. Diga que está cumplida.',
    approverNotOnRecord: 'Diga qué persona registrada lo aprueba.',
    authorityExceeded: 'Es más de lo que esta persona puede dar o aprobar en un caso.',
    mergeIntoItself: 'Elija otra queja: esta es la misma.',
    mergeOtherWay: 'En esta hay algo ofrecido, acordado o debido por un retraso. Una la otra a esta.',
    mergeOtherCustomer:
      'Asegúrese antes de que ambas son de la misma persona: quien tiene el enlace de una lo ve todo de la otra.',
    setAsideByLead:
      'Lo que no es una queja lo deja aparte alguien de supervisión, dirección o administración. Déjeles una nota.',
    setAsideSafety: 'Alguien podría hacerse daño: esto se mira y se responde, parezca lo que parezca.',
    setAsideAnswered: 'El cliente ya tiene respuesta o se le dio algo: esto termina como cualquier otra queja.',
    setAsideContradicted: 'El cliente dijo que no es publicidad ni una prueba: se responde como cualquier otra.',
    notAnOrigin: 'Use la dirección de una página que empiece por https:// o http://, como https://www.example.com.',
    notAColor: 'Use un color como #0b6e5f: una # y seis cifras de 0 a f.',
    notACasePage:
      'Use una dirección entera como https://www.example.com/ayuda, o una ruta que empiece por una sola barra.',
    routingWords:
      'Por favor, escriba una palabra o varias seguidas. Solo un asterisco al final significa algo: vale por cualquier terminación.',
    holidaysUnknown: 'No se conocen los días festivos de este país o de esta parte de él.',
    settingsChanged: 'Alguien ha cambiado esto desde que usted lo abrió. Por favor, mírelo de nuevo antes.',
    fundExhausted: 'En el fondo no hay tanto. No se ha dado nada.',
    alreadyThanked: 'Ya se le dieron las gracias al cliente por esto.',
    rewardLimitReached: (most) =>
      `Este cliente ya recibió ${most === 1 ? 'una recompensa' : `${most} recompensas`} este año, el máximo de sus reglas. Puede darle las gracias con palabras.`,
    rewardChanged: 'Las reglas dan ahora otra cosa por esto. Revíselo de nuevo.',
    webhookAddress: 'Los webhooks van a una dirección https de la red pública, sin nombre ni contraseña en ella.',
    webhookOff: 'Esta dirección está desactivada. Actívela primero.',
    notThere: 'Esto no está aquí, o ya no está.',
    nameInFirstLanguage: (locale) => `Diga el nombre también en el primer idioma de la tienda (${locale}).`,
    belowItself: 'Sería parte de sí misma. Por favor, elija otra.',
    tooDeep: (levels) => `Un árbol tiene como mucho ${levels} niveles. Por favor, elija una más amplia.`,
    widerNotOffered: 'Esa ya no se ofrece, ni lo que es parte de ella. Por favor, elija otra.',
    contactMissing: 'Denos un correo electrónico o un teléfono, por favor, para poder responderle.',
  },
}

function number(limit: number | undefined): string {
  return limit === undefined ? '' : new Intl.NumberFormat('es').format(limit)
}
