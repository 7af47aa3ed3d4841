import type { SetAsideReason } from '@redress/schema/enums'
import type { Language } from '../../words/words.ts'

const english = {
  title: (count: number) => (count === 1 ? 'Is this no complaint?' : `Are these ${count} no complaints?`),
  why: 'What they are',
  reasons: {
    SPAM: 'Advertising, or what a machine filled in',
    TEST: 'Tests of the form',
  } satisfies Record<SetAsideReason, string>,
  missing: 'Say which of the two. Anything else is a complaint, and is answered.',
  note: 'More of it, for colleagues (optional)',
  what: [
    'Nothing is owed any more, and nobody is written to about them.',
    'They leave the queue, and count in no figure of complaints.',
    'Whoever wrote one can read so behind their link. A word of theirs takes it up again, for good.',
  ],
  run: 'Set aside',
  cancel: 'Leave them',
  done: (count: number) => (count === 1 ? '1 is set aside.' : `${count} are set aside.`),
}

type Words = typeof english

const spanish: Words = {
  title: (count) => (count === 1 ? '¿No es una queja?' : `¿No son quejas estas ${count}?`),
  why: 'Qué son',
  reasons: { SPAM: 'Publicidad, o lo que rellenó una máquina', TEST: 'Pruebas del formulario' },
  missing: 'Diga cuál de las dos. Todo lo demás es una queja y se responde.',
  note: 'Algo más, para los colegas (opcional)',
  what: [
    'Ya no se debe nada y no se escribe a nadie sobre ellas.',
    'Salen de la cola y no cuentan en ninguna cifra de quejas.',
    'Quien escribió una puede leerlo con su enlace. Una palabra suya la retoma, para siempre.',
  ],
  run: 'Dejar aparte',
  cancel: 'Dejarlas como están',
  done: (count) => (count === 1 ? '1 queda aparte.' : `${count} quedan aparte.`),
}

/** Both languages come with the dialog, which is small. */
export const noComplaintWords: Readonly<Record<Language, Words>> = { en: english, es: spanish }
