/** What comes of a form on a case: the mutation that the widget would send, and then the case again. */
import {
  AddMessage,
  AskForPerson,
  ChooseOption,
  ConfirmSolved,
  ConfirmUnderstanding,
  CorrectUnderstanding,
  CounterOffer,
  EscalateComplaint,
  ReopenComplaint,
  WithdrawComplaint,
} from '@redress/schema/operations'
import type { Problem } from '@redress/widgets/templates/problem'
import { RateLimitError, TemporarilyUnavailableError } from '../../errors.ts'
import { takesPhotos } from './case-actions.ts'
import { casePage } from './case-page.ts'
import { notice } from './fields.ts'
import { findPage } from './find-page.ts'
import { type Form, keyIn } from './form.ts'
import type { SentFile } from './form-with-files.ts'
import { isFromStore } from './origin.ts'
import type { PageRequest } from './page-request.ts'
import { type KeptPhotos, keptPhotos } from './photos.ts'
import { photosSaid } from './said.ts'
import { sealVisit } from './visit.ts'

/** What the result unions of these mutations have in common. */
interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
  readonly retryAfterSeconds?: number
}

interface Input {
  key: string
  trackingCode: string
  /** Only of what photos may come with. */
  attachmentIds?: string[]
}

interface Act {
  /** The field for the customer's words, by the name that stands in the form. */
  field?: string
  /** What has to be there, and what is said when it is not. */
  missing?: (request: PageRequest) => string
  send(request: PageRequest, input: Input, form: Form): Promise<Outcome>
  /** What is said once it is done. */
  done(request: PageRequest): string
}

/** The words in a form; nothing rather than an empty text. */
const given = (name: string, text: string) => (text.trim() ? { [name]: text } : {})

const acts = {
  message: {
    field: 'message',
    missing: ({ say }) => say.writeMissing,
    send: async ({ ask, words }, input, form) => {
      const written = form.text('message')
      // Photos say something by themselves.
      const text = written.trim() || !input.attachmentIds ? written : photosSaid(words).message
      return (await ask(AddMessage, { input: { ...input, text } })).addMessage
    },
    done: ({ say }) => say.messageArrived,
  },
  confirmation: {
    send: async ({ ask }, input) => (await ask(ConfirmUnderstanding, { input })).confirmUnderstanding,
    done: ({ say }) => say.confirmed,
  },
  correction: {
    field: 'correction',
    missing: ({ say }) => say.writeMissing,
    send: async ({ ask }, input, form) =>
      (await ask(CorrectUnderstanding, { input: { ...input, text: form.text('correction') } })).correctUnderstanding,
    done: ({ say }) => say.corrected,
  },
  call: {
    field: 'phone',
    send: async ({ ask }, input, form) =>
      (
        await ask(AskForPerson, {
          input: { ...input, way: 'CALL', ...given('at', form.text('at')), ...given('phone', form.text('phone')) },
        })
      ).askForPerson,
    done: ({ say }) => say.callPromised,
  },
  escalation: {
    field: 'escalation',
    send: async ({ ask }, input, form) =>
      (await ask(EscalateComplaint, { input: { ...input, ...given('reason', form.text('escalation')) } }))
        .escalateComplaint,
    done: ({ say }) => say.escalated,
  },
  withdrawal: {
    field: 'withdrawal',
    send: async ({ ask }, input, form) =>
      (await ask(WithdrawComplaint, { input: { ...input, ...given('reason', form.text('withdrawal')) } }))
        .withdrawComplaint,
    done: ({ say }) => say.withdrawn,
  },
  choice: {
    field: 'chosen',
    missing: ({ solution }) => solution.chooseMissing,
    send: async ({ ask }, input, form) =>
      (
        await ask(ChooseOption, {
          input: { ...input, optionId: form.text('chosen'), ...given('advice', form.text('advice')) },
        })
      ).chooseOption,
    done: ({ solution }) => solution.agreed,
  },
  counter: {
    field: 'counter',
    missing: ({ solution }) => solution.counterMissing,
    send: async ({ ask }, input, form) =>
      (await ask(CounterOffer, { input: { ...input, text: form.text('counter') } })).counterOffer,
    done: ({ solution }) => solution.countered,
  },
  part: {
    send: async ({ ask, solution }, input) =>
      (await ask(AddMessage, { input: { ...input, text: solution.didMyPart } })).addMessage,
    done: ({ solution }) => solution.partDone,
  },
  solved: {
    send: async ({ ask }, input, form) =>
      (await ask(ConfirmSolved, { input: { ...input, ...given('advice', form.text('advice')) } })).confirmSolved,
    done: ({ solution }) => solution.solvedSaid,
  },
  reopening: {
    field: 'reopening',
    missing: ({ solution }) => solution.textMissing,
    send: async ({ ask }, input, form) =>
      (await ask(ReopenComplaint, { input: { ...input, text: form.text('reopening') } })).reopenComplaint,
    done: ({ solution }) => solution.reopened,
  },
} as const satisfies Record<string, Act>

export type CaseActName = keyof typeof acts

export const isCaseAct = (name: string): name is CaseActName => Object.hasOwn(acts, name)

/** What is said once an act is done, by its name in the address; nothing for any other name. */
export const saidAfter = (request: PageRequest, name: string): string =>
  isCaseAct(name) ? acts[name].done(request) : ''

/** Does what a form on a case asks for, and leads back to the case; or shows it with what is wrong and every word kept. */
export async function takeAct(
  request: PageRequest,
  name: CaseActName,
  form: Form,
  files: readonly SentFile[] = [],
): Promise<Response> {
  const { http, door, store, link, words } = request
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  // Whoever sends this from elsewhere has the code: they can open the case and do it there.
  if (!isFromStore(source, store, door.publicUrl)) return findPage(request, {})
  const act: Act = acts[name]
  const trackingCode = form.text('code')
  const text = act.field ? form.text(act.field) : ''
  const photos = takesPhotos(name) ? await photosOf(request, form, files) : noPhotos
  const refused = photos.refused.length > 0 && notice(words.storePages.photosRefused, photos.refused.join(' '))
  const kept = { act: name, text, advice: form.text('advice'), attachmentIds: photos.ids }
  const shown = (told: Omit<Parameters<typeof casePage>[2], 'kept'>) =>
    casePage(request, trackingCode, { ...(refused && { notice: refused }), ...told, kept })
  if (act.missing && !text.trim() && photos.ids.length === 0) {
    const missing = { field: act.field ?? null, message: act.missing(request) }
    return shown({ status: 422, problems: refused ? [] : [missing] })
  }
  const attached = photos.ids.length > 0 && { attachmentIds: photos.ids }
  const { outcome, isWithoutPhotos } = await outcomeOf(
    request,
    act,
    { key: form.text('key'), trackingCode, ...attached },
    form,
  )
  if (outcome.__typename.endsWith('Success')) {
    const { secret, now } = door.platform
    const visit = sealVisit({ secret, storeId: store.id, page: 'case' }, trackingCode, now())
    const isMissing = isWithoutPhotos || photos.refused.length > 0
    return http.redirect(link(`case/${visit}`, { done: name, ...(isMissing && { photos: 'refused' }) }), 303)
  }
  return refusal(request, act, outcome, { shown, text })
}

const noPhotos: KeptPhotos = { ids: [], refused: [] }

/** Under a key that is none of ours nothing is kept: the same key must not lead two people to one photo. */
async function photosOf(request: PageRequest, form: Form, files: readonly SentFile[]): Promise<KeptPhotos> {
  const key = keyIn(form)
  return key ? keptPhotos(request, key, { before: form.all('attachmentId'), files }) : noPhotos
}

interface Came {
  outcome: Outcome
  /** The words went alone: a photo has gone meanwhile, or came with an earlier message. */
  isWithoutPhotos: boolean
}

/**
 * A message under a key that was used for other words: somebody went back, changed them and sent again. They go as a
 * further message; its key follows from the first one, so that a second click is no third message.
 */
async function outcomeOf(request: PageRequest, act: Act, input: Input, form: Form): Promise<Came> {
  try {
    const came = await sendWordsAtLeast(request, act, input, form)
    const isFurther = came.outcome.__typename === 'IdempotencyConflictError' && act === acts.message
    return isFurther ? await sendWordsAtLeast(request, act, { ...input, key: `${input.key}-changed` }, form) : came
  } catch (error) {
    if (error instanceof RateLimitError || error instanceof TemporarilyUnavailableError) {
      const { message, retryAfterSeconds } = error
      const __typename = error instanceof RateLimitError ? 'RateLimitError' : 'TemporarilyUnavailableError'
      return { outcome: { __typename, message, retryAfterSeconds }, isWithoutPhotos: false }
    }
    throw error
  }
}

/** Photos that cannot be attached do not hold the words up: these go alone, under a key of their own, however often that is tried. */
async function sendWordsAtLeast(request: PageRequest, act: Act, input: Input, form: Form): Promise<Came> {
  const outcome = await act.send(request, input, form)
  const isOfPhotos =
    outcome.__typename === 'ValidationError' && outcome.issues?.every(({ path }) => path[0] === 'attachmentIds')
  if (!isOfPhotos || !form.text('message').trim()) return { outcome, isWithoutPhotos: false }
  const { attachmentIds, ...words } = input
  const alone = { ...words, key: `${words.key}-words` }
  return { outcome: await act.send(request, alone, form), isWithoutPhotos: true }
}

type Shown = (told: {
  status: 409 | 422 | 429 | 503
  problems?: readonly Problem[]
  notice?: ReturnType<typeof notice>
}) => Promise<Response>

function refusal(
  request: PageRequest,
  act: Act,
  outcome: Outcome,
  { shown, text }: { shown: Shown; text: string },
): Response | Promise<Response> {
  const { http, say, solution } = request
  const { __typename, message = '', issues = [], retryAfterSeconds } = outcome
  switch (__typename) {
    case 'ValidationError':
      return shown({
        status: 422,
        problems: issues.map((issue) => ({ field: fieldOf(act, issue.path), message: issue.message })),
      })
    case 'NotFoundError':
      return findPage(request, { isUnknown: true })
    case 'RateLimitError':
    case 'TemporarilyUnavailableError':
      http.header('retry-after', String(retryAfterSeconds))
      return shown({ status: __typename === 'RateLimitError' ? 429 : 503, notice: notice(message) })
    default:
      // Somebody else was first, here or there: the case as it stands now, and the words that found no place.
      return shown({
        status: 409,
        notice: notice(say.notPossible, text.trim() ? `${solution.movedOn} ${text}` : undefined),
      })
  }
}

function fieldOf({ field }: Act, path: readonly string[]): string | null {
  const last = path.at(-1) ?? ''
  return ['at', 'phone', 'advice'].includes(last) ? last : (field ?? null)
}
