import { saidAfter } from './case-acts.ts'
import { casePage } from './case-page.ts'
import { notice } from './fields.ts'
import type { PageRequest } from './page-request.ts'
import { visitIsOver } from './received-page.ts'
import { openVisit } from './visit.ts'

/** The case at the address to which a form has led, with what came of the form. */
export async function visitedCase(request: PageRequest, visit: string): Promise<Response> {
  const { http, door, store, words } = request
  const { secret, now } = door.platform
  const trackingCode = openVisit({ secret, storeId: store.id, page: 'case' }, visit, now())
  if (!trackingCode) return visitIsOver(request)
  const said = saidAfter(request, http.req.query('done') ?? '')
  const detail = http.req.query('photos') === 'refused' ? words.storePages.photosSendAgain : undefined
  return casePage(request, trackingCode, said ? { notice: notice(said, detail) } : {})
}
