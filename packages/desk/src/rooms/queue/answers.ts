import { QueueCounts, QueuePage, SavedViews, StoreShape } from '@redress/schema/operations'
import { Asked } from '../../client/asked.ts'
import { AskedPages } from '../../client/asked-pages.ts'
import { variablesOf } from './looking.ts'
import type { QueueRoom } from './queue.ts'

const pageSize = 30

/** What the queue asks the store for, and what came of it. */
export class QueueAnswers {
  readonly list
  readonly counts
  /** Who works here, in which departments, and what complaints may be about. */
  readonly shape
  /** Those that are kept under a name. */
  readonly views

  constructor(room: QueueRoom) {
    const client = () => room.desk.client
    this.list = new AskedPages(room, () => ({
      client: client(),
      document: QueuePage,
      variables: { ...variablesOf(room.looking), first: pageSize },
      about: ['Complaint'],
      pageOf: ({ complaints: { edges, pageInfo } }) => ({
        items: edges.map(({ node }) => node),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      }),
    }))
    this.counts = new Asked(room, () => ({
      client: client(),
      document: QueueCounts,
      variables: {},
      about: ['Complaint'],
    }))
    this.shape = new Asked(room, () => ({ client: client(), document: StoreShape, variables: {} }))
    this.views = new Asked(room, () => ({
      client: client(),
      document: SavedViews,
      variables: {},
      about: ['SavedView'],
    }))
  }

  /** Asks again for what others may have changed. */
  again(): void {
    this.list.again()
    this.counts.again()
  }
}
