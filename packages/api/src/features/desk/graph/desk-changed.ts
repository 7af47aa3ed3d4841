/** What the desk shows as it happens: what changed, and who has what open. */
import { limits } from '@redress/schema/limits'
import { GraphQLError } from 'graphql'
import { requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { localId } from '../../../graph/local-id.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { type DeskChange, followDesk } from '../service/follow-desk.ts'

builder.objectField(ComplaintType, 'openedBy', (t) =>
  t.field({
    type: [StaffMemberType],
    description:
      'Which colleagues have it open on their screens right now; without whoever asks. They are there while they follow `deskChanged` with it open, and a minute longer at most.',
    resolve: async ({ id }, _, { complaints, actor, store }) => {
      const present = await complaints.presence.load(id)
      const others = present.filter((staffId) => actor.kind !== 'STAFF' || staffId !== actor.staffId)
      return others.map((staffId) => staffMember(store.people, staffId)).filter((member) => member !== undefined)
    },
  }),
)

const DeskChangeType = builder.objectRef<DeskChange>('DeskChange').implement({
  description: 'What has happened at the desk since the last time.',
  fields: (t) => ({
    complaints: t.field({
      type: [ComplaintType],
      description: 'The complaints that changed, were received, or that somebody opened or left: as they are now.',
      complexity: { field: 5, multiplier: limits.pageDefault },
      resolve: ({ complaints }) => complaints,
    }),
    gone: t.field({
      type: ['ID'],
      description: 'Of those on the screen, the ones that are not the caller’s to see any more.',
      resolve: ({ gone }) => gone.map((id) => Buffer.from(`Complaint:${id}`).toString('base64')),
    }),
    readAnew: t.exposeBoolean('readAnew', {
      description: 'True: more may have changed than is told here. Read what is on the screen anew. So the first time.',
    }),
  }),
})

builder.subscriptionField('deskChanged', (t) =>
  t.field({
    type: DeskChangeType,
    description:
      'What happens at the desk: which of the complaints that the caller may see have changed, as they are then. The first state says to read anew, so whoever comes back after a cut misses nothing. It completes after some minutes, when the session ends or the key is revoked, and when the server stops: subscribe again. Needs the scope `complaints:read`.',
    args: {
      shown: t.arg.idList({
        required: false,
        description: 'The complaints on the screen, 100 at most: `gone` tells of these.',
      }),
      open: t.arg.id({
        required: false,
        description: 'The complaint that is open: colleagues see in `openedBy` that the caller has it.',
      }),
    },
    subscribe: async (_root, { shown, open }, context) => {
      requireScope(context.actor, 'complaints:read')
      if (shown && shown.length > limits.pageMax)
        throw new GraphQLError(`"shown" takes ${limits.pageMax} at most.`, { extensions: { code: 'BAD_USER_INPUT' } })
      // Each state is told with what the caller and the store are then.
      const renewed = async () => {
        const again = await context.again()
        Object.assign(context, again)
        return again?.actor
      }
      return followDesk(context.platform, context, {
        streams: context.streams,
        renewed,
        shown: (shown ?? []).flatMap((id) => localId('Complaint', id) ?? []),
        open: open ? rowOf('Complaint', open) : undefined,
      })
    },
    resolve: (change) => change,
  }),
)
