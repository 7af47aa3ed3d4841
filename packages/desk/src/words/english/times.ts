export const times = {
  minutes: (count: number) => `${count} min`,
  /** Minutes 0: not said. */
  hours: (count: number, minutes: number) => (minutes ? `${count} h ${minutes} min` : `${count} h`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  left: (span: string) => `in ${span}`,
  late: (span: string) => `${span} late`,
}
