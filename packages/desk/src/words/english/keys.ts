export const keys = {
  title: 'Keys',
  intro: 'They work whenever you are not typing.',
  andThen: 'then',
  everywhere: 'Everywhere',
  goTo: (room: string) => `Go to: ${room}`,
  showKeys: 'Show these keys',
}
