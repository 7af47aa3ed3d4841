/** The short address on a printed card. */
import { Hono } from 'hono'
import { placeCodeIn } from '../features/places/code.ts'
import { placeByCode } from '../features/places/store.ts'
import type { Platform } from '../platform.ts'

/** Under `/c`: leads to the survey of the place. */
export function cardAddresses({ database }: Platform): Hono {
  const app = new Hono()
  app.get('/:code', async (http) => {
    const code = placeCodeIn(http.req.param('code'))
    const place = code && (await placeByCode(database, database.read, code))
    if (!place) return http.notFound()
    return http.redirect(`/s/${place.storeId}/survey?${new URLSearchParams({ place: place.name })}`)
  })
  return app
}
