import { dayIn, type FaultWords } from '../faults.ts'

const column = { DAYS_SINCE_PURCHASE: 'los días desde la compra', PRICE: 'el precio', MARGIN: 'el margen' }
const rate = { contactMinor: 'Lo que cuesta un contacto', dayMinor: 'Lo que cuesta un día de retraso' }
const day = (name: string) => dayIn('es', name)
const number = (value: number) => new Intl.NumberFormat('es').format(value)

export const faults: FaultWords = {
  UNKNOWN_TIME_ZONE: ({ timeZone }) => `«${timeZone}» no es una zona horaria como Europe/Madrid.`,
  NOT_A_DAY: ({ day }) => `«${day}» no es un día como 2026-12-24.`,
  NOT_TIMES: (frame) => `${day(frame.day)}: «${frame.from}» y «${frame.to}» no son horas como 09:00 y 17:30.`,
  EMPTY_FRAME: (frame) =>
    `${day(frame.day)}: de ${frame.from} a ${frame.to} no queda tiempo; el final va después del comienzo.`,
  FRAMES_OVERLAP: ({ next, ...frame }) =>
    `${day(frame.day)}: de ${frame.from} a ${frame.to} y de ${next.from} a ${next.to} se solapan.`,
  NOBODY_WORKS: () => 'Nadie trabaja ningún día de la semana.',

  LAST_RULE_OPEN: () => 'La última regla debe valer para toda reclamación: deje abiertas su categoría y su gravedad.',
  TARGET_OUT_OF_RANGE: ({ row }) => `Regla ${row}: un plazo va de 1 minuto a 250 días de trabajo.`,
  WARNING_TOO_LATE: ({ row }) => `Regla ${row}: el aviso debe llegar antes del plazo más corto.`,
  COMPENSATION_OUT_OF_RANGE: ({ row }) =>
    `Regla ${row}: una compensación es un número entero de la unidad menor de la moneda, desde 0.`,

  TOO_MANY_ROWS: ({ most }) => `Una política tiene como mucho ${most} filas.`,
  LAST_ROW_OPEN: () => 'La última fila debe valer para todo caso: deje abiertas sus condiciones.',
  NEVER_COUNTS: ({ row }) => `Fila ${row}: las filas anteriores ya toman todos sus casos, así que nunca cuenta.`,
  NO_SUCH_CATEGORY: ({ row }) => `Fila ${row}: no existe esa categoría.`,
  RANGE_WITHOUT_ENDS: ({ row, column: name }) =>
    `Fila ${row}: diga desde o hasta dónde va ${column[name]}, o quite la condición.`,
  RANGE_NOT_WHOLE: ({ row, column: name }) => `Fila ${row}: indique ${column[name]} en números enteros.`,
  RANGE_EMPTY: ({ row, column: name }) => `Fila ${row}: el intervalo para ${column[name]} no deja ningún valor.`,
  ALLOWS_NOTHING: ({ row }) => `Fila ${row}: no permite nada.`,
  ALLOWS_TWICE: ({ row }) => `Fila ${row}: permite dos veces la misma solución.`,
  RECOMMENDS_NOT_ALLOWED: ({ row }) => `Fila ${row}: recomienda algo que no permite.`,
  GUIDE_EMPTY: ({ row }) => `Fila ${row}: su guía está vacía.`,
  RATE_OUT_OF_RANGE: ({ rate: name, most }) =>
    `${rate[name]} es un número entero de la unidad menor de la moneda, de 0 a ${number(most)}.`,
}
