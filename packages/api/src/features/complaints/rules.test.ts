import { type ComplaintStatus, complaintStatuses, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  customerActions,
  firstStatus,
  isOpen,
  mayBecome,
  mayReopen,
  stepStates,
  steps,
  transitions,
  unreachableStatuses,
} from './rules.ts'
import { storeActions } from './store-actions.ts'

const statuses = valuesOf(complaintStatuses)
const anyStatus = fc.constantFrom(...statuses)

describe('the life of a complaint', () => {
  test('every status can be reached from the first', () => {
    expect(unreachableStatuses()).toEqual([])
  })

  test('a status that nothing reaches is found, though it leads on itself', () => {
    const table = { ...transitions, INVESTIGATING: [], ASSESSING: ['WITHDRAWN'] as ComplaintStatus[] }
    expect(unreachableStatuses(table).sort()).toEqual(
      ['AGREED', 'CLOSED', 'OPTIONS_OFFERED', 'REJECTED', 'RESOLVED'].concat('INVESTIGATING').sort(),
    )
  })

  test('no status becomes itself, and each leads only to statuses there are', () => {
    for (const from of statuses) {
      expect(mayBecome(from, from)).toBe(false)
      for (const to of transitions[from]) expect(statuses).toContain(to)
    }
  })

  test('from every status but a merged one there is a way to an end', () => {
    const ends: ComplaintStatus[] = ['CLOSED', 'WITHDRAWN', 'MERGED']
    for (const status of statuses) {
      const reached = new Set<ComplaintStatus>([status])
      for (const one of reached) for (const next of transitions[one]) reached.add(next)
      expect(
        ends.some((end) => reached.has(end)),
        status,
      ).toBe(true)
    }
  })

  test('a complaint is open until it is resolved, rejected or over', () => {
    expect(statuses.filter(isOpen)).toEqual(['RECEIVED', 'ASSESSING', 'INVESTIGATING', 'OPTIONS_OFFERED', 'AGREED'])
    expect(isOpen(firstStatus)).toBe(true)
  })

  test('what was answered is opened again until it is closed, by its customer and by the store for them alike', () => {
    expect(statuses.filter(mayReopen)).toEqual(['RESOLVED', 'REJECTED'])
    for (const status of statuses) {
      const seen = { status, understandingState: 'OPEN', escalation: 0 } as const
      const may = [customerActions(seen).includes('REOPEN'), storeActions(seen).includes('REOPEN')]
      expect(may, status).toEqual([mayReopen(status), mayReopen(status)])
    }
  })

  test('a customer takes back exactly what is open, and may write as long as the case may come up again', () => {
    for (const status of statuses) {
      expect(
        customerActions({ status: status, understandingState: 'CONFIRMED', escalation: 0 }).includes('WITHDRAW'),
      ).toBe(mayBecome(status, 'WITHDRAWN'))
      const mayGoOn = isOpen(status) || mayBecome(status, 'ASSESSING')
      expect(
        customerActions({ status: status, understandingState: 'CONFIRMED', escalation: 0 }).includes('ADD_MESSAGE'),
      ).toBe(mayGoOn)
    }
  })
})

describe('what happens next', () => {
  test('what is done comes before the one step that is now, what comes later after it', () => {
    fc.assert(
      fc.property(anyStatus, (status) => {
        const states = stepStates(status)
        if (states.length === 0 || status === 'SET_ASIDE') return
        expect(states.map(({ step }) => step)).toEqual([...steps])
        expect(states.map(({ state }) => state).join(' ')).toMatch(/^(DONE )+NOW( LATER)*$/)
      }),
    )
  })

  test('nothing comes next when it is over, something while it is open, and of what was set aside a word of the customer', () => {
    expect(stepStates('SET_ASIDE')).toEqual([{ step: 'contradict', state: 'NOW' }])
    for (const status of statuses.filter((one) => one !== 'SET_ASIDE')) {
      const over = ['CLOSED', 'WITHDRAWN', 'MERGED'].includes(status)
      expect(stepStates(status).length, status).toBe(over ? 0 : steps.length)
    }
  })

  test('no step goes back while a complaint goes on to its end', () => {
    const way: ComplaintStatus[] = ['RECEIVED', 'ASSESSING', 'INVESTIGATING', 'OPTIONS_OFFERED', 'AGREED', 'RESOLVED']
    const positions = way.map((status) => stepStates(status).findIndex(({ state }) => state === 'NOW'))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  })
})
