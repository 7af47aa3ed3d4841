import type { ExplanationWords } from './en.ts'

export const es: ExplanationWords = {
  explanationTitle: 'Qué pasa cuando reclama',
  howToComplain:
    'Cuéntenoslo con sus propias palabras, con el formulario, por teléfono o por correo. No cuesta nada y no le quita ningún derecho.',
  within: (count, unit) => {
    const [one, many] = {
      minute: ['minuto de nuestro horario', 'minutos de nuestro horario'],
      hour: ['hora laborable', 'horas laborables'],
      day: ['día laborable', 'días laborables'],
    }[unit]
    return `en ${count} ${count === 1 ? one : many}`
  },
  sentNow: (when) => `Si lo envía ahora: ${when}.`,
  firstTitle: 'Qué va primero',
  firstWhy: 'La seguridad de las personas va antes que nada. Después, lo que vence primero.',
  answeredWithin: (answer, decision) => `Respuesta ${answer}, decisión ${decision}`,
  guideTitle: '¿Tiene un defecto o ha cambiado de idea?',
  guideBack: 'Empezar otra vez',
  toForm: 'Cuéntenos qué ha pasado',
  howTo: 'Cómo reclamar',
}
