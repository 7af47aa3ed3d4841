/** The queries of what customers are thanked for. Nothing here decides. */
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Promised } from '../promises/store.ts'

export type RewardRules = Tables['rewardRules']['$inferSelect']
export type Reward = Tables['rewards']['$inferSelect']

export async function insertRewardRules(
  { tables: { rewardRules } }: Database,
  writer: Writer,
  row: RewardRules,
): Promise<void> {
  await writer.insert(rewardRules).values(row)
}

/** The version in force. */
export async function currentRewardRules(
  { tables: { rewardRules } }: Database,
  reader: Reader,
  storeId: string,
): Promise<RewardRules | undefined> {
  const [row] = await reader
    .select()
    .from(rewardRules)
    .where(eq(rewardRules.storeId, storeId))
    .orderBy(desc(rewardRules.version))
    .limit(1)
  return row
}

export async function insertReward({ tables: { rewards } }: Database, writer: Writer, row: Reward): Promise<void> {
  await writer.insert(rewards).values(row)
}

/** What the customers of the given complaints were thanked for, the earliest first. */
export async function rewardsOf(
  { tables: { rewards } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Reward[]> {
  return reader
    .select()
    .from(rewards)
    .where(and(eq(rewards.storeId, storeId), inArray(rewards.complaintId, [...complaintIds])))
    .orderBy(asc(rewards.thankedAt), asc(rewards.sequence))
}

/** How often a customer got a voucher in a year. Asked while the fund is held that pays them. */
export async function rewardsInYear(
  { tables: { rewards } }: Database,
  reader: Reader,
  { storeId, customerId, year }: Pick<Reward, 'storeId' | 'customerId' | 'year'>,
): Promise<number> {
  return reader.$count(
    rewards,
    and(
      eq(rewards.storeId, storeId),
      eq(rewards.customerId, customerId),
      eq(rewards.year, year),
      isNotNull(rewards.fundSequence),
    ),
  )
}

/** A voucher that was missed or moved is owed by the promise that stands for it now. */
export async function passReward(
  { tables: { rewards } }: Database,
  writer: Writer,
  { storeId, complaintId, id }: Pick<Promised, 'storeId' | 'complaintId' | 'id'>,
  next: Pick<Promised, 'id'>,
): Promise<void> {
  await writer
    .update(rewards)
    .set({ promiseId: next.id })
    .where(and(eq(rewards.storeId, storeId), eq(rewards.complaintId, complaintId), eq(rewards.promiseId, id)))
}

/** Whether the customer of a complaint said what should change. */
export async function hasAdvice(
  { tables: { events } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<boolean> {
  const ofComplaint = and(eq(events.storeId, storeId), eq(events.complaintId, id))
  return (await reader.$count(events, and(ofComplaint, eq(events.type, 'ADVICE_GIVEN')))) > 0
}
