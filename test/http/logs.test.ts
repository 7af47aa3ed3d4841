import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AcceptInvite,
  AddMessage,
  ComplaintByTrackingCode,
  RequestTrackingLink,
  ResetPassword,
  SignIn,
} from '@redress/schema/operations'
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
  linkToken: 'planted-link-of-somebody-who-forgot',
  wrongPassword: 'planted wrong words',
  backupCode: 'PLANT-EDBAC-KUPCO',
  signature: 'cGxhbnRlZC1zaWduYXR1cmU',
}

// What a failing statement writes is looked at in `crash/trouble.ts`.
onBothEngines(
  'no secret and no customer in the logs, no code in the database',
  (running) => {
    test('of a run with every operation, right and wrong', async () => {
      const trackingCode = await everyOperation(running())
      const told = await everySecret(running())
      const { demo } = running()
      const logs = demo.logs()
      for (const secret of [...Object.values(planted), ...told, trackingCode, 'sk_demo', 'sk_planted'])
        for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
          expect(logs, `${form} in the logs`).not.toContain(form)
      for (const line of logs.split('\n').filter((one) => one.startsWith('{')))
        expect(() => JSON.parse(line)).not.toThrow()
      if (running().databaseUrl) return
      // The mails of the demo lie in a folder of their own, and hold the link.
      const files = readdirSync(demo.data, { withFileTypes: true }).filter((entry) => entry.isFile())
      const bytes = files.map(({ name }) => readFileSync(join(demo.data, name)))
      for (const secret of [...told, trackingCode, planted.developerKey])
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

/** What only people of the store are told or show, rightly and wrongly. Answers every secret that was told. */
async function everySecret({ demo: { url } }: Running): Promise<string[]> {
  const password = 'copper-kettle'
  const person = { email: 'radu@marin.example', password }
  const shows = (documentId: string, input: object) => sendDocument(url, { documentId, variables: { input } })
  await shows(SignIn.documentId, { ...person, password: planted.wrongPassword })
  await shows(SignIn.documentId, { ...person, code: planted.backupCode })
  for (const { documentId } of [ResetPassword, AcceptInvite]) {
    await shows(documentId, { linkToken: planted.linkToken, password: planted.wrongPassword })
    await shows(documentId, { linkToken: planted.linkToken, password: 7 })
  }
  const { token } = JSON.parse((await shows(SignIn.documentId, person)).body).data.signIn
  const ask = async (query: string, input?: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const { body } = await send(`${url}/graphql`, { headers, body: JSON.stringify({ query, variables: { input } }) })
    const { data } = JSON.parse(body)
    if (!data && !input) throw new Error(body)
    return data ?? { refused: body }
  }
  const act = async (name: string, input: object, inner: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
    const document = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ... on ${type}Success { ${inner} } } }`
    await ask(document, { ...input, unknown: Object.values(input) })
    const { done, refused } = await ask(document, input)
    if (!done) throw new Error(refused)
    return done
  }
  const system = { key: newKey(), kind: 'DEVELOPER', label: 'x', scopes: ['costs:read'] }
  const made = await act('createKey', system, 'secret')
  const hook = { key: newKey(), url: 'https://hooks.example/in', label: 'x', events: ['COMPLAINT_FILED'] }
  const added = await act('addWebhookEndpoint', hook, 'endpoint { id } secret')
  const rotated = await act('rotateWebhookSecret', { key: newKey(), endpointId: added.endpoint.id }, 'secret')
  const takenDown = { key: newKey(), door: 'PHONE', description: planted.description, contact: { name: planted.name } }
  const handed = await act('fileOnBehalf', takenDown, 'handOut { trackingCode }')
  const { passkey } = await ask('mutation { passkey: beginPasskey { ... on BeginPasskeySuccess { challenge } } }')
  const { signIn } = await ask(
    'mutation { signIn: beginPasskeySignIn { ... on BeginPasskeySignInSuccess { challenge } } }',
  )
  const { factor } = await ask(
    'mutation { factor: beginSecondFactor { ... on BeginSecondFactorSuccess { secret uri } } }',
  )
  await ask('mutation ($input: SecondFactorInput!) { confirmSecondFactor(input: $input) { __typename } }', {
    code: planted.backupCode,
  })
  const signed = {
    clientDataJSON: planted.signature,
    authenticatorData: planted.signature,
    signature: planted.signature,
    userHandle: 'x',
  }
  await act('signInWithPasskey', { ...signed, credentialId: planted.signature }, '__typename')
  const passkeyMade = {
    name: 'x',
    credentialId: planted.signature,
    attestationObject: planted.signature,
    clientDataJSON: planted.signature,
  }
  await act('addPasskey', passkeyMade, '__typename')
  const told = [token, made.secret, added.secret, rotated.secret, handed.handOut.trackingCode]
  const all = [...told, passkey.challenge, signIn.challenge, factor.secret]
  for (const secret of all) expect(secret, 'a secret that was told').toMatch(/^\S{16,}$/)
  return all
}
