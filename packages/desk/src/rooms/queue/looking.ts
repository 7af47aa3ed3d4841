/** What somebody looks at in the queue: in the address, so that the back button and a link to a colleague work. Pure. */

import type { ComplaintStatus } from '@redress/schema/enums'
import type { QueuePageQueryVariables } from '@redress/schema/operations'
import { complaintStatuses, severities } from '@redress/schema/values'
import type { Viewer } from '../../desk/desk.ts'

export const views = ['mine', 'unowned', 'overdue', 'waiting', 'all'] as const
export type View = (typeof views)[number]

/** Filters that narrow a view down. Empty: any. */
export interface Filters {
  readonly department: string
  readonly owner: string
  readonly status: string
  readonly severity: string
  readonly category: string
}
export const filterNames = [
  'department',
  'owner',
  'status',
  'severity',
  'category',
] as const satisfies readonly (keyof Filters)[]

export const noFilters: Filters = { department: '', owner: '', status: '', severity: '', category: '' }

export interface Looking extends Filters {
  readonly view: View
  /** Words or a reference. Then everything is looked through, what is closed too. */
  readonly text: string
}

type Search = Readonly<Record<string, string>>

/** Whoever answers customers begins with what is theirs, whoever leads with everything. */
export const firstView = ({ role }: Pick<Viewer, 'role'>): View =>
  role === 'FRONT_LINE' || role === 'SUPERVISOR' ? 'mine' : 'all'

export function lookingOf(search: Search, viewer: Viewer): Looking {
  const given = (name: string) => search[name] ?? ''
  return {
    view: views.find((view) => view === search.view) ?? firstView(viewer),
    text: given('text'),
    department: given('department'),
    owner: given('owner'),
    status: given('status'),
    severity: given('severity'),
    category: given('category'),
  }
}

/** As it stands in the address; what is as at first is left out. */
export function searchOf({ view, ...rest }: Looking, viewer: Viewer): Search {
  return { ...rest, view: view === firstView(viewer) ? '' : view }
}

export const isFiltered = (looking: Looking): boolean => filterNames.some((name) => looking[name] !== '')

/** A reference as people type it. */
const reference = /^\s*rd[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{2}\s*$/i

/** What the store is asked for. */
export function variablesOf(looking: Looking): Pick<QueuePageQueryVariables, 'filter' | 'sort'> {
  const { text } = looking
  const filter = narrowed(looking)
  if (text && reference.test(text)) return { filter: { ...filter, reference: text }, sort: 'RECENTLY_CHANGED_FIRST' }
  if (text) return { filter: { ...filter, text }, sort: 'RECENTLY_CHANGED_FIRST' }
  // Nothing breaks any more: the order of what breaks holds none of them.
  const sort = over.includes(filter.statuses?.[0]) ? 'RECENTLY_CHANGED_FIRST' : 'WHAT_BREAKS_FIRST'
  return { filter: { ...filter, ...inView(looking.view) }, sort }
}

const over: readonly (ComplaintStatus | undefined)[] = [
  'RESOLVED',
  'REJECTED',
  'CLOSED',
  'WITHDRAWN',
  'MERGED',
  'SET_ASIDE',
]

type Filter = NonNullable<QueuePageQueryVariables['filter']>

function inView(view: View): Filter {
  switch (view) {
    case 'mine':
      return { ownership: 'MINE' }
    case 'unowned':
      return { ownership: 'UNOWNED' }
    case 'overdue':
      return { overdue: true }
    case 'waiting':
      return { waitsForCustomer: true }
    case 'all':
      return {}
  }
}

function narrowed({ department, owner, status, severity, category }: Filters): Filter {
  const inStatus = complaintStatuses.find((each) => each === status)
  const asBad = severities.find((each) => each === severity)
  return {
    ...(department && { departmentId: department }),
    ...(owner && { ownerId: owner }),
    ...(category && { categoryId: category }),
    ...(inStatus && { statuses: [inStatus] }),
    ...(asBad && { severities: [asBad] }),
  }
}
