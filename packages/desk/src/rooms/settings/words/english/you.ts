export const you = {
  factor: {
    title: 'A code beside the password',
    off: 'Off',
    on: 'On',
    text: 'Whoever learns your password still cannot sign in as you: they would need your phone too.',
    setUp: 'Set it up',
    scanTitle: 'Scan this with an app',
    scanText: 'Any app for sign-in codes will do: Google Authenticator, Aegis, 1Password, the passwords of an iPhone.',
    picture: 'QR code for the app',
    openApp: 'On this phone? Open it in the app',
    codeHint: 'Six digits; they change every half minute.',
    typed: 'If you cannot scan, type this into the app',
    confirmTitle: 'Enter the code that it shows',
    turnOn: 'Turn it on',
    turningOn: 'Turning it on',
    onText: 'When you sign in you are asked for a code from your app.',
    left: (count: number) =>
      count === 0
        ? 'No code of your sheet is left. Draw a new sheet, or you cannot sign in when your phone is away.'
        : `${count} ${count === 1 ? 'code' : 'codes'} of your sheet ${count === 1 ? 'is' : 'are'} left.`,
    newSheet: 'New sheet of codes …',
    newSheetText: 'The codes of the old sheet then count no more.',
    drawSheet: 'Draw a new sheet',
    drawing: 'Drawing',
    turnOff: 'Turn it off …',
    turnOffText: 'The password alone is then enough again. We tell you so by mail.',
    turnOffNow: 'Turn it off',
    turningOff: 'Turning it off',
    isOff: 'The password alone is enough again.',
    codeMissing: 'Enter the code',
    sheetTitle: 'It is on. Keep these codes',
    sheetText:
      'Each lets you in once when your phone is out of reach. They are shown only now: print them, or put them where you keep your passwords.',
    sheetHeading: (store: string) => `Codes for signing in to the desk of ${store}`,
    sheetFoot: (person: string) => `For ${person}. Each counts once, in place of the code from the app.`,
    print: 'Print',
    kept: 'I have kept them',
  },
  password: {
    title: 'Password',
    text: (address: string) => `We send a link to ${address}. With it you choose a new one; it works for half an hour.`,
    send: 'Send me the link',
    sending: 'Sending',
  },
  devices: {
    title: 'Devices',
    text: 'Left a screen open somewhere, or lost a phone? This ends every session of yours, this one too.',
    signOut: 'Sign out on all devices',
  },
}

export type YouWords = typeof you
