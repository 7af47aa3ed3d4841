/** The desk: one page for each store, whatever place in it the address names, and its files. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { StoreDirectory } from '../features/stores/directory.ts'
import { listStores } from '../features/stores/store.ts'
import { isStoreId } from '../features/stores/store-id.ts'
import type { Platform } from '../platform.ts'

/**
 * Own files and own addresses, nothing else; no page may frame it, and no text becomes markup but what Lit's templates
 * say. `data:` is for pictures only.
 */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['lit-html'],
}

const headers = secureHeaders({
  contentSecurityPolicy: policy,
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  // Ids of complaints stand in its addresses.
  referrerPolicy: 'no-referrer',
})

const notBuilt =
  'The desk is not built yet. Whoever runs this installation: run "npm run build" in its folder, then open this again.'

/** Under `/desk`. */
export function deskPages(platform: Platform, directory: StoreDirectory, folder: string): Hono {
  const app = new Hono()
  app.use('*', headers)
  app.use('/files/*', files(folder))
  app.get('/', async (context) => {
    const stores = await listStores(platform.database)
    const [only] = stores
    // Which stores there are is nobody's business who is not signed in to one.
    if (!only || stores.length > 1)
      return context.text('Every store has a desk of its own: open yours by the link that you were sent.', 404)
    return context.redirect(`/desk/${only.id}`)
  })
  const page = (context: Context) => deskPage(context, directory, folder)
  app.get('/:store', page)
  app.get('/:store/*', page)
  return app
}

/** The names of files are made of what is in them, but for one: a name never means something else. */
function files(folder: string) {
  const serve = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.slice('/desk/files'.length),
    precompressed: true,
    onFound: (path, context) => {
      // A page of the store's own may have the desk on it, and names this one file.
      context.header('access-control-allow-origin', '*')
      const isNamed = path.endsWith('/redress-desk.js')
      context.header('cache-control', isNamed ? 'no-cache' : 'public, max-age=31536000, immutable')
    },
  })
  return serve
}

/** The page is asked for each time: it names the files of the build that is served. */
async function deskPage(context: Context, directory: StoreDirectory, folder: string): Promise<Response> {
  const id = context.req.param('store') ?? ''
  const store = isStoreId(id) ? await directory.byId(id) : undefined
  if (!store) return context.notFound()
  const file = join(folder, 'index.html')
  if (!existsSync(file)) return context.text(notBuilt, 503)
  context.header('cache-control', 'no-cache')
  return context.html(await readFile(file, 'utf8'))
}
