import type { Words } from '../words.ts'

export const staffMail: Pick<Words, 'staffMail' | 'approvalMail'> = {
  staffMail: {
    warningSubject: (reference, time) => `Due ${time}: ${reference}`,
    warning: (what) => `This is promised to a customer and not done yet: ${what}.`,
    escalationSubject: (reference) => `Please take over ${reference}`,
    escalation: {
      MISSED: 'A promise to this customer was missed. They have been told, with a new time.',
      CUSTOMER: 'The customer asks that somebody with more authority looks at it.',
      STAFF: 'A colleague passes this complaint on to you.',
      SAFETY: 'Somebody was or could be hurt. This comes before everything else.',
    },
    yours: 'You answer for it from now on.',
    owner: (name) => `${name} answers for it.`,
    nobody: 'Nobody has it yet.',
    theirWords: 'In the customer’s words',
    call: (phone) => `Number to call: ${phone}`,
    webhook: {
      subject: (store) => `${store}: webhooks were switched off`,
      about: (since) =>
        `One of your systems has taken no webhook since ${since}, so we have stopped sending any there.`,
      address: 'The address:',
      waits:
        'Nothing is lost: what was not taken is kept for 30 days. Once the system answers again, switch the address on in the settings and send again what you need.',
    },
    passwordLink: {
      subject: {
        INVITE: (store) => `Your way in to ${store}`,
        RESET: (store) => `A new password for ${store}`,
      },
      about: {
        INVITE: (store) => `You are to look after the customers of ${store}. Choose a password, and you are in.`,
        RESET: (store) =>
          `Somebody asked for a new password for your work at ${store}. Until you choose one, the old one stays as it is.`,
      },
      open: { INVITE: 'Choose a password', RESET: 'Choose a new password' },
      until: (time) => `The link works once, until ${time}. Whoever has it can use it, so please keep it to yourself.`,
      notYou: {
        INVITE: 'If this says nothing to you, you need do nothing.',
        RESET: 'If it was not you who asked, you need do nothing.',
      },
    },
    secondFactorRemoved: {
      subject: (store) => `Signing in to ${store} without a code`,
      byYou: 'You have removed your second factor.',
      bySomebody: (name) => `${name} has removed your second factor.`,
      byCommand: 'Your second factor was removed by the command line of your installation.',
      again: 'From now on your password is enough to sign in. You can set up another factor in your settings.',
      notYou: 'If you did not want this, please tell an administrator at once, and sign out everywhere.',
    },
    answerReview: {
      subject: (title) => `Does this still hold? ${title}`,
      about: (day) =>
        `You look after this answer, and it was to be looked at again on ${day}. Customers still see it as it is.`,
      stands: 'If it holds, say so and name the next day. If not, change it or take it back.',
      open: 'Open the answer',
    },
    passkey: {
      subject: {
        ADDED: (store) => `A new passkey for ${store}`,
        REMOVED: (store) => `A passkey for ${store} was removed`,
        NEW_REMOVED: (store) => `Your new passkeys for ${store} were removed`,
      },
      about: {
        ADDED: (store) =>
          `A passkey was added to your work at ${store}. Whoever has the device and can unlock it signs in with it, without a password and without a code.`,
        REMOVED: (store) =>
          `A passkey was removed from your work at ${store}. It opens nothing any more; your other ways to sign in are as they were.`,
        NEW_REMOVED: (store) =>
          `You have set a new password at ${store}. In case somebody else had got in before, every passkey that was added in the last 30 days was removed with it. Older ones still work.`,
      },
      notYou: {
        ADDED:
          'If it was not you, choose “I do not know my password” where you sign in, and set a new one by mail: that removes the passkey and ends every session. Then tell an administrator.',
        REMOVED: 'If you did not want this, please tell an administrator at once, and set a new password.',
        NEW_REMOVED:
          'Please look at the passkeys in your settings and remove any that you do not know. You can add the ones on your own devices again at any time.',
      },
    },
    providerAccount: {
      subject: (store, label) => `You sign in to ${store} with ${label} now`,
      about: (store, label) =>
        `Somebody with your address signed in to ${store} with ${label} for the first time. From now on this account lets you in, whatever address stands there.`,
      notYou: 'If it was not you, please tell an administrator at once.',
    },
  },
  approvalMail: {
    askedSubject: (reference, time) => `Please decide by ${time}: ${reference}`,
    asked: (name) =>
      `${name} wants to propose this to a customer, and asks you to approve it. The customer sees nothing of it before.`,
    comesTo: (amount, sum) => `${amount}; with it, ${sum} in this case`,
    because: {
      AUTHORITY: 'It is more than they may give by themselves.',
      COST_UNKNOWN: 'Nobody has said what the new one comes to.',
      POLICY: 'The policy asks for a second person in such a case.',
      REMEDY_NOT_ALLOWED: 'The policy does not provide for it in such a case.',
    },
    declinedSubject: (reference) => `Not approved: ${reference}`,
    declined: (name) => `${name} did not approve it`,
    proposeAnew: 'The customer has seen nothing of it and still waits. Please propose something else.',
  },
}
