/** What every page of the settings says. */
export const settings = {
  notYours: 'This is for administrators',
  notYoursText: 'Ask an administrator of the store when something should be different here.',
  unreachable: 'Nothing was changed: the server does not answer. What you entered stays; please try again.',
  refused: (message: string) => `Nothing was changed. The server says: ${message}`,
  cancel: 'Cancel',
  missing: 'Please fill this in',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Please select it and copy it by hand.',
}

export type SettingsWords = typeof settings
