/** Letters to begin with. */
import { authorizeReader, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { LetterTemplateType } from '../../../graph/enums.ts'
import { isRowId } from '../../../graph/local-id.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { byStaff } from '../../complaints/service/change-by-store.ts'
import { complaintById } from '../../complaints/store.ts'
import { templatesFor } from '../words/template-words.ts'

builder.queryField('letterTemplate', (t) =>
  t.string({
    nullable: true,
    description:
      'A letter to begin with, in the language of the customer, English for one that has none (mission D2, D11). What only a person can know stands in square brackets: `checkReply` finds what is left of them. Null when the complaint is not there. Needs the scope `complaints:read`.',
    args: {
      complaintId: t.arg.id({ required: true, description: 'To whose customer.' }),
      template: t.arg({ type: LetterTemplateType, required: true, description: 'Which letter.' }),
      staffId: t.arg.id({ required: false, description: 'Who writes. Whoever is signed in unless told.' }),
    },
    resolve: async (_root, { complaintId, template, staffId }, context) => {
      const { platform, actor, store } = context
      requireScope(actor, 'complaints:read')
      const { database } = platform
      const id = rowOf('Complaint', complaintId)
      const row = isRowId(id) ? await complaintById(database, database.read, store.id, id) : undefined
      const complaint = authorizeReader(actor, row)
      if (!complaint) return null
      const { actorName } = byStaff(context, { staffId: optionalRowOf('StaffMember', staffId) })
      return templatesFor(complaint.locale)[template]({
        customer: complaint.contact.name,
        subject: complaint.productName ?? '',
        staff: actorName ?? store.name,
      })
    },
  }),
)
