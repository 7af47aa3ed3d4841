/** One thing that a key does. Keys are shown in the order of their sections. */
export interface Key {
  /** As typed: `j`, `Enter`, `?`, or two after each other: `g q`. */
  readonly keys: string
  readonly does: string
  readonly section: string
  readonly run: (event: KeyboardEvent) => void
}

/** How long the second key of two may take. */
const secondWithinMs = 1500

/** All keys that work at this moment. Whoever adds some takes them away again when they leave. */
export class Keys {
  readonly #sets = new Map<object, readonly Key[]>()
  #first = ''
  #firstAt = 0
  /** While a room is on its way: what was typed for it. */
  #held: KeyboardEvent[] | undefined

  /** @param owner whose keys these are; a second call replaces them */
  set(owner: object, keys: readonly Key[]): void {
    this.#sets.set(owner, keys)
  }

  drop(owner: object): void {
    this.#sets.delete(owner)
  }

  /** All of them, those set last first: so the nearest to the work win. */
  all(): readonly Key[] {
    return [...this.#sets.values()].reverse().flat()
  }

  /** From now on keys wait for the room that comes. */
  hold(): void {
    this.#held = []
  }

  /** The room is there: what was typed meanwhile is pressed now. */
  release(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const event of held) this.#find(event)
  }

  /** Never while somebody types, and never with a key held that belongs to the browser. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    if (!this.#held) this.#find(event)
    // One that moves the page, or presses what has the focus, stays the browser's.
    else if (/^\S$/.test(event.key)) {
      event.preventDefault()
      this.#held.push(event)
    }
  }

  #find(event: KeyboardEvent): void {
    const isSecond = this.#first !== '' && event.timeStamp - this.#firstAt < secondWithinMs
    const typed = isSecond ? `${this.#first} ${event.key}` : event.key
    this.#first = ''
    const key = this.all().find(({ keys }) => keys === typed)
    if (key) {
      event.preventDefault()
      key.run(event)
    } else if (!isSecond && this.all().some(({ keys }) => keys.startsWith(`${event.key} `))) {
      this.#first = event.key
      this.#firstAt = event.timeStamp
    }
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (!(target instanceof HTMLElement)) return false
  // What opens over the page has keys of its own.
  const isInside = event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('dialog, [role=menu], [role=listbox]'))
  const typesText = target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])')
  return isInside || typesText || target.isContentEditable
}
