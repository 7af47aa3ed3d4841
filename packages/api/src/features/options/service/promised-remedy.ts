import { wordsFor } from '../../../words/words.ts'
import { type PromisedCase, promiseByPerson, promiseByStandard } from '../../promises/service/new-promise.ts'
import type { Promised } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { namedTime, remedyInWords, remedyPromise } from '../rules.ts'
import type { OptionRemedy } from '../tables.ts'

/** The promise by which the store owes a remedy that is agreed: by the time that was named for it, else by the standard. */
export function promisedRemedy(
  complaint: PromisedCase & { locale: string },
  store: Store,
  remedy: OptionRemedy,
  at: Date,
): Promised & { wording: string } {
  const words = wordsFor(complaint.locale)
  const dueAt = namedTime(remedy, at)
  const kind = remedyPromise
  const promise = dueAt
    ? promiseByPerson(complaint, store, { kind, at, dueAt })
    : promiseByStandard(complaint, store, { kind, at })
  return { ...promise, wording: words.weOwe(remedyInWords(remedy, store.settings.currency, words)) }
}
