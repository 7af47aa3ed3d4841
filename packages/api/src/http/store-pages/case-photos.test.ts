import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { photo } from '../../testing/photos.ts'
import { actAsCustomer, fileOne } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

let page = 0
const newKey = () => `a-key-of-a-case-page-${page++}-and-no-other`

onBothEngines('photos with a message from a case without a script', (engine) => {
  let server: TestServer
  let code: string
  let lid: Blob
  beforeAll(async () => {
    server = await startTestServer(engine)
    lid = new Blob([new Uint8Array(await photo())], { type: 'image/jpeg' })
  })
  afterAll(() => server.stop())

  interface Message {
    key?: string
    text?: string
    photos?: [Blob, string][]
    attachmentIds?: string[]
    site?: string
  }
  const send = ({ key = newKey(), text = '', photos = [], attachmentIds = [], site = 'same-origin' }: Message) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ code, key, message: text })) form.append(name, value)
    for (const id of attachmentIds) form.append('attachmentId', id)
    for (const [blob, name] of photos) form.append('photos', blob, name)
    const headers = { 'sec-fetch-site': site, ...(site === 'cross-site' && { origin: 'https://evil.example' }) }
    const address = `${server.url}/s/${server.store.publishable}/case/message`
    return fetch(address, { method: 'POST', redirect: 'manual', headers, body: form })
  }
  /** The case, where a form that was taken has led. */
  const followed = async (response: Response) => {
    expect(response.status).toBe(303)
    return (await fetch(new URL(response.headers.get('location') ?? '', server.url))).text()
  }
  /** Each message with the names of its photos, the newest first. */
  const messages = async () => {
    const { data } = await server.store.asDeveloper<{
      complaintByTrackingCode: {
        timeline: {
          edges: { node: { id: string; type: string; text: string } }[]
          attachments: { entryId: string; name: string }[]
        }
      }
    }>(
      `query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { timeline(first: 50) {
        edges { node { id type text } } attachments { entryId name } } } }`,
      { code },
    )
    const { edges, attachments } = data.complaintByTrackingCode.timeline
    return edges
      .filter(({ node }) => node.type === 'MESSAGE')
      .map(({ node: { id, text } }) => ({
        text,
        photos: attachments.filter(({ entryId }) => entryId === id).map(({ name }) => name),
      }))
  }
  const newCase = async () => {
    code = (await fileOne(server.store)).trackingCode
  }

  test('one comes with the words, is shown in the story, and what is shown is ours to serve', async () => {
    await newCase()
    const text = await followed(await send({ text: 'This is the crack.', photos: [[lid, 'crack.jpg']] }))
    expect(text).toContain('Your message has arrived.')
    expect(text).toMatch(/<a href="\/files\/[^"]+"><img src="\/files\/[^"]+" alt="Photo crack.jpg, in full size"/)
    expect(await messages()).toEqual([{ text: 'This is the crack.', photos: ['crack.jpg'] }])
    const source = /<img src="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const shown = await fetch(new URL(source, server.url))
    expect(shown.status).toBe(200)
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await shown.arrayBuffer()).includes('SecretCamera')).toBe(false)
  })

  test('clicked twice, at once or again, it is one message with one photo', async () => {
    await newCase()
    const message = { key: newKey(), text: 'Once.', photos: [[lid, 'once.jpg']] satisfies [Blob, string][] }
    for (const response of await Promise.all([send(message), send(message)])) await followed(response)
    await followed(await send(message))
    expect(await messages()).toEqual([{ text: 'Once.', photos: ['once.jpg'] }])
  })

  test('photos say something by themselves; nothing at all is asked about', async () => {
    await newCase()
    expect((await send({ photos: [[new Blob([]), '']] })).status).toBe(422)
    await followed(await send({ photos: [[lid, 'lid.jpg']] }))
    expect(await messages()).toEqual([{ text: 'I have sent photos.', photos: ['lid.jpg'] }])
  })

  test('one that cannot be taken never holds the words up, and says so', async () => {
    await newCase()
    const drawing: [Blob, string] = [new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 'lid.svg']
    const alone = await send({ photos: [drawing] })
    expect(alone.status).toBe(422)
    const told = await alone.text()
    expect(told).toContain('lid.svg: We can take photos')
    expect(told, 'the form stays open').toContain('<details open>')
    const text = await followed(await send({ text: 'See this.', photos: [drawing, [lid, 'lid.jpg']] }))
    expect(text).toContain('Not every photo could be taken.')
    const gone = await followed(await send({ text: 'And this.', attachmentIds: ['VXBsb2FkOm5vbnNlbnNl'] }))
    expect(gone).toContain('Not every photo could be taken.')
    expect(await messages()).toEqual([
      { text: 'And this.', photos: [] },
      { text: 'See this.', photos: ['lid.jpg'] },
    ])
  })

  test('other words under the same key go as a further message, and take nothing from the first', async () => {
    await newCase()
    const key = newKey()
    await followed(await send({ key, text: 'First.', photos: [[lid, 'lid.jpg']] }))
    const changed = { key, text: 'Second.', photos: [[lid, 'lid.jpg']] satisfies [Blob, string][] }
    await followed(await send(changed))
    await followed(await send(changed))
    expect(await messages()).toEqual([
      { text: 'Second.', photos: [] },
      { text: 'First.', photos: ['lid.jpg'] },
    ])
  })

  test('what came stays when the words could not be taken', async () => {
    await newCase()
    const tooLong = await send({ text: 'x'.repeat(20_001), photos: [[lid, 'lid.jpg']] })
    expect(tooLong.status).toBe(422)
    const text = await tooLong.text()
    expect(text).toContain('One photo has come already.')
    const [, id = ''] = /name="attachmentId" value="([^"]+)"/.exec(text) ?? []
    await followed(await send({ text: 'Shorter.', attachmentIds: [id] }))
    expect(await messages()).toEqual([{ text: 'Shorter.', photos: ['lid.jpg'] }])
  })

  test('from another site, without a key or on a case that is over nothing is kept', async () => {
    await newCase()
    const photos: [Blob, string][] = [[lid, 'lid.jpg']]
    expect((await send({ text: 'Ridden.', photos, site: 'cross-site' })).status).toBe(200)
    expect((await send({ key: '', text: 'No key.', photos })).status).toBe(422)
    await actAsCustomer(server.store, 'withdrawComplaint', { trackingCode: code })
    const over = await send({ text: 'Too late.', photos })
    expect(over.status).toBe(409)
    expect(await over.text(), 'the words are still there').toContain('Too late.')
    expect(await messages()).toEqual([])
  })
})
