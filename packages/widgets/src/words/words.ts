import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { AnswersWords } from '../answers/words/en.ts'
import type { ExplanationWords } from '../next-steps/words/en.ts'
import type { SolutionWords } from '../solution/words/en.ts'
import { en, type Words } from './en.ts'
import { loadWords } from './loaded-when-needed.ts'

export type { Words }
/** A store's own wording: any string or function of `en.ts` under its name. */
export type WordsOverride = Partial<Words & ExplanationWords & AnswersWords & SolutionWords>

const loaded = new Map<string, Words>([['en', en]])

/** The nearest `lang` above an element, across shadow roots; then the document's, then the viewer's own. */
function nearestLanguage(element: Element): string {
  let scope: Element | null = element
  while (scope) {
    const found = scope.closest<HTMLElement>('[lang]')?.lang
    if (found) return found
    const root = scope.getRootNode()
    scope = root instanceof ShadowRoot ? root.host : null
  }
  return navigator.language || 'en'
}

/** How long an element stays undefined rather than flash English on a page in another language. */
const patienceSeconds = 2

const base = (language: string) => language.toLowerCase().split('-')[0] ?? ''

/** Settles in any case: when the chunk does not come English stays, which is better than nothing. */
async function load(known: string): Promise<void> {
  const words = await loadWords(known).catch(() => undefined)
  if (words) loaded.set(known, words)
}

/** The words of the page's own language: fetched before an element is defined, so that nothing flashes or jumps. */
export async function wordsOfPage(): Promise<void> {
  if (typeof document === 'undefined') return
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceSeconds * 1000))
  await Promise.race([load(base(nearestLanguage(document.documentElement))), patience])
}

/**
 * The words of one element in the language of the page around it. Words and dates always speak the same language:
 * where we have no words for the page's language both fall back to English.
 */
export class Localize implements ReactiveController {
  /** The language tag in use, with the viewer's region when they read the same language: it decides 16:30 or 4:30 PM. */
  language = 'en'
  #words: Words = en
  readonly #host: ReactiveControllerHost & HTMLElement
  #observer: MutationObserver | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  get words(): Words {
    return this.#words
  }

  hostConnected(): void {
    this.#choose()
    this.#observer = new MutationObserver(() => this.#choose())
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true })
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }

  #choose(): void {
    const wanted = nearestLanguage(this.#host)
    const known = base(wanted)
    const words = loaded.get(known)
    if (words) {
      this.#use(wanted, words)
      return
    }
    this.#use('en', en)
    void load(known).then(() => {
      const { isConnected } = this.#host
      if (isConnected && loaded.has(known) && base(nearestLanguage(this.#host)) === known) this.#choose()
    })
  }

  #use(wanted: string, words: Words): void {
    const viewers = navigator.languages.find((language) => base(language) === base(wanted))
    this.language = validTag(wanted.includes('-') ? wanted : (viewers ?? wanted))
    this.#words = words
    this.#host.requestUpdate()
  }
}

/** A page may carry any text in `lang`; Intl throws on what is no language tag. */
function validTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return base(language) === 'es' ? 'es' : 'en'
  }
}
