import type { Words } from '../words.ts'

export const times: Words['times'] = {
  minutes: (count) => `${count} min`,
  hours: (count, minutes) => (minutes ? `${count} h ${minutes} min` : `${count} h`),
  days: (count) => (count === 1 ? '1 día' : `${count} días`),
  left: (span) => `en ${span}`,
  late: (span) => `${span} tarde`,
}
