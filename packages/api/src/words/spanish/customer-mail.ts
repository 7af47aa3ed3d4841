import type { Words } from '../words.ts'

export const customerMail: Pick<Words, 'mail'> = {
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
    lostLinkSubject: (reference) => `El enlace a su caso (${reference})`,
    lostLink:
      'Nos pidió el enlace a su caso. Quien lo tiene puede abrirlo, así que guárdelo para usted. Si no lo pidió usted, no tiene que hacer nada.',
    delaySubject: (reference) => `Más tarde de lo que dijimos (${reference})`,
    missed:
      'No nos hemos puesto en contacto con usted como le prometimos, y lo sentimos. Hemos avisado a otra persona para que se ocupe.',
    moved: (reason) => `Necesitamos más tiempo del que dijimos, y lo sentimos. ${reason}`,
    instead: (time) => `En lugar de: ${time}`,
    thanksSubject: (reference) => `Gracias: su queja sirvió (${reference})`,
    thanks: {
      FOUND_DANGER: 'Gracias. Nos avisó de algo que podría haber hecho daño a alguien.',
      LED_TO_CHANGE: 'Gracias. Porque usted nos lo dijo, ahora hacemos algo de otra manera.',
      GAVE_IDEA: 'Gracias. Usted tuvo una idea, y la hemos puesto en práctica.',
      TOLD_FIRST: 'Gracias. Usted fue la primera persona en avisarnos de algo que también les pasó a otras.',
    },
    ledTo: (name) => `Para qué sirvió, en palabras de ${name}`,
    closedSubject: (reference) => `Su caso está cerrado, y gracias (${reference})`,
    replySubject: (reference) => `Sobre su reclamación (${reference})`,
    suggestionSubject: (store) => `Su sugerencia a ${store}`,
    suggestion: 'Gracias por la sugerencia que nos envió. La hemos leído, y esta es nuestra respuesta.',
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
    surveySubject: (reference) => `¿Cómo le fue? (${reference})`,
    survey:
      'Queremos saber cómo le fue con nosotros, sea cual sea la decisión. Es una sola pregunta y lleva un momento.',
    surveyReminder:
      'Le preguntamos cómo le fue y aún no sabemos nada. Sigue siendo una sola pregunta; no se lo preguntamos más.',
    surveyBad: 'Si no le fue bien, una persona de aquí lo lee y le responde.',
    answerSurvey: 'Responder con un toque',
    optionsSubject: (reference) => `Cómo podemos solucionarlo (${reference})`,
    youDo: (duties) => `Su parte: ${duties}`,
    validUntil: (time) => `Abierta hasta ${time}`,
    choose:
      '¿Cuál le viene mejor? Elija en su caso, o díganos qué le vendría mejor. También puede pedir que le llamemos.',
    agreementSubject: (reference) => `Lo que acordamos (${reference})`,
    agreed: 'Esto es lo que acordamos. Los dos lo tenemos por escrito.',
    weDo: 'Lo que hacemos nosotros',
    weWait: 'Nuestro plazo no corre hasta que haya hecho su parte. Un toque en su caso nos lo dice.',
    youDoTitle: 'Lo que hace usted',
    notAsAgreed: 'Si algo no es como usted lo entendió, díganoslo, por favor.',
    decisionSubject: (reference) => `Lo que hemos decidido (${reference})`,
    anotherLook: 'Si cree que se nos ha pasado algo, díganoslo en su caso: otra persona lo mira todo de nuevo.',
    noAgreement: (body) => `Si aun así no llegamos a un acuerdo: ${body}`,
    closingSubject: (reference) => `Ha retirado su reclamación (${reference})`,
    withdrawn:
      'Ha retirado su reclamación, así que no hacemos nada más. Si fue un error o al final no está solucionado, díganoslo y lo miramos de nuevo.',
    reference: (reference) => `Referencia ${reference}`,
  },
}
