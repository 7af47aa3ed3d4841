import { css } from 'lit'

export const frameStyles = css`
  :host { display: grid; grid-template: auto 1fr / minmax(0, 1fr); min-block-size: 100dvh; }
  header {
    position: sticky; inset-block-start: 0; z-index: 5; display: flex; align-items: center; gap: .25rem 1.5rem; min-block-size: 3.25rem;
    padding-inline: clamp(1rem, 2vw, 1.25rem); background: var(--surface); border-block-end: 1px solid var(--line);
  }
  .brand { display: flex; align-items: center; gap: .6rem; font-weight: 620; letter-spacing: -.01em; min-inline-size: 7.5rem; }
  .brand svg { flex: none; }
  .brand span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  /* Where a language needs more room than there is, the rooms scroll, and the page does not. */
  nav { display: flex; gap: .25rem; align-self: stretch; min-inline-size: 0; overflow-x: auto; scrollbar-width: none; }
  nav a {
    flex: none; display: flex; align-items: center; gap: .5rem; padding-inline: .55rem; color: var(--quiet); text-decoration: none;
    border-block: 2px solid transparent;
  }
  nav a svg { display: none; }
  .waiting { font-size: var(--smaller); font-weight: 600; padding-inline: .4rem; border-radius: 99rem; background: var(--soon-soft); color: var(--soon); }
  nav a:hover { color: var(--ink); }
  nav a:focus-visible { outline-offset: -4px; border-radius: var(--radius); }
  nav a[aria-current] { color: var(--ink); font-weight: 600; border-block-end-color: var(--accent-ink); }
  .new { margin-inline-start: auto; gap: .4rem; padding-inline: .7rem; white-space: nowrap; min-block-size: 2.25rem; }
  .new svg { inline-size: 1.1rem; block-size: 1.1rem; }
  .keys { color: var(--quiet); font-weight: 400; }
  main { min-inline-size: 0; }
  main:focus { outline: 0; }
  .skip { position: absolute; inset-inline-start: 1rem; inset-block-start: .35rem; z-index: 9; }
  .skip:not(:focus) { clip-path: inset(50%); pointer-events: none; }
  .empty { margin: 12vh auto; padding-inline: 1rem; max-inline-size: 30rem; text-align: center; display: grid; gap: .75rem; justify-items: center; }
  .empty p { color: var(--quiet); }

  @media (max-width: 88rem) {
    .new { min-inline-size: 2.5rem; padding-inline: 0; }
    .new span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    header { column-gap: .75rem; }
  }
  @media (max-width: 66rem) {
    .keys { display: none; }
    nav { gap: 0; }
    nav a { padding-inline: .45rem; }
  }
  @media (min-width: 47.01rem) and (max-width: 58rem) { .brand { min-inline-size: auto; } .brand span { display: none; } }

  /* On a phone the rooms are within reach of the thumb, and there is no keyboard to tell about. */
  @media (max-width: 47rem) {
    :host { padding-block-end: calc(3.75rem + env(safe-area-inset-bottom)); }
    .new { min-inline-size: 2.75rem; min-block-size: 2.75rem; }
    .new svg { inline-size: 1.4rem; block-size: 1.4rem; }
    nav {
      position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 5; background: var(--surface); border-block-start: 1px solid var(--line);
      padding-block-end: env(safe-area-inset-bottom); gap: 0;
    }
    nav a {
      flex: 1 0 auto; min-inline-size: 3rem; flex-direction: column; justify-content: center; gap: .15rem; min-block-size: 3.75rem;
      padding-inline: .1rem; font-size: .7rem; border: 0; position: relative;
    }
    .waiting { position: absolute; inset-block-start: .2rem; inset-inline-start: calc(50% + .45rem); }
    nav a svg { display: block; }
    nav a[aria-current] { color: var(--accent-ink); }
  }
  /* What is printed is a sheet for somebody: nothing of the desk around it. */
  @media print {
    :host { display: block; padding: 0; }
    header, desk-notices { display: none; }
  }
`
