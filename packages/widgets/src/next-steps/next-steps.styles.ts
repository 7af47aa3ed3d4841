import { css } from 'lit'

/** Wide enough the steps stand beside each other, on a line that is read from left to right or from right to left. */
export const nextStepsStyles = css`
  .opening { min-block-size: 20rem; }
  .order { display: grid; margin-block-start: .375rem; }
  .order li { display: grid; gap: 0 1rem; padding-block: .625rem; border-block-start: 1px solid var(--_line); }
  @container (min-width: 34rem) { .order li { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); align-items: baseline; } }
  @container (min-width: 48rem) {
    .steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
    .steps li { padding-block: 1.75rem 0; padding-inline: 0 1.25rem; }
    .steps li::before { inset-block-start: .25rem; inset-inline-start: 0; }
    .steps li:not(:last-child)::after { inset-block: calc(.625rem - 1px) auto; inset-inline: .75rem 0; inline-size: auto; block-size: 2px; }
  }
  ::slotted(*) { margin: 0; }
`
