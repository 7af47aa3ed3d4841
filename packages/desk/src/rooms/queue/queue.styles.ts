import { css } from 'lit'

export const queueStyles = css`
  :host { padding-block-start: 0; }
  .top { position: sticky; inset-block-start: 3.25rem; z-index: 4; background: var(--ground); padding-block: 1rem .75rem; display: grid; gap: .75rem; }
  .line { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; }
  .line h1 { margin-inline-end: auto; }
  .filters + .line { margin: -.25rem -.5rem; }
  .filters + .line:not(:has(button)) { display: none; }
  .views { display: flex; gap: .4rem; overflow-x: auto; scrollbar-width: none; padding: 3px; margin: -3px; }
  .views a {
    display: inline-flex; align-items: center; gap: .4rem; min-block-size: 2.1rem; padding-inline: .8rem; border-radius: 99rem;
    border: 1px solid var(--line); background: var(--surface); color: var(--ink); text-decoration: none; white-space: nowrap; font-size: var(--small);
  }
  .views a:hover { border-color: var(--edge); }
  .views a:focus-visible { border-radius: 99rem; }
  .views a[aria-current] { background: var(--soft); border-color: var(--accent-ink); color: var(--accent-ink); font-weight: 600; }
  .views .number { color: var(--quiet); font-variant-numeric: tabular-nums; }
  .views [aria-current] .number { color: inherit; }
  .views .LATE .number { color: var(--late); font-weight: 600; }
  .search { position: relative; flex: 0 1 17rem; }
  .search input { min-block-size: 2.5rem; padding-block: .3rem; padding-inline-end: 2.4rem; }
  .search kbd { position: absolute; inset-inline-end: .6rem; inset-block-start: .65rem; pointer-events: none; }
  .search input:focus ~ kbd, .search input:not(:placeholder-shown) ~ kbd { display: none; }
  .filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; align-items: end; }
  .filters label { font-size: var(--small); font-weight: 560; display: grid; gap: .25rem; }
  .filters select { min-block-size: 2.5rem; font-size: 1rem; font-weight: 400; }
  .between { flex: none; inline-size: 1px; margin: .4rem .25rem; background: var(--line); }
  .hint-line { color: var(--quiet); font-size: var(--small); }

  .list { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); }
  .row {
    position: relative; display: grid; grid-template-columns: 2.9rem minmax(0, 1fr) minmax(0, 15rem) 11.5rem; align-items: center;
    column-gap: 1rem; padding: .7rem 1rem .7rem 0; border-block-end: 1px solid var(--line);
  }
  .row:first-child { border-start-start-radius: inherit; border-start-end-radius: inherit; }
  .row:last-child { border-block-end: 0; border-end-start-radius: inherit; border-end-end-radius: inherit; }
  .row:hover { background: light-dark(#fbfaf8, #1f2321); }
  .row:focus-within { background: var(--soft); box-shadow: inset 3px 0 var(--accent-ink); }
  .row.selected { background: var(--soft); }
  .pick { position: relative; z-index: 1; align-self: stretch; display: grid; place-items: center; cursor: pointer; min-block-size: 2.75rem; }
  .pick input { inline-size: 1.1rem; block-size: 1.1rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
  .what { min-inline-size: 0; }
  .about { display: flex; align-items: center; gap: .5rem; }
  .what a { min-inline-size: 0; color: var(--ink); font-weight: 600; text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .what a:focus-visible { outline: 0; }
  .what a:focus-visible::after { outline: var(--focus); outline-offset: -2px; border-radius: .3rem; }
  /* The whole row opens the case, and stays one link to who listens. */
  .what a::after { content: ''; position: absolute; inset: 0; }
  .what p, .owed span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; display: block; }
  .mark { flex: none; font-size: var(--smaller); border: 1px solid var(--line); border-radius: 99rem; padding: .05rem .55rem; color: var(--quiet); white-space: nowrap; }
  .mark.SAFETY { border-color: transparent; background: var(--late-soft); color: var(--late); font-weight: 600; }
  .mark.HERE { border-color: transparent; background: color-mix(in oklab, var(--accent), transparent 86%); color: var(--accent-ink); }
  .mark.HIGH { border-color: transparent; background: var(--soon-soft); color: var(--soon); font-weight: 600; }
  .due-by, .due-by time { display: grid; justify-items: end; gap: .1rem; text-align: end; }
  .due-by small { color: var(--quiet); font-variant-numeric: tabular-nums; }
  .due-by, .due-by time { white-space: nowrap; }
  .due { font-size: var(--small); font-weight: 600; padding-inline: .5rem; border-radius: .4rem; font-variant-numeric: tabular-nums; }
  .due.LATE { color: var(--late); background: var(--late-soft); }
  .due.SOON { color: var(--soon); background: var(--soon-soft); }
  .due.LATER { padding-inline: 0; font-weight: 500; }
  .due.NONE { padding-inline: 0; font-weight: 400; color: var(--quiet); }

  .bone { display: block; block-size: .8rem; border-radius: .3rem; background: var(--line); animation: breathe 1.4s ease-in-out infinite alternate; }
  .bone { inline-size: min(22rem, 80%); }
  .bone.short { margin-block-start: .55rem; inline-size: min(14rem, 55%); }
  .skeleton { animation: appear .2s .15s both; }
  @keyframes breathe { to { opacity: .45; } }
  @keyframes appear { from { opacity: 0; } }
  .foot { display: grid; justify-items: center; padding-block: 1rem; }
  .told { margin-block-end: .75rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }

  @media (max-width: 58rem) {
    .row { grid-template-columns: 2.9rem minmax(0, 1fr) 9rem; }
    .owed { display: none; }
  }
  @media (max-width: 47rem) {
    .top { position: static; padding-block-start: .75rem; }
    .search { flex: 1 1 100%; order: 3; }
    .search kbd { display: none; }
    .list { margin-inline: calc(-1 * clamp(1rem, 2vw, 1.25rem)); border-inline: 0; border-radius: 0; }
    .row { grid-template-columns: 2.75rem minmax(0, 1fr); padding-inline-end: 1rem; row-gap: .3rem; }
    .pick { grid-row: 1 / span 2; }
    .about { display: block; }
    .what a { white-space: normal; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
    .about .mark { display: inline-block; margin-block-start: .25rem; }
    .due-by { grid-column: 2; grid-row: 2; }
    .due-by, .due-by time { display: flex; flex-wrap: wrap; gap: .15rem .6rem; align-items: baseline; justify-content: start; text-align: start; }
  }
  @media (forced-colors: active) {
    .views a[aria-current], .row:focus-within { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .row:focus-within * { color: inherit; }
  }
`
