import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { sendSuggestion } from '../service/send-suggestion.ts'

const SendSuggestionInput = builder.inputType('SendSuggestionInput', {
  description: 'What a customer proposes. Nobody has to say who they are.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    text: t.string({
      required: true,
      description: 'What could be better, 1 to 20,000 characters, kept to the letter.',
    }),
    name: t.string({ required: false, description: 'What they are called, up to 200 characters.' }),
    email: t.string({
      required: false,
      description: 'Where an answer should go, up to 254 characters. Without it nobody can answer.',
    }),
    locale: t.field({
      type: 'Locale',
      required: false,
      description: 'The language in which to answer. Else that of the request.',
    }),
  }),
})

const SendSuggestionSuccess = builder.objectRef<{ message: string }>('SendSuggestionSuccess').implement({
  description: 'The suggestion is on record.',
  fields: (t) => ({
    message: t.exposeString('message', { description: "What to tell the customer, in the caller's language." }),
  }),
})

builder.mutationField('sendSuggestion', (t) =>
  t.field({
    type: SendSuggestionSuccess,
    description:
      'Puts something into the suggestion box (mission A6). It is no complaint: nothing is promised. From a store page with a publishable key, or from a system with the scope `complaints:write`.',
    args: { input: t.arg({ type: SendSuggestionInput, required: true, description: 'The suggestion.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'SendSuggestionResult', description: 'What came of sending a suggestion.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const { platform, actor, words } = context
        if (actor.kind === 'STOREFRONT')
          await countAttempt(context, 'sendSuggestion', { repeat: { operation: 'sendSuggestion', key: input.key } })
        await sendSuggestion(platform, context, input)
        return { message: words.suggestionThanks }
      }),
  }),
)
