/** What a country pack is: what the law of a country gives customers, as data (mission B2). Pure. */

import { type RightTopic, rightTopics, valuesOf } from '@redress/schema/enums'

/** The languages of every text. A country's own name for a body or a form stands in its own language. */
export const packLocales = ['en', 'es'] as const
export type Texts = Readonly<Record<(typeof packLocales)[number], string>>

export interface Source {
  /** Law and article, as lawyers cite it. */
  law: string
  /** Where it can be read. */
  url: string
  /** When somebody last looked the text over, `YYYY-MM-DD`. */
  checkedOn: string
}

/** What a text is about, in the order in which it is told. */
export const topics = valuesOf(rightTopics)

export interface Right {
  text: Texts
  source: Source
}

/** A right that is also told in one sentence, for whoever reads three and no more. */
export interface MainRight extends Right {
  inShort: Texts
}

/** Who looks at a dispute from outside. */
export interface DisputeBody {
  /** As it calls itself. */
  name: string
  url: string
  /** What it does, for whom, and how to reach it: after its name, to a customer whose complaint was refused. */
  how: Texts
  source: Source
}

/** The three that are told in short. */
export type MainTopic = 'GUARANTEE' | 'WITHDRAWAL' | 'DISPUTE_RESOLUTION'

export type CountryPack = Readonly<
  Record<MainTopic, MainRight> &
    Partial<Record<Exclude<RightTopic, MainTopic>, Right>> & {
      /** So long somebody who bought at a distance may change their mind, in days. */
      withdrawalDays: number
      /** None: which one it is depends on more than the country. */
      disputeBody?: DisputeBody
    }
>
