import type { OwnerChoice, RoutingSubject } from '@redress/schema/enums'
import { versions } from './versions.ts'

export const routing = {
  ...versions,
  intro:
    'The first rule that fits a complaint counts. It says which department has it, and who there. What is with somebody already stays there.',
  version: (number: number) => `Version ${number} is in force.`,
  none: 'There is no rule yet: each complaint goes to the department of its category, else to the first department.',
  list: 'The rules, in the order in which they are asked',
  rule: (number: number) => `Rule ${number}`,
  asksNothing: 'Every complaint',
  otherwise: 'Where no rule fits, a complaint goes to the department of its category, else to the first department.',
  neverReached: 'The rules after this one are never asked.',
  about: 'About',
  severity: 'How bad',
  subject: 'By its words about',
  withWords: 'With the words',
  or: 'or',
  subjects: {
    CONTRACT: 'contract, terms or invoice',
    TRANSPORT: 'delivery or damage on the way',
    QUALITY: 'the goods themselves',
  } satisfies Record<RoutingSubject, string>,
  owners: {
    TAKES_NEW: 'whoever takes its new complaints',
    LEAST_LOADED: 'whoever has least to do',
  } satisfies Record<OwnerChoice, string>,
  person: (name: string) => name,
  personGone: 'somebody who works here no more',
  departmentGone: 'a department that is gone',
  editRule: (number: number) => `Change rule ${number}`,
  up: (number: number) => `Move rule ${number} up`,
  down: (number: number) => `Move rule ${number} down`,
  remove: (number: number) => `Remove rule ${number}`,
  removed: (number: number) => `Rule ${number} is taken out.`,
  add: 'Add a rule',
  form: {
    hint: 'What is left open is not asked. Of each list one is enough; all lists must hold.',
    words: 'Words',
    wordsHint:
      'With commas between them. Case and accents do not matter. A star at the end stands for any ending: invoice*. A few words in a row are looked for as they stand.',
    to: 'Goes to',
    who: 'Who there',
    people: 'A person',
    take: 'Take over',
  },
  trial: {
    title: 'What would happen with …',
    text: 'Tries what stands above, in force or not. Nothing is written.',
    words: 'The words of a complaint',
    any: 'not said',
    asCategory: 'as its category says',
    run: 'Where does it go?',
    running: 'Looking',
    fits: (number: number) => `Rule ${number} fits.`,
    noneFits: 'No rule fits.',
    goes: (department: string, who: string | undefined) =>
      who ? `It goes to ${department}, to ${who}.` : `It goes to ${department}; nobody has it until somebody takes it.`,
  },
}

export type RoutingWords = typeof routing
