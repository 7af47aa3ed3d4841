import type { LetterTemplates } from './template-words.ts'

export const spanish: LetterTemplates = {
  REPLY: ({ customer, subject, staff }) => `Hola, ${customer}:

Sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por contárnoslo.

[lo que ha visto, con sus palabras]

[lo que hará, y para cuándo]

${staff}`,
  OPTIONS: ({ customer, subject, staff }) => `Hola, ${customer}:

Sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por su paciencia.

Podemos arreglarlo de estas maneras. ¿Cuál le viene mejor? [qué sigue al elegir, y para cuándo]

${staff}`,
  UPHELD: ({ customer, subject, staff }) => `Hola, ${customer}:

Tiene usted razón, y sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por contárnoslo.

[qué salió mal, y por qué]

[lo que haremos, y para cuándo]

${staff}`,
  PARTLY_UPHELD: ({ customer, subject, staff }) => `Hola, ${customer}:

Sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por contárnoslo.

En esto tiene razón: [lo que fue culpa nuestra]

Esto lo vemos de otra manera: [lo que no, y por qué]

[lo que haremos, y para cuándo]

${staff}`,
  NOT_UPHELD: ({ customer, subject, staff }) => `Hola, ${customer}:

Sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por darnos tiempo para mirarlo.

Hemos mirado [lo que ha mirado]. Hemos visto esto: [lo que ha visto, paso a paso]

[por qué no podemos hacer lo que pide]

Lo que todavía podemos hacer por usted: [qué, y para cuándo]

${staff}`,
  CLOSING: ({ customer, subject, staff }) => `Hola, ${customer}:

Una vez más, sentimos mucho lo ocurrido${subject ? ` con ${subject}` : ''}. Gracias por contárnoslo y por su paciencia.

Gracias a usted [qué cambia para otros]. Si algo no está bien después de todo, escríbanos y seguimos enseguida.

${staff}`,
}
