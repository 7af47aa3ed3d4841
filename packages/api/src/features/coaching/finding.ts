/** What is found in a draft. */
import type { FindingSeverity, ReplySign } from '@redress/schema/enums'

/** What exactly is wrong, and of which sign it is one. A sign with one reason has its name. */
export const reasons = {
  NO_GREETING: 'NO_GREETING',
  NO_APOLOGY: 'NO_APOLOGY',
  NO_APOLOGY_FOR_DELAY: 'NO_APOLOGY',
  IMPOLITE: 'IMPOLITE',
  SHOUTING: 'IMPOLITE',
  EXCLAMATION: 'IMPOLITE',
  PASSED_ON: 'PASSED_ON',
  PROBLEM_NOT_NAMED: 'INATTENTION',
  OTHER_NAME: 'INATTENTION',
  BLANK_LEFT: 'INATTENTION',
  NOT_KNOWING: 'NOT_KNOWING',
  CRITICISM: 'CRITICISM',
  NO_PERSON: 'NO_PERSON',
  EXCUSE: 'EXCUSE',
  IMPATIENCE: 'IMPATIENCE',
  UNTRUE: 'UNTRUE',
  UNCLEAR: 'UNCLEAR',
  TALKING_DOWN: 'TALKING_DOWN',
  OTHER_BUSINESS: 'OTHER_BUSINESS',
  NO_THANKS: 'NO_THANKS',
  NO_NEXT_STEP: 'NO_NEXT_STEP',
  VAGUE_TIME: 'VAGUE_TIME',
  BLAME: 'BLAME',
  HIDING_BEHIND_POLICY: 'HIDING_BEHIND_POLICY',
  HOLLOW_APOLOGY: 'HOLLOW_APOLOGY',
  REPEATED_APOLOGY: 'HOLLOW_APOLOGY',
} as const satisfies Record<string, ReplySign>
export type Reason = keyof typeof reasons

export interface ReplyFinding {
  reason: Reason
  sign: ReplySign
  severity: FindingSeverity
  /** In UTF-16 code units of the draft, the end not included. Of something missing: where it belongs, both the same. */
  start: number
  end: number
  /** Words that would do, in the language of the draft. */
  example: string | null
}
