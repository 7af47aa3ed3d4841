/**
 * The versions that one's own changes have led to, until what is shown has caught up: whoever goes on at once is not told
 * that somebody else was faster.
 */
export class OwnVersions {
  readonly #after = new Map<string, string>()

  became(id: string, before: string, after: string): void {
    if (before === after) return
    this.#after.set(`${id} ${before}`, after)
    // Versions follow from the content: what comes back to where it was stands there again.
    this.#after.delete(`${id} ${after}`)
  }

  /** What a shown version has become by one's own doing. */
  latest(id: string, shown: string): string {
    const next = this.#after.get(`${id} ${shown}`)
    return next === undefined ? shown : this.latest(id, next)
  }
}
