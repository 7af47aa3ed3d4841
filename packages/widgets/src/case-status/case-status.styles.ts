import { css } from 'lit'

/** A case that was just filed is about 64rem high: while it opens that much is kept free, as far as it can be seen. */
export const caseStatusStyles = css`
  .opening { min-block-size: min(64rem, 100vh); }
  .story { display: grid; gap: 1.125rem; }
  .story li { display: grid; grid-template-columns: minmax(0, 1fr); gap: .125rem .75rem; }
  .story time { color: var(--_muted); font-size: .875em; font-variant-numeric: tabular-nums; padding-block-start: .1em; }
  .story .capital { display: inline-block; }
  @container (min-width: 26rem) {
    .story li { grid-template-columns: 6.5rem minmax(0, 1fr); }
    .story time { display: grid; align-content: start; }
  }
  @container (min-width: 30rem) {
    .inline { grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
    .inline button { margin-block-start: calc(1.55em + .375rem); min-block-size: 2.875rem; }
  }
  .lost { border-block-start: 1px solid var(--_line); padding-block-start: 1.25rem; }
`
