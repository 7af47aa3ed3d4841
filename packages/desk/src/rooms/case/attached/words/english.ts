export const english = {
  title: 'Photos that go along',
  attach: 'Attach photos',
  limits: (most: number, megabytes: number) =>
    `Up to ${most}, each up to ${megabytes} MB. A PDF goes too. We remove where and when photos were taken.`,
  waits: 'Waits for the one before',
  sending: (percent: number) => `Sending, ${percent} %`,
  lookedAt: 'Being looked at',
  there: 'Ready',
  letterWaits: 'The letter comes once your photos are there. Or remove the one that takes long.',
  unreachable: 'It could not be sent.',
  tooLarge: (megabytes: number) => `It is larger than ${megabytes} MB.`,
  tooMany: (most: number) => `That was more than ${most}: the first ${most} are here.`,
  again: 'Try again',
  againOne: (name: string) => `Try ${name} again`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
}
export type AttachedWords = typeof english
