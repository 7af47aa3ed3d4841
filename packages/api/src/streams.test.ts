import { describe, expect, test, vi } from 'vitest'
import { RateLimitError } from './errors.ts'
import { countStreams } from './streams.ts'
import { english } from './words/english.ts'

const limits = { mostStreams: 3, mostStreamsOfComplaint: 2, longestMs: 60_000 }

describe('streams', () => {
  test('are refused beyond the limits of a complaint and of the node, until a place is given back', () => {
    const streams = countStreams(limits)
    const enter = (complaint: string) => streams.enter(complaint, () => {}, english)
    const leave = enter('a')
    enter('a')
    expect(() => enter('a')).toThrow(RateLimitError)
    enter('b')
    expect(() => enter('c')).toThrow(english.error.rateLimited)
    leave()
    leave()
    expect(streams.open, 'a place is given back once').toBe(2)
    enter('a')
    expect(() => enter('b')).toThrow(RateLimitError)
  })

  test('end when the node stops, and none is opened after it', () => {
    const streams = countStreams(limits)
    const ended: string[] = []
    for (const name of ['a', 'b']) {
      const leave = streams.enter(
        name,
        () => {
          ended.push(name)
          leave()
        },
        english,
      )
    }
    streams.close()
    expect(ended).toEqual(['a', 'b'])
    expect(streams.open).toBe(0)
    expect(() => streams.enter('c', () => {}, english)).toThrow(RateLimitError)
  })

  test('end by themselves after a while, so that whoever follows proves anew that they may', () => {
    vi.useFakeTimers()
    const end = vi.fn()
    countStreams(limits).enter('a', end, english)
    vi.advanceTimersByTime(limits.longestMs * 0.8 - 1)
    expect(end).not.toHaveBeenCalled()
    vi.advanceTimersByTime(limits.longestMs * 0.2 + 1)
    expect(end).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
})
