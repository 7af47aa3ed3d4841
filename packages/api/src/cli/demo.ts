import { writeDemoAnswers } from '../features/answers/demo-answers.ts'
import { giveDemoPassword } from '../features/sessions/demo-password.ts'
import { demoPassword } from '../features/sessions/rules.ts'
import { createStore } from '../features/stores/service.ts'
import { demoStore } from '../features/stores/starter.ts'
import { insertOrigin, keyByHash } from '../features/stores/store.ts'
import type { Platform } from '../platform.ts'
import { hashOf } from '../secret.ts'
import { createServer } from '../server.ts'
import { readSettings } from '../settings.ts'
import { endInOrder } from './end-in-order.ts'
import { returnMemoryOnceQuiet } from './return-memory.ts'

const loopback = ['127.0.0.1', 'localhost', '::1']

/** Runs the demo: a small shop that embeds the widgets, with keys that everybody knows, so on this machine only. */
export async function demo(): Promise<void> {
  const settings = readSettings(process.env)
  if (!loopback.includes(settings.host))
    throw new Error(
      `The demo has keys that everybody knows, so it runs on this machine only. Leave HOST out, or use "redress serve".`,
    )
  const server = await endInOrder(createServer({ settings, demo: true, prepare: seedDemo }))
  returnMemoryOnceQuiet(server.http)
  const url = `http://localhost:${server.port}`
  console.log(`Redress is ready at ${url}/`)
  console.log(
    `  the shop      ${url}/order.html\n  the API       ${url}/graphql   (developer key sk_demo)\n  the mails     ${url}/demo/mail\n  the desk      ${url}/desk   sign in as ana@marin.example or radu@marin.example (who runs the store), password ${demoPassword}`,
  )
}

/** The demo's store, once; and this address among its origins, whatever port it runs on today. */
async function seedDemo(platform: Platform, port: number): Promise<void> {
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
  const known = await keyByHash(platform.database, hashOf('pk_demo'))
  if (!known) {
    const { storeId } = await createStore(platform, demoStore(origins))
    await giveDemoPassword(platform, storeId)
    await writeDemoAnswers(platform, storeId)
    return
  }
  await platform.database.write(async (writer) => {
    for (const origin of origins) await insertOrigin(platform.database, writer, known.storeId, origin)
  })
}
