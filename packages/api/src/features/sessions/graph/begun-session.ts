/** What everybody gets who has just proven who they are. */
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { type StaffMember, staffMember } from '../../staff/rules.ts'
import type { BegunSession } from '../service/session.ts'

export interface SignedIn {
  viewer: StaffMember
  token: string | null
  endsAt: Date
}

/** Hands the session to whoever keeps it. */
export async function signedIn({ session, platform, storeWith }: Context, begun: BegunSession): Promise<SignedIn> {
  const token = session.keep(begun, platform.now())
  const { people } = await storeWith(begun.staffId)
  const viewer = staffMember(people, begun.staffId)
  if (!viewer) throw new Error(`A session has begun for ${begun.staffId}, who is nobody.`)
  return { viewer, token, endsAt: begun.endsAt }
}

/** The success of a mutation that begins a session. */
export function signedInType(name: string, description: string) {
  return builder.objectRef<SignedIn>(name).implement({
    description,
    fields: (t) => ({
      viewer: t.expose('viewer', {
        type: StaffMemberType,
        description: 'Who is signed in.',
      }),
      token: t.exposeString('token', {
        nullable: true,
        description:
          'Shown here only: send it as `Authorization: Bearer`. Null on the desk, where the browser keeps it in a cookie that no script can read.',
      }),
      endsAt: t.expose('endsAt', {
        type: 'DateTime',
        description: 'When the session ends at the latest. Unused for 12 hours it ends earlier.',
      }),
    }),
  })
}

export const linkTokenDescription = 'What stands behind the `=` in the link. It works once.'
export const codeDescription =
  'For whoever signs in with a second factor: six digits from their app, or a code from their sheet, however spaced. Each counts once.'
export const newPasswordDescription =
  'Any 12 to 256 characters that are not easily guessed: a few words together are best. The same letters typed on another keyboard are the same password.'
