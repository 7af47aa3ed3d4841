/** What the crash test of deliveries and its processes tell each other. */
import type { StatementStep } from './delivery-steps.ts'

export interface Errand {
  data: string
  databaseUrl: string | undefined
  smtpUrl: string
  /** How far the clock is turned on. */
  clockMs: number
  /** The store, once it is there. */
  storeId: string | undefined
  /** Each gets a complaint; that of the second kind is promised something for a minute from now. */
  addresses: string[]
  promisedAddresses: string[]
  /** A fault that the test must find. */
  mutant: DeliveryMutant | undefined
  dieAt: { step: StatementStep; nth: number } | undefined
}

export type DeliveryMutant =
  /** Says that the server has taken a mail while it is still on its way. */
  | 'SENT_TOO_SOON'
  /** A mail that goes out again is another mail. */
  | 'NEW_ID_EACH_TIME'

export type Said =
  | { kind: 'STORE'; storeId: string }
  /** The complaint is on record, and its customer has been told so. */
  | { kind: 'FILED'; address: string }
  | { kind: 'PROMISED'; address: string }
  | { kind: 'DONE' }

export const reasonForMoving = 'The workshop sends somebody right away.'
