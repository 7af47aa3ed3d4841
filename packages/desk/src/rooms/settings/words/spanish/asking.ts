import type { AskingWords } from '../english/asking.ts'

export const asking: AskingWords = {
  title: 'Después de un caso',
  text: 'Cuando un caso se resuelve o se rechaza, se pregunta al cliente por correo, una vez. Vale para los casos que terminen desde ahora.',
  kind: 'Qué se pregunta',
  nobody: 'No se pregunta a nadie por correo',
  kinds: {
    CSAT: 'Satisfacción, de 1 a 5 (CSAT)',
    CES: 'Esfuerzo, de 1 a 7 (CES)',
    NPS: 'Recomendación, de 0 a 10 (NPS)',
  },
  afterHours: 'Horas después del final',
  afterHoursHint: 'De 0 a 1440',
  reminder: 'Días hasta el recordatorio',
  reminderHint: 'De 1 a 30. Vacío: sin recordatorio.',
  notWhole: 'Escriba un número entero.',
  overtaken:
    'Otra persona lo ha cambiado mientras tanto, y no se ha guardado nada. Donde usted no escribió está lo de ella; guarde otra vez para dejarlo así.',
  save: 'Guardar',
  saving: 'Guardando',
  saved: 'Guardado.',
  onPages: 'En una página de la tienda',
  onPagesText:
    'Quien hace sus páginas pone esto donde se pueda preguntar a cualquiera: aquí a uno de cada diez (sample), y no de nuevo en 90 días (every-days).',
  places: {
    title: 'Tarjetas en el mostrador',
    text: 'Una tarjeta impresa con un código QR y una dirección corta pregunta qué tal fue. Las respuestas llevan el nombre de su lugar.',
    none: 'Aún no hay lugares.',
    name: 'Otro lugar',
    newName: 'Nombre nuevo',
    nameHint: 'Por ejemplo: Mostrador, calle de los Tilos',
    add: 'Añadirlo',
    rename: 'Cambiar el nombre',
    retire: 'Retirar',
    bringBack: 'Recuperarlo',
    of: (what, name) => `${what}: ${name}`,
    retired: (count) => `${count} ${count === 1 ? 'retirado' : 'retirados'}`,
    isRetired: (name) => `«${name}» está retirado. Las tarjetas que sigan allí funcionan.`,
    undo: 'Deshacer',
  },
}
