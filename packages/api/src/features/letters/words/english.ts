import type { LetterTemplates } from './template-words.ts'

export const english: LetterTemplates = {
  REPLY: ({ customer, subject, staff }) => `Dear ${customer},

we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for telling us.

[what you found, in their words]

[what you do next, and by when]

${staff}`,
  OPTIONS: ({ customer, subject, staff }) => `Dear ${customer},

we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for your patience.

We can put it right in these ways. Which suits you better? [what happens once they choose, by when]

${staff}`,
  UPHELD: ({ customer, subject, staff }) => `Dear ${customer},

you are right, and we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for telling us.

[what went wrong, and why]

[what you do now, and by when]

${staff}`,
  PARTLY_UPHELD: ({ customer, subject, staff }) => `Dear ${customer},

we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for telling us.

You are right about this: [what was our fault]

We see this differently: [what was not, and why]

[what you do now, and by when]

${staff}`,
  NOT_UPHELD: ({ customer, subject, staff }) => `Dear ${customer},

we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for giving us time to look into it.

We looked at [what you looked at]. We found this: [what you found, step by step]

[why we cannot do what they asked for]

What we can still do for you: [what, and by when]

${staff}`,
  CLOSING: ({ customer, subject, staff }) => `Dear ${customer},

once more, we are sorry for what happened${subject ? ` with ${subject}` : ''}. Thank you for telling us, and for your patience.

Because of you [what changes for others]. If anything is not right after all, write to us, and we go on at once.

${staff}`,
}
