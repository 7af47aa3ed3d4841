import type { Actor, StaffActor } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { signOut, signOutEverywhere } from '../service/session.ts'

/** Ends what `end` ends. Whoever is not signed in (any more) has what they ask for. */
function leave(context: Context, end: (actor: StaffActor) => Promise<void>): Promise<{ wasSignedIn: boolean }> {
  const { actor, session }: { actor: Actor } & Pick<Context, 'session'> = context
  return mutate(context, async () => {
    if (actor.kind === 'STAFF') await end(actor)
    session.forget()
    return { wasSignedIn: actor.kind === 'STAFF' }
  })
}

const wasSignedInDescription = 'Whether somebody was signed in.'

const SignOutSuccess = builder.objectRef<{ wasSignedIn: boolean }>('SignOutSuccess').implement({
  description: 'The session has ended, on every node from now on.',
  fields: (t) => ({ wasSignedIn: t.exposeBoolean('wasSignedIn', { description: wasSignedInDescription }) }),
})

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignOutSuccess,
    description: 'Ends this session. Safe to send again.',
    errors: {
      types: keylessMutationErrors,
      union: { name: 'SignOutResult', description: 'What came of signing out.' },
    },
    resolve: (_root, _arguments, context) => leave(context, (actor) => signOut(context.platform, actor)),
  }),
)

const SignOutEverywhereSuccess = builder.objectRef<{ wasSignedIn: boolean }>('SignOutEverywhereSuccess').implement({
  description: 'Every session of this person has ended, on every node from now on.',
  fields: (t) => ({ wasSignedIn: t.exposeBoolean('wasSignedIn', { description: wasSignedInDescription }) }),
})

builder.mutationField('signOutEverywhere', (t) =>
  t.field({
    type: SignOutEverywhereSuccess,
    description: 'Ends every session of the person who is signed in, on all their devices. Safe to send again.',
    errors: {
      types: keylessMutationErrors,
      union: { name: 'SignOutEverywhereResult', description: 'What came of signing out everywhere.' },
    },
    resolve: (_root, _arguments, context) => leave(context, (actor) => signOutEverywhere(context.platform, actor)),
  }),
)
