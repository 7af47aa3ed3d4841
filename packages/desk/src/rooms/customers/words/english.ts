import type { EventType } from '@redress/schema/enums'

const what: Partial<Record<EventType, string>> = {
  PROMISE_MISSED: 'A promise was missed',
  ESCALATED: 'It had to go a step up',
  REOPENED: 'It was opened again',
  COMPENSATION_GRANTED: 'We owed something for being late',
  COMPENSATION_WAITS: 'What we owe for being late waits for approval',
  THANKED: 'We thanked them for the complaint',
  COMPENSATION_APPROVED: 'What we owed for being late was approved',
}

/** Every word of the customers and their files. It comes with the rooms; Spanish is typed after it. */
export const english = {
  search: 'Find somebody',
  searchHint:
    'A name or how it begins, the whole e-mail address, the reference of a complaint, or your own customer number.',
  list: 'Customers, who came last on top',
  found: 'Who was found',
  since: (day: string) => `with us since ${day}`,
  noContact: 'no address left',
  number: (number: string) => `customer ${number}`,
  more: 'Show more',
  empty: {
    title: 'Nobody has complained yet',
    text: 'Whoever does has a file here from then on: first of all what went wrong before, so that nobody has to tell it twice.',
  },
  nothingFound: {
    title: 'Nobody fits',
    text: 'Addresses, references and numbers are compared as a whole. Only people whose complaints you may see are found.',
    clear: 'Show everybody',
  },
  file: {
    notThere: 'This customer is not here',
    notThereText: 'Their complaints may belong to another department, or the link is incomplete.',
    toList: 'All customers',
    open: 'Open complaints',
    missed: 'Promises we missed',
    given: 'Given so far',
    bought: 'Bought, as far as known',
    nothing: 'nothing',
    wentWrong: 'What went wrong before',
    nothingWrong: 'Nothing went wrong with us before. Let us keep it so.',
    what,
    on: (reference: string) => `on ${reference}`,
    complaints: 'Complaints',
    isOpen: 'Open now',
    isOver: 'Over',
    nobody: 'Nobody yet',
    notes: 'Notes of colleagues',
    noNotes: 'No notes. Whoever opens a case can leave one for colleagues.',
    reach: 'How to reach them',
    colleague: 'A colleague',
  },
  keys: {
    section: 'Customers',
    next: 'Next one',
    previous: 'Previous one',
    search: 'Search',
    back: 'Back to all customers',
  },
}
