import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { act, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { newStore, startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const settings = { ...newStore.settings, countryCode: 'RO', casePage: 'https://shop.example/case' }

onBothEngines('the rights of customers', (engine) => {
  let server: TestServer
  let store: TestStore
  beforeAll(async () => {
    server = await startTestServer(engine, { store: { ...peopledStore, settings } })
    store = server.store
  })
  afterAll(() => server.stop())

  const rights = async (countryCode?: string) =>
    (
      await store.asDeveloper<{ rights: object | null }>(
        'query ($countryCode: CountryCode) { rights(countryCode: $countryCode) { countryCode country sentences label notAdvice disputeBody { name } all { topic title text source { law url checkedOn } } returnGuide { name text answers { text nextQuestion leadsTo { door payer text } } } } }',
        { countryCode },
      )
    ).data.rights

  test('are told by country: the store’s, another, none that we do not know', async () => {
    expect(await rights()).toMatchObject({
      ...{ countryCode: 'RO', country: 'Romania', label: expect.stringContaining('counsel') },
      sentences: [
        expect.stringContaining('two years'),
        expect.stringContaining('14 days'),
        expect.stringContaining('ANPC'),
      ],
    })
    expect(await rights('ES')).toMatchObject({ country: 'Spain', disputeBody: { name: 'Junta Arbitral de Consumo' } })
    expect(await rights('FR')).toMatchObject({ country: 'France', disputeBody: null })
    expect(await rights('US')).toBeNull()
  })

  test('stand on a page that needs no script, to which the three sentences lead', async () => {
    const { data } = await store.asDeveloper<{ rights: { page: string; more: string } }>('{ rights { page more } }')
    const { pathname, search } = new URL(data.rights.page)
    const read = async (address: string) => (await fetch(`${server.url}${address}`)).text()
    const page = await read(pathname + search)
    expect(page).toContain('<option value="RO" selected>Romania</option>')
    expect(page).toContain('https://anpc.ro/ce-este-sal/')
    expect(page).toContain('Directive (EU) 2019/771, art. 13</a>. As of 22 November 2026.')
    expect(page).toContain('not legal advice')
    const spanish = await read(`${pathname}?country=ES&lang=es`)
    expect(spanish).toContain('<html lang="es">')
    expect(spanish).toContain('tres años')
    const unknown = await read(`${pathname}?country=${encodeURIComponent('<b>')}`)
    expect(unknown).toContain('We have not written down')
    expect(unknown).not.toContain('<b>')
  })

  /** What is said after a rejection: in the preview at the desk, in the mail, in the case. */
  async function rejected(complaint: object): Promise<{ previewed: object[]; mailed: string; tracked: unknown }> {
    const { id, trackingCode } = await fileOne(store, complaint)
    await sweepInto([], server)
    const decision = { verdict: 'NOT_UPHELD', reasons: 'It was used as a hammer.' }
    const { data } = await store.asDeveloper<{
      letterPreview: { parts: { kind: string; title: string; text: string }[] }
    }>(
      'query ($id: ID!, $draft: LetterDraftInput!) { letterPreview(complaintId: $id, draft: $draft) { parts { kind title text } } }',
      { id, draft: { decision } },
    )
    const { code, message } = await act(store, 'decideComplaint', { complaintId: id, displayName: 'Ana', ...decision })
    expect(code, message).toBeUndefined()
    const mails: Mail[] = []
    await sweepInto(mails, server)
    const known = await store.asDeveloper<{ complaintByTrackingCode: { disputeBody: unknown } }>(
      'query ($trackingCode: String!) { complaintByTrackingCode(trackingCode: $trackingCode) { disputeBody { name how url source { law } } } }',
      { trackingCode },
    )
    return {
      previewed: data.letterPreview.parts.filter(({ kind }) => kind === 'BOX'),
      mailed: mails.map(({ text }) => text).join('\n'),
      tracked: known.data.complaintByTrackingCode.disputeBody,
    }
  }

  test('after a rejection the letter, its preview and the case name who looks at it from outside', async () => {
    const { previewed, mailed, tracked } = await rejected({})
    expect(previewed).toEqual([
      { kind: 'BOX', title: expect.stringContaining('ANPC'), text: expect.stringContaining('https://anpc.ro') },
    ])
    expect(mailed).toContain('If we still cannot agree: ANPC')
    expect(mailed).toContain('https://anpc.ro/ce-este-sal/')
    expect(tracked).toMatchObject({ name: expect.stringContaining('ANPC'), url: 'https://anpc.ro/ce-este-sal/' })
  })

  test('that of the country of the customer, in their language', async () => {
    const { mailed, tracked } = await rejected({ countryCode: 'ES', locale: 'es' })
    expect(mailed).toContain('Si aun así no llegamos a un acuerdo: Junta Arbitral de Consumo')
    expect(mailed).toContain('del lugar donde vive')
    expect(tracked).toMatchObject({ name: 'Junta Arbitral de Consumo' })
  })

  test('and where we know nobody, none of them says anything wrong', async () => {
    const { previewed, mailed, tracked } = await rejected({ countryCode: 'FR' })
    expect(previewed).toEqual([])
    expect(mailed).toContain('somebody else looks at all of it again')
    expect(mailed).not.toMatch(/cannot agree|ANPC/)
    expect(tracked).toBeNull()
  })
})
