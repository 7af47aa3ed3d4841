import type { ReplyWords } from './reply-words.ts'

export const english: ReplyWords = {
  NO_GREETING: { problem: 'There is no greeting.', mend: 'Begin with a greeting and the customer’s name.' },
  NO_APOLOGY: {
    problem: 'There is no apology.',
    mend: 'Say once, in your own words, that you are sorry for what happened.',
  },
  NO_APOLOGY_FOR_DELAY: {
    problem: 'We kept this customer waiting, and the letter does not say sorry for it.',
    mend: 'Say that they had to wait longer than we promised, and that you are sorry.',
  },
  IMPOLITE: { problem: 'This sounds rude.', mend: 'Leave it out, or say what you can do instead.' },
  SHOUTING: { problem: 'Capitals read as shouting.', mend: 'Write it in small letters.' },
  EXCLAMATION: { problem: 'An exclamation mark sounds loud to somebody who is annoyed.', mend: 'A full stop will do.' },
  PASSED_ON: {
    problem: 'This sends the customer to somebody else.',
    mend: 'Ask there yourself, or name the person who takes over and by when they write.',
  },
  PROBLEM_NOT_NAMED: {
    problem: 'The letter does not say what went wrong.',
    mend: 'Name it in the customer’s own words, so that they see you have read them.',
  },
  OTHER_NAME: { problem: 'This is not the customer’s name.', mend: 'Look at the name again.' },
  BLANK_LEFT: { problem: 'A blank of the template is still open.', mend: 'Fill it in or take it out.' },
  NOT_KNOWING: {
    problem: 'You do not know, and it does not say when you will.',
    mend: 'Say who finds out, and by what time you write again.',
  },
  CRITICISM: {
    problem: 'This criticises colleagues, the store, rivals or other customers.',
    mend: 'Say “we”, and what we do about it.',
  },
  NO_PERSON: {
    problem: 'This speaks to anybody, or comes from nobody.',
    mend: 'Write as one person to another: with their name, and with “I” or “we”.',
  },
  EXCUSE: {
    problem: 'This is an excuse.',
    mend: 'Leave it out. Say what you do now; the cause only if it helps them.',
  },
  IMPATIENCE: { problem: 'This sounds impatient.', mend: 'Explain it again as if for the first time.' },
  UNTRUE: {
    problem: 'Nobody can know or promise this.',
    mend: 'Say only what you know, and what you have changed.',
  },
  UNCLEAR: { problem: 'Not everybody understands this.', mend: 'Use a plain word that you would say aloud.' },
  TALKING_DOWN: {
    problem: 'This talks down to the customer, or makes their problem small.',
    mend: 'Leave it out, or say that you see why it matters.',
  },
  OTHER_BUSINESS: {
    problem: 'This has nothing to do with their problem.',
    mend: 'Take it out: words for colleagues belong in a note, and offers wait until all is well.',
  },
  NO_THANKS: { problem: 'There are no thanks.', mend: 'Thank them for telling us, or for their patience.' },
  NO_NEXT_STEP: {
    problem: 'It does not say what happens next and by when.',
    mend: 'Name the next step, who does it, and the day and hour by which it is done.',
  },
  VAGUE_TIME: {
    problem: 'This can mean an hour or a month.',
    mend: 'Give the day, and the hour if you can: “by Friday, 16:30”.',
  },
  BLAME: {
    problem: 'This blames the customer, or doubts what they say.',
    mend: 'Say what you found, without “you”, and what can be done.',
  },
  HIDING_BEHIND_POLICY: {
    problem: 'A rule stands here in place of a reason.',
    mend: 'Say why, in plain words, and what you can do for them all the same.',
  },
  HOLLOW_APOLOGY: {
    problem: 'This apology takes itself back.',
    mend: 'Say sorry for what happened, without “if”, “but” or “any inconvenience”.',
  },
  REPEATED_APOLOGY: { problem: 'You have said sorry already.', mend: 'Once is enough; say what you do instead.' },
}
