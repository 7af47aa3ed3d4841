/** How long anything stays in the customer's browser. */
const maximumAgeHours = 24

/**
 * One remembered value. Storage may be forbidden (private windows, sandboxed frames), full, or hold what somebody else
 * wrote: then it remembers nothing, and the page goes on.
 */
export class Remembered<Value> {
  readonly #area: 'localStorage' | 'sessionStorage'
  readonly #isValue: (value: unknown) => value is Value

  constructor(area: 'localStorage' | 'sessionStorage', isValue: (value: unknown) => value is Value) {
    this.#area = area
    this.#isValue = isValue
  }

  read(name: string): Value | null {
    try {
      const kept: unknown = JSON.parse(window[this.#area].getItem(name) ?? 'null')
      if (!isRecord(kept) || typeof kept.savedAt !== 'number') return null
      if (Date.now() - kept.savedAt > maximumAgeHours * 3_600_000) {
        this.forget(name)
        return null
      }
      const value = kept.value
      return this.#isValue(value) ? value : null
    } catch {
      return null
    }
  }

  write(name: string, value: Value): void {
    try {
      window[this.#area].setItem(name, JSON.stringify({ savedAt: Date.now(), value }))
    } catch {}
  }

  forget(name: string): void {
    try {
      window[this.#area].removeItem(name)
    } catch {}
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
