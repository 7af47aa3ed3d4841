import { css } from 'lit'

/** What stands beside the story: sections of facts, promises, options. */
export const sideStyles = css`
  section { padding: 1rem 1.15rem; border-block-end: 1px solid var(--line); display: grid; gap: .5rem; }
  h2 { font-size: .95rem; font-weight: 620; }
  blockquote { margin: 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font-size: var(--small); }
  summary { cursor: pointer; color: var(--accent-ink); font-size: var(--small); min-block-size: 1.75rem; }
  details > * + * { margin-block-start: .35rem; }
  .before { display: grid; gap: .4rem; font-size: var(--small); }
  .before a { display: block; overflow-wrap: anywhere; }
  .colleague { background: var(--soon-soft); border: 0; border-radius: var(--radius); padding: .5rem .65rem; }
  .colleague small { display: block; color: light-dark(#4d534f, #b4bbb6); }
  .facts { display: grid; grid-template-columns: fit-content(9rem) 1fr; gap: .25rem .75rem; font-size: var(--small); }
  .facts:empty { display: none; }
  .facts dt { color: var(--quiet); }
  .facts dd { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .hurt { background: var(--late-soft); color: var(--late); border-radius: var(--radius); padding: .55rem .75rem; font-size: var(--small); text-wrap: pretty; }
  .hurt strong { display: block; }
  .state { font-size: var(--small); color: var(--quiet); }
  .state.CONFIRMED { color: var(--well); }
  .state.CORRECTED { color: var(--soon); font-weight: 560; }

  button.small { min-block-size: 2.1rem; padding: .25rem .7rem; }
  button.plain.small { justify-self: start; margin-inline-start: -.7rem; }
  .acts button.plain.small { margin-inline-start: 0; padding-inline: .35rem; }
  .acts { display: flex; flex-wrap: wrap; gap: .35rem; }
  .promises, .duties, .offered { display: grid; gap: .85rem; }
  .promises li, .duties li, .offered li { display: grid; gap: .25rem; }
  .what { display: flex; gap: .5rem; align-items: baseline; justify-content: space-between; }
  .what strong { font-weight: 600; }
  .due { font-size: var(--small); font-weight: 600; padding: .05rem .5rem; border-radius: .4rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .due.LATE { color: var(--late); background: var(--late-soft); }
  .due.SOON { color: var(--soon); background: var(--soon-soft); }
  .due.LATER { padding-inline: 0; font-weight: 500; }
  .due.STILL, .due.NONE { padding-inline: 0; font-weight: 400; color: var(--quiet); }
  .tag { font-size: var(--smaller); border-radius: .35rem; padding: .05rem .45rem; background: var(--soft); color: var(--accent-ink); font-weight: 560; }
  .tag.NOT_UPHELD { background: var(--soon-soft); color: var(--soon); }
  .offered li { border: 1px solid var(--line); border-radius: var(--radius); padding: .6rem .75rem; }
  .offered .CUSTOMER.OPEN { border-color: var(--soon); background: var(--soon-soft); }
  .approval { border-radius: var(--radius); background: var(--soon-soft); color: var(--soon); padding: .5rem .65rem; font-size: var(--small); display: grid; gap: .2rem; }
  .approval a { color: inherit; font-weight: 600; }
  .approval .quiet { color: inherit; }
  .approval.DECLINED { background: var(--late-soft); color: var(--late); }
  .duties .party { color: var(--quiet); }
  .duties .party::after { content: ':'; }
  .duties .DONE > p:first-child { color: var(--quiet); }
  .duties .DONE > p:first-child::before { content: '✓ ' / ''; color: var(--well); }
  .steps { display: grid; gap: .2rem; font-size: var(--small); }
  .steps li::before { content: '○ ' / ''; color: var(--quiet); }
  .steps .done { color: var(--quiet); }
  .steps .done::before { content: '✓ ' / ''; color: var(--well); }
  .advice { border: 1px solid var(--accent-ink); background: var(--soft); border-radius: var(--radius-large); padding: .75rem .85rem; display: grid; gap: .5rem; }
  .advice .quiet, .advice .facts dt { color: light-dark(#4d534f, #b4bbb6); }
  .advice .facts { grid-template-columns: 1fr auto; }
  .advice dd { white-space: nowrap; }
  .reasons { display: grid; gap: .15rem; font-size: var(--small); list-style: disc; padding-inline-start: 1.1rem; }
  .asks { color: var(--soon); font-weight: 560; }
  .field > label { font-size: var(--small); }
  select { font-size: 1rem; min-block-size: 2.5rem; padding-block: .3rem; }
  section > button { justify-self: start; }
`
