/** The key of what is sent: the same for the same, until it is done, so that sending again after no answer is harmless. */
export class OnceKey {
  #what = ''
  #key = ''

  of(input: object): string {
    const what = JSON.stringify(input)
    if (what !== this.#what) this.#key = crypto.randomUUID()
    this.#what = what
    return this.#key
  }

  done(): void {
    this.#what = ''
  }
}
