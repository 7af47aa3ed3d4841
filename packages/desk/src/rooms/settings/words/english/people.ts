export const people = {
  invite: {
    title: 'Invite somebody',
    text: 'They get a link by mail with which they choose a password. It works for three days.',
    name: 'Name, as customers will see it',
    email: 'E-mail address',
    send: 'Send the invitation',
    sending: 'Sending',
    done: (name: string) => `${name} is invited.`,
  },
  role: 'Role',
  roleHint: 'With another role they have to sign in again.',
  department: 'Department',
  everywhere: 'everywhere',
  list: 'People',
  you: 'you',
  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  save: 'Save',
  saving: 'Saving',
  saved: (name: string) => `${name} is changed.`,
  resetFactor: 'Take their second factor away',
  resetText:
    'For when their phone and their sheet are lost. Be sure that it is really them who asks. They are told by mail.',
  resetDone: (name: string) => `${name} signs in with the password alone now, and can set up another second factor.`,
}

export type PeopleWords = typeof people
