/** Which complaints somebody asks for, and what that means in rows. */
import { complaintStatuses, valuesOf } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { builder } from '../../../graph/builder.ts'
import { ComplaintStatusType, OwnershipType, SeverityType } from '../../../graph/enums.ts'
import { localId } from '../../../graph/local-id.ts'
import { normalReference } from '../../complaints/reference.ts'
import { firstWaitingPlace, wordsOf } from '../../complaints/rules.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import type { ComplaintFilter } from '../store.ts'

export const ComplaintFilterType = builder.inputType('ComplaintFilter', {
  description: 'Which complaints. What is given must all hold.',
  fields: (t) => ({
    statuses: t.field({ type: [ComplaintStatusType], required: false, description: 'In one of these statuses.' }),
    ownership: t.field({
      type: OwnershipType,
      required: false,
      description: 'Those of whoever asks, or those that nobody has.',
    }),
    ownerId: t.id({ required: false, description: 'Those that this person answers for.' }),
    departmentId: t.id({ required: false, description: 'Of this department.' }),
    categoryId: t.id({ required: false, description: 'Of this category.' }),
    severities: t.field({
      type: [SeverityType],
      required: false,
      description: 'As bad as one of these, as a person said, else as their category is; without either `NORMAL`.',
    }),
    overdue: t.boolean({
      required: false,
      description: 'True: something that is owed was missed, or is due by now. False: nothing is.',
    }),
    waitsForCustomer: t.boolean({
      required: false,
      description: 'True: nothing is owed until the customer answers. False: something is owed.',
    }),
    receivedFrom: t.field({ type: 'DateTime', required: false, description: 'Received then or later.' }),
    receivedBefore: t.field({ type: 'DateTime', required: false, description: 'Received before then.' }),
    reference: t.string({ required: false, description: 'With this reference, any case, as typed.' }),
    orderNumber: t.string({ required: false, description: 'About this order, to the letter.' }),
    text: t.string({
      required: false,
      description:
        'All of these words stand in the complaint and the outcome in own words, or begin a word of its customer’s name; or all of them stand in one message on it. Of the texts whole words, of the name any beginning of two letters or more; case and accents do not matter. At most 10 words.',
    }),
  }),
})
export type GivenFilter = typeof ComplaintFilterType.$inferInput

/** The filter in terms of rows; nothing when it can match none. */
export function rowFilter(
  given: GivenFilter | null | undefined,
  request: Pick<Request, 'actor' | 'store'>,
  now: Date,
): ComplaintFilter | undefined {
  const { statuses, reference, orderNumber, text, overdue, waitsForCustomer, severities } = given ?? {}
  // No text in the database holds a NUL, and PostgreSQL does not even compare with one.
  if (statuses?.length === 0 || severities?.length === 0 || orderNumber?.includes('\0')) return undefined
  const named = namedRows(given ?? {})
  const owner = ownerOf(given ?? {}, request)
  const words = text ? wordsOf(text.slice(0, limits.searchLength)).slice(0, limits.searchWords) : undefined
  if (!named || owner === 'NOBODY_ELSE' || words?.length === 0) return undefined
  return {
    ...named,
    ownerId: owner,
    statuses: statuses && statuses.length < valuesOf(complaintStatuses).length ? statuses : undefined,
    severities: severities
      ? { said: severities, categoryIds: categoriesAsBadAs(severities, request.store) }
      : undefined,
    reference: reference ? normalReference(reference) : undefined,
    orderNumber: orderNumber ?? undefined,
    words,
    receivedFrom: given?.receivedFrom ?? undefined,
    receivedBefore: given?.receivedBefore ?? undefined,
    queueFrom: latest(overdue === false ? now : undefined, waitsForCustomer ? firstWaitingPlace : undefined),
    queueBefore: earliest(overdue ? now : undefined, waitsForCustomer === false ? firstWaitingPlace : undefined),
  }
}

/** The rows that the ids name; nothing when one is no id of ours. */
function namedRows({ categoryId, departmentId }: GivenFilter) {
  const category = categoryId ? localId('Category', categoryId) : undefined
  const department = departmentId ? localId('Department', departmentId) : undefined
  if ((categoryId && !category) || (departmentId && !department)) return undefined
  return { categoryId: category, departmentId: department }
}

/** Whose complaints are asked for; undefined: anybody's. */
function ownerOf({ ownership, ownerId }: GivenFilter, { actor }: Pick<Request, 'actor'>) {
  const asked = ownerId ? (localId('StaffMember', ownerId) ?? 'NOBODY_ELSE') : undefined
  if (!ownership) return asked
  const seen = ownership === 'UNOWNED' ? null : actor.kind === 'STAFF' ? actor.staffId : 'NOBODY_ELSE'
  return asked === undefined || asked === seen ? seen : 'NOBODY_ELSE'
}

function categoriesAsBadAs(severities: NonNullable<GivenFilter['severities']>, store: Request['store']) {
  const all = [...store.categories.map(({ id }) => id), null]
  return all.filter((categoryId) => severities.includes(severityOf({ categoryId, severity: null }, store)))
}

const given = (times: (Date | undefined)[]) => times.filter((time) => time !== undefined).map((time) => time.getTime())
const latest = (...times: (Date | undefined)[]) =>
  given(times).length > 0 ? new Date(Math.max(...given(times))) : undefined
const earliest = (...times: (Date | undefined)[]) =>
  given(times).length > 0 ? new Date(Math.min(...given(times))) : undefined
