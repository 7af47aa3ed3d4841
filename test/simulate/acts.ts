/**
 * What customers and people of the store do, each through the product's own service. A new act is a function here and a
 * line in `habits.ts`.
 */
import { randomUUID } from 'node:crypto'
import type { WaitingOn } from '@redress/schema/enums'
import type { Actor } from '../../packages/api/src/access.ts'
import type { recordRemedy } from '../../packages/api/src/features/agreements/service/record-remedy.ts'
import { isWorkingTime } from '../../packages/api/src/features/calendars/rules.ts'
import { addMessage } from '../../packages/api/src/features/complaints/service/add-message.ts'
import {
  confirmUnderstanding,
  correctUnderstanding,
} from '../../packages/api/src/features/complaints/service/answer-understanding.ts'
import { askForPerson } from '../../packages/api/src/features/complaints/service/ask-for-person.ts'
import { assignComplaint } from '../../packages/api/src/features/complaints/service/assign-complaint.ts'
import { escalate, escalateComplaint } from '../../packages/api/src/features/complaints/service/escalate.ts'
import { fileComplaint } from '../../packages/api/src/features/complaints/service/file-complaint.ts'
import { handOver } from '../../packages/api/src/features/complaints/service/hand-over.ts'
import { recordCall } from '../../packages/api/src/features/complaints/service/record-call.ts'
import { replyToCustomer } from '../../packages/api/src/features/complaints/service/reply-to-customer.ts'
import { requestTrackingLink } from '../../packages/api/src/features/complaints/service/request-tracking-link.ts'
import { stopReminders } from '../../packages/api/src/features/complaints/service/stop-reminders.ts'
import { summarise } from '../../packages/api/src/features/complaints/service/summarise.ts'
import type { Request } from '../../packages/api/src/features/complaints/service/tracked-complaint.ts'
import { withdrawComplaint } from '../../packages/api/src/features/complaints/service/withdraw-complaint.ts'
import { callTimes } from '../../packages/api/src/features/promises/rules.ts'
import { keepPromise } from '../../packages/api/src/features/promises/service/keep-promise.ts'
import { makePromise } from '../../packages/api/src/features/promises/service/make-promise.ts'
import { movePromise } from '../../packages/api/src/features/promises/service/move-promise.ts'
import { setAside } from '../../packages/api/src/features/set-aside/service/set-aside.ts'
import { takeUpAgain } from '../../packages/api/src/features/set-aside/service/take-up-again.ts'
import { wordsFor } from '../../packages/api/src/words/words.ts'
import { type Act, between, type Case, day, hour, plan, type World } from './world.ts'

let said = 0
/** Words that stand nowhere else: a mail that carries them is the mail about this. */
export const unheardOf = (what: string) => `${what} (word ${++said} of this run)`

function requestOf(world: World, one: Case, kind: 'STOREFRONT' | 'SYSTEM'): Request {
  const actor: Actor = { kind, storeId: world.store.id }
  return { actor, store: world.store, words: wordsFor(one.locale) }
}
export const asCustomer = (world: World, one: Case) => requestOf(world, one, 'STOREFRONT')
export const asStaff = (world: World, one: Case) => requestOf(world, one, 'SYSTEM')

export function expect(world: World, one: Case, says: string, unlessOutdated = false): void {
  world.expected.push({ complaintId: one.id, says, unlessOutdated })
}

/** Who was waited for before is waited for anew: of that nothing but this tells. */
export function asksAnew(world: World, one: Case): void {
  if (one.waitingOn === 'CUSTOMER') one.turns.push({ at: world.now, waitingOn: 'CUSTOMER' })
}

export const somebody = ({ store }: World, { random }: Case) => random.pick(store.people.staff).id

/** A time at which somebody works, some while from now. */
export function workingTime({ now, store }: World, { random }: Case, most: number): Date {
  let at = now.getTime() + between(random, hour, most)
  while (!isWorkingTime(new Date(at - 1), store.calendar)) at += hour
  return new Date(at)
}

export const file: Act = async (world, one) => {
  const filed = await fileComplaint(world.platform, asCustomer(world, one), {
    key: randomUUID(),
    description: `Number ${one.number} does not work as it should.`,
    contact: { name: `Customer ${one.number}`, email: one.email, phone: '+40 21 555 0100' },
    categoryId: one.categoryId,
    locale: one.locale,
  })
  Object.assign(one, {
    id: filed.complaint.id,
    trackingCode: filed.trackingCode,
    reference: filed.complaint.reference,
  })
  world.byId.set(one.id, one)
  expect(world, one, wordsFor(one.locale).mail.acknowledgementSubject(one.reference))
}

export const confirm: Act = async (world, one) => {
  const { trackingCode } = one
  await confirmUnderstanding(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode })
}

export const correct: Act = async (world, one) => {
  const { trackingCode } = one
  const text = 'It is the other one that does not work.'
  await correctUnderstanding(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, text })
}

export const write: Act = async (world, one) => {
  const { trackingCode } = one
  await addMessage(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, text: 'Here it is.' })
}

export const askForLink: Act = async (world, one) => {
  const { reference, email } = one
  await requestTrackingLink(world.platform, asCustomer(world, one), { key: randomUUID(), reference, email })
  expect(world, one, wordsFor(one.locale).mail.lostLinkSubject(reference))
}

export const askToBeWrittenTo: Act = async (world, one) => {
  const { trackingCode } = one
  await askForPerson(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, way: 'WRITE' })
  expect(world, one, wordsFor(one.locale).mail.promiseSubject(one.reference), true)
}

export const askToBeCalled: Act = async (world, one) => {
  const { trackingCode, random } = one
  const at = random.pick(callTimes(world.store.calendar, world.now))
  await askForPerson(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode, way: 'CALL', at })
  expect(world, one, wordsFor(one.locale).mail.promiseSubject(one.reference), true)
}

export const complainHigher: Act = async (world, one) => {
  const { trackingCode } = one
  await escalateComplaint(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode })
}

export const withdraw: Act = async (world, one) => {
  const { trackingCode } = one
  await withdrawComplaint(world.platform, asCustomer(world, one), { key: randomUUID(), trackingCode })
  expect(world, one, wordsFor(one.locale).mail.closingSubject(one.reference))
}

/** Presses the button behind the quiet link of a reminder, if there was one. */
export const wantNoReminders: Act = async (world, one) => {
  const link = world.mails.findLast(({ threadId, unsubscribe }) => threadId.startsWith(one.id) && unsubscribe)
  const token = link?.unsubscribe?.split('/').at(-1)
  if (token) await stopReminders(world.platform, world.store, { complaintId: one.id, token })
}

export const reply =
  (waitingOn: WaitingOn): Act =>
  async (world, one) => {
    const text = unheardOf(waitingOn === 'CUSTOMER' ? 'Could you send us a picture?' : 'We are looking into it.')
    const input = { key: randomUUID(), complaintId: one.id, text, staffId: somebody(world, one), waitingOn }
    await replyToCustomer(world.platform, asStaff(world, one), input)
    one.replies++
    if (waitingOn === 'CUSTOMER') asksAnew(world, one)
    expect(world, one, text)
  }

export const call =
  (outcome: 'REACHED' | 'NOT_REACHED'): Act =>
  async (world, one) => {
    const summary = unheardOf('We spoke about it.')
    const input = { key: randomUUID(), complaintId: one.id, summary, outcome, staffId: somebody(world, one) }
    await recordCall(world.platform, asStaff(world, one), input)
    if (outcome === 'REACHED') one.replies++
    expect(world, one, summary)
  }

export const keep =
  (promiseId: string, doing: typeof keepPromise | typeof recordRemedy = keepPromise): Act =>
  async (world, one) => {
    const result = unheardOf('It is done.')
    await doing(world.platform, asStaff(world, one), {
      key: randomUUID(),
      promiseId,
      result,
      staffId: somebody(world, one),
    })
    expect(world, one, result)
  }

export const move =
  (promiseId: string): Act =>
  async (world, one) => {
    const reason = unheardOf('The workshop needs longer.')
    const dueAt = workingTime(world, one, 4 * day)
    const input = { key: randomUUID(), promiseId, dueAt, reason, staffId: somebody(world, one) }
    await movePromise(world.platform, asStaff(world, one), input)
    expect(world, one, reason, true)
  }

export const promise: Act = async (world, one) => {
  const wording = unheardOf('We send somebody to have a look.')
  const dueAt = workingTime(world, one, 5 * day)
  const staffId = somebody(world, one)
  const input = { key: randomUUID(), complaintId: one.id, kind: 'CUSTOM' as const, wording, dueAt, staffId }
  await makePromise(world.platform, asStaff(world, one), { ...input, ownerId: somebody(world, one) })
  expect(world, one, wording, true)
}

export const sumUp: Act = async (world, one) => {
  const text = unheardOf('What you got is not what you ordered.')
  const input = { key: randomUUID(), complaintId: one.id, text, staffId: somebody(world, one) }
  await summarise(world.platform, asStaff(world, one), input)
  expect(world, one, text)
}

export const assign: Act = async (world, one) => {
  const input = { key: randomUUID(), complaintId: one.id, ownerId: somebody(world, one), staffId: somebody(world, one) }
  await assignComplaint(world.platform, asStaff(world, one), input)
}

export const passOn: Act = async (world, one) => {
  const departmentId = one.random.pick(world.store.people.departments).id
  const input = { key: randomUUID(), complaintId: one.id, toDepartmentId: departmentId, staffId: somebody(world, one) }
  await handOver(world.platform, asStaff(world, one), { ...input, note: 'They have the parts.' })
}

export const sendUp: Act = async (world, one) => {
  const input = { key: randomUUID(), complaintId: one.id, reason: 'Too dear for me.', staffId: somebody(world, one) }
  await escalate(world.platform, asStaff(world, one), input)
}

/** Somebody who leads takes it for no complaint; sometimes that was wrong, and its customer or a colleague says so. */
export const putAside: Act = async (world, one) => {
  const { random } = one
  const staffId = random.pick(world.store.people.staff.filter(({ role }) => role !== 'FRONT_LINE')).id
  const reason = random.pick(['SPAM', 'TEST'] as const)
  await setAside(world.platform, asStaff(world, one), { key: randomUUID(), complaintId: one.id, reason, staffId })
  const fate = random.next()
  const at = new Date(world.now.getTime() + between(random, hour, 3 * day))
  if (fate < 0.4) plan(world, one, 'contradict', at, write)
  else if (fate < 0.7) plan(world, one, 'take up again', at, takeUp)
}

const takeUp: Act = async (world, one) => {
  const input = { key: randomUUID(), complaintId: one.id, staffId: somebody(world, one) }
  await takeUpAgain(world.platform, asStaff(world, one), input)
  expect(world, one, wordsFor(one.locale).mail.promiseSubject(one.reference), true)
}
