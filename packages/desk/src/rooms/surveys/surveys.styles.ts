import { css } from 'lit'

export const surveysStyles = css`
  :host { max-inline-size: 64rem; }
  .views { flex-wrap: wrap; }
  .top { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; justify-content: space-between; }
  :host > section, :host > form { margin-block: 1.25rem 0; display: grid; gap: .75rem; }
  .card, :host > form { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); padding: 1rem 1.25rem; }
  :host > form .field { max-inline-size: 20rem; }
  .acts { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
  .figures { display: grid; gap: .9rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
  .figures .card { display: grid; gap: .5rem; align-content: start; }
  .figures h3 { color: var(--quiet); font-size: var(--small); }
  .score { font-size: 2rem; line-height: 1.2; font-weight: 620; font-variant-numeric: tabular-nums; }
  .marks { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .15rem .5rem; font-size: var(--small); font-variant-numeric: tabular-nums; }
  .marks li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; }
  .marks li > span { justify-self: end; }
  .marks svg { block-size: .5rem; inline-size: 100%; fill: var(--accent-ink); }
  .marks .bad svg { fill: var(--late); }
  details p { margin-block-start: .4rem; font-size: var(--small); max-inline-size: 46rem; }
  summary { cursor: pointer; font-size: var(--small); }
  .list { display: grid; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip; }
  .list li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .3rem 1rem; padding: .8rem 1.25rem; align-items: start; }
  .list li + li { border-block-start: 1px solid var(--line); }
  .tag { justify-self: start; border-radius: 99rem; padding: .1rem .65rem; font-size: var(--small); font-weight: 600; background: var(--line); white-space: nowrap; }
  .tag.bad { background: var(--late-soft); color: var(--late); }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; }
  .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .9rem; color: var(--quiet); font-size: var(--small); overflow-wrap: anywhere; margin-block-start: .15rem; }
  .waits .list { border-color: var(--late); }
  .foot { display: grid; justify-items: center; padding-block: .5rem; }
  @media (max-width: 47rem) { .list li { padding-inline: 1rem; grid-template-columns: 1fr; } .facts a, summary { min-block-size: 2.75rem; align-content: center; } }
`
