import type { Route } from '../address/address.ts'
import type { Addresses } from '../address/addresses.ts'
import type { Line } from '../client/post-exchange.ts'
import { RedressDesk } from '../desk/redress-desk.ts'
import print from '../look/print.css?inline'
import { FragmentAddresses } from './fragment-addresses.ts'
import { tokenAfter } from './token.ts'

/**
 * The desk on a page of the store's own: `<redress-desk store="pk_…">`. The page has to be on an origin that the store
 * allows. Browsers send no cookie of ours from there, so the session is a token that this element alone holds, for as long
 * as the page stands (docs/decisions/0018).
 *
 * @summary The desk of a store, on a page of its own.
 */
export class EmbeddedDesk extends RedressDesk {
  #token: string | undefined
  override readonly endpoint = new URL(/* @vite-ignore */ '../../graphql', import.meta.url).href

  constructor() {
    super()
    this.store = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!document.adoptedStyleSheets.includes(printed)) document.adoptedStyleSheets.push(printed)
  }

  protected override addressesFor(arrived: (route: Route | undefined) => void): Addresses {
    return new FragmentAddresses(arrived)
  }

  /** The page may have keys of its own. */
  protected override get keysCome(): GlobalEventHandlers {
    return this
  }

  protected override get asker(): Pick<Line, 'who' | 'heard'> {
    return {
      who: () => (this.#token ? { authorization: `Bearer ${this.#token}` } : { 'x-redress-store': this.store }),
      heard: (result) => {
        this.#token = tokenAfter(result, this.#token)
      },
    }
  }

  /** What stands behind the `#` is the page's; links by mail lead to the desk of the installation. */
  protected override passwordLink(): undefined {}

  protected override sayLanguage(language: string): void {
    this.lang = language
  }

  protected override nameThePage(): void {}
}

/** What is printed alone is put beside everything else on the page. */
const printed = new CSSStyleSheet()
printed.replaceSync(print)
