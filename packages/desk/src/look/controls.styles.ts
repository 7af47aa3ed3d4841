import { css } from 'lit'

/** Text, links, buttons and fields, the same in every part of the desk. */
export const controlStyles = css`
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  ul, ol { list-style: none; }
  h1, h2, h3 { line-height: 1.3; letter-spacing: -.01em; text-wrap: balance; font-weight: 620; }
  h1 { font-size: 1.35rem; }
  h2 { font-size: 1.1rem; }
  h3 { font-size: 1rem; }
  h1:focus { outline: 0; }
  a { color: var(--accent-ink); text-underline-offset: .2em; text-decoration-thickness: 1px; }
  small, .small { font-size: var(--small); }
  .quiet { color: var(--quiet); }
  :focus-visible { outline: var(--focus); outline-offset: 2px; border-radius: .2rem; }

  button, .button {
    font: inherit; font-weight: 560; line-height: 1.3; color: var(--ink); background: var(--surface);
    border: 1px solid var(--edge); border-radius: var(--radius); min-block-size: 2.5rem; padding: .45rem .9rem;
    cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; gap: .5rem;
  }
  button:hover, .button:hover { background: var(--soft); }
  button:focus-visible, .button:focus-visible { border-radius: var(--radius); }
  .main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .main:hover { background: color-mix(in oklab, var(--accent), black 12%); }
  button.plain { border-color: transparent; background: none; color: var(--accent-ink); padding-inline: .5rem; }
  button.plain:hover { background: var(--soft); }
  button[aria-disabled='true'] { opacity: .65; cursor: default; }

  .field { display: grid; gap: .35rem; }
  .field > label { font-weight: 560; }
  .field > .hint { color: var(--quiet); font-size: var(--small); }
  .field > .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
  input[type='text'], input[type='email'], input[type='password'], input[type='search'], select, textarea {
    font: inherit; font-size: max(1rem, 16px); color: var(--ink); background: var(--surface); inline-size: 100%;
    border: 1px solid var(--edge); border-radius: var(--radius); min-block-size: 2.75rem; padding: .5rem .75rem;
  }
  input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: -1px; border-radius: var(--radius); }
  [aria-invalid='true'] { border-color: var(--late); }

  .told { border-radius: var(--radius); padding: .65rem .85rem; background: var(--soft); }
  .told.fault { background: var(--late-soft); color: var(--late); }
  kbd {
    font: inherit; font-size: var(--smaller); line-height: 1.4; border: 1px solid var(--edge); border-radius: .3rem;
    padding: 0 .35rem; color: var(--quiet); white-space: nowrap;
  }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (forced-colors: active) { .main { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  @media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } }
`
