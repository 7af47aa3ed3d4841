import { css } from 'lit'

export const complaintFormStyles = css`
  form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .chips { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .5rem; }
  .chip {
    min-block-size: 2.75rem;
    padding: .5rem 1rem;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    font-size: .9375em;
  }
  .chip[aria-pressed='true'] {
    background: var(--_soft);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    color: var(--_ink);
  }
  .two { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  @container (min-width: 30rem) { .two { grid-template-columns: 1fr 1fr; gap: .875rem; } }
  .between { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; }
  .count { text-align: end; font-variant-numeric: tabular-nums; }
  .open { inline-size: auto; flex: 1 1 10rem; min-block-size: 2.75rem; }
  .row .plain { flex: 0 1 auto; }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; box-shadow: none; }
  }
`
