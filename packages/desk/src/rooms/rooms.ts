/**
 * The one list of rooms. A new one is a file that defines its element, and an entry here: its address, its key and its
 * place in the menu follow. `load` brings its code when somebody goes there.
 */
export interface Room {
  /** Below the desk of a store. A part behind a colon is a parameter, always of text. */
  readonly path: string
  /** The element that shows it; gets `desk` and `route`. */
  readonly tag: `desk-${string}`
  readonly load: () => Promise<unknown>
  /** Goes there when typed after `g`. */
  readonly key?: string
  /** Whether the menu has it. */
  readonly isInMenu?: boolean
  /** The room in the menu to which it belongs. */
  readonly within?: string
  /** How much waits there, said in the menu. */
  readonly waiting?: 'waitingForApproval'
  /** Whether it stays as it is while somebody is in another room, so that they come back to where they were. */
  readonly isKept?: boolean
}

export const rooms = {
  queue: {
    path: '/queue',
    tag: 'desk-queue',
    load: () => import('./queue/queue.ts'),
    key: 'q',
    isInMenu: true,
    isKept: true,
  },
  case: { path: '/case/:id', tag: 'desk-case', load: () => import('./case/case.ts') },
  approvals: {
    path: '/approvals',
    tag: 'desk-approvals',
    load: () => import('./approvals/approvals.ts'),
    key: 'a',
    isInMenu: true,
    waiting: 'waitingForApproval',
  },
  customers: {
    path: '/customers',
    tag: 'desk-customers',
    load: () => import('./customers/customers.ts'),
    key: 'c',
    isInMenu: true,
  },
  customer: { path: '/customers/:id', tag: 'desk-customer', load: () => import('./customer/customer.ts') },
  suggestions: {
    path: '/suggestions',
    tag: 'desk-suggestions',
    load: () => import('./suggestions/suggestions.ts'),
    key: 'b',
    isInMenu: true,
  },
  answers: {
    path: '/answers',
    tag: 'desk-answers',
    load: () => import('./answers/answers.ts'),
    key: 'w',
    isInMenu: true,
  },
  surveys: {
    path: '/surveys',
    tag: 'desk-surveys',
    load: () => import('./surveys/surveys.ts'),
    key: 'v',
    isInMenu: true,
  },
  answer: { path: '/answers/:id', tag: 'desk-answer', load: () => import('./answers/answer.ts'), within: 'answers' },
  filing: { path: '/new', tag: 'desk-filing', load: () => import('./filing/filing.ts'), key: 'n' },
  settings: {
    path: '/settings',
    tag: 'desk-settings',
    load: () => import('./settings/you.ts'),
    key: 's',
    isInMenu: true,
  },
  store: {
    path: '/settings/store',
    tag: 'desk-store',
    load: () => import('./settings/store.ts'),
    within: 'settings',
    isKept: true,
  },
  departments: {
    path: '/settings/departments',
    tag: 'desk-departments',
    load: () => import('./settings/departments.ts'),
    within: 'settings',
    isKept: true,
  },
  times: {
    path: '/settings/times',
    tag: 'desk-times',
    load: () => import('./settings/times.ts'),
    within: 'settings',
    isKept: true,
  },
  people: {
    path: '/settings/people',
    tag: 'desk-people',
    load: () => import('./settings/people.ts'),
    within: 'settings',
  },
  routing: {
    path: '/settings/routing',
    tag: 'desk-routing',
    load: () => import('./settings/routing.ts'),
    within: 'settings',
    isKept: true,
  },
  policy: {
    path: '/settings/policy',
    tag: 'desk-policy',
    load: () => import('./settings/policy.ts'),
    within: 'settings',
    isKept: true,
  },
  money: {
    path: '/settings/money',
    tag: 'desk-money',
    load: () => import('./settings/money.ts'),
    within: 'settings',
  },
  asking: {
    path: '/settings/asking',
    tag: 'desk-asking',
    load: () => import('./settings/asking.ts'),
    within: 'settings',
    isKept: true,
  },
  webhooks: {
    path: '/settings/webhooks',
    tag: 'desk-webhooks',
    load: () => import('./settings/webhooks.ts'),
    within: 'settings',
    isKept: true,
  },
} as const satisfies Record<string, Room>

export type RoomName = keyof typeof rooms
export const roomNames = Object.keys(rooms) as RoomName[]
/** One of them by name, as the list describes it. */
export const roomOf = (name: RoomName): Room => rooms[name]
