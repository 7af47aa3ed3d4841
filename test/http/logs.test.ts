import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AddMessage, ComplaintByTrackingCode, RequestTrackingLink } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { newKey, send, sendDocument } from '../store-page.ts'
import { developer, filing } from './bad-requests.ts'
import { onBothEngines, type Running } from './engines.ts'

const planted = {
  name: 'Plantada García',
  email: 'planted.person@customer.example',
  phone: '+34 699 123 987',
  description: 'PLANTEDWORDS the kettle burned my hand',
  message: 'PLANTEDMESSAGE and it still hurts',
  developerKey: 'sk_planted_key_that_does_not_exist',
}

// What a failing statement writes is looked at in `crash/trouble.ts`.
onBothEngines(
  'no secret and no customer in the logs, no code in the database',
  (running) => {
    test('of a run with every operation, right and wrong', async () => {
      const trackingCode = await everyOperation(running())
      const { demo } = running()
      const logs = demo.logs()
      for (const secret of [...Object.values(planted), trackingCode, 'sk_demo', 'sk_planted'])
        for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
          expect(logs, `${form} in the logs`).not.toContain(form)
      for (const line of logs.split('\n').filter((one) => one.startsWith('{')))
        expect(() => JSON.parse(line)).not.toThrow()
      if (running().databaseUrl) return
      // The mails of the demo lie in a folder of their own, and hold the link.
      const files = readdirSync(demo.data, { withFileTypes: true }).filter((entry) => entry.isFile())
      const bytes = files.map(({ name }) => readFileSync(join(demo.data, name)))
      for (const secret of [trackingCode, planted.developerKey])
        expect(Buffer.concat(bytes).includes(secret), `${secret} in the data folder`).toBe(false)
    })
  },
  { REDRESS_LOG: 'trace' },
)

async function everyOperation({ demo: { url } }: Running): Promise<string> {
  const contact = { name: planted.name, email: planted.email, phone: planted.phone }
  const input = { key: newKey(), description: planted.description, contact }
  const page = { 'content-type': 'application/json', 'x-redress-store': 'pk_demo', origin: url }
  const filed = JSON.parse((await send(`${url}/graphql`, { headers: page, body: filing(input) })).body).data
    .fileComplaint
  const { trackingCode, complaint } = filed
  await send(`${url}/graphql`, {
    headers: page,
    body: filing({ ...input, description: `${planted.description} again` }),
  })
  await send(`${url}/graphql`, {
    headers: page,
    body: filing({ ...input, key: 'x', contact: { ...contact, email: `${planted.email}@` } }),
  })
  await send(`${url}/graphql`, { headers: page, body: `${filing(input)} broken` })
  await sendDocument(url, { documentId: ComplaintByTrackingCode.documentId, variables: { trackingCode } })
  const message = { key: newKey(), trackingCode, text: planted.message }
  await sendDocument(url, { documentId: AddMessage.documentId, variables: { input: message } })
  await sendDocument(url, { documentId: AddMessage.documentId, variables: { input: { ...message, text: 7 } } })
  const link = { key: newKey(), reference: complaint.reference, email: planted.email }
  await sendDocument(url, { documentId: RequestTrackingLink.documentId, variables: { input: link } })
  const free = (query: string, headers: Record<string, string>) =>
    send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  await free(`{ complaintByTrackingCode(trackingCode: "${trackingCode}") { reference } }`, developer)
  await free(`{ complaints(filter: { text: "${planted.email}" }) { edges { node { id } } } }`, developer)
  await free(`{ complaints(filter: { text: ${trackingCode} }) }`, developer)
  await free('{ __typename }', { authorization: `Bearer ${planted.developerKey}` })
  // People paste secrets into addresses, whatever the documentation says.
  for (const path of [
    `/case?code=${trackingCode}`,
    `/graphql?key=${planted.developerKey}`,
    `/${encodeURIComponent(planted.email)}`,
  ])
    await send(`${url}${path}`, {
      method: 'GET',
      headers: { referer: `${url}/?code=${trackingCode}`, cookie: `code=${trackingCode}` },
    })
  return trackingCode
}
