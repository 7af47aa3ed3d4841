import { randomUUID } from 'node:crypto'
import { AnswerSurvey, ComplaintByTrackingCode, CompleteSurvey, SurveyAsked } from '@redress/schema/operations'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { caseOf, proposeEach, trackedCase } from '../../testing/money-acts.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { act, actAsCustomer, fileOne, peopledStore, readComplaint, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { wordsFor } from '../../words/words.ts'
import { placeNamed } from '../places/service/place-named.ts'

interface Told {
  type: string
  at: string
  text: string | null
  promiseKind: string | null
  surveyMark: object | null
}
const hour = 3_600_000
const day = 24 * hour

const askedAbout = 'query ($id: ID!) { complaint(id: $id) { survey { kind mostMark mark } } }'
interface Answers {
  surveyAnswers: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

onBothEngines('surveys', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  let sent: Mail[] = []
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await server.stop()
  })
  beforeEach(async () => {
    now = new Date('2026-11-25T09:00:00Z')
    store = await server.addStore(peopledStore)
    sent = []
  })

  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  /** What the customer gets by mail after a while, of surveys only. */
  const mailed = async (ms: number) => {
    later(ms)
    sent = []
    await sweepInto(sent, server)
    return sent.filter(({ text }) => text.includes(`/s/${store.storeId}/survey/`))
  }
  const tokenIn = (mail: Mail | undefined) => /\/s\/[\w-]+\/survey\/([\w-]{27})\b/.exec(mail?.text ?? '')?.[1] ?? ''
  /** Nodes hear of what a store sets within a second, by the clock that is turned here. */
  const nodesHaveHeard = () => {
    const clock = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + 1000)
  }
  const close = async (complaintId: string) => {
    const { data } = await store.asDeveloper<{ causes: { id: string }[] }>('{ causes { id } }')
    const by = { complaintId, displayName: 'Ana' }
    later(1000)
    await act(store, 'recordCause', { ...by, causeId: data.causes[0]?.id })
    later(1000)
    expect(await act(store, 'closeComplaint', { ...by, letter: 'Sorry, and thank you.' })).toMatchObject({
      complaint: { status: 'CLOSED' },
    })
  }
  const rejected = async () => {
    const filed = await fileOne(store)
    later(1000)
    const decision = { verdict: 'NOT_UPHELD', reasons: 'It was as described.', displayName: 'Ana' }
    await act(store, 'decideComplaint', { complaintId: filed.id, ...decision })
    return filed
  }
  const asked = async () => {
    const filed = await rejected()
    return { ...filed, token: tokenIn((await mailed(day))[0]) }
  }
  const answer = async (input: object) =>
    (await store.asPage(AnswerSurvey, { input: { key: randomUUID(), mark: 5, ...input } })).data.answerSurvey
  const complete = async (input: Record<'token', string> & Partial<Record<'text' | 'phone' | 'name', string>>) =>
    (await store.asPage(CompleteSurvey, { input: { key: randomUUID(), ...input } })).data.completeSurvey
  const survey = async (token: string, of = store) => (await of.asPage(SurveyAsked, { token })).data.survey
  /** What the desk reads of a case, the newest first. */
  const story = async (id: string | undefined) => {
    const { data, errors } = await store.asDeveloper<{ complaint: { timeline: { edges: { node: Told }[] } } }>(
      `query ($id: ID!) { complaint(id: $id) { timeline(first: 20) { edges { node {
        type at text promiseKind surveyMark { kind mark mostMark isBad takenDownBy } } } } } }`,
      { id },
    )
    expect(errors).toBeUndefined()
    return data.complaint.timeline.edges.map(({ node }) => node)
  }
  const given = async (filter = '', by = store) => {
    const { data } = await by.asDeveloper<Answers>(
      `{ surveyAnswers${filter} { edges { node { mark isBad text source takenDownBy complaint { id } lookedAfterBy { id } } } } }`,
    )
    return data.surveyAnswers.edges.map(({ node }) => node)
  }
  const page = async (after: string | null): Promise<Answers['surveyAnswers']> => {
    const document = `query ($after: String) { surveyAnswers(first: 2, after: $after) {
      edges { node { id place source } } pageInfo { hasNextPage endCursor } } }`
    return (await store.asDeveloper<Answers>(document, { after })).data.surveyAnswers
  }
  const latest = async () => {
    const { data } = await store.asDeveloper<{
      complaints: { edges: { node: { id: string; door: string; description: string; contact: object } }[] }
    }>(
      '{ complaints(first: 1, sort: NEWEST_FIRST) { edges { node { id door description contact { name phone email preferredChannel } } } } }',
    )
    return data.complaints.edges[0]?.node
  }

  test('whoever has their answer is asked once, a day later, and reminded once; the mail says what it is about', async () => {
    await rejected()
    expect(await mailed(23 * hour)).toEqual([])
    const [mail, ...others] = await mailed(hour)
    expect(others).toEqual([])
    expect(mail?.text).toContain('How satisfied are you with how we handled your complaint?')
    expect(mail?.to.address).toBe('maria@example.org')
    expect(await mailed(2 * day)).toEqual([])
    const [reminder] = await mailed(day)
    expect(tokenIn(reminder)).toBe(tokenIn(mail))
    expect(reminder?.text).toContain('we do not ask again')
    expect(await mailed(30 * day)).toEqual([])
  })

  test.each(['still open for a word', 'closed meanwhile'])('after a solution it is the same: %s', async (how) => {
    const { id, trackingCode } = await fileOne(store, { locale: 'es' })
    later(1000)
    await proposeEach(store, id, [[{ kind: 'APOLOGY' }]], { staffId: undefined, displayName: 'Ana' })
    const [option] = (await trackedCase(store, trackingCode)).options
    await actAsCustomer(store, 'chooseOption', { trackingCode, optionId: option?.id })
    const [duty] = (await caseOf(store, id)).duties
    await act(store, 'recordRemedy', { promiseId: duty?.promiseId, result: 'Hecho.', displayName: 'Ana' })
    if (how === 'closed meanwhile') {
      later(1000)
      await actAsCustomer(store, 'confirmSolved', { trackingCode })
      await close(id)
    }
    const [mail, ...others] = await mailed(day)
    expect(others).toEqual([])
    expect(mail?.text).toContain('¿Está satisfecho con cómo tratamos su reclamación?')
    expect(await survey(tokenIn(mail))).toMatchObject({ kind: 'CSAT', leastMark: 1, mostMark: 5, mark: null })
    expect(await mailed(3 * day), 'and reminded').toHaveLength(1)
  })

  test('a store says what is asked, when, and whether anybody is', async () => {
    const set = async (input: object) => {
      const { data } = await store.asDeveloper<{ setSurveys: { surveys?: object; issues?: object[] } }>(
        `mutation ($input: SetSurveysInput!) { setSurveys(input: $input) { ... on ValidationError { issues { path } }
          ... on SetSurveysSuccess { surveys { kind afterHours reminderAfterDays } } } }`,
        { input: { key: randomUUID(), ...input } },
      )
      return data.setSurveys
    }
    expect(await set({ afterHours: -1 })).toMatchObject({ issues: [{ path: ['afterHours'] }] })
    const surveys = { kind: 'CES', afterHours: 2, reminderAfterDays: null }
    expect(await set({ kind: 'CES', afterHours: 2 })).toEqual({ surveys })
    nodesHaveHeard()
    await rejected()
    expect(await survey(tokenIn((await mailed(2 * hour))[0]))).toMatchObject({ kind: 'CES' })
    expect(await mailed(30 * day)).toEqual([])
  })

  test('nobody is asked who has come back meanwhile', async () => {
    const { trackingCode } = await rejected()
    await actAsCustomer(store, 'reopenComplaint', { trackingCode, text: 'Look again.' })
    expect(await mailed(2 * day)).toEqual([])
  })

  test('who wants no reminders, by the link of the mail, is asked and not reminded', async () => {
    await rejected()
    const [mail] = await mailed(day)
    const link = /https:\/\/help\.example(\/reminders\/\S+)/.exec(mail?.text ?? '')?.[1]
    const stopped = await fetch(`${server.url}${link}`, { method: 'POST' })
    expect(stopped.status).toBe(200)
    expect(await mailed(30 * day)).toEqual([])
    expect(await answer({ token: tokenIn(mail), mark: 4 }), 'and may answer').toMatchObject({ survey: { mark: 4 } })
    await rejected()
    expect(await mailed(day), 'another case is asked about').toHaveLength(1)
  })

  test('the first tap counts, at once and once: a repeat is answered alike, another is told, of two at once one is kept', async () => {
    const { token } = await asked()
    const key = randomUUID()
    const first = await answer({ token, mark: 4, key })
    expect(first).toMatchObject({
      __typename: 'AnswerSurveySuccess',
      survey: { mark: 4, isBad: false, isComplete: false },
    })
    expect(await answer({ token, mark: 4, key })).toEqual(first)
    expect(await answer({ token, mark: 1 })).toMatchObject({ __typename: 'SurveyAnsweredError', mark: 4 })
    expect(await survey(token)).toMatchObject({ mark: 4 })
    expect(await mailed(3 * day)).toEqual([])

    const other = await asked()
    const both = await Promise.all([5, 2].map((mark) => answer({ token: other.token, mark })))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AnswerSurveySuccess', 'SurveyAnsweredError'])
    const { surveyAnswers } = server.platform.database.tables
    const [row] = await server.platform.database.read.select().from(surveyAnswers)
    if (!row) throw new Error('no answer')
    // Past every service: the database itself keeps one.
    await expect(server.platform.database.write((writer) => writer.insert(surveyAnswers).values(row))).rejects.toThrow()
  })

  test('a bad mark opens the case again with a promise; words and a call reach whoever has it', async () => {
    const { id, token, reference } = await asked().then((one) => ({ ...one, reference: one.complaint.reference }))
    const bad = await answer({ token, mark: 2 })
    expect(bad).toMatchObject({ survey: { isBad: true, reference } })
    const opened = await readComplaint(store, id)
    expect(opened).toMatchObject({ status: 'ASSESSING', waitingOn: 'STORE' })
    expect(opened.nextPromise?.kind).toBe('NEXT_UPDATE')
    expect(opened.timeline.edges.map(({ node }) => node.type)).toEqual(
      expect.arrayContaining(['SURVEY_ANSWERED', 'REOPENED', 'STATUS_CHANGED']),
    )
    const reopened = opened.timeline.edges.find(({ node }) => node.type === 'REOPENED')?.node
    expect(reopened?.summary, 'they gave a mark, and asked for nothing').toBe(
      'We look at it again because of your rating',
    )
    const mark = { kind: 'CSAT', mark: 2, mostMark: 5, isBad: true, takenDownBy: null }
    expect((await story(id)).find(({ type }) => type === 'REOPENED')?.surveyMark).toEqual(mark)
    const more = await complete({ token, text: 'Nobody looked at the photo.', phone: '+34 600 000 000' })
    expect(more).toMatchObject({ survey: { isComplete: true, nextPromise: { dueAt: expect.any(String) } } })
    const entries = (await story(id)).map(({ type, text }) => [type, text])
    expect(entries).toContainEqual(['MESSAGE', 'Nobody looked at the photo.'])
    const { tables, read } = server.platform.database
    const owed = (await read.select().from(tables.promises)).filter(({ phone }) => phone !== null)
    expect(owed).toMatchObject([{ kind: 'CALLBACK', phone: '+34 600 000 000', endedAt: null }])
    expect(await complete({ token, text: 'And more.' })).toMatchObject({ __typename: 'SurveyAnsweredError' })
    // The case has a second cycle now, and is asked about again when that ends.
    expect(await mailed(10 * day)).toEqual([])
  })

  test('the mark and what is said to it are in the story, each at its time: for the customer and the store, nobody else', async () => {
    const { id, token, trackingCode } = await asked()
    const markedAt = now.toISOString()
    await answer({ token, mark: 4 })
    later(60_000)
    await complete({ token, text: 'Quick, and kind on the phone.' })
    const told = { type: 'SURVEY_ANSWERED', promiseKind: null }
    expect((await story(id)).slice(0, 2)).toEqual([
      { ...told, at: now.toISOString(), text: 'Quick, and kind on the phone.', surveyMark: null },
      {
        ...{ ...told, at: markedAt, text: null },
        surveyMark: { kind: 'CSAT', mark: 4, mostMark: 5, isBad: false, takenDownBy: null },
      },
    ])
    const tracked = async (code: string, language: string) => {
      const headers = { 'accept-language': language }
      const { data } = await store.asPage(ComplaintByTrackingCode, { trackingCode: code }, headers)
      return data.complaintByTrackingCode?.timeline.edges.map(({ node: { at, summary, text } }) => [at, summary, text])
    }
    expect((await tracked(trackingCode, 'en'))?.slice(0, 2)).toEqual([
      [now.toISOString(), 'You told us more about how it was for you', 'Quick, and kind on the phone.'],
      [markedAt, 'You rated how satisfied you are: 4 of 5', null],
    ])
    expect((await tracked(trackingCode, 'es'))?.[1]?.[1]).toBe('Usted valoró su satisfacción: 4 de 5')
    const other = await fileOne(store)
    expect(JSON.stringify(await tracked(other.trackingCode, 'en'))).not.toMatch(/rated|Quick/)
  })

  test('a case that is closed stays closed: the bad mark becomes a complaint of the same customer', async () => {
    const { id, token, complaint } = await asked()
    await close(id)
    const { survey: after } = { survey: undefined, ...(await answer({ token, mark: 1 })) } as {
      survey?: { reference: string }
    }
    expect(after?.reference).not.toBe(complaint.reference)
    expect(await readComplaint(store, id)).toMatchObject({ status: 'CLOSED' })
    const anew = await latest()
    expect(anew).toMatchObject({ door: 'SURVEY', contact: { email: 'maria@example.org' } })
    expect(anew?.description).toContain(complaint.reference)
  })

  /** What was asked for, and where to call, of what is still owed. */
  const callsOwed = async () => {
    const { tables, read } = server.platform.database
    const rows = await read.select().from(tables.promises)
    return rows.filter(({ storeId, phone, endedAt }) => storeId === store.storeId && phone !== null && endedAt === null)
  }

  test.each(['decided again', 'closed', 'withdrawn'] as const)(
    'whoever leaves a number after a bad mark is called, also when the case was %s meanwhile',
    async (how) => {
      const { id, token, trackingCode, complaint } = await asked()
      await answer({ token, mark: 1 })
      later(1000)
      if (how === 'withdrawn') await actAsCustomer(store, 'withdrawComplaint', { trackingCode })
      else {
        const decision = { verdict: 'NOT_UPHELD', reasons: 'We looked again.', displayName: 'Ana' }
        expect(await act(store, 'decideComplaint', { complaintId: id, ...decision })).toHaveProperty('complaint')
      }
      if (how === 'closed') await close(id)
      later(1000)
      const more = await complete({ token, text: 'Nobody looked at the photo.', phone: '+34 600 000 000' })
      const [call, ...others] = await callsOwed()
      expect(others).toEqual([])
      expect(call).toMatchObject({ kind: 'CALLBACK', phone: '+34 600 000 000' })
      const goesOn = how === 'decided again' ? { id, reference: complaint.reference } : await latest()
      const { survey: shown } = { survey: undefined, ...more } as {
        survey?: { reference: string; nextPromise: object }
      }
      expect(shown, 'what they are told is that call').toMatchObject({
        nextPromise: { dueAt: expect.stringMatching(call?.dueAt.toISOString().slice(0, 19) ?? '-') },
      })
      if (how === 'decided again') {
        expect(shown?.reference).toBe(complaint.reference)
        expect(await readComplaint(store, id)).toMatchObject({ status: 'ASSESSING', waitingOn: 'STORE' })
        expect((await story(id)).map(({ type, text }) => [type, text])).toEqual(
          expect.arrayContaining([
            ['MESSAGE', 'Nobody looked at the photo.'],
            ['REOPENED', null],
            ['PERSON_ASKED_FOR', null],
          ]),
        )
      } else {
        expect(shown?.reference).not.toBe(complaint.reference)
        expect(await latest()).toMatchObject({ door: 'SURVEY', contact: { email: 'maria@example.org' } })
        expect((await latest())?.description).toMatch(/Nobody looked at the photo\./)
        expect(await readComplaint(store, id)).toMatchObject({ status: how === 'closed' ? 'CLOSED' : 'WITHDRAWN' })
      }
      expect(await given('(waitsForPerson: true)'), 'and it waits for a person').toMatchObject([
        { lookedAfterBy: { id: goesOn?.id } },
      ])
      // The warning to whoever is to call, and the mail that says by when.
      sent = []
      await sweepInto(sent, server)
      expect(sent.filter(({ text }) => text.includes('+34 600 000 000'))).not.toEqual([])
    },
  )

  test('words after a bad mark are answered too, though the case was decided again meanwhile; nothing said opens nothing', async () => {
    const [one, other] = [await asked(), await asked()]
    for (const { id, token } of [one, other]) {
      await answer({ token, mark: 2 })
      const decision = { verdict: 'NOT_UPHELD', reasons: 'We looked again.', displayName: 'Ana' }
      await act(store, 'decideComplaint', { complaintId: id, ...decision })
    }
    await complete({ token: one.token, text: 'Nobody looked at the photo.' })
    const opened = await readComplaint(store, one.id)
    expect(opened).toMatchObject({ status: 'ASSESSING', waitingOn: 'STORE', nextPromise: { kind: 'NEXT_UPDATE' } })
    await complete({ token: other.token })
    expect(await readComplaint(store, other.id)).toMatchObject({ status: 'REJECTED' })
  })

  test('a number with a good mark is refused and not put away: nobody is told that somebody calls', async () => {
    const { token } = await asked()
    await answer({ token, mark: 5 })
    expect(await complete({ token, text: 'All well.', phone: '+34 600 000 000' })).toMatchObject({
      issues: [{ path: ['phone'], message: expect.stringContaining('call') }],
    })
    expect(await complete({ token, text: 'All well.' })).toMatchObject({ survey: { isComplete: true } })
  })

  test('what is said about a case that was merged meanwhile reaches the one that goes on, whatever was said before', async () => {
    const [marked, silent] = [await asked(), await asked()]
    await answer({ token: marked.token, mark: 1 })
    const into = await fileOne(store)
    for (const { id } of [marked, silent])
      await act(store, 'mergeComplaints', { complaintId: id, intoId: into.id, sameCustomer: true, displayName: 'Ana' })
    const { reference } = into.complaint
    expect(await survey(marked.token), 'what was marked before is looked after there').toMatchObject({ reference })
    await complete({ token: marked.token, text: 'It still leaks.', phone: '+34 600 000 000' })
    const told = (await story(into.id)).map(({ type, text, promiseKind }) => [type, text ?? promiseKind])
    expect(told).toEqual(
      expect.arrayContaining([
        ['MESSAGE', 'It still leaks.'],
        ['PROMISE_MADE', 'CALLBACK'],
      ]),
    )
    const decision = { verdict: 'NOT_UPHELD', reasons: 'It was as described.', displayName: 'Ana' }
    await act(store, 'decideComplaint', { complaintId: into.id, ...decision })
    expect(await answer({ token: silent.token, mark: 1 })).toMatchObject({ survey: { reference } })
    expect(await readComplaint(store, into.id)).toMatchObject({ status: 'ASSESSING', waitingOn: 'STORE' })
    expect((await latest())?.id, 'nothing was filed').toBe(into.id)
    const looksAfter = { lookedAfterBy: { id: into.id } }
    expect(await given('(waitsForPerson: true)')).toMatchObject([looksAfter, looksAfter])
  })

  test('on a page without a case a bad mark becomes a complaint once we know whom to answer', async () => {
    const good = await answer({ kind: 'NPS', mark: 10, place: 'Checkout' })
    if (good.__typename !== 'AnswerSurveySuccess') throw new Error(good.__typename)
    expect(await complete({ token: good.token, text: 'All well.' })).toMatchObject({
      survey: { isComplete: true, reference: null },
    })
    const bad = await answer({ kind: 'NPS', mark: 3 })
    if (bad.__typename !== 'AnswerSurveySuccess') throw new Error(bad.__typename)
    expect(bad.survey).toMatchObject({ isBad: true, isAboutCase: false, reference: null })
    const { token } = bad
    expect(await complete({ token, phone: '+34 600 000 000' })).toMatchObject({ issues: [{ path: ['name'] }] })
    const told = await complete({ token, name: 'Luz', phone: '+34 600 000 000', text: 'Nobody at the counter.' })
    expect(told).toMatchObject({ survey: { nextPromise: { dueAt: expect.any(String) } } })
    expect(await callsOwed(), 'a number is a call that is promised').toMatchObject([{ phone: '+34 600 000 000' }])
    expect(await latest()).toMatchObject({
      ...{ door: 'SURVEY', description: 'Nobody at the counter.' },
      contact: { name: 'Luz', phone: '+34 600 000 000', preferredChannel: 'PHONE' },
    })
    // Their words are the complaint, and the mark stands beside them.
    expect((await story((await latest())?.id)).find(({ type }) => type === 'SURVEY_ANSWERED')).toMatchObject({
      ...{ at: now.toISOString(), text: null },
      surveyMark: { kind: 'NPS', mark: 3, mostMark: 10, isBad: true },
    })
  })

  test('what is said by phone is written down by staff: the same answer, with the same consequences, and no mail', async () => {
    const { id } = await rejected()
    const told = { complaintId: id, displayName: 'Ana' }
    expect(await act(store, 'recordSurveyAnswer', { ...told, mark: 7 })).toMatchObject({ issues: [{ path: ['mark'] }] })
    expect(await act(store, 'recordSurveyAnswer', { ...told, kind: 'NPS', mark: 2 })).toMatchObject({
      issues: [{ path: ['kind'] }],
    })
    const askedOf = async () => (await store.asDeveloper(askedAbout, { id })).data
    expect(await askedOf()).toMatchObject({ complaint: { survey: { kind: 'CSAT', mostMark: 5, mark: null } } })
    expect(await act(store, 'recordSurveyAnswer', { ...told, mark: 2, text: 'Still broken.' })).toMatchObject({
      complaint: { status: 'ASSESSING' },
    })
    const given = (await readComplaint(store, id)).timeline.edges.find(({ node }) => node.type === 'SURVEY_ANSWERED')
    const summary = 'You rated how satisfied you are: 2 of 5 (Ana wrote it down)'
    expect(given?.node).toMatchObject({ summary, text: 'Still broken.' })
    expect((await story(id)).find(({ type }) => type === 'SURVEY_ANSWERED')?.surveyMark).toMatchObject({
      takenDownBy: 'Ana',
    })
    expect(await askedOf(), 'opened again, there is nothing to ask yet').toEqual({ complaint: { survey: null } })
    expect(await mailed(2 * day)).toEqual([])
    const { data } = await store.asDeveloper<{ surveyFigures: { kind: string; n: number; asked: number }[] }>(
      'query ($from: DateTime!, $to: DateTime!) { surveyFigures(from: $from, to: $to) { kind n asked } }',
      { from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' },
    )
    expect(data.surveyFigures).toEqual([
      { kind: 'CSAT', n: 1, asked: 0 },
      { kind: 'CES', n: 0, asked: 0 },
      { kind: 'NPS', n: 0, asked: 0 },
    ])
  })

  test('what was said, the latest first; bad marks wait on top until it is no longer the turn of the store', async () => {
    const { id } = await rejected()
    await act(store, 'recordSurveyAnswer', { complaintId: id, displayName: 'Ana', mark: 1, text: 'Still broken.' })
    later(1000)
    await answer({ mark: 1, place: 'Counter' })
    later(1000)
    await answer({ mark: 5 })
    const about = { complaint: { id }, lookedAfterBy: { id } }
    const first = { mark: 1, isBad: true, text: 'Still broken.', source: 'CASE', takenDownBy: 'Ana', ...about }
    const unknown = { text: null, takenDownBy: null, complaint: null, lookedAfterBy: null }
    expect(await given()).toEqual([
      { ...unknown, mark: 5, isBad: false, source: 'STORE_PAGE' },
      { ...unknown, mark: 1, isBad: true, source: 'STORE_PAGE' },
      first,
    ])
    // Of the bad ones nobody can answer whoever left no name.
    expect(await given('(waitsForPerson: true)')).toEqual([first])
    const ana = await signedInAs(server, store, 'Ana')
    const mihai = await signedInAs(server, store, 'Mihai')
    expect(await given('', ana.store), 'of her own department').toEqual([first])
    expect(await given('(waitsForPerson: true)', mihai.store), 'of another one').toEqual([])
    await act(store, 'replyToCustomer', {
      complaintId: id,
      displayName: 'Ana',
      text: 'Which part?',
      waitingOn: 'CUSTOMER',
    })
    expect(await given('(waitsForPerson: true)')).toEqual([])
  })

  test('what is answered where a card stands is of that place; all of it comes by pages, none twice', async () => {
    const { database } = server.platform
    await placeNamed({ database, now: () => now }, { storeId: store.storeId, words: wordsFor('en') }, 'Counter')
    for (const place of ['Counter', 'Counter', 'Home page']) {
      await answer({ place })
      later(1000)
    }
    const seen: object[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { edges, pageInfo } = await page(after)
      seen.push(...edges.map(({ node }) => node))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(3)
    expect(seen).toMatchObject([
      { place: 'Home page', source: 'STORE_PAGE' },
      { place: 'Counter', source: 'PLACE' },
      { place: 'Counter', source: 'PLACE' },
    ])
  })

  test('figures: how many were asked and answered, and nothing from fewer than five', async () => {
    const figures = async () => {
      const { data } = await store.asDeveloper<{ surveyFigures: Record<string, unknown>[] }>(
        'query ($from: DateTime!, $to: DateTime!) { surveyFigures(from: $from, to: $to) { kind n score mean asked answered responseRate marks { mark count } } }',
        { from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' },
      )
      return data.surveyFigures[0]
    }
    for (let index = 0; index < 6; index++) await rejected()
    const tokens = (await mailed(day)).map(tokenIn)
    const marks = [5, 4, 4, 3]
    for (const [index, mark] of marks.entries()) await answer({ token: tokens[index], mark })
    expect(await figures()).toMatchObject({ n: 4, score: null, marks: [], asked: 6, answered: 4 })
    await answer({ token: tokens[4], mark: 1 })
    // 3 of 5 gave 4 or 5; 5 of 6 answered.
    expect(await figures()).toEqual({
      ...{ kind: 'CSAT', n: 5, score: 60, mean: null, asked: 6, answered: 5, responseRate: (5 / 6) * 100 },
      marks: [
        { mark: 1, count: 1 },
        { mark: 3, count: 1 },
        { mark: 4, count: 2 },
        { mark: 5, count: 1 },
      ],
    })
  })

  test('a token opens its one survey in its own store, for ninety days, and stands nowhere', async () => {
    const { token } = await asked()
    const other = await server.addStore()
    expect(await survey(token, other)).toBeNull()
    expect(await survey(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
    expect(await survey('../../etc')).toBeNull()
    const { tables, read } = server.platform.database
    const rows = [await read.select().from(tables.surveyInvitations), await read.select().from(tables.outbox)]
    expect(JSON.stringify(rows)).not.toContain(token)
    later(90 * day)
    expect(await survey(token)).toBeNull()
    expect(await answer({ token })).toMatchObject({ __typename: 'NotFoundError' })
  })
})
