/** The work that happens later (design, "How data flows"): one sweep reads what is due and acts through the services. */

import { payWhatWaits } from './features/agreements/service/pay-what-waits.ts'
import { remindOwners } from './features/answers/service/remind-owners.ts'
import { clearAwayAttachments } from './features/attachments/service/clear-away.ts'
import { remindCustomers } from './features/complaints/service/remind-customers.ts'
import { type Deliverer, deliverDue } from './features/outbox/service.ts'
import { lookAtPromises } from './features/promises/service/look-at-promises.ts'
import { sendInvitations } from './features/surveys/service/send-invitations.ts'
import { learnClassifications } from './features/triage/service/learn.ts'
import { deliverWebhooks } from './features/webhooks/service/deliver-webhooks.ts'
import type { MailPort } from './ports/mail/mail.ts'

export interface Sweep {
  /** Finishes what is under way. */
  stop(): Promise<void>
}

export type SweepGround = Omit<Deliverer, 'mail'> & {
  /** Without one, mails wait in the outbox. */
  mail: MailPort | undefined
}

/** How soon after its time a thing is done at the latest. No timer holds state: what is due stands in the tables. */
const everyMs = 1000

/** Does everything that is due now, until nothing is. Each thing once, however late this runs. */
export async function sweepOnce(ground: SweepGround, isStopped: () => boolean = () => false): Promise<void> {
  for (const work of works) await work(ground, isStopped)
}

type Work = (ground: SweepGround, isStopped: () => boolean) => Promise<void>

/** What people and customers wait for, and what goes out to them. */
const works: Work[] = [
  async ({ platform, directory }, isStopped) => {
    await lookAtPromises(platform, directory, isStopped)
    await remindCustomers(platform, directory, isStopped)
    await payWhatWaits(platform, directory, isStopped)
    await remindOwners(platform, directory, isStopped)
    await sendInvitations(platform, directory, isStopped)
  },
  async ({ mail, ...ground }, isStopped) => {
    while (!isStopped() && mail && (await deliverDue({ ...ground, mail }, isStopped)) > 0);
  },
  async ({ platform }, isStopped) => {
    await clearAwayAttachments(platform, isStopped)
  },
  async ({ platform }, isStopped) => {
    await learnClassifications(platform, isStopped)
  },
  async (ground, isStopped) => {
    while (!isStopped() && (await deliverWebhooks(ground, isStopped)) > 0);
  },
]

/**
 * Sweeps until it is stopped; several nodes on one database share the work. Each kind of work by itself: a thousand mails
 * at a slow mail server hold up no promise.
 */
export function startSweep(ground: SweepGround): Sweep {
  const running = works.map((work) => again(work, ground))
  return {
    async stop() {
      await Promise.all(running.map((one) => one.stop()))
    },
  }
}

function again(work: Work, ground: SweepGround): Sweep {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const once = async () => {
    try {
      await work(ground, () => stopped)
    } catch (error) {
      // The database is away: what is due is still there at the next round.
      ground.platform.log.warn({ err: error }, 'What is due could not be done now.')
    }
    if (!stopped) timer = setTimeout(begin, everyMs).unref()
  }
  const begin = () => {
    round = once()
  }
  begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
