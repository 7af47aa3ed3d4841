import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
  type SecondFactorEnrolment,
  type SecondFactorState,
  secondFactorOf,
} from '../service/second-factor.ts'
import { codeDescription } from './begun-session.ts'

const errorsOfOwn = [...keylessMutationErrors, ForbiddenError, SignInAgainError]
const forWhom = 'For the people of the store, who signed in within the last 15 minutes; no key has one.'

/** Runs what a code proves. Whoever guesses is slowed down. */
function withCode<Answer>(context: Context, work: () => Promise<Answer>): Promise<Answer> {
  const { actor } = context
  return mutate(context, async () => {
    const person = actor.kind === 'STAFF' ? actor.staffId : ''
    await countAttempt(context, 'secondFactor', { person })
    return work()
  })
}

const SecondFactorType = builder.objectRef<SecondFactorState>('SecondFactor').implement({
  description: 'How somebody proves who they are beside their password.',
  fields: (t) => ({
    isSet: t.exposeBoolean('isSet', { description: 'Whether a code is asked for.' }),
    backupCodesLeft: t.exposeInt('backupCodesLeft', { description: 'How many codes of the sheet are unused.' }),
  }),
})

builder.queryField('secondFactor', (t) =>
  t.field({
    type: SecondFactorType,
    nullable: true,
    description: 'The second factor of whoever is signed in. Null for everybody else.',
    resolve: (_root, _arguments, { actor, platform }) =>
      actor.kind === 'STAFF' ? secondFactorOf(platform, actor) : null,
  }),
)

const BeginSecondFactorSuccess = builder.objectRef<SecondFactorEnrolment>('BeginSecondFactorSuccess').implement({
  description: 'What goes into the app. It counts once `confirmSecondFactor` has brought a code of it.',
  fields: (t) => ({
    secret: t.exposeString('secret', { description: 'To type: base32. Told here only.' }),
    uri: t.exposeString('uri', { description: 'To scan: an `otpauth://` address (TOTP, RFC 6238). Told here only.' }),
  }),
})

builder.mutationField('beginSecondFactor', (t) =>
  t.field({
    type: BeginSecondFactorSuccess,
    description: `Begins to set up a second factor: a code from an app, asked for beside the password. ${forWhom} Safe to send again: the last one counts.`,
    errors: {
      types: errorsOfOwn,
      union: { name: 'BeginSecondFactorResult', description: 'What came of beginning.' },
    },
    resolve: (_root, _arguments, context) => mutate(context, () => beginSecondFactor(context.platform, context)),
  }),
)

const SecondFactorInput = builder.inputType('SecondFactorInput', {
  description: 'A code of the second factor of whoever is signed in.',
  fields: (t) => ({ code: t.string({ required: true, description: codeDescription }) }),
})
const codeArgument = { type: SecondFactorInput, required: true, description: 'The code.' } as const

const backupCodesDescription =
  'For a sheet of paper, each once, when the app is out of reach. Told here only; `renewBackupCodes` draws others.'

/** The success of a mutation that draws a sheet. */
const sheetType = (name: string, description: string) =>
  builder.objectRef<{ backupCodes: string[] }>(name).implement({
    description,
    fields: (t) => ({ backupCodes: t.exposeStringList('backupCodes', { description: backupCodesDescription }) }),
  })

builder.mutationField('confirmSecondFactor', (t) =>
  t.field({
    type: sheetType('ConfirmSecondFactorSuccess', 'The code is asked for from now on; every other session has ended.'),
    description: `The app works: its code is asked for from now on. ${forWhom}`,
    args: { input: t.arg(codeArgument) },
    errors: {
      types: errorsOfOwn,
      union: { name: 'ConfirmSecondFactorResult', description: 'What came of confirming.' },
    },
    resolve: (_root, { input }, context) =>
      withCode(context, async () => ({ backupCodes: await confirmSecondFactor(context.platform, context, input) })),
  }),
)

builder.mutationField('renewBackupCodes', (t) =>
  t.field({
    type: sheetType('RenewBackupCodesSuccess', 'A new sheet; no code of the old one counts any more.'),
    description: `Draws new backup codes in place of the old ones. ${forWhom}`,
    args: { input: t.arg(codeArgument) },
    errors: {
      types: errorsOfOwn,
      union: { name: 'RenewBackupCodesResult', description: 'What came of drawing a new sheet.' },
    },
    resolve: (_root, { input }, context) =>
      withCode(context, async () => ({ backupCodes: await renewBackupCodes(context.platform, context, input) })),
  }),
)

const RemoveSecondFactorSuccess = builder.objectRef<{ isRemoved: true }>('RemoveSecondFactorSuccess').implement({
  description: 'The password is enough from now on. A mail says so to whoever it was asked of.',
  fields: (t) => ({ isRemoved: t.boolean({ description: 'Always true.', resolve: () => true }) }),
})

builder.mutationField('removeSecondFactor', (t) =>
  t.field({
    type: RemoveSecondFactorSuccess,
    description: `Takes the second factor of whoever is signed in away. ${forWhom}`,
    args: { input: t.arg(codeArgument) },
    errors: {
      types: errorsOfOwn,
      union: { name: 'RemoveSecondFactorResult', description: 'What came of removing it.' },
    },
    resolve: (_root, { input }, context) =>
      withCode(context, async () => {
        await removeSecondFactor(context.platform, context, input)
        return { isRemoved: true as const }
      }),
  }),
)
