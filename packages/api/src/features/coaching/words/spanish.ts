import type { ReplyWords } from './reply-words.ts'

export const spanish: ReplyWords = {
  NO_GREETING: { problem: 'Falta el saludo.', mend: 'Empiece con un saludo y el nombre del cliente.' },
  NO_APOLOGY: { problem: 'Falta una disculpa.', mend: 'Diga una vez, con sus palabras, que siente lo ocurrido.' },
  NO_APOLOGY_FOR_DELAY: {
    problem: 'Hicimos esperar a este cliente y la carta no lo lamenta.',
    mend: 'Diga que ha esperado más de lo prometido y que lo siente.',
  },
  IMPOLITE: { problem: 'Esto suena descortés.', mend: 'Quítelo, o diga qué puede hacer usted.' },
  SHOUTING: { problem: 'Las mayúsculas suenan a grito.', mend: 'Escríbalo en minúsculas.' },
  EXCLAMATION: { problem: 'Una exclamación le suena fuerte a quien está molesto.', mend: 'Basta con un punto.' },
  PASSED_ON: {
    problem: 'Esto manda al cliente a otra parte.',
    mend: 'Pregunte usted allí, o diga quién sigue con el caso y a qué hora escribe.',
  },
  PROBLEM_NOT_NAMED: {
    problem: 'La carta no dice qué salió mal.',
    mend: 'Nómbrelo con las palabras del cliente, para que vea que le ha leído.',
  },
  OTHER_NAME: { problem: 'Este no es el nombre del cliente.', mend: 'Compruebe el nombre.' },
  BLANK_LEFT: { problem: 'Queda un hueco de la plantilla.', mend: 'Rellénelo o quítelo.' },
  NOT_KNOWING: {
    problem: 'No lo sabe, y no dice cuándo lo sabrá.',
    mend: 'Diga quién lo averigua y a qué hora vuelve a escribir.',
  },
  CRITICISM: {
    problem: 'Esto critica a compañeros, a la tienda, a la competencia o a otros clientes.',
    mend: 'Diga «nosotros», y qué hacemos al respecto.',
  },
  NO_PERSON: {
    problem: 'Esto habla a cualquiera, o no lo firma nadie.',
    mend: 'Escriba de persona a persona: con su nombre y en primera persona.',
  },
  EXCUSE: {
    problem: 'Esto es una excusa.',
    mend: 'Quítelo. Diga qué hace ahora; la causa, solo si le sirve al cliente.',
  },
  IMPATIENCE: { problem: 'Esto suena impaciente.', mend: 'Explíquelo otra vez como si fuera la primera.' },
  UNTRUE: {
    problem: 'Esto no lo puede saber ni prometer nadie.',
    mend: 'Diga solo lo que sabe y lo que ha cambiado.',
  },
  UNCLEAR: {
    problem: 'No todo el mundo entiende esto.',
    mend: 'Use una palabra corriente, de las que diría en voz alta.',
  },
  TALKING_DOWN: {
    problem: 'Esto trata al cliente con aires de superioridad o quita importancia a su problema.',
    mend: 'Quítelo, o diga que entiende por qué le importa.',
  },
  OTHER_BUSINESS: {
    problem: 'Esto no tiene que ver con su problema.',
    mend: 'Quítelo: lo de los compañeros va en una nota, y las ofertas esperan a que todo esté bien.',
  },
  NO_THANKS: { problem: 'Faltan las gracias.', mend: 'Dele las gracias por contárnoslo o por su paciencia.' },
  NO_NEXT_STEP: {
    problem: 'No dice qué pasa ahora ni cuándo.',
    mend: 'Diga el próximo paso, quién lo da, y el día y la hora.',
  },
  VAGUE_TIME: {
    problem: 'Esto puede ser una hora o un mes.',
    mend: 'Dé el día, y la hora si puede: «el viernes antes de las 16:30».',
  },
  BLAME: {
    problem: 'Esto culpa al cliente o duda de lo que dice.',
    mend: 'Diga lo que ha visto, sin «usted», y qué se puede hacer.',
  },
  HIDING_BEHIND_POLICY: {
    problem: 'Aquí hay una norma en lugar de una razón.',
    mend: 'Diga por qué, con palabras sencillas, y qué puede hacer por el cliente de todos modos.',
  },
  HOLLOW_APOLOGY: {
    problem: 'Esta disculpa se desdice.',
    mend: 'Lamente lo ocurrido, sin «si», sin «pero» y sin «las molestias».',
  },
  REPEATED_APOLOGY: { problem: 'Ya se ha disculpado.', mend: 'Con una vez basta; diga qué va a hacer.' },
}
