import { css } from 'lit'

/** Pages of the settings: the list of them at the side, or above on a phone; cards with forms. */
export const settingsStyles = css`
  h1 .where { color: var(--quiet); font-weight: 400; }
  .pages { display: grid; gap: 1.25rem; }
  .pages > nav { display: flex; gap: .25rem; overflow-x: auto; margin-inline: -1rem; padding: .15rem 1rem; }
  .pages > nav a {
    color: var(--ink); text-decoration: none; padding: .5rem .75rem; border-radius: var(--radius); white-space: nowrap;
    min-block-size: 2.5rem; display: flex; align-items: center;
  }
  .pages > nav a:hover { background: var(--soft); }
  .pages > nav a[aria-current] { background: var(--soft); color: var(--accent-ink); font-weight: 600; }
  .page { display: grid; gap: 1.25rem; align-content: start; min-inline-size: 0; }
  @media (min-width: 60rem) {
    .pages { grid-template-columns: 11rem minmax(0, 1fr); gap: 2rem; }
    .pages > nav { flex-direction: column; margin: 0; padding: 0; position: sticky; inset-block-start: 4.5rem; align-self: start; }
    .pages > nav a { white-space: normal; line-height: 1.3; }
  }
  .page { max-inline-size: 62rem; }
  .pages:has(> nav[hidden]) { grid-template-columns: minmax(0, 48rem); }
  /* Empty it is there for screen readers alone. */
  [role='alert']:empty, [role='status']:empty { position: absolute; }
  .card {
    background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); padding: 1.25rem; display: grid;
    gap: .9rem; align-content: start; min-inline-size: 0; box-shadow: var(--shadow);
  }
  .card > p { max-inline-size: 44rem; text-wrap: pretty; }
  .line { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .spread { justify-content: space-between; }
  form { display: grid; gap: 1.1rem; }
  form .field { max-inline-size: 30rem; }
  .fields { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); align-items: end; }
  .state { display: inline-flex; align-items: center; gap: .4rem; border-radius: 99rem; padding: .1rem .65rem; font-size: var(--small); font-weight: 560; background: var(--line); }
  .state.well { background: var(--well-soft); color: var(--well); }
  .state.soon { background: var(--soon-soft); color: var(--soon); }
  .state.late { background: var(--late-soft); color: var(--late); }
  /* What is changed and not in force, always in sight. */
  .unsaved {
    position: sticky; inset-block-end: .75rem; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; justify-content: space-between;
    background: var(--raised); border: 1px solid var(--edge); border-radius: var(--radius-large); padding: .75rem 1.1rem;
    box-shadow: var(--shadow-raised); z-index: 1;
  }
  @media (max-width: 47.99rem) { .unsaved { inset-block-end: 4.5rem; } }
  button.grave { color: var(--late); }
  input[type='url'], input[type='tel'], input[type='number'], input[type='color'], input[type='date'], input[type='time'] {
    font: inherit; font-size: max(1rem, 16px); color: var(--ink); background: var(--surface); inline-size: 100%;
    border: 1px solid var(--edge); border-radius: var(--radius); min-block-size: 2.75rem; padding: .5rem .75rem;
  }
  .secret { font: 1rem/1.6 ui-monospace, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; user-select: all; }
`

/** Rows that belong to wider ones. */
export const treeStyles = css`
  .depth-1 { padding-inline-start: 1.25rem; }
  .depth-2 { padding-inline-start: 2.5rem; }
  .depth-3, .depth-4 { padding-inline-start: 3.75rem; }
`

/** Rows with what can be done with each. */
export const rowStyles = css`
  .rows > li { border-block-start: 1px solid var(--line); padding-block: .7rem; display: grid; gap: .6rem; overflow-wrap: anywhere; }
  .rows > li:first-child { border: 0; }
  .rows > li.line { display: flex; }
  .rows .spread > :first-child { flex: 1 1 16rem; min-inline-size: 0; }
  .pairs { grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
  .rows form { background: var(--ground); border-radius: var(--radius); padding: 1rem 1.1rem; }
  .check { display: flex; gap: .55rem; align-items: baseline; padding-block: .3rem; }
  legend { font-weight: 560; padding: 0; margin-block-end: .3rem; }
  summary { cursor: pointer; padding-block: .4rem; }
`
