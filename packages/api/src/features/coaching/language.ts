import type { ReplySign } from '@redress/schema/enums'

/** What the rules know of a language. One file each in `languages`; phrases are written as in `phrases.ts`. */

/** What a good letter has in it. */
export type GoodPart = 'greeting' | 'apology' | 'thanks' | 'delay' | 'time' | 'request'

/** What has no place in a letter. */
export type FaultSign = Extract<
  ReplySign,
  | 'IMPOLITE'
  | 'PASSED_ON'
  | 'NOT_KNOWING'
  | 'CRITICISM'
  | 'NO_PERSON'
  | 'EXCUSE'
  | 'IMPATIENCE'
  | 'UNTRUE'
  | 'UNCLEAR'
  | 'VAGUE_TIME'
  | 'TALKING_DOWN'
  | 'OTHER_BUSINESS'
  | 'BLAME'
  | 'HIDING_BEHIND_POLICY'
  | 'HOLLOW_APOLOGY'
>

export interface Language {
  /** ISO 639-1. */
  code: 'en' | 'es' | 'ro' | 'el' | 'ru'
  /** The words that stand in every text: they tell the language. */
  common: string
  /** Words that name no problem, beside the common ones: no sign of attention. */
  ordinary: string
  numbers: string
  /** Words that turn the next ones round: "not your fault". */
  negations: string
  /** People greet with an exclamation mark in this language, and mean nothing by it. */
  greetsLoudly?: true
  /** Between the greeting and the name. None: names are bent in this language, and are not compared. */
  titles?: string
  /** Words that people shout. */
  shouted: string
  /** `time`: an exact one. `request`: the customer is asked for something, so theirs is the next step. */
  parts: Record<GoodPart, readonly string[]>
  faults: Record<FaultSign, readonly string[]>
  /** What looks like a fault and is none. */
  fine: readonly string[]
  /** Words that would do where something is missing. */
  examples: { greeting: (name: string) => string; apology: string; apologyForDelay: string; thanks: string }
}
