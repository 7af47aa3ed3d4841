import { ComplaintByTrackingCode, FileComplaint, RequestTrackingLink } from '@redress/schema/operations'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { smtpMail } from '../../ports/mail/smtp.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type MailServer, startMailServer } from '../../testing/mail-server.ts'
import { complaintInput, startTestServer, type TestServer } from '../../testing/test-server.ts'
import { storeDirectory } from '../stores/directory.ts'
import { claimMs, mostAttempts } from './rules.ts'
import { type Deliverer, deliverDue } from './service.ts'
import { claimDue, settle } from './store.ts'

const minutes = 60_000

onBothEngines('the outbox', (engine) => {
  let server: TestServer
  let mails: MailServer
  let deliverer: Deliverer
  let now: Date

  beforeEach(async () => {
    server = await startTestServer(engine)
    mails = await startMailServer()
    now = new Date()
    deliverer = delivererTo(mails.url)
  })
  afterEach(async () => {
    deliverer.mail.close()
    await mails.stop()
    await server.stop()
  })

  const delivererTo = (url: string): Deliverer => ({
    platform: { ...server.platform, now: () => now },
    directory: storeDirectory(server.platform.database),
    mail: smtpMail(url, 'care@shop.example'),
    publicUrl: 'https://help.example',
    chance: () => 0.5,
  })
  const file = async (change?: object) => {
    const { fileComplaint } = (await server.store.asPage(FileComplaint, { input: complaintInput(change) })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    now = new Date(Math.max(Date.now(), now.getTime()) + 1)
    return fileComplaint
  }
  const outbox = () => server.platform.database.read.select().from(server.platform.database.tables.outbox)
  const workOff = async () => {
    while ((await deliverDue(deliverer)) > 0);
  }
  const giveStore = async (settings: object) => {
    const { database } = server.platform
    const [store] = await database.read.select().from(database.tables.stores)
    if (!store) throw new Error('no store')
    await database.write(async (writer) => {
      await writer
        .update(database.tables.stores)
        .set({ settings: { ...store.settings, ...settings } })
        .where(eq(database.tables.stores.id, store.id))
    })
  }

  test('a complaint is acknowledged by mail, once: reference, what we understood, by when, and a link that opens it', async () => {
    await giveStore({ casePage: 'https://shop.example/help', email: 'care@shop.example' })
    const { complaint } = await file({
      about: { productName: 'Copper kettle' },
      desiredOutcome: { remedies: ['REFUND'] },
    })
    await workOff()
    await workOff()
    expect(mails.received).toHaveLength(1)
    const [mail] = mails.received
    expect(mail?.recipients).toEqual(['maria@example.org'])
    expect(mail?.subject).toBe(`We have your complaint (${complaint.reference})`)
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('We are sorry')
      expect(part).toContain('a problem with Copper kettle')
      expect(part).toContain('Did we understand you right?')
      expect(part).toContain(complaint.reference)
    }
    expect(mail?.text).toMatch(/By \w+day.*\d\d:\d\d/)
    const code = /https:\/\/shop\.example\/help#redress-case=([0-9A-Z]{32})/.exec(mail?.text ?? '')?.[1]
    const opened = await server.store.asPage(ComplaintByTrackingCode, { trackingCode: code ?? '' })
    expect(opened.data.complaintByTrackingCode?.reference).toBe(complaint.reference)
    expect((await outbox()).map(({ outcome }) => outcome)).toEqual(['SENT'])
  })

  test('mails about one case stand together, and none is answered by a machine', async () => {
    const { complaint } = await file()
    await server.store.asPage(RequestTrackingLink, {
      input: { key: crypto.randomUUID(), reference: complaint.reference, email: 'maria@example.org' },
    })
    now = new Date(Date.now() + 10)
    await workOff()
    expect(mails.received.map(({ subject }) => subject).sort()).toEqual([
      `The link to your case (${complaint.reference})`,
      `We have your complaint (${complaint.reference})`,
    ])
    expect(new Set(mails.received.map(({ inReplyTo }) => inReplyTo)).size).toBe(1)
    expect(new Set(mails.received.map(({ messageId }) => messageId)).size).toBe(2)
    expect(mails.received[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    )
  })

  test('in the language of the customer', async () => {
    await server.store.asPage(FileComplaint, { input: complaintInput({ locale: 'es' }) })
    now = new Date(Date.now() + 10)
    await workOff()
    expect(mails.received[0]?.subject).toMatch(/^Tenemos su reclamación/)
    expect(mails.received[0]?.text).toContain('Hola, Maria Ionescu:')
    expect(mails.received[0]?.text).toContain('¿Le hemos entendido bien?')
    expect(mails.received[0]?.text, 'a store without a case page of its own').toMatch(
      /\/s\/[^/]+\/case#redress-case=\S{32}/,
    )
  })

  test('a mail server that is down for a day loses nothing and gets everything once it is back', async () => {
    const port = Number(new URL(mails.url).port)
    await mails.stop()
    for (let index = 0; index < 5; index++) await file({ contact: { name: 'Ion', email: `ion${index}@example.org` } })
    for (let hour = 0; hour < 24; hour++) {
      await workOff()
      now = new Date(now.getTime() + 60 * minutes)
    }
    expect((await outbox()).every(({ outcome, attempts }) => outcome === null && attempts > 3)).toBe(true)
    mails = await startMailServer(port)
    now = new Date(now.getTime() + 8 * 60 * minutes)
    await workOff()
    expect(mails.received.map(({ recipients }) => recipients[0]).sort()).toEqual(
      [0, 1, 2, 3, 4].map((index) => `ion${index}@example.org`),
    )
  })

  test('an address that is refused is parked at once, where people see it; the others go out', async () => {
    mails.refused.add('gone@example.org')
    await file({ contact: { name: 'Gone', email: 'gone@example.org' } })
    await file()
    await workOff()
    expect(mails.received.map(({ recipients }) => recipients[0])).toEqual(['maria@example.org'])
    const parked = (await outbox()).filter(({ outcome }) => outcome === 'PARKED')
    expect(parked).toHaveLength(1)
    expect(JSON.stringify(parked[0]?.lastError)).not.toContain('gone@example.org')
  })

  test('after the last try a delivery is parked and not forgotten', async () => {
    await mails.stop()
    await file()
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      await workOff()
      now = new Date(now.getTime() + 8 * 60 * minutes)
    }
    expect(await outbox()).toMatchObject([{ outcome: 'PARKED', attempts: mostAttempts }])
    mails = await startMailServer()
  })

  test('what a worker had taken when it died goes out after a while, under the same id', async () => {
    await file()
    const { database } = server.platform
    const taken = await database.write((writer) =>
      claimDue(database, writer, { now, until: new Date(now.getTime() + claimMs), most: 10 }),
    )
    expect(taken).toHaveLength(1)
    await workOff()
    expect(mails.received).toHaveLength(0)
    now = new Date(now.getTime() + claimMs + 1)
    await workOff()
    expect(mails.received.map(({ messageId }) => messageId)).toEqual([`<${taken[0]?.id}@shop.example>`])
  })

  test('a server that takes a mail and hangs up before it says so gets it again, under the same id', async () => {
    let calls = 0
    mails.beforeAnswer = () => {
      if (++calls === 1) throw new Error('hangs up')
    }
    await file()
    await workOff()
    now = new Date(now.getTime() + minutes)
    await workOff()
    expect(mails.received).toHaveLength(2)
    expect(new Set(mails.received.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await outbox()).toMatchObject([{ outcome: 'SENT', attempts: 2 }])
  })

  test('a server so slow that the time for a delivery runs out gets each mail once', async () => {
    const { complaint } = await file()
    for (let index = 0; index < 4; index++)
      await server.store.asPage(RequestTrackingLink, {
        input: { key: crypto.randomUUID(), reference: complaint.reference, email: 'maria@example.org' },
      })
    now = new Date(Date.now() + 10)
    mails.beforeAnswer = () => {
      now = new Date(now.getTime() + 0.4 * claimMs)
    }
    // Another worker comes whenever what this one took has become due again.
    await Promise.all([workOff(), workOff()])
    await workOff()
    expect(mails.received).toHaveLength(5)
    expect((await outbox()).map(({ outcome }) => outcome)).toEqual(['SENT', 'SENT', 'SENT', 'SENT', 'SENT'])
  })

  test('the failure of a worker that was too slow does not undo what another one has in hand', async () => {
    await file()
    const { database } = server.platform
    const take = async () => {
      const until = new Date(now.getTime() + claimMs)
      const [taken] = await database.write((writer) => claimDue(database, writer, { now, until, most: 1 }))
      now = new Date(until.getTime() + 1)
      return taken!
    }
    const [slow, other] = [await take(), await take()]
    await database.write(async (writer) => {
      await settle(database, writer, slow, { dueAt: now, lastError: 'slow' })
      await settle(database, writer, slow, { outcome: 'PARKED', settledAt: now, lastError: 'slow' })
    })
    expect(await outbox()).toMatchObject([{ outcome: null, lastError: null, dueAt: other.dueAt }])
    await database.write((writer) => settle(database, writer, slow, { outcome: 'SENT', settledAt: now }))
    expect(await outbox()).toMatchObject([{ outcome: 'SENT' }])
  })

  test('several workers share the work, and nobody gets a mail twice', async () => {
    const people = Array.from({ length: 40 }, (_, index) => `person${index}@example.org`)
    await Promise.all(people.map((email) => file({ contact: { name: 'Somebody', email } })))
    const workers = Array.from({ length: 4 }, async () => {
      while ((await deliverDue(deliverer)) > 0);
    })
    await Promise.all(workers)
    expect(mails.received.map(({ recipients }) => recipients[0]).sort()).toEqual(people.toSorted())
  })

  test('whoever files again and again in the name of a stranger sends them three mails an hour and no more', async () => {
    for (let index = 0; index < 8; index++) await file()
    await workOff()
    expect(mails.received).toHaveLength(3)
    expect((await outbox()).filter(({ outcome }) => outcome === 'NOT_NEEDED')).toHaveLength(5)
  })

  test('nothing that somebody typed becomes a link, markup, a header or another recipient', async () => {
    await file({
      description: 'See https://evil.example',
      contact: { name: 'Win a car at evil.example', email: 'maria@example.org' },
      about: { productName: '<b>Kettle</b> & "co"', orderNumber: 'www.evil.example' },
      desiredOutcome: { remedies: ['REFUND'], words: 'Click https://evil.example' },
    })
    await workOff()
    const [mail] = mails.received
    expect(mail?.recipients).toHaveLength(1)
    expect(`${mail?.text}${mail?.html}${JSON.stringify(mail?.headers)}`).not.toContain('evil')
    expect(mail?.html).toContain('&lt;b&gt;Kettle&lt;/b&gt; &amp; &quot;co&quot;')
    expect(mail?.html).not.toContain('<b>')
  })

  test('a customer without an address gets no mail, and the delivery is over', async () => {
    await file({ contact: { name: 'Ana', phone: '+34 600 000 000' } })
    await workOff()
    expect(mails.received).toHaveLength(0)
    expect((await outbox()).map(({ outcome }) => outcome)).toEqual(['NOT_NEEDED'])
  })
})
