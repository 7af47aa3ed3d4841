import type { SurveyKind } from '@redress/schema/enums'
import type { Database, Reader } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import type { Request, ShownPromise } from '../../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintById } from '../../complaints/store.ts'
import { nextOf, openPromises } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { answerableMs, isBad, isStillAskedAbout, usualSurveys } from '../rules.ts'
import {
  answerOf,
  invitationByTokenHash,
  invitationOfCycle,
  type SurveyAnswer,
  type SurveyInvitation,
} from '../store.ts'
import { surveyTokenHashOf } from '../token.ts'

/** A survey as whoever answers it sees it. */
export interface Survey {
  kind: SurveyKind
  /** Whether it is about a case of theirs. */
  isAboutCase: boolean
  answer: SurveyAnswer | null
  /** What looks after a bad mark: its reference, and what is promised. */
  lookedAfter: { reference: string; nextPromise: ShownPromise | null } | null
}

/** The invitation that a token opens; none for a wrong, an unknown, a foreign and an old one alike. */
export async function invitationOfToken(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  reader: Reader,
  { storeId, token }: { storeId: string; token: string },
): Promise<SurveyInvitation | undefined> {
  const tokenHash = surveyTokenHashOf(token)
  const found = tokenHash ? await invitationByTokenHash(database, reader, { storeId, tokenHash }) : undefined
  if (!found) return undefined
  const since = found.askedAt ?? found.createdAt
  return now().getTime() - since.getTime() < answerableMs ? found : undefined
}

/** What a token opens; without one, what anybody on a page of the store is asked. To read it changes nothing. */
export async function surveyOf(
  platform: Platform,
  { actor, store }: Request,
  { token, kind }: { token?: string | null | undefined; kind?: SurveyKind | null | undefined },
): Promise<Survey | undefined> {
  const { database } = platform
  if (!token) {
    return { kind: kind ?? kindAskedBy(store), isAboutCase: false, answer: null, lookedAfter: null }
  }
  const invitation = await invitationOfToken(platform, database.read, { storeId: actor.storeId, token })
  if (!invitation) return undefined
  return surveyWith(database, database.read, invitation, await answerOf(database, database.read, invitation))
}

/** What the customer of a case is asked, or is to be by whoever has them on the phone. */
export async function surveyOfCase(
  { database }: Pick<Platform, 'database'>,
  store: Store,
  complaint: Complaint,
): Promise<Survey | null> {
  if (!isStillAskedAbout(complaint, complaint)) return null
  const invitation = await invitationOfCycle(database, database.read, complaint)
  if (invitation)
    return surveyWith(database, database.read, invitation, await answerOf(database, database.read, invitation))
  return { kind: kindAskedBy(store), isAboutCase: true, answer: null, lookedAfter: null }
}

/** What is asked where nobody says what; whoever asks nobody by mail is asked as is usual. */
export const kindAskedBy = ({ settings: { surveys } }: Pick<Store, 'settings'>): SurveyKind =>
  surveys?.kind ?? usualSurveys.kind ?? 'CSAT'

export async function surveyWith(
  database: Database,
  reader: Reader,
  { storeId, kind, complaintId }: SurveyInvitation,
  answer: SurveyAnswer | undefined,
): Promise<Survey> {
  const isLookedAfter = answer?.complaintId && isBad(kind, answer.mark)
  const complaint = isLookedAfter ? await complaintById(database, reader, storeId, answer.complaintId ?? '') : undefined
  return {
    kind,
    isAboutCase: complaintId !== null,
    answer: answer ?? null,
    lookedAfter: complaint ? await lookedAfter(database, reader, complaint) : null,
  }
}

async function lookedAfter(database: Database, reader: Reader, { storeId, id, reference }: Complaint) {
  const open = await openPromises(database, reader, storeId, [id])
  // Whoever asked to be called waits for that.
  return { reference, nextPromise: open.find(({ kind }) => kind === 'CALLBACK') ?? nextOf(open) }
}
