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
  customers: { name: 'Customers' },
  customer: { name: 'Customer' },
  suggestions: { name: 'Suggestions' },
  filing: { name: 'New complaint' },
  settings: { name: 'Settings', you: 'You' },
  store: { name: 'Store' },
  people: { name: 'People' },
  routing: { name: 'Routing' },
  policy: { name: 'Remedy policy' },
  money: { name: 'Limits and fund' },
  webhooks: { name: 'Webhooks' },
}
