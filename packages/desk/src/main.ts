/** The page of the desk: defines the element that stands on it. */
import { RedressDesk } from './desk/redress-desk.ts'

// The content of a room comes later than the browser would scroll to where one was.
history.scrollRestoration = 'manual'
customElements.define('redress-desk', RedressDesk)
