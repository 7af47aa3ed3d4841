/** What a page of the store's own loads: defines `<redress-desk>` there. */
import { EmbeddedDesk } from './embedded-desk.ts'

customElements.define('redress-desk', EmbeddedDesk)
