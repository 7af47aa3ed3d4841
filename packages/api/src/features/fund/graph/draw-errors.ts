/** Why nothing was given, with what is needed to go on. */
import { AuthorityExceededError, FundExhaustedError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { ErrorInterface } from '../../../graph/errors.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { MoneyType } from '../../stores/graph.ts'

builder.objectType(AuthorityExceededError, {
  name: 'AuthorityExceededError',
  description: 'Returned when this person may not give, or not approve, as much in one case. Nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limit: t.expose('limit', { type: MoneyType, description: 'What they may give in one case.' }),
    sum: t.expose('sum', { type: MoneyType, description: 'What it would have been in this case, all together.' }),
    approvers: t.field({
      type: [StaffMemberType],
      description: 'Who may approve it, those with the least authority that is enough first.',
      resolve: ({ approverIds }, _, { store: { people } }) =>
        approverIds.flatMap((id) => people.staff.find((member) => member.id === id) ?? []),
    }),
  }),
})
builder.objectType(FundExhaustedError, {
  name: 'FundExhaustedError',
  description: 'Returned when the fund does not hold as much. Nothing was stored; put money in and send it again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    balance: t.expose('balance', { type: MoneyType, description: 'What the fund holds.' }),
    needed: t.expose('needed', { type: MoneyType, description: 'What was to come out of it.' }),
  }),
})

/** What anything that gives money may answer besides. */
export const drawErrors = [AuthorityExceededError, FundExhaustedError]
