export const rooms = {
  queue: {
    name: 'Queue',
    emptyTitle: 'The queue comes here',
    emptyText: 'What breaks first will stand on top, with the time that is left.',
  },
  case: {
    name: 'Case',
    emptyTitle: 'One case on one screen comes here',
    emptyText: 'The customer and their file, the story and the reply, and what is promised.',
  },
  approvals: { name: 'Approvals' },
  customers: {
    name: 'Customers',
    emptyTitle: 'Customers and their files come here',
    emptyText: 'What somebody lived through with the store before, first of all what went wrong.',
  },
  settings: { name: 'Settings', you: 'You' },
  people: { name: 'People' },
  policy: { name: 'Remedy policy' },
  money: { name: 'Limits and fund' },
}
