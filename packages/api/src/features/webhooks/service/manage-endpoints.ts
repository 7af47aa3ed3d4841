/** Where a store's own systems are told what happens: added, changed, given another secret, removed. */
import type { WebhookEvent } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { administer } from '../../administration/service/administer.ts'
import { checkVersion, type Versioned, versionOf } from '../../administration/service/expected-version.ts'
import { requireAdministration } from '../../administration/service/require-administrator.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mostEndpoints, mostUrlLength, rotationHours, webhookSecret } from '../rules.ts'
import { endpointsOf, insertEndpoint, lockEndpoint, parkOpen, updateEndpoint, type WebhookEndpoint } from '../store.ts'

/** An endpoint, and the secret that signs what goes there: told now and not again. */
export interface WithSecret {
  endpoint: WebhookEndpoint
  secret: string
}

export interface AddWebhookEndpointInput {
  key: string
  url: string
  /** What it is for. */
  label: string
  events: readonly WebhookEvent[]
}

/**
 * From now on this address is told of these events, within a second on every node.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function addWebhookEndpoint(
  platform: Platform,
  request: Request,
  input: AddWebhookEndpointInput,
): Promise<WithSecret> {
  const { storeId } = requireAdministration(platform, request)
  const { words } = request
  checkEndpoint(platform, request, input)
  const { database } = platform
  const endpoint = await administer(
    platform,
    request,
    { operation: 'addWebhookEndpoint', input },
    async (writer, at) => {
      const known = await endpointsOf(database, writer, storeId)
      if (known.length >= mostEndpoints) refuse(words, 'url', 'TOO_MANY', words.issue.TOO_MANY(known.length))
      const added: WebhookEndpoint = {
        ...{ storeId, id: uuidv7(at.getTime()), createdAt: at, secretVersion: 1 },
        ...{ url: input.url.trim(), label: input.label.trim(), events: [...new Set(input.events)] },
        ...{ previousSecretUntil: null, failingSince: null, restingUntil: null, disabledAt: null, removedAt: null },
      }
      await insertEndpoint(database, writer, added)
      return added
    },
  )
  return { endpoint, secret: webhookSecret(platform.secret, endpoint) }
}

export interface ChangeWebhookEndpointInput extends Versioned<string> {
  endpointId: string
  /** Each as it is unless told. */
  url?: string | null | undefined
  label?: string | null | undefined
  events?: readonly WebhookEvent[] | null | undefined
  enabled?: boolean | null | undefined
}

/**
 * Another address, other events, switched on or off. Switching off gives up what waits for it, where people see it.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function changeWebhookEndpoint(
  platform: Platform,
  request: Request,
  input: ChangeWebhookEndpointInput,
): Promise<WebhookEndpoint> {
  requireAdministration(platform, request)
  checkEndpoint(platform, request, input)
  const { database } = platform
  return changeEndpoint(platform, request, { operation: 'changeWebhookEndpoint', input }, async (endpoint, ground) => {
    checkVersion(request.words, input, versionOfEndpoint(endpoint))
    const { url, label, events, enabled } = input
    if (enabled === false) await parkOpen(database, ground.writer, endpoint, ground.at)
    return {
      ...(url && { url: url.trim() }),
      ...(label && { label: label.trim() }),
      ...(events && { events: [...new Set(events)] }),
      ...(enabled === false && { disabledAt: endpoint.disabledAt ?? ground.at }),
      ...(enabled === true && { disabledAt: null, failingSince: null, restingUntil: null }),
    }
  })
}

/** Another one after each change of what people set; how deliveries went is none. */
export const versionOfEndpoint = ({ url, label, events, disabledAt }: WebhookEndpoint): string =>
  versionOf(url, label, events.toSorted(), disabledAt !== null)

export interface RotateWebhookSecretInput {
  key: string
  endpointId: string
  /** For so long the secret before signs too. A day unless told; 0: not from now on. */
  previousForHours?: number | null | undefined
}

/**
 * Another secret; both sign until the one before is over, so that a receiver changes over without losing anything.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function rotateWebhookSecret(
  platform: Platform,
  request: Request,
  input: RotateWebhookSecretInput,
): Promise<WithSecret> {
  requireAdministration(platform, request)
  const issues = new Issues(request.words)
  issues.key(input.key)
  const hours = input.previousForHours ?? rotationHours.usual
  if (!Number.isInteger(hours) || hours < 0 || hours > rotationHours.most)
    issues.add('previousForHours', 'OUT_OF_RANGE')
  issues.throwIfAny()
  const act = { operation: 'rotateWebhookSecret', input }
  const endpoint = await changeEndpoint(platform, request, act, async ({ secretVersion }, { at }) => ({
    secretVersion: secretVersion + 1,
    previousSecretUntil: hours > 0 ? new Date(at.getTime() + hours * 3_600_000) : null,
  }))
  return { endpoint, secret: webhookSecret(platform.secret, endpoint) }
}

/**
 * Nothing goes there any more, from this moment on; what went there stays on record for a while.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function removeWebhookEndpoint(
  platform: Platform,
  request: Request,
  input: { key: string; endpointId: string },
): Promise<WebhookEndpoint> {
  requireAdministration(platform, request)
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.throwIfAny()
  const act = { operation: 'removeWebhookEndpoint', input }
  return changeEndpoint(platform, request, act, async (endpoint, { writer, at }) => {
    await parkOpen(platform.database, writer, endpoint, at)
    return { removedAt: at }
  })
}

/** One change of an endpoint that is there, once under a key. */
async function changeEndpoint<Input extends { key: string; endpointId: string }>(
  platform: Platform,
  request: Request,
  { operation, input }: { operation: string; input: Input },
  decide: (endpoint: WebhookEndpoint, ground: { writer: Writer; at: Date }) => Promise<Partial<WebhookEndpoint>>,
): Promise<WebhookEndpoint> {
  const { database } = platform
  const { actor, words } = request
  return administer(platform, request, { operation, input }, async (writer, at) => {
    const place = { storeId: actor.storeId, id: input.endpointId }
    const endpoint = await lockEndpoint(database, writer, place)
    if (!endpoint) throw new NotFoundError(words.error.notThere)
    const change = await decide(endpoint, { writer, at })
    if (Object.keys(change).length > 0) await updateEndpoint(database, writer, place, change)
    return { ...endpoint, ...change }
  })
}

function checkEndpoint(
  { outgoing }: Platform,
  { words }: Request,
  { key, url, label, events }: Omit<ChangeWebhookEndpointInput, 'endpointId'>,
): void {
  const issues = new Issues(words)
  issues.key(key)
  if (typeof url === 'string') {
    issues.line('url', url, mostUrlLength)
    if (!outgoing.takes(url.trim())) issues.add('url', 'INVALID', { message: words.error.webhookAddress })
  }
  if (typeof label === 'string') issues.required('label', label, limits.nameLength)
  if (events?.length === 0) issues.add('events', 'REQUIRED')
  issues.throwIfAny()
}
