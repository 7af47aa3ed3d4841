import { builder } from '../../../graph/builder.ts'
import { SetAsideReasonType } from '../../../graph/enums.ts'
import { optionalRowOf } from '../../complaints/graph/store-act.ts'
import { type SetAsideFigure, setAsideFigures } from '../service/set-aside-figures.ts'

const SetAsideFigureType = builder.objectRef<SetAsideFigure>('SetAsideFigure').implement({
  description: 'How much was set aside for one reason. What was set aside twice is counted twice.',
  fields: (t) => ({
    reason: t.expose('reason', { type: SetAsideReasonType, description: 'Why.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    takenUp: t.exposeInt('takenUp', { description: 'How many of those were taken up again, by whom ever.' }),
    takenUpByCustomer: t.exposeInt('takenUpByCustomer', {
      description: 'How many of those by their customer, who said that it is a complaint.',
    }),
  }),
})

builder.queryField('setAsideFigures', (t) =>
  t.field({
    type: [SetAsideFigureType],
    description:
      'How much was set aside as no complaint in a period, reason by reason: it is in no other figure. Whoever sees one department gets its figures. Needs the scope `complaints:read`.',
    args: {
      from: t.arg({ type: 'DateTime', required: true, description: 'Set aside at this time or later.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'Set aside before this time.' }),
      departmentId: t.arg.id({ required: false, description: 'Only complaints of this department.' }),
    },
    complexity: 20,
    resolve: (_root, { departmentId, ...period }, context) =>
      setAsideFigures(context.platform, context, {
        ...period,
        departmentId: optionalRowOf('Department', departmentId),
      }),
  }),
)
