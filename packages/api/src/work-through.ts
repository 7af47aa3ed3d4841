import type { Platform } from './platform.ts'

/** Side by side, so that they share commits on SQLite; few enough to leave PostgreSQL's connections to those who wait. */
const atOnce = 40

/** Which rows: so many, from the row after this one on. */
export interface Page<Row> {
  after: Row | undefined
  most: number
}

/**
 * Works through what is due, page by page, one write each. What fails is logged and passed over: it is due still, the next
 * sweep finds it again, and meanwhile it holds up nobody else's.
 * @param find a page in order, from the row after the given one on
 * @param work answers whether anything was done
 * @returns how often something was
 */
export async function workThrough<Row extends { id: string }>(
  { log }: Pick<Platform, 'log'>,
  {
    find,
    work,
    isStopped,
  }: {
    find: (page: Page<Row>) => Promise<Row[]>
    work: (row: Row) => Promise<boolean>
    isStopped: () => boolean
  },
): Promise<number> {
  const workOrLog = async (row: Row) => {
    try {
      return await work(row)
    } catch (error) {
      log.warn({ err: error, id: row.id }, 'Something that is due could not be done now.')
      return false
    }
  }
  let done = 0
  let page: Row[] = []
  do {
    page = await find({ after: page.at(-1), most: atOnce })
    done += (await Promise.all(page.map(workOrLog))).filter(Boolean).length
  } while (page.length === atOnce && !isStopped())
  return done
}
