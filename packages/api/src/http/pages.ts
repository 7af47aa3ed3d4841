import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { webhookSchema } from '@redress/schema/webhooks'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Mailbox } from '../ports/mail/mailbox.ts'
import { cardAddresses } from './card-address.ts'
import { mailboxPages } from './demo-mailbox.ts'
import { deskPages } from './desk-pages.ts'
import { filePages } from './files.ts'
import { firstRunPages } from './first-run.ts'
import type { GraphqlDoor } from './graphql-door.ts'
import { providerSignIn } from './provider-sign-in.ts'
import type { Readiness } from './readiness.ts'
import { reminderPages } from './reminders.ts'
import { storePages } from './store-pages/store-pages.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))
export const widgetsFolder = folder('packages/widgets/dist/cdn')
export const deskFolder = folder('packages/desk/dist')
export const demoShopFolder = folder('examples/shop')

/** What a page of the demo shop may load: the strict policy under which the widgets promise to work. */
const demoPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['lit-html'],
}

/** Everything but GraphQL: health, the widgets' files, the desk, the first run and, in the demo, the shop. */
export interface PageOptions {
  readiness: Readiness
  /** Where the demo keeps its mails. */
  mailbox: Mailbox | undefined
}

export function pages(door: GraphqlDoor, { readiness, mailbox }: PageOptions): Hono<{ Bindings: HttpBindings }> {
  const { platform, directory, demo } = door
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get('/healthz', (context) => context.text('alive'))
  app.get('/readyz', async (context) => {
    const trouble = await readiness.trouble()
    return trouble ? context.text(trouble, 503, { 'retry-after': '2' }) : context.text('ready')
  })
  app.use(
    '/widgets/*',
    widgetHeaders(),
    serveStatic({
      root: widgetsFolder,
      rewriteRequestPath: (path) => path.slice('/widgets'.length),
      precompressed: true,
    }),
  )
  app.get('/webhooks.schema.json', (context) => context.json(webhookSchema))
  app.route('/reminders', reminderPages(platform, directory))
  app.route('/files', filePages(platform))
  app.route('/c', cardAddresses(platform))
  app.route('/s', storePages(door))
  app.route('/sign-in', providerSignIn(door))
  app.route('/desk', deskPages(platform, directory, deskFolder))
  if (mailbox) app.route('/demo/mail', mailboxPages(mailbox))
  if (demo) demoShop(app)
  else app.route('/first-run', firstRunPages(platform))
  app.notFound((context) => context.text('There is nothing here.', 404))
  app.onError((error, context) => {
    platform.log.error({ err: error }, 'A page failed.')
    return context.text('Something went wrong on our side. Please try again in a moment.', 500)
  })
  return app
}

/** Any page may load the widgets; hashed names never change, the others are asked for again. */
function widgetHeaders() {
  const app = secureHeaders({
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginOpenerPolicy: false,
    xFrameOptions: false,
    strictTransportSecurity: false,
  })
  return async (context: Parameters<typeof app>[0], next: Parameters<typeof app>[1]) => {
    await app(context, next)
    const hashed = /-[0-9A-Za-z_-]{6,}\.js$/.test(context.req.path)
    context.header('access-control-allow-origin', '*')
    context.header(
      'cache-control',
      hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300, must-revalidate',
    )
  }
}

function demoShop(app: Hono<{ Bindings: HttpBindings }>): void {
  if (!existsSync(demoShopFolder)) return
  app.use(
    '*',
    secureHeaders({ contentSecurityPolicy: demoPolicy, strictTransportSecurity: false, xFrameOptions: 'DENY' }),
  )
  app.use('*', serveStatic({ root: demoShopFolder }))
}
