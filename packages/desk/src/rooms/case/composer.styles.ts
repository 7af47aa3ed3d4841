import { css } from 'lit'

export const composerStyles = css`
  :host { display: block; min-inline-size: 0; padding: 0 1.25rem 1rem; }
  .composer {
    max-inline-size: 46rem; margin-inline: auto; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--radius-large);
    box-shadow: var(--shadow-raised); max-block-size: min(72dvh, 46rem); overflow-y: auto; scrollbar-width: thin;
  }
  .tabs { display: flex; flex-wrap: wrap; gap: .1rem; padding: .35rem .4rem 0; position: sticky; inset-block-start: 0; background: var(--surface); z-index: 1; border-start-start-radius: inherit; border-start-end-radius: inherit; }
  .tabs button { border-color: transparent; background: none; min-block-size: 2.1rem; padding: .2rem .65rem; font-size: var(--small); color: var(--quiet); font-weight: 500; }
  .tabs button:hover { background: var(--soft); color: var(--ink); }
  .tabs button[aria-pressed='true'] { background: var(--soft); color: var(--accent-ink); font-weight: 620; }
  form, .letter { background: var(--surface); border-radius: var(--radius-large); display: grid; gap: .75rem; padding: .75rem .9rem .9rem; }
  form.STAFF { background: var(--soon-soft); border-end-start-radius: inherit; border-end-end-radius: inherit; }
  textarea { min-block-size: 6.25rem; max-block-size: 30dvh; resize: vertical; line-height: 1.5; field-sizing: content; }
  .field { gap: .3rem; }
  .field > label { font-size: var(--small); }
  .option details > :not(summary) { margin-block-start: .5rem; }
  .optional { color: var(--quiet); font-weight: 400; }
  .check { display: flex; gap: .55rem; align-items: baseline; min-block-size: 1.75rem; cursor: pointer; }
  .check input { accent-color: var(--accent); inline-size: 1.05rem; block-size: 1.05rem; margin: 0; flex: none; transform: translateY(.15rem); }
  .check small { display: block; color: var(--quiet); }
  .radios { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; }
  .radios legend { font-weight: 560; font-size: var(--small); padding: 0; margin-block-end: .15rem; }
  .hint { color: var(--quiet); font-size: var(--small); }
  form.STAFF .hint, form.STAFF .kept { color: light-dark(#4d534f, #b4bbb6); }
  form > footer, .letter > footer {
    display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; position: sticky; inset-block-end: 0; background: inherit;
    padding: .6rem .9rem .9rem; margin: 0 -.9rem -.9rem; border-end-start-radius: var(--radius-large); border-end-end-radius: var(--radius-large);
  }
  .kept { margin-inline-start: auto; color: var(--quiet); font-size: var(--smaller); }
  .about { background: var(--ground); border-radius: var(--radius); padding: .5rem .75rem; font-size: var(--small); margin: 0; white-space: pre-wrap; }
  p.about { white-space: normal; }
  form > [role='alert']:not(:has(*)) { margin-block-start: -.75rem; }
  .not { padding: 1rem; color: var(--quiet); text-wrap: pretty; }
  .told ul { list-style: disc; padding-inline-start: 1.2rem; }

  .composer .meanwhile { margin: .5rem .9rem 0; }
  .coaching { display: grid; gap: .4rem; }
  .coaching ul { display: flex; flex-wrap: wrap; gap: .35rem; font-size: var(--small); }
  .coaching .well:empty, .coaching .findings:empty { display: none; }
  .well li { color: var(--well); background: var(--well-soft); border-radius: .35rem; padding: .05rem .5rem; }
  .well li::before { content: '✓ ' / ''; }
  .coaching .findings { display: grid; gap: .4rem; max-block-size: 13rem; overflow-y: auto; scrollbar-width: thin; padding-inline-end: .25rem; }
  .findings li { border-inline-start: 3px solid var(--soon); padding-inline-start: .6rem; display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: baseline; }
  .findings button { border: 0; background: none; color: var(--soon); min-block-size: 1.5rem; padding: 0; font-weight: 600; text-align: start; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; }
  .findings button:hover { text-decoration-thickness: 2px; }

  .options { display: grid; gap: .75rem; }
  .option { position: relative; border: 1px solid var(--line); border-radius: var(--radius); padding: .5rem .75rem .75rem; display: grid; gap: .5rem; }
  .option legend { font-weight: 600; font-size: var(--small); padding-inline: .3rem; margin-inline-start: -.3rem; }
  .row { display: flex; justify-content: space-between; gap: .5rem; }
  .remedy { display: grid; grid-template-columns: minmax(9.5rem, 12.5rem) auto minmax(6rem, 1fr) auto; gap: .4rem; align-items: center; }
  .remedy .said { grid-column: 3; }
  .remedy .amount { grid-column: 2; }
  .remedy button { min-block-size: 2.5rem; grid-column: 4; }
  .amount { display: flex; align-items: center; gap: .35rem; color: var(--quiet); font-size: var(--small); }
  .amount input { inline-size: 6rem; text-align: end; }
  .remedy:not(:has(.amount)) .said { grid-column: 2 / 4; }
  .remedy:not(:has(button)) .said { grid-column-end: -1; }
  button.plain.small { justify-self: start; min-block-size: 2rem; margin-inline-start: -.5rem; font-size: var(--small); }
  summary { cursor: pointer; color: var(--accent-ink); font-size: var(--small); }
  .when { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
  input[type='datetime-local'], input[type='date'] {
    font: inherit; font-size: max(1rem, 16px); color: var(--ink); background: var(--surface); border: 1px solid var(--edge);
    border-radius: var(--radius); min-block-size: 2.5rem; padding: .35rem .6rem; flex: 0 1 14rem; min-inline-size: 0; color-scheme: inherit;
  }
  .chip { min-block-size: 2.1rem; padding: .2rem .7rem; border-radius: 99rem; font-size: var(--small); font-weight: 500; border-color: var(--line); }
  input[type='text'], select { min-block-size: 2.5rem; padding-block: .35rem; }

  .letter h3:focus { outline: 0; }
  .composer, .letter h3 { scroll-margin-block-start: 9rem; }
  .envelope { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; font-size: var(--small); }
  .envelope dt { color: var(--quiet); }
  .paper { background: var(--ground); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.1rem 1.25rem; display: grid; gap: .8rem; overflow-wrap: anywhere; }
  .paper p { text-wrap: pretty; }
  .paper blockquote { margin: 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--edge); white-space: pre-wrap; }
  .box { border: 1px solid var(--edge); border-radius: var(--radius); padding: .6rem .85rem; display: grid; gap: .15rem; }
  .promised { border: 1px solid var(--accent-ink); border-radius: var(--radius); padding: .6rem .85rem; }
  .link { display: inline-block; padding: .5rem .9rem; border-radius: var(--radius); background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .paper footer { display: grid; gap: 0; justify-items: start; border-block-start: 1px solid var(--line); padding-block-start: .7rem; font-size: var(--small); color: var(--quiet); }

  @media (max-width: 62rem) { .composer { max-block-size: none; overflow: visible; } .tabs, form > footer, .letter > footer { position: static; } }
  @media (max-width: 47rem) {
    :host { padding-inline: .5rem; }
    .tabs { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; }
    .tabs button { min-block-size: 2.75rem; flex: none; }
    .remedy { grid-template-columns: 1fr auto; }
    .remedy select { grid-column: 1; }
    .remedy .said, .remedy:not(:has(.amount)) .said { grid-column: 1 / -1; grid-row: 2; }
    .remedy .amount { grid-column: 2; }
    .remedy button { grid-column: 2; grid-row: 3; justify-self: end; }
    form > footer button, .letter > footer button { flex: 1 1 auto; min-block-size: 2.75rem; }
    .kept { margin-inline-start: 0; }
    .findings button, .check { min-block-size: 2.25rem; }
    .chip { min-block-size: 2.75rem; }
  }
`
