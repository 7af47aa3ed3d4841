/** What an administrator sends by hand: a test, and once more what was not taken. */
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { administer } from '../../administration/service/administer.ts'
import { requireAdministration } from '../../administration/service/require-administrator.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { testMessage, triedForMs } from '../rules.ts'
import {
  deliveryById,
  insertDelivery,
  lockEndpoint,
  reopenDelivery,
  type ShownDelivery,
  updateEndpoint,
} from '../store.ts'
import { newDelivery } from './tell-systems.ts'

/** Whoever sends something by hand wants to see now what comes of it. */
const awake = { restingUntil: null }

/**
 * Puts a webhook that says that nothing happened into the outbox; what came of it shows among the deliveries.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError when the endpoint is switched off
 */
export async function testWebhookEndpoint(
  platform: Platform,
  request: Request,
  input: { key: string; endpointId: string },
): Promise<ShownDelivery> {
  const { storeId } = requireAdministration(platform, request)
  const { words } = request
  const { database } = platform
  checkKey(request, input.key)
  return administer(platform, request, { operation: 'testWebhookEndpoint', input }, async (writer, at) => {
    const endpoint = await lockEndpoint(database, writer, { storeId, id: input.endpointId })
    if (!endpoint) throw new NotFoundError(words.error.notThere)
    if (endpoint.disabledAt) refuse(words, 'endpointId', 'INVALID', words.error.webhookOff)
    const delivery = newDelivery({ storeId, endpointId: endpoint.id }, testMessage(at), at)
    await insertDelivery(database, writer, delivery)
    await updateEndpoint(database, writer, endpoint, awake)
    return { ...delivery, ...awake }
  })
}

/**
 * Sends once more what was taken or given up, under its own id and with its own words, tried anew for as long.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError when the endpoint is switched off
 */
export async function sendWebhookAgain(
  platform: Platform,
  request: Request,
  input: { key: string; deliveryId: string },
): Promise<ShownDelivery> {
  const { storeId } = requireAdministration(platform, request)
  const { words } = request
  const { database } = platform
  checkKey(request, input.key)
  return administer(platform, request, { operation: 'sendWebhookAgain', input }, async (writer, at) => {
    const place = { storeId, id: input.deliveryId }
    const delivery = await deliveryById(database, writer, place)
    const endpoint = delivery && (await lockEndpoint(database, writer, { storeId, id: delivery.endpointId }))
    if (!endpoint) throw new NotFoundError(words.error.notThere)
    if (endpoint.disabledAt) refuse(words, 'deliveryId', 'INVALID', words.error.webhookOff)
    const anew = { dueAt: at, triedUntil: new Date(at.getTime() + triedForMs) }
    await reopenDelivery(database, writer, place, anew)
    await updateEndpoint(database, writer, endpoint, awake)
    return { ...delivery, ...anew, ...awake, outcome: null, settledAt: null, attempts: 0 }
  })
}

function checkKey({ words }: Request, key: string): void {
  const issues = new Issues(words)
  issues.key(key)
  issues.throwIfAny()
}
