import type { SurveysWords } from './words.ts'

const answers = (count: number) => `${count} ${count === 1 ? 'respuesta' : 'respuestas'}`

export const spanish: SurveysWords = {
  heading: 'Lo que dicen los clientes',
  waiting: {
    title: 'Malas notas que esperan a una persona',
    none: 'Ninguna.',
    owner: (name) => `responde ${name}`,
    noOwner: 'todavía no responde nadie',
    promised: (when) => `lo próximo prometido: ${when}`,
  },
  phone: {
    begin: 'Nos lo han dicho por teléfono …',
    reference: 'Número del caso',
    hint: 'Como RD-7K3M-42. Lo que digan queda anotado allí.',
    go: 'Ir al caso',
    missing: 'Diga de qué caso se trata.',
    notFound: 'No existe ese caso, o no es uno de los suyos.',
    unreachable: 'El servidor no responde. Inténtelo de nuevo.',
    back: 'Ahora no',
  },
  period: 'Periodo',
  spans: { 30: 'Últimos 30 días', 90: 'Últimos 90 días', 365: 'Últimos 12 meses' },
  figures: 'Cifras',
  kinds: { CSAT: 'Satisfacción (CSAT)', CES: 'Esfuerzo (CES)', NPS: 'Recomendación (NPS)' },
  means: {
    CSAT: (score, n) => `El ${score} de ${n} clientes dio 4 o 5 de 5: están satisfechos.`,
    CES: (score, n, mean) => `El ${score} de ${n} clientes dio de 5 a 7 de 7: les resultó fácil. La media es ${mean}.`,
    NPS: (score, n) =>
      `De ${n} clientes, el porcentaje que nos recomendaría (9 o 10) menos el que no (de 0 a 6), de -100 a 100: ${score}.`,
  },
  tooFew: (n) =>
    n === 0
      ? 'Todavía no ha contestado nadie.'
      : `${answers(n)} hasta ahora. A partir de 5 hay cifra: menos no dicen nada y delatarían quién dijo qué.`,
  byMail: (asked, answered, rate) => `Preguntados por correo: ${asked}. De ellos contestaron ${answered}: ${rate}.`,
  notByMail: 'No se preguntó a nadie por correo.',
  answers,
  marks: 'Cuántos dieron cada nota',
  provisional: (when) =>
    `Aún pueden contestar aquellos a los que se preguntó desde el ${when}: los últimos días cambian.`,
  definitions: 'Cómo se cuenta',
  ofAsked:
    'Cuentan todos a los que se preguntó en el periodo, respondan como respondan. Los porcentajes nunca se promedian.',
  sources: {
    CSAT: 'CSAT: proporción de 4 y 5 en una escala de 5 (convención).',
    CES: 'CES 2.0: proporción de 5 a 7, y la media, en una escala de 7 (Dixon et al., 2013).',
    NPS: 'NPS: % de 9 y 10 menos % de 0 a 6 (Reichheld, 2003).',
  },
  latest: 'Lo último que han dicho',
  mark: (mark, most) => `${mark} de ${most}`,
  bad: 'Mala nota',
  at: (place) => `en «${place}»`,
  byPhone: (who) => `por teléfono, anotado por ${who}`,
  from: (name, reference) => `${name}, caso ${reference}`,
  more: 'Mostrar más',
  empty: {
    title: 'Nadie ha dicho nada todavía',
    text: 'Aquí llega lo que los clientes contestan después de un caso, en sus páginas y en sus mostradores, primero las malas notas.',
  },
  keys: { section: 'Encuestas', phone: 'Nos lo han dicho por teléfono' },
}
