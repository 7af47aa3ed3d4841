import type { LitElement } from 'lit'
import type { NotDone, Problems } from './sending.ts'

/** What is wrong, form by form: neither does it stand at another one, nor does it go when another one succeeds. */
export class Troubles {
  readonly #host: LitElement
  readonly #known = new Map<string, NotDone>()

  constructor(host: LitElement) {
    this.#host = host
  }

  problemsOf(form: string): Problems {
    return this.#known.get(form)?.problems ?? {}
  }

  messageOf(form: string): string {
    return this.#known.get(form)?.message ?? ''
  }

  /** Says it at the form, and goes to the first field that it is about. */
  refuse(form: string, refused: NotDone): void {
    this.#known.set(form, refused)
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      const wrong = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[aria-invalid="true"]')]
      const isOf = (problems: Problems) => (field: HTMLElement) => (field.getAttribute('name') ?? '') in problems
      // Another form may wait to be mended too; and a few fields are called otherwise than what is wrong with them.
      const others: Problems = Object.assign(
        {},
        ...[...this.#known].map(([of, known]) => of !== form && known.problems),
      )
      const field = wrong.find(isOf(refused.problems)) ?? wrong.find((each) => !isOf(others)(each))
      field?.focus()
    })
  }

  forget(form: string): void {
    if (this.#known.delete(form)) this.#host.requestUpdate()
  }
}
