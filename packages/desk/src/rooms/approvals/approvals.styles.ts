import { css } from 'lit'

/** A card for each thing that waits: who wants what on the left, what it comes to on the right. */
export const cardStyles = css`
  :host { display: block; }
  .card {
    display: grid; grid-template-columns: minmax(0, 1fr) 20rem; background: var(--surface); border: 1px solid var(--line);
    border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip;
  }
  :host(:focus-within) .card { border-color: var(--accent-ink); box-shadow: 0 0 0 1px var(--accent-ink); }
  .card:focus { outline: 0; }
  .what, .facts { padding: 1.1rem 1.25rem; display: grid; gap: .9rem; align-content: start; min-inline-size: 0; }
  .facts { border-inline-start: 1px solid var(--line); gap: .6rem; }
  .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .35rem 1rem; align-items: start; }
  .head h3 { flex: 1 1 16rem; font-weight: 400; }
  .head h3 strong::first-letter { text-transform: uppercase; }
  .head h3 strong { display: block; font-size: 1.1rem; font-weight: 620; }
  .case { color: var(--quiet); font-size: var(--small); }
  .due-by { display: grid; justify-items: end; gap: .1rem; text-align: end; }
  .due-by small { color: var(--quiet); font-variant-numeric: tabular-nums; }
  .due { font-size: var(--small); font-weight: 600; padding-inline: .5rem; border-radius: .4rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .due.LATE { color: var(--late); background: var(--late-soft); }
  .due.SOON { color: var(--soon); background: var(--soon-soft); }
  .due.LATER { padding-inline: 0; font-weight: 500; }
  .mark { font-size: var(--smaller); border-radius: 99rem; padding: .05rem .55rem; background: var(--late-soft); color: var(--late); font-weight: 600; }
  h4 { margin: 0 0 .2rem; font-size: var(--small); font-weight: 600; }
  blockquote { margin: 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; }
  blockquote.letter { border-color: var(--accent-ink); white-space: pre-wrap; }
  .why { display: grid; gap: .25rem; }
  dl { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .35rem 1rem; }
  dt { color: var(--quiet); font-size: var(--small); align-self: center; }
  dd { text-align: end; font-variant-numeric: tabular-nums; }
  dt.most, dd.most { color: var(--ink); font-weight: 600; }
  .verdict { border-block-start: 1px solid var(--line); padding-block-start: .6rem; font-size: var(--small); font-weight: 560; }
  .verdict.well { color: var(--well); }
  .verdict.short { color: var(--soon); }
  .acts { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .alone { grid-column: 1 / -1; }
  .foot {
    grid-column: 1 / -1; border-block-start: 1px solid var(--line); padding: .8rem 1.25rem; display: flex; flex-wrap: wrap; align-items: center;
    gap: .5rem 1.25rem;
  }
  .foot .case { margin-inline-start: auto; }
  .foot .not { flex: 1 1 100%; }
  .not { color: var(--quiet); font-size: var(--small); margin: 0; }
  .deciding {
    grid-column: 1 / -1; border-block-start: 1px solid var(--line); background: var(--soft); padding: 1.1rem 1.25rem; display: grid; gap: .8rem;
  }
  .deciding > p, .deciding ul, .deciding blockquote { max-inline-size: 46rem; }
  .deciding ul { list-style: disc; padding-inline-start: 1.4rem; }
  .deciding .field { max-inline-size: 46rem; }
  .deciding textarea { min-block-size: 5rem; resize: vertical; background: var(--surface); }
  .deciding .plain { background: none; }
  @media (max-width: 58rem) {
    .card { grid-template-columns: minmax(0, 1fr); }
    .facts { border-inline-start: 0; border-block-start: 1px solid var(--line); }
  }
  @media (max-width: 47rem) {
    .what, .facts, .foot, .deciding { padding-inline: 1rem; }
    .foot .acts { flex: 1 1 100%; }
    .foot .case { margin-inline-start: 0; margin-inline-end: auto; }
    .due-by { justify-items: start; text-align: start; grid-auto-flow: column; align-items: baseline; gap: .5rem; }
    .acts button { flex: 1 1 auto; }
  }
`

export const approvalsStyles = css`
  :host { max-inline-size: 72rem; }
  :host > h1 { margin-block-end: .25rem; }
  .intro { color: var(--quiet); margin-block-end: 1.25rem; }
  h2 { margin-block: 1.75rem .75rem; }
  .cards { display: grid; gap: 1rem; }
  .told { margin-block-end: 1rem; }
  .stale { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
`
