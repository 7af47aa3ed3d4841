import { css } from 'lit'

/** A table where there is room for one, and cards on a phone. */
export const policyStyles = css`
  table.policy { border-collapse: collapse; inline-size: 100%; }
  .policy th, .policy td { text-align: start; vertical-align: top; padding: .7rem .6rem; border-block-start: 1px solid var(--line); }
  .policy thead th, .policy thead td { border: 0; font-size: var(--small); font-weight: 560; color: var(--quiet); padding-block: .25rem .5rem; }
  .policy tbody th { font-weight: 560; color: var(--quiet); inline-size: 2rem; }
  .policy td small { display: block; }
  .page { max-inline-size: 80rem; }
  .policy td:nth-child(2) { inline-size: 28%; }
  .policy td:nth-child(3) { inline-size: 42%; }
  .policy td:nth-child(4), .policy td:nth-child(5) { white-space: nowrap; }
  .conditions { display: grid; gap: .15rem; }
  .policy .fits > * { background: var(--soft); }
  .policy .fits > th { box-shadow: inset 3px 0 var(--accent); color: var(--accent-ink); }
  .policy .open > td { background: var(--ground); padding: 1rem 1.1rem; }
  .policy .fault { color: var(--late); font-size: var(--small); font-weight: 560; margin-block-start: .35rem; }
  .acts { white-space: nowrap; }
  .policy td.acts { text-align: end; padding-block: .35rem; }
  .acts button { min-inline-size: 2.25rem; padding-inline: .4rem; }
  .acts button[aria-disabled='true'] { opacity: .35; }
  @media (max-width: 47.99rem) {
    .policy, .policy tbody, .policy tr, .policy td, .policy th[scope='row'] { display: block; }
    .policy thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .policy tbody tr {
      display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .35rem .75rem; border: 1px solid var(--line); border-radius: var(--radius);
      padding: .85rem; margin-block-end: .75rem;
    }
    .policy tbody tr.open { display: block; padding: 0; }
    .policy tbody td, .policy tbody th { border: 0; padding: 0; inline-size: auto !important; grid-column: 2; white-space: normal; }
    .policy tbody th { grid-column: 1; grid-row: 1; }
    .policy td[data-label]::before { content: attr(data-label) ': '; color: var(--quiet); }
    .policy td.acts { grid-column: 1 / -1; border-block-start: 1px solid var(--line); margin-block-start: .35rem; padding-block: .35rem 0; }
    .policy tr.fits { border-color: var(--accent); background: var(--soft); }
  }
`
