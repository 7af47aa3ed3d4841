import { actorKinds, audiences, eventTypes, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../secret.ts'
import { brokenAt, type ChainedEvent, chain, chainStart, hashOfEvent, type UnchainedEvent } from './chain.ts'

const description = 'The kettle arrived with a cracked lid.'
const start = { eventCount: 0, lastEventHash: chainStart }
const storeId = 'store'
const complaintId = 'complaint'
const name = fc.option(fc.string({ maxLength: 8 }), { nil: null })
const data = fc.dictionary(
  fc.string({ maxLength: 5 }).filter((key) => key !== 'textHash'),
  fc.string({ maxLength: 5 }),
  { maxKeys: 4 },
)

const filed: UnchainedEvent = {
  storeId,
  complaintId,
  type: 'FILED',
  at: new Date(0),
  actorKind: 'CUSTOMER',
  actorId: null,
  actorName: null,
  audience: 'CUSTOMER',
  text: null,
  data: { door: 'FORM', textHash: hashOf(description) },
}
const later: fc.Arbitrary<UnchainedEvent> = fc.record({
  storeId: fc.constant(storeId),
  complaintId: fc.constant(complaintId),
  type: fc.constantFrom(...valuesOf(eventTypes).filter((type) => type !== 'FILED')),
  at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
  actorKind: fc.constantFrom(...valuesOf(actorKinds)),
  actorId: name,
  actorName: name,
  audience: fc.constantFrom(...valuesOf(audiences)),
  text: fc.option(fc.string({ unit: 'binary' }), { nil: null }),
  data,
})
const timeline = fc.array(later, { minLength: 1, maxLength: 5 }).map((events) => chain(start, [filed, ...events]))
const timelineAndPlace = timeline.chain((made) => fc.tuple(fc.constant(made), fc.nat(made.events.length - 1)))

describe('a timeline', () => {
  test('holds as it was written, in one go or piece by piece', () => {
    fc.assert(
      fc.property(fc.array(later, { maxLength: 5 }), (added) => {
        const whole = chain(start, [filed, ...added])
        let { events, end } = chain(start, [filed])
        for (const event of added) {
          const next = chain(end, [event])
          events = [...events, ...next.events]
          end = next.end
        }
        expect(events).toEqual(whole.events)
        expect(brokenAt(whole.events, whole.end, description)).toBeUndefined()
        expect(whole.events.map(({ sequence }) => sequence)).toEqual(whole.events.map((_, index) => index + 1))
      }),
    )
  })

  /** Another value of the same field. */
  const otherOf: { [Field in keyof ChainedEvent]: (event: ChainedEvent) => ChainedEvent[Field] } = {
    storeId: () => 'other store',
    complaintId: () => 'other complaint',
    sequence: ({ sequence }) => sequence + 1,
    type: ({ type }) => (type === 'MESSAGE' ? 'STATUS_CHANGED' : 'MESSAGE'),
    at: ({ at }) => new Date(at.getTime() + 1),
    actorKind: ({ actorKind }) => (actorKind === 'STAFF' ? 'SYSTEM' : 'STAFF'),
    actorId: ({ actorId }) => `${actorId ?? ''}x`,
    actorName: ({ actorName }) => `${actorName ?? ''}x`,
    audience: ({ audience }) => (audience === 'STAFF' ? 'CUSTOMER' : 'STAFF'),
    text: ({ text }) => `${text ?? ''}x`,
    data: ({ data }) => ({ ...data, added: `${data.added ?? ''}x` }),
    previousHash: ({ previousHash }) => `${previousHash}x`,
    hash: ({ hash }) => `${hash}x`,
  }

  test.each(Object.keys(otherOf) as (keyof ChainedEvent)[])(
    'does not hold when %s of any event is another',
    (field) => {
      fc.assert(
        fc.property(timelineAndPlace, ([{ events, end }, place]) => {
          const event = events[place]!
          // A filed event has no text of its own: its words are the description.
          fc.pre(!(field === 'text' && event.type === 'FILED'))
          const changed = events.with(place, { ...event, [field]: otherOf[field](event) })
          expect(brokenAt(changed, end, description)).toBe(place + 1)
        }),
        { numRuns: 30 },
      )
    },
  )

  test('does not hold when an event was rewritten together with its hash', () => {
    fc.assert(
      fc.property(timelineAndPlace, ([{ events, end }, place]) => {
        const { hash: _, ...rest } = { ...events[place]!, actorName: 'Somebody else entirely' }
        const forged = events.with(place, { ...rest, hash: hashOfEvent(rest) })
        expect(brokenAt(forged, end, description)).toBe(place + 2)
      }),
    )
  })

  test('does not hold when an event is missing: in the middle, at the end, or all of them', () => {
    fc.assert(
      fc.property(timelineAndPlace, ([{ events, end }, place]) => {
        expect(brokenAt(events.toSpliced(place, 1), end, description)).toBe(place + 1)
        expect(brokenAt(events.slice(0, place), end, description)).toBe(place + 1)
        expect(brokenAt([], end, description)).toBe(1)
      }),
    )
  })

  test('does not hold when events have changed places or one comes twice', () => {
    fc.assert(
      fc.property(timelineAndPlace, ([{ events, end }, place]) => {
        expect(brokenAt(events.toReversed(), end, description)).toBe(1)
        expect(brokenAt(events.toSpliced(place, 0, events[place]!), end, description)).toBe(place + 2)
      }),
    )
  })

  test('does not hold when the words of the complaint are others', () => {
    const { events, end } = chain(start, [filed])
    expect(brokenAt(events, end, `${description} `)).toBe(1)
    expect(brokenAt(events, end, '')).toBe(1)
  })

  test('does not hold when something was added behind its end', () => {
    const { events, end } = chain(start, [filed])
    const more = chain(end, [{ ...filed, type: 'MESSAGE', text: 'I take it all back.', data: {} }])
    expect(brokenAt([...events, ...more.events], end, description)).toBe(3)
  })

  test('holds when the words of any message are erased', () => {
    fc.assert(
      fc.property(timelineAndPlace, ([{ events, end }, place]) => {
        const erased = events.with(place, { ...events[place]!, text: null })
        expect(brokenAt(erased, end, description)).toBeUndefined()
      }),
    )
  })

  test('does not depend on the order of the keys of data', () => {
    fc.assert(
      fc.property(timeline, ({ events, end }) => {
        const turned = events.map((event) => ({
          ...event,
          data: Object.fromEntries(Object.entries(event.data).reverse()),
        }))
        expect(brokenAt(turned, end, description)).toBeUndefined()
      }),
    )
  })

  test('has another hash for values that only look alike when written in a row', () => {
    const one = chain(start, [{ ...filed, actorId: 'a', actorName: null, data: { b: 'c' } }])
    const other = chain(start, [{ ...filed, actorId: null, actorName: 'a', data: { b: 'c' } }])
    const third = chain(start, [{ ...filed, actorId: 'a', actorName: null, data: { bc: '' } }])
    expect(new Set([one, other, third].map(({ end }) => end.lastEventHash)).size).toBe(3)
  })
})
