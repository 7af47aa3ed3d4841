import { css } from 'lit'

export const customerStyles = css`
  :host { max-inline-size: 72rem; }
  :host > h1 { margin-block-end: .15rem; }
  .who { color: var(--quiet); margin-block-end: 1.1rem; overflow-wrap: anywhere; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; }
  .wrong { border-radius: var(--radius-large); padding: 1rem 1.25rem; background: var(--late-soft); }
  .wrong h2 { color: var(--late); }
  .wrong.none { background: var(--well-soft); color: var(--well); }
  .entries { display: grid; gap: .6rem; }
  .entries li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .15rem 1rem; }
  .entries time { color: var(--quiet); font-size: var(--small); font-variant-numeric: tabular-nums; padding-block-start: .1rem; }
  .entries p { overflow-wrap: anywhere; }
  .wrong time, .wrong a { color: inherit; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin-block: 1rem; }
  .figures > div { display: flex; flex-direction: column-reverse; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); padding: .7rem 1rem; box-shadow: var(--shadow); }
  dt { color: var(--quiet); font-size: var(--small); }
  dd { font-size: 1.2rem; font-weight: 620; font-variant-numeric: tabular-nums; }
  .figures .LATE dd { color: var(--late); }
  .parts { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 1.5rem; align-items: start; }
  section > h2 { margin-block: 1rem .6rem; }
  section.wrong > h2 { margin-block-start: 0; }
  .all { margin-block-start: 1.5rem; }
  section > h3 { margin-block: .9rem .4rem; font-size: var(--small); font-weight: 600; color: var(--quiet); }
  .cases { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); overflow: clip; }
  .cases li { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; padding: .7rem 1rem; border-block-end: 1px solid var(--line); }
  .cases li:last-child { border-block-end: 0; }
  .cases li:hover, .cases li:focus-within { background: var(--soft); }
  .cases a { color: var(--ink); font-weight: 600; text-decoration: none; overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
  .cases a::after { content: ''; position: absolute; inset: 0; }
  .cases p { grid-column: 1 / -1; color: var(--quiet); font-size: var(--small); }
  .due { font-size: var(--small); font-weight: 600; padding-inline: .5rem; border-radius: .4rem; white-space: nowrap; align-self: start; font-variant-numeric: tabular-nums; }
  .due.LATE { color: var(--late); background: var(--late-soft); }
  .due.SOON { color: var(--soon); background: var(--soon-soft); }
  .due.LATER { padding-inline: 0; font-weight: 500; }
  .notes { display: grid; gap: .75rem; }
  .notes li { background: var(--soon-soft); border-radius: var(--radius); padding: .65rem .85rem; }
  .notes p { white-space: pre-wrap; overflow-wrap: anywhere; }
  .notes small { color: var(--quiet); display: block; }
  .told { margin-block-end: 1rem; }
  .stale { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; }
  @media (max-width: 58rem) { .parts { grid-template-columns: minmax(0, 1fr); gap: 0; } }
  @media (max-width: 47rem) {
    .entries li { grid-template-columns: minmax(0, 1fr); }
    .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
    .figures > div { padding: .55rem .75rem; }
  }
`
