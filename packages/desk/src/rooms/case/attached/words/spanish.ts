import type { AttachedWords } from './english.ts'

export const spanish: AttachedWords = {
  title: 'Fotos que van con la respuesta',
  attach: 'Adjuntar fotos',
  limits: (most, megabytes) =>
    `Hasta ${most}, de hasta ${megabytes} MB cada una. También un PDF. Quitamos dónde y cuándo se hicieron las fotos.`,
  waits: 'Espera a la anterior',
  sending: (percent) => `Enviando, ${percent} %`,
  lookedAt: 'Revisándose',
  there: 'Lista',
  letterWaits: 'La carta aparece en cuanto estén las fotos. O quite la que tarda.',
  unreachable: 'No se pudo enviar.',
  tooLarge: (megabytes) => `Ocupa más de ${megabytes} MB.`,
  tooMany: (most) => `Eran más de ${most}: aquí están las ${most} primeras.`,
  again: 'Probar otra vez',
  againOne: (name) => `Probar otra vez con ${name}`,
  remove: 'Quitar',
  removeOne: (name) => `Quitar ${name}`,
}
