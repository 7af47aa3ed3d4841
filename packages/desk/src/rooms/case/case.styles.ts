import { css } from 'lit'

export const caseStyles = css`
  :host { padding: 0; max-inline-size: none; display: grid; grid-template-rows: auto auto auto minmax(0, 1fr); block-size: calc(100dvh - 3.25rem); }
  :host > h1 { margin: 0; }
  .loading { padding: 20vh 1rem; text-align: center; color: var(--quiet); animation: appear .2s .3s both; }
  @keyframes appear { from { opacity: 0; } }
  .head {
    display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: .7rem 1.25rem; background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  .title { flex: 1 1 20rem; min-inline-size: 0; }
  .title h1 { font-size: 1.1rem; text-wrap: pretty; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere; }
  .meta { display: flex; flex-wrap: wrap; gap: .1rem .3rem; align-items: center; color: var(--quiet); font-size: var(--small); }
  .meta > :not(.mark, :last-child, :has(+ .mark))::after { content: ' ·' / ''; }
  .reference { font-variant-numeric: tabular-nums; }
  .mark { font-size: var(--smaller); border-radius: 99rem; padding: .05rem .55rem; font-weight: 600; border: 1px solid var(--line); }
  .mark.SAFETY { border-color: transparent; background: var(--late-soft); color: var(--late); }
  .mark.HIGH { border-color: transparent; background: var(--soon-soft); color: var(--soon); }
  .next .due { padding: .3rem .7rem; }
  .next .due:is(.LATER, .NONE) { padding-inline: 0; }
  .who { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
  .presence:empty { display: none; }
  .presence { background: var(--soon-soft); color: var(--soon); font-size: var(--small); font-weight: 560; padding: .25rem .6rem; border-radius: .4rem; }
  .owner { display: flex; align-items: center; gap: .4rem; font-size: var(--small); color: var(--quiet); }
  .owner select { inline-size: auto; min-block-size: 2.1rem; padding-block: .15rem; font-size: max(.95rem, 15px); max-inline-size: 13rem; color: var(--ink); }
  .offline { margin: .5rem 1.25rem 0; }
  .narrow { display: none; }

  .columns { display: grid; grid-template-columns: minmax(15rem, 18.5rem) minmax(0, 1fr) minmax(17rem, 21.5rem); min-block-size: 0; grid-row: -2 / -1; }
  .columns > *, .scroll { min-block-size: 0; min-inline-size: 0; }
  aside { overflow-y: auto; background: var(--surface); scrollbar-width: thin; }
  aside:focus-visible, .scroll:focus-visible { outline-offset: -2px; }
  .customer { border-inline-end: 1px solid var(--line); }
  .owed { border-inline-start: 1px solid var(--line); }
  .middle { display: grid; grid-template-rows: minmax(0, 1fr) auto; }
  .scroll { overflow-y: auto; padding: 1rem 1.25rem; scrollbar-width: thin; display: flex; flex-direction: column; }
  .photos { display: flex; flex-wrap: wrap; gap: .5rem; padding-block-start: .5rem; }
  .story { display: grid; gap: .75rem; margin-block-start: auto; max-inline-size: 46rem; inline-size: 100%; margin-inline: auto; }
  .day { display: flex; align-items: center; gap: .75rem; color: var(--quiet); font-size: var(--smaller); }
  .day::before, .day::after { content: ''; flex: 1; border-block-start: 1px solid var(--line); }
  .card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-large); padding: .7rem .95rem .8rem; display: grid; gap: .25rem; }
  .card header { display: flex; gap: .5rem; align-items: baseline; flex-wrap: wrap; }
  .card time { margin-inline-start: auto; color: var(--quiet); font-size: var(--small); font-variant-numeric: tabular-nums; }
  .card p { white-space: pre-wrap; overflow-wrap: anywhere; }
  .card .quiet { font-size: var(--small); }
  .card.ours { background: var(--soft); border-color: transparent; margin-inline-start: 1.5rem; }
  .card.theirs { margin-inline-end: 1.5rem; }
  .card.note { background: var(--soon-soft); border-color: transparent; }
  .card.note .tag { background: none; padding: 0; color: var(--soon); }
  .card.note time, .card.note .quiet, .card.ours time, .card.ours .quiet { color: light-dark(#4d534f, #b4bbb6); }
  .line { display: flex; gap: .75rem; color: var(--quiet); font-size: var(--small); padding-inline: .2rem; }
  .line time { flex: none; min-inline-size: 2.9rem; font-variant-numeric: tabular-nums; }
  .line.bad { color: var(--late); font-weight: 560; }
  q { quotes: '“' '”'; overflow-wrap: anywhere; }

  @media (max-width: 76rem) {
    .columns { grid-template-columns: 15rem minmax(0, 1fr) 17.5rem; }
  }
  /* Where three columns have no room, one part is shown at a time, and the page scrolls as a whole. */
  @media (max-width: 62rem) {
    :host { display: block; block-size: auto; }
    .narrow { display: grid; gap: .75rem; padding: .75rem 1rem; position: sticky; inset-block-start: 3.25rem; z-index: 4; background: var(--ground); }
    .narrow .hurt strong { display: inline; }
    .switch { display: flex; border: 1px solid var(--edge); border-radius: var(--radius); overflow: hidden; background: var(--surface); }
    .switch button { flex: 1; border: 0; border-radius: 0; min-block-size: 2.75rem; }
    .switch button + button { border-inline-start: 1px solid var(--line); }
    .switch button[aria-pressed='true'] { background: var(--accent); color: var(--on-accent); }
    .switch button:focus-visible { outline-offset: -4px; outline-color: currentColor; }
    .columns { display: block; }
    .columns > * { display: none; border: 0; overflow: visible; }
    .columns.show-story > .middle, .columns.show-owed > .owed, .columns.show-customer > .customer { display: block; }
    .columns.show-customer .hurt { display: none; }
    .scroll { overflow: visible; }
    .middle { padding-block-end: 1rem; }
    .columns aside { border-block: 1px solid var(--line); }
  }
  @media (max-width: 47rem) {
    .head { padding: .7rem 1rem; }
    .title { flex-basis: 100%; }
    .next { flex-basis: 100%; }
    .who { flex-basis: 100%; }
    .owner { flex: 1 1 100%; min-inline-size: 0; }
    .who > button { flex: 1; }
    .owner > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .owner select { flex: 1; min-inline-size: 0; max-inline-size: none; min-block-size: 2.75rem; font-size: 1rem; }
    .card.ours { margin-inline-start: .75rem; }
    .card.theirs { margin-inline-end: .75rem; }
    button, button.small, .acts button.small { min-block-size: 2.75rem; }
    .scroll { padding-inline: 1rem; }
  }
`
