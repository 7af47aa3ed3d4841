/** What is changed as a whole and put in force as a new version. */
export const versions = {
  edit: 'Change',
  undo: 'Undo',
  notInForce: (version: number) =>
    version > 0 ? `Not in force yet: the store still works by version ${version}.` : 'Not in force yet.',
  publish: 'Put in force',
  publishing: 'Putting it in force',
  discard: 'Drop the changes',
  discarded: 'The changes are dropped.',
  published: (version: number) => `Version ${version} is in force.`,
  overtaken: {
    title: (version: number) => `Version ${version} was put in force meanwhile`,
    text: 'Yours is kept above. This is what the store works by now:',
    takeTheirs: 'Drop mine, go on with this one',
    keepMine: 'Keep mine in its place',
  },
}

export type VersionWords = typeof versions
