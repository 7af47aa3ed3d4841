import { cards } from './loaded-when-needed.ts'

export type CaseCards = Awaited<ReturnType<typeof cards>>

/** After a failure nobody asks again for so long, however often the element is rendered. */
const pauseSeconds = 5
let loading: Promise<CaseCards | null> | null = null

/** The chunk with the cards; null when it cannot be fetched now. Ask again whenever they are needed. */
export function loadCards(): Promise<CaseCards | null> {
  loading ??= cards().catch(() => {
    setTimeout(() => {
      loading = null
    }, pauseSeconds * 1000)
    return null
  })
  return loading
}
