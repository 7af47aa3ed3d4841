/** What a new store starts with; everything of it can be changed later. */
import { weekdays } from '../calendars/rules.ts'
import type { NewDepartment, NewStore } from './service.ts'

/** What customers complain about in most shops, each with its usual severity. */
export const starterCategories: NewStore['categories'] = [
  { names: { en: 'Broken or damaged', es: 'Roto o dañado' }, severity: 'NORMAL' },
  { names: { en: 'Does not work', es: 'No funciona' }, severity: 'NORMAL' },
  { names: { en: 'Not what I ordered', es: 'No es lo que pedí' }, severity: 'NORMAL' },
  { names: { en: 'Late or not delivered', es: 'Tarde o sin entregar' }, severity: 'NORMAL' },
  { names: { en: 'Price or payment', es: 'Precio o pago' }, severity: 'NORMAL' },
  { names: { en: 'How I was treated', es: 'El trato recibido' }, severity: 'HIGH' },
  { names: { en: 'Somebody was or could be hurt', es: 'Alguien se hizo o podría hacerse daño' }, severity: 'SAFETY' },
  { names: { en: 'Something else', es: 'Otra cosa' }, severity: 'LOW' },
]

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export function isLocale(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The origin of a page as a browser says it; none for what is no address of a page. */
export function originOfPage(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

const demoDepartments: NewDepartment[] = [
  {
    name: 'Customer care',
    staff: [
      { displayName: 'Ana Marin', email: 'ana@marin.example', role: 'FRONT_LINE', level: 0 },
      { displayName: 'Ion Petrescu', email: 'ion@marin.example', role: 'SUPERVISOR', level: 1 },
      { displayName: 'Elena Marin', email: 'elena@marin.example', role: 'MANAGER', level: 2 },
      { displayName: 'Radu Marin', email: 'radu@marin.example', role: 'ADMIN', level: 3 },
    ],
  },
  {
    name: 'Deliveries',
    staff: [
      { displayName: 'Sofia Ionescu', email: 'sofia@marin.example', role: 'FRONT_LINE', level: 0 },
      { displayName: 'Mihai Dumitru', email: 'mihai@marin.example', role: 'SUPERVISOR', level: 1 },
    ],
  },
]

/** The store of the demo: `npm start`, on this machine only. */
export function demoStore(origins: string[]): NewStore {
  return {
    name: 'Marin & Daughters',
    origins,
    categories: starterCategories.map((category) =>
      category.names.en === 'Late or not delivered' ? { ...category, department: 'Deliveries' } : category,
    ),
    departments: demoDepartments,
    keys: { publishable: 'pk_demo', developer: 'sk_demo' },
    week: Object.fromEntries(weekdays.slice(0, 6).map((day) => [day, [{ from: '09:00', to: '18:00' }]])),
    standards: [
      {
        severity: 'SAFETY',
        firstReplyMinutes: 30,
        nextUpdateMinutes: 120,
        decisionMinutes: 540,
        remedyMinutes: 1080,
        reminderMinutes: 1080,
        warnMinutes: 10,
      },
      {
        firstReplyMinutes: 240,
        nextUpdateMinutes: 540,
        decisionMinutes: 1620,
        remedyMinutes: 2700,
        reminderMinutes: 1620,
        warnMinutes: 60,
        compensation: { amountMinor: 500, currency: 'EUR' },
      },
    ],
    rates: { contactMinor: 300, dayMinor: 100 },
    authority: { FRONT_LINE: 5_000, SUPERVISOR: 25_000, MANAGER: 100_000, ADMIN: 500_000, SYSTEM: 1_000 },
    fund: { amountMinor: 200_000, every: 'MONTH' },
    settings: {
      locales: ['en', 'es'],
      timeZone: 'Europe/Bucharest',
      currency: 'EUR',
      countryCode: 'RO',
      accentColor: '#0b6e5f',
      phone: '+40 21 555 0100',
      email: 'care@marin.example',
      casePage: '/help.html',
      hours: 'Monday to Saturday, 9:00 to 18:00',
    },
  }
}
