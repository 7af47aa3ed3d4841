import type { SurveyKind } from '@redress/schema/enums'

const kinds: Record<SurveyKind, string> = {
  CSAT: 'Satisfaction, 1 to 5 (CSAT)',
  CES: 'Effort, 1 to 7 (CES)',
  NPS: 'Recommendation, 0 to 10 (NPS)',
}

export const asking = {
  title: 'After a case',
  text: 'Once a case is solved or refused, its customer is asked by mail, once. This counts for cases that end from now on.',
  kind: 'What they are asked',
  nobody: 'Nobody is asked by mail',
  kinds,
  afterHours: 'Hours after the end',
  afterHoursHint: '0 to 1440',
  reminder: 'Days until the reminder',
  reminderHint: '1 to 30. Empty: no reminder.',
  notWhole: 'Write a whole number.',
  overtaken:
    'Somebody else has changed this meanwhile, and nothing was saved. Where you typed nothing theirs stands now; save again to keep it so.',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved.',
  onPages: 'On a page of the store',
  onPagesText:
    'Whoever builds your pages puts this where anybody may be asked: here one in ten (sample), and for 90 days not again (every-days).',
  places: {
    title: 'Cards at the counter',
    text: 'A printed card with a QR code and a short address asks how it was. Answers carry the name of its place.',
    none: 'No place yet.',
    name: 'Another place',
    newName: 'New name',
    nameHint: 'For example: Counter, Linden Street',
    add: 'Add it',
    rename: 'Rename',
    retire: 'Retire',
    bringBack: 'Bring it back',
    of: (what: string, name: string) => `${what}: ${name}`,
    retired: (count: number) => `${count} retired`,
    isRetired: (name: string) => `“${name}” is retired. Cards that still hang there work on.`,
    undo: 'Undo',
  },
}

export type AskingWords = typeof asking
