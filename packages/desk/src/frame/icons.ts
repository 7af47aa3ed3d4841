import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import type { RoomName } from '../rooms/rooms.ts'

/** Drawn on 24 by 24, in one stroke of the text's colour. A room without one shows its name alone. */
const strokes: Partial<Record<RoomName, SVGTemplateResult>> = {
  queue: svg`<path d="M4 6h16M4 12h16M4 18h10" />`,
  approvals: svg`<path d="M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z" /><path d="M9 12l2 2 4-4.5" />`,
  customers: svg`<circle cx="12" cy="8" r="4" /><path d="M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6" />`,
  suggestions: svg`<path d="M9.5 18h5M10 21h4" /><path d="M12 3a6 6 0 0 0-3.5 10.900c.7.5 1 1.1 1 1.900v.2h5v-.2c0-.8.3-1.4 1-1.900A6 6 0 0 0 12 3z" />`,
  answers: svg`<path d="M4 5h16v11H9l-5 4zM8 9h8" />`,
  surveys: svg`<circle cx="12" cy="12" r="8.5" /><path d="M8.5 14c2 2.5 5 2.5 7 0M9 9.5v.01M15 9.5v.01" />`,
  filing: svg`<path d="M12 5v14M5 12h14" />`,
  settings: svg`<path d="M4 7h9M18 7h2M4 17h3M12 17h8" /><circle cx="15.5" cy="7" r="2.3" /><circle cx="9.5" cy="17" r="2.3" />`,
}

export function roomIcon(name: RoomName): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true"
  >${strokes[name]}</svg>`
}
