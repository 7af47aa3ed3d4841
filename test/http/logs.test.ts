import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AcceptInvite,
  AddMessage,
  ComplaintByTrackingCode,
  RequestTrackingLink,
  ResetPassword,
  SignIn,
  StageUpload,
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
      const told = [...(await everySecret(running())), ...(await everyPage(running()))]
      const { demo } = running()
      const logs = demo.logs()
      for (const secret of [...Object.values(planted), ...told, trackingCode, 'sk_demo', 'sk_planted'])
        for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
          expect(logs, `${form} in the logs`).not.toContain(form)
      expect(demo.greeting() + logs, 'what a library says of a photo that it cannot read').not.toContain('HEIF')
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

/** What customers send and are led to without a script, rightly and wrongly. Answers every secret in an address or a page. */
async function everyPage({ demo: { url } }: Running): Promise<string[]> {
  const page = `${url}/s/pk_demo`
  const post = async (path: string, values: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const answer = await send(`${page}/${path}`, { headers, body: String(new URLSearchParams(values)) })
    return {
      ...answer,
      last:
        String(answer.headers.location ?? '')
          .replace(/\?.*/, '')
          .split('/')
          .at(-1) ?? '',
    }
  }
  const get = (address: string) => send(address, { method: 'GET' })
  const { name, email, phone, description, message } = planted
  const complaint = { key: newKey(), description, name, reach: email }
  const { last: received } = await post('complaints', complaint)
  const confirmation = (await get(`${page}/received/${received}`)).body
  const code = /<p class="code" dir="ltr">([^<]+)</.exec(confirmation)?.[1]?.replaceAll(' ', '') ?? ''
  await post('complaints', { ...complaint, reach: `${email}@` })
  const { last: visit } = await post('case', { code })
  for (const address of [`case/${visit}`, `case/${visit}x`, `received/${visit}`]) await get(`${page}/${address}`)
  await post('case/message', { key: newKey(), code, message })
  await post('case/call', { key: newKey(), code, phone, at: message })
  await post('link', { key: newKey(), reference: 'RD-0000-00', email })
  const { last: survey } = await post('survey', { key: newKey(), mark: '1', place: name })
  await post(`survey/${survey}`, { text: message, name, email, phone })
  await post(`survey/${survey}x`, { mark: '1' })
  await get(`${page}/answers?search=${encodeURIComponent(description)}&after=${encodeURIComponent(email)}`)
  const cut = `--x\r\ncontent-disposition: form-data; name="photos"; filename="${name}.jpg"\r\ncontent-type: image/jpeg\r\n\r\n${message}`
  await send(`${page}/complaints`, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: cut })
  const photo = { key: newKey(), name: `${name}.png`, mediaType: 'image/png', bytes: 100 }
  const { body } = await sendDocument(url, { documentId: StageUpload.documentId, variables: { input: photo } })
  const { attachmentId, url: link } = JSON.parse(body).data.stageUpload
  const here = url + new URL(link).pathname + new URL(link).search
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const brokenHeic = 'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAeFtZXRh'
  for (const bytes of [Buffer.from(message), ...[brokenHeic, dot, dot].map((one) => Buffer.from(one, 'base64'))])
    await send(here, { method: 'PUT', body: bytes })
  const filed = { ...complaint, key: newKey(), attachmentId }
  await post('complaints', filed)
  const signature = new URL(link).searchParams.get('signature') ?? ''
  for (const path of ['files', 'uploads']) await get(here.replace('/uploads/', `/${path}/`))
  const all = [received, code, visit, survey, attachmentId, signature]
  for (const secret of all) expect(secret, 'a secret that was told').toMatch(/^[\w=-]{16,}$/)
  return all
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
  // No provider is asked: this machine is refused by its address.
  const provider = {
    key: newKey(),
    issuer: 'https://127.0.0.1/',
    clientId: 'redress',
    label: 'Marin',
    isOnlyWay: false,
  }
  await act('setIdentityProvider', { ...provider, clientSecret: planted.signature }, '__typename')
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
