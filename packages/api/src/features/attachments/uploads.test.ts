/** What customers send (mission A5; trust, "Uploads"): real files over real HTTP, each refused or cleaned with a clear word. */
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { photoLimits } from '@redress/schema/limits'
import { ComplaintByTrackingCode, StageUpload } from '@redress/schema/operations'
import { isNotNull } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '../../db/kit.ts'
import { ask, done } from '../../testing/done.ts'
import { onBothEngines, onEngine } from '../../testing/engines.ts'
import { photo, sent, sentPhoto, staged } from '../../testing/photos.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { wordsFor } from '../../words/words.ts'
import { unclaimedMost } from './rules.ts'
import { clearAwayAttachments } from './service/clear-away.ts'
import { keepFile } from './service/keep-file.ts'
import { type Attachment, insertAttachment } from './store.ts'
import { locked, manyPages, withScript } from './test-pdfs.ts'
import { heicPhoto } from './test-photos.ts'
import { saidOf } from './words.ts'

interface Shown {
  id: string
  entryId: string
  name: string
  mediaType: string
  bytes: number
  width: number
  height: number
  url: string
  previewUrl: string
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
const filing = { description: 'The kettle leaks.', contact: { name: 'Maria', email: 'maria@example.org' } }
const shownFields = 'id entryId name mediaType bytes width height url previewUrl'
const withPhotos = `complaint { timeline { attachments { ${shownFields} } edges { node { id text } } } }`

async function filed(store: TestStore, attachmentIds: string[]) {
  const answer = await done<{ trackingCode: string }>(
    store,
    'fileComplaint',
    { ...filing, attachmentIds },
    'trackingCode',
  )
  const seen = await ask<{ complaintByTrackingCode: { timeline: { attachments: Shown[] } } }>(
    store,
    `query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { timeline { attachments { ${shownFields} } } } }`,
    { code: answer.trackingCode },
  )
  return { ...answer, shown: seen.complaintByTrackingCode.timeline.attachments }
}

/** A ZIP whose one file of zeros is a thousand times as long as the ZIP. */
function zipBomb(): Uint8Array<ArrayBuffer> {
  const zeros = Buffer.alloc(10_000_000)
  const packed = deflateRawSync(zeros)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc32(zeros), 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(zeros.length, 22)
  header.writeUInt16LE(1, 26)
  return new Uint8Array(Buffer.concat([header, Buffer.from('a'), packed]))
}

/** A PNG of some hundred bytes that says to have so many pixels; all of them the same, so they pack well. */
function pixelFlood(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const framed = Buffer.alloc(named.length + 8)
    framed.writeUInt32BE(data.length, 0)
    named.copy(framed, 4)
    framed.writeUInt32BE(crc32(named), named.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const rows = deflateSync(Buffer.alloc(100_000))
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]),
  )
}

// What a file is has nothing to do with where rows are kept: one engine is enough.
onEngine('SQLite', 'what is sent', (engine) => {
  let server: TestServer
  let store: TestStore
  let clean: Uint8Array<ArrayBuffer>

  beforeAll(async () => {
    server = await startTestServer(engine)
    store = server.store
    clean = new Uint8Array(await photo())
  })
  afterAll(() => server.stop())

  async function sentAs(body: Uint8Array<ArrayBuffer>, change: object = {}) {
    const { url, attachmentId } = await staged(store, change)
    const answer = await sent(url, body)
    return { status: answer.status, attachmentId, body: (await answer.json()) as { code: string; message: string } }
  }

  test('a photo comes back upright, smaller, and without camera and place', async () => {
    const { status, attachmentId } = await sentAs(
      new Uint8Array(await photo({ width: 4000, height: 2000, orientation: 6 })),
    )
    expect(status).toBe(200)
    const { shown } = await filed(store, [attachmentId])
    expect(shown).toHaveLength(1)
    const [one] = shown as [Shown]
    expect(one).toMatchObject({ name: 'IMG_0001.jpg', mediaType: 'image/jpeg', width: 1280, height: 2560 })
    for (const url of [one.url, one.previewUrl]) {
      const answer = await fetch(url)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(answer.status).toBe(200)
      expect(bytes.includes('SecretCamera') || bytes.includes('Exif')).toBe(false)
      const { width = 0, height = 0, exif, orientation } = await sharp(bytes).metadata()
      expect({ isUpright: height === width * 2, exif, orientation }).toEqual({
        isUpright: true,
        exif: undefined,
        orientation: undefined,
      })
    }
  })

  test('what is served cannot run, and leads nowhere', async () => {
    const { shown } = await filed(store, [await sentPhoto(store)])
    const { headers } = await fetch(shown[0]?.url ?? '')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': "attachment; filename*=UTF-8''IMG_0001.jpg",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('HEIC, as telephones make it, becomes a JPEG', async () => {
    const { status, attachmentId } = await sentAs(heicPhoto, { name: 'IMG_2.HEIC', mediaType: 'image/heic' })
    expect(status).toBe(200)
    const { shown } = await filed(store, [attachmentId])
    expect(shown[0]).toMatchObject({ name: 'IMG_2.jpg', mediaType: 'image/jpeg', width: 64, height: 48 })
    const bytes = Buffer.from(await (await fetch(shown[0]?.url ?? '')).arrayBuffer())
    const corner = await sharp(bytes).extract({ left: 8, top: 8, width: 1, height: 1 }).raw().toBuffer()
    expect([...corner].map((value) => Math.round(value / 255))).toEqual([1, 0, 0])
    expect(bytes.includes('SecretCamera')).toBe(false)
  })

  test('a PDF becomes a picture of its pages, and no PDF is ever served', async () => {
    const { status, attachmentId } = await sentAs(new Uint8Array(withScript()), {
      name: 'Invoice 7.pdf',
      mediaType: 'application/pdf',
    })
    expect(status).toBe(200)
    const { shown } = await filed(store, [attachmentId])
    expect(shown[0]).toMatchObject({ name: 'Invoice 7.jpg', mediaType: 'image/jpeg', width: 1240, height: 1754 })
    for (const url of [shown[0]?.url ?? '', shown[0]?.previewUrl ?? '']) {
      const answer = await fetch(url)
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect((await sharp(bytes).metadata()).format).toBe('jpeg')
      expect(bytes.includes('%PDF') || bytes.includes('Secret')).toBe(false)
    }
  })

  test('a photo that is also a web page is only a photo afterwards', async () => {
    const page = '<script>alert(document.domain)</script>'
    const polyglot = new Uint8Array(Buffer.concat([clean, Buffer.from(page), zipBomb().subarray(0, 2000)]))
    const { status, attachmentId } = await sentAs(polyglot, { name: 'a.html' })
    expect(status).toBe(200)
    const { shown } = await filed(store, [attachmentId])
    expect(shown[0]?.name).toBe('a.jpg')
    const bytes = Buffer.from(await (await fetch(shown[0]?.url ?? '')).arrayBuffer())
    expect(bytes.includes('script') || bytes.includes('PK\u0003\u0004')).toBe(false)
  })

  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each([
    ['SVG', () => bytesOf(svg), 415, 'TYPE_NOT_ALLOWED'],
    ['HTML', () => bytesOf('<!doctype html><script>alert(1)</script>'), 415, 'TYPE_NOT_ALLOWED'],
    ['a GIF by its first bytes and a script by all others', () => bytesOf('GIF89a=1;alert(1)//'), 422, 'UNREADABLE'],
    ['a ZIP that swells to ten megabytes', zipBomb, 415, 'TYPE_NOT_ALLOWED'],
    ['a program called photo.jpg', () => bytesOf('MZ\u0090\u0000\u0003'.padEnd(500, '\0')), 415, 'TYPE_NOT_ALLOWED'],
    [
      'a script that begins like a PDF',
      () => bytesOf('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>'),
      422,
      'UNREADABLE',
    ],
    ['a PDF with a password', () => new Uint8Array(locked()), 422, 'PDF_LOCKED'],
    ['a PDF of 10,000 pages', () => new Uint8Array(manyPages(10_000)), 422, 'TOO_MANY_PAGES'],
    ['nothing at all', () => new Uint8Array(), 400, 'EMPTY'],
    ['half a photo', () => clean.slice(0, clean.length / 2), 422, 'UNREADABLE'],
    ['a flood of pixels', () => pixelFlood(50_000, 50_000), 422, 'TOO_MANY_PIXELS'],
    ['101 MB', () => new Uint8Array(101 * 1_048_576), 413, 'TOO_LARGE'],
  ])('%s is refused, with a word for it', async (_name, body, status, code) => {
    const answer = await sentAs(body())
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.message).toMatch(/[a-z ]{20,}\./)
    const refused = await done(store, 'fileComplaint', { ...filing, attachmentIds: [answer.attachmentId] }).catch(
      String,
    )
    expect(refused).toContain('This photo did not reach us')
  })

  test('what does not say how long it is is cut off at the limit', async () => {
    const { url } = await staged(store)
    let given = 0
    const endless = new ReadableStream({
      pull(controller) {
        given += 1_048_576
        if (given > 101 * 1_048_576) controller.close()
        else controller.enqueue(new Uint8Array(1_048_576))
      },
    })
    const answer = await fetch(url, { method: 'PUT', body: endless, duplex: 'half' } as RequestInit)
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'TOO_LARGE' })])
  })

  test('photos leave room on the disk for words: by a link and with a form', async () => {
    const { files } = server.platform
    const { hasRoom } = files
    files.hasRoom = async () => false
    const answer = await sentAs(clean)
    const form = new FormData()
    form.append('photos', new Blob([clean]), 'lid.jpg')
    const page = await fetch(`${server.url}/s/${store.publishable}/complaints`, {
      ...{ method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin' } },
    })
    files.hasRoom = hasRoom
    const said = 'We cannot take photos right now. Your words reach us without them.'
    expect(answer).toMatchObject({ status: 507, body: { code: 'NO_ROOM', message: said } })
    expect(await page.text()).toContain(`lid.jpg: ${said}`)
    expect(await hasRoom()).toBe(true)
  })

  test('nothing of what was refused stays on disk', async () => {
    expect(readdirSync(join(server.place.dataFolder, 'staging'))).toEqual([])
  })

  test('what is known not to be taken is refused before it travels, in the language of whoever asks', async () => {
    const query = `mutation ($input: StageUploadInput!) { stageUpload(input: $input) { __typename ... on ValidationError { issues { path message } } } }`
    const asked = (change: object) =>
      store.asDeveloper<{ stageUpload: object }>(
        query,
        { input: { key: randomUUID(), name: 'a', bytes: 1, ...change } },
        { 'accept-language': 'es' },
      )
    const issues = async (change: object) => (await asked(change)).data.stageUpload
    expect(await issues({ bytes: photoLimits.bytes + 1 })).toMatchObject({
      issues: [{ path: ['bytes'], message: 'Una foto puede tener hasta 25 MB. Elija una más pequeña.' }],
    })
    expect(await issues({ bytes: 0 })).toMatchObject({ issues: [{ path: ['bytes'] }] })
    expect(await issues({ mediaType: 'image/svg+xml' })).toMatchObject({ issues: [{ path: ['mediaType'] }] })
    expect(await issues({ mediaType: 'constructor' })).toMatchObject({ issues: [{ path: ['mediaType'] }] })
  })
})

onBothEngines('photos', (engine) => {
  let server: TestServer
  let store: TestStore
  let clean: Uint8Array<ArrayBuffer>

  beforeAll(async () => {
    server = await startTestServer(engine)
    store = server.store
    clean = new Uint8Array(await photo())
  })
  afterAll(() => server.stop())

  test('a link counts once, for an hour, and only as it was given', async () => {
    const { url } = await staged(store)
    const other = new URL((await staged(await server.addStore())).url)
    const own = new URL(url)
    const changed = (name: string, value: string) => {
      const link = new URL(url)
      link.searchParams.set(name, value)
      return link.href
    }
    const otherId = url.replace(own.pathname, other.pathname)
    const wrong = [
      changed('signature', 'AAAA'),
      changed('expires', '99999999999'),
      changed('store', other.searchParams.get('store') ?? ''),
      otherId,
      `${own.origin}/uploads/../../etc/passwd`,
    ]
    for (const link of wrong) expect((await sent(link, clean)).status, link).toBe(404)
    // Two at the same moment: one counts.
    const both = await Promise.all([sent(url, clean), sent(url, clean)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const again = await sent(url, clean)
    expect([again.status, await again.json()]).toEqual([
      409,
      { code: 'LINK_USED', message: 'This photo was received already.' },
    ])
    const late = await staged(store)
    const { platform } = server
    const now = platform.now
    platform.now = () => new Date(now().getTime() + 3_700_000)
    const expired = await sent(late.url, clean)
    platform.now = now
    expect([expired.status, await expired.json()]).toMatchObject([410, { code: 'LINK_EXPIRED' }])
    expect((await sent(late.url, clean)).status).toBe(200)
  })

  test('a photo can be attached once, in its own store, by whoever sent it', async () => {
    const attachmentId = await sentPhoto(store)
    const [, id] = Buffer.from(attachmentId, 'base64').toString().split(':')
    const refused = (of: TestStore, attachmentIds: string[]) =>
      done(of, 'fileComplaint', { ...filing, attachmentIds }).catch(String)
    const there = await server.addStore()
    expect(await refused(there, [attachmentId])).toContain('did not reach us')
    const guessed = Buffer.from(`Upload:${id?.split('.')[0]}.${'A'.repeat(22)}`).toString('base64')
    expect(await refused(store, [guessed])).toContain('did not reach us')
    expect(await refused(store, [attachmentId, attachmentId])).toContain('did not reach us')
    expect(
      await refused(
        store,
        Array.from({ length: 11 }, () => attachmentId),
      ),
    ).toContain('Up to 10 photos')
    const input = { ...filing, key: randomUUID(), attachmentIds: [attachmentId] }
    const first = await done<{ trackingCode: string }>(store, 'fileComplaint', input, 'trackingCode')
    // The same again is the same complaint; another one does not get the photo.
    expect(await done(store, 'fileComplaint', input, 'trackingCode')).toEqual(first)
    expect(await refused(store, [attachmentId])).toContain('did not reach us')
  })

  test('it comes with a message of the customer and with a reply, and stays with the entry', async () => {
    const { trackingCode } = await filed(store, [])
    const message = {
      trackingCode,
      text: 'Here it is.',
      attachmentIds: [await sentPhoto(store, { name: 'x/../lid\u202Egnp.exe' })],
    }
    const told = await done<{
      complaint: { timeline: { attachments: Shown[]; edges: { node: { id: string; text: string } }[] } }
    }>(store, 'addMessage', message, withPhotos)
    const { attachments, edges } = told.complaint.timeline
    const entry = edges.find(({ node }) => node.text === 'Here it is.')
    expect(attachments).toMatchObject([{ name: 'lidgnp.jpg', entryId: entry?.node.id }])
    const { complaints } = await ask<{ complaints: { nodes: unknown; edges: { node: { id: string } }[] } }>(
      store,
      '{ complaints(first: 1, sort: RECENTLY_CHANGED_FIRST) { edges { node { id } } } }',
    )
    const complaintId = complaints.edges[0]?.node.id
    const attachmentIds = [await sentPhoto(store, { name: 'label.png' })]
    const reply = { complaintId, text: 'Please use this label.', displayName: 'Ana', attachmentIds }
    const replied = await done<{ complaint: { timeline: { attachments: Shown[] } } }>(
      store,
      'replyToCustomer',
      reply,
      withPhotos,
    )
    expect(replied.complaint.timeline.attachments.map(({ name }) => name)).toEqual(['label.jpg', 'lidgnp.jpg'])
  })

  test('a case without photos costs no statement more', async () => {
    const { trackingCode } = await filed(store, [])
    const statements = await server.statementsOf(() => store.asPage(ComplaintByTrackingCode, { trackingCode }))
    expect(statements.filter((text) => text.includes('attachments'))).toEqual([])
  })

  test('a link to a photo ends, and cannot be made for another', async () => {
    const { shown } = await filed(store, [await sentPhoto(store), await sentPhoto(store)])
    const [one, two] = shown.map(({ url }) => new URL(url)) as [URL, URL]
    const swapped = new URL(two)
    swapped.searchParams.set('signature', one.searchParams.get('signature') ?? '')
    expect((await fetch(swapped)).status).toBe(404)
    const enlarged = new URL(shown[0]?.previewUrl ?? '')
    enlarged.searchParams.set('show', 'full')
    expect((await fetch(enlarged)).status).toBe(404)
    const { platform } = server
    const now = platform.now
    const endsAt = Number(one.searchParams.get('expires')) * 1000
    platform.now = () => new Date(endsAt - 60_000)
    expect((await fetch(one)).headers.get('cache-control'), 'kept no longer than it is good').toContain('max-age=60,')
    platform.now = () => new Date(now().getTime() + 2 * 3_600_000)
    const late = await fetch(one)
    platform.now = now
    expect([late.status, await late.text()]).toEqual([410, 'This link has ended. Please open the page again.'])
  })

  test('what comes with a posted form is kept once, however often the form is posted', async () => {
    const { platform } = server
    const actor = { kind: 'STOREFRONT', storeId: store.storeId } as const
    const sender = { actor, words: wordsFor('en'), address: '192.0.2.1' }
    const input = { key: randomUUID(), name: 'form.jpg', bytes: clean.length }
    const keep = () => keepFile(platform, sender, input, () => new Blob([clean]).stream())
    const attachmentId = await keep()
    expect(await keep()).toBe(attachmentId)
    expect((await filed(store, [attachmentId])).shown).toHaveLength(1)
    expect(await keep()).toBe(attachmentId)
  })

  test('strangers leave so much and no more: who is known, what is attached and words are not held up by it', async () => {
    const { platform } = server
    const own = await server.addStore()
    const { database } = platform
    const { attachments } = database.tables
    const rows = async () =>
      (await database.read.select().from(attachments)).filter(({ storeId }) => storeId === own.storeId)
    const input = () => ({ input: { key: randomUUID(), name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1000 } })
    const asked = async () => (await own.asPage(StageUpload, input(), { 'accept-language': 'es' })).data.stageUpload
    const place = async () => {
      const answer = await asked()
      return answer.__typename === 'StageUploadSuccess' ? answer : expect.fail(JSON.stringify(answer))
    }
    const waits = async (change: Partial<Attachment>) => {
      const [row] = await rows()
      if (!row) throw new Error('Nothing was staged.')
      const more = { ...row, ...change, id: uuidv7(), receivedAt: row.stagedAt }
      await database.write((writer) => insertAttachment(database, writer, more))
    }
    const refused = { issues: [{ path: ['bytes'], message: saidOf('NO_ROOM', wordsFor('es')) }] }

    const [first, second] = [await place(), await place()]
    const size = (await sharp(clean).jpeg({ quality: 82 }).toBuffer()).length
    await waits({ bytes: unclaimedMost.network.bytes - Math.round(size * 1.5) })
    const both = await Promise.all([sent(first.url, clean), sent(second.url, clean)])
    expect(both.map(({ status }) => status).sort(), 'of two that take the last room').toEqual([200, 507])
    const kept = both[0]?.status === 200 ? first : second
    await waits({ bytes: size })
    expect(await asked()).toMatchObject(refused)
    expect((await filed(own, [kept.attachmentId])).shown, 'what came is attached').toHaveLength(1)
    expect((await filed(own, [await sentPhoto(own)])).shown, 'and what the store itself sends').toHaveLength(1)
    expect((await rows()).filter(({ complaintId, network }) => complaintId && network)).toEqual([])

    await database.write((writer) => writer.delete(attachments).where(isNotNull(attachments.network)))
    await place()
    for (const network of ['one', 'another', 'a third'])
      await waits({ network, bytes: Math.ceil(unclaimedMost.store.bytes / 3) })
    expect(await asked(), 'from however many networks').toMatchObject(refused)
  })

  test('what nobody attached is cleared away after two days, with its files; what was attached stays', async () => {
    const { platform } = server
    const folder = join(server.place.dataFolder, 'files', store.storeId)
    const left = await sentPhoto(store)
    const attached = await sentPhoto(store)
    const never = await staged(store)
    const { shown } = await filed(store, [attached])
    const now = platform.now
    platform.now = () => new Date(now().getTime() + 50 * 3_600_000)
    await clearAwayAttachments(platform, () => false)
    platform.now = now
    const late = await done(store, 'fileComplaint', { ...filing, attachmentIds: [left] }).catch(String)
    expect(late).toContain('did not reach us')
    expect((await sent(never.url, clean)).status).toBe(410)
    expect((await fetch(shown[0]?.url ?? '')).status).toBe(200)
    const rowOf = (attachmentId: string) =>
      Buffer.from(attachmentId, 'base64')
        .toString()
        .slice(7, 7 + 36)
    const kept = readdirSync(folder)
    expect([kept.includes(rowOf(left)), kept.includes(rowOf(attached))]).toEqual([false, true])
  })
})
