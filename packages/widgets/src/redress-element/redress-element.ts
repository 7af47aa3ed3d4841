import { LitElement, type PropertyValues } from 'lit'
import { type Ask, ask, type Line } from '../client/client.ts'
import { Localize, type Words, type WordsOverride } from '../words/words.ts'
import { property } from './property.ts'
import { register, version } from './register.ts'
import { scriptTag } from './script-tag.ts'

/** What every Redress widget shares: whom it talks to, its words, its events. Thin on purpose. */
export abstract class RedressElement extends LitElement {
  /** The version of Redress that this class comes from. */
  static readonly version: string = version

  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true }

  /**
   * Registers this element under a name of the page's choice.
   * @param tag The name, when the usual one is taken.
   * @param registry A scoped registry, when the page uses one.
   */
  static define(
    this: CustomElementConstructor,
    tag: string,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    // biome-ignore lint/complexity/noThisInStatic: which element is defined is whose `define` was called.
    register(tag, this, registry)
  }

  protected readonly localize = new Localize(this)

  /** The store's publishable key. By default the `data-store` of the script tag. */
  @property() store = ''

  /** The address of the API. By default `/graphql` where the script comes from. */
  @property() endpoint = ''

  /** The store's own wording for any of the widget's words. */
  @property({ attribute: false }) words: WordsOverride = {}

  protected say: Words = this.localize.words

  #line = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    this.say = worded(this.localize.words, this.words)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const line = Object.values(this.line).join(' ')
    if (line === this.#line) return
    this.#line = line
    this.lineChanged()
  }

  /** The widget now talks to another store or in another language; also called once at the start. */
  protected lineChanged(): void {}

  /** @internal Whom it talks to, for what comes in a file of its own. */
  get line(): Line {
    const tag = scriptTag()
    const endpoint = this.endpoint || tag?.endpoint || '/graphql'
    return { store: this.store || tag?.store || '', endpoint, language: this.localize.language }
  }

  protected readonly ask: Ask = (document, variables, signal) => ask(this.line, document, variables, signal)

  /** Dispatches an event; false when the page prevented what it announces. */
  protected emit(event: Event): boolean {
    return this.dispatchEvent(event)
  }
}

/** The store's own wording over ours. A page can set anything: what is not of the same kind is left out. */
function worded(words: Words, own: WordsOverride): Words {
  if (typeof own !== 'object' || own === null) return words
  const fitting = Object.entries(own).filter(([name, word]) => typeof word === typeof words[name as keyof Words])
  return fitting.length > 0 ? { ...words, ...Object.fromEntries(fitting) } : words
}
