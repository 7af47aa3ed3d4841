import { css } from 'lit'

/**
 * What every widget's card is made of. Colours come from one accent: lightness is clamped in OKLCH, so that any store
 * colour, yellow or navy, gives text of at least 4.5:1 on both schemes. `light-dark()` follows the page's own
 * `color-scheme`. Logical properties only: right-to-left needs no rule of its own.
 */
export const redressElementStyles = css`
  :host {
    --_accent: var(--redress-accent, var(--_store-accent, #0b6e5f));
    --_bright: clamp(0, (l - 0.6) * 1000, 1);
    --_fill: oklch(from var(--_accent) calc(var(--_bright) * max(l, 0.7) + (1 - var(--_bright)) * min(l, 0.52)) c h);
    --_on-fill: var(--redress-on-accent, oklch(from var(--_accent) calc(1 - var(--_bright) * 0.85) 0 h));
    --_ink: light-dark(oklch(from var(--_accent) min(l, 0.43) c h), oklch(from var(--_accent) max(l, 0.82) min(c, 0.12) h));
    --_surface: var(--redress-surface, light-dark(#fff, #1b1e1c));
    --_text: var(--redress-text, light-dark(#1d1f1e, #e9ebe8));
    --_muted: var(--redress-muted, light-dark(#5a5f5c, #a8afaa));
    --_line: var(--redress-line, light-dark(#e3e1db, #363b37));
    --_edge: light-dark(#8b8e89, #737a74);
    --_field: light-dark(#fff, #141715);
    --_soft: light-dark(color-mix(in oklab, var(--_accent) 8%, var(--_surface)), color-mix(in oklab, var(--_accent) 24%, var(--_surface)));
    --_quiet: color-mix(in oklab, var(--_text) 5%, var(--_surface));
    --_good: light-dark(#1e6b33, #86d69a);
    --_warn: light-dark(#8a4b00, #f3b562);
    --_bad: light-dark(#a3231a, #ff9d92);
    --_r: var(--redress-radius, 14px);
    --_r2: calc(var(--_r) * 0.68);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    line-height: 1.55;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]), [hidden] { display: none !important; }
  *, ::before, ::after { box-sizing: border-box; }
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    padding: clamp(1.125rem, 5cqi, 1.875rem);
  }
  form, .stack, .tight, .two { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .tight { gap: .375rem; }
  @container (min-width: 30rem) { .two { grid-template-columns: 1fr 1fr; align-items: start; gap: .875rem; } }
  h2, h3, p, ol, ul, fieldset, blockquote { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  h2 { font-size: 1.3125em; line-height: 1.25; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
  h3 { font-size: 1em; font-weight: 620; }
  p { text-wrap: pretty; }
  ol, ul { list-style: none; }
  :is(h2, [tabindex='-1']):focus { outline: none; }
  .steps-block, .answers { gap: .75rem; }
  .muted { color: var(--_muted); font-size: .9375em; }
  .ref { white-space: nowrap; font-variant-numeric: tabular-nums; letter-spacing: .02em; font-weight: 600; }
  .when { color: var(--_ink); font-weight: 600; }
  .capital::first-letter { text-transform: uppercase; }
  .words { white-space: pre-line; }
  label, legend, .label { display: block; font-weight: 560; padding: 0; }
  .optional { font-weight: 400; color: var(--_muted); font-size: .9375em; margin-inline-start: .25em; }
  input, textarea, select {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    margin: 0;
    min-block-size: 2.875rem;
    padding: .625rem .8125rem;
    background: var(--_field);
    border: 1px solid var(--_edge);
    border-radius: var(--_r2);
  }
  textarea { display: block; min-block-size: 8.5rem; max-block-size: 26rem; resize: vertical; field-sizing: content; }
  textarea.small { min-block-size: 5rem; }
  [aria-invalid='true'] { border-color: var(--_bad); box-shadow: inset 0 0 0 1px var(--_bad); }
  .error { color: var(--_bad); font-size: .9375em; font-weight: 500; }
  :is(input, textarea, select, button, a):focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  button { font: inherit; color: inherit; margin: 0; cursor: pointer; touch-action: manipulation; }
  .main {
    display: grid;
    place-content: center;
    inline-size: 100%;
    min-block-size: 3rem;
    padding: .625rem 1rem;
    font-weight: 600;
    color: var(--_on-fill);
    background: var(--_fill);
    border: 1px solid transparent;
    border-radius: var(--_r2);
    text-align: center;
    text-decoration: none;
  }
  @media (hover: hover) { .main:hover { background: color-mix(in oklab, var(--_fill), black 10%); } }
  .main[aria-busy='true'] { cursor: progress; }
  .plain {
    min-block-size: 2.75rem;
    padding: .5rem 1rem;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_r2);
    font-weight: 560;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: .25rem 0;
    font-weight: 560;
    color: var(--_ink);
    background: none;
    border: 0;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: .2em;
  }
  .fit { inline-size: auto; min-inline-size: 8rem; }
  .row, .between { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; }
  .between { justify-content: space-between; }
  .beside { display: grid; gap: .5rem; }
  @container (min-width: 26rem) { .beside { grid-template-columns: minmax(0, 1fr) auto; } }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5rem; border-block-start: 1px solid var(--_line); padding-block-start: .5rem; margin-block-end: -.375rem; font-size: .9375em; }
  .box { border-radius: var(--_r2); background: var(--_quiet); padding: .75rem .9375rem; font-size: .9375em; }
  .notice { border-radius: var(--_r2); background: var(--_soft); padding: .875rem 1rem; }
  .problem { border: 1px solid var(--_bad); border-radius: var(--_r2); padding: .75rem 1rem; }
  .problem ul { display: grid; gap: .125rem; margin-block-start: .25rem; }
  .problem a { display: inline-block; padding-block: .25rem; color: var(--_bad); text-underline-offset: .2em; }
  .promise { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125rem .875rem; align-items: center; border-radius: var(--_r2); background: var(--_soft); padding: 1rem; }
  .promise > :not(.face) { grid-column: 2; }
  .moved { background: color-mix(in oklab, var(--_warn) 11%, var(--_surface)); }
  .moved .face { background: var(--_warn); color: var(--_surface); }
  .moved :is(b, .when) { color: var(--_warn); }
  .moved s { color: var(--_muted); }
  .promise :is(strong, b) { font-weight: 620; }
  .face { grid-row: span 2; align-self: start; display: grid; place-items: center; inline-size: 2.75rem; block-size: 2.75rem; border-radius: 50%; background: var(--_fill); color: var(--_on-fill); font-weight: 600; }
  .face svg { inline-size: 1.375rem; block-size: 1.375rem; }
  blockquote { padding-inline-start: .875rem; border-inline-start: 2px solid var(--_line); color: var(--_muted); }
  .steps li { position: relative; padding-block-end: 1.125rem; padding-inline-start: 2rem; }
  .steps li:last-child { padding-block-end: 0; }
  .steps li::before { content: ''; position: absolute; inset-inline-start: .1875rem; inset-block-start: .4em; inline-size: .75rem; block-size: .75rem; border-radius: 50%; border: 2px solid var(--_edge); background: var(--_surface); z-index: 1; }
  .steps li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: calc(.5625rem - 1px); inset-block: 1rem -.5rem; inline-size: 2px; background: var(--_line); }
  .steps .DONE::before { background: var(--_good); border-color: var(--_good); }
  .steps .NOW::before { background: var(--_ink); border-color: var(--_ink); box-shadow: 0 0 0 5px var(--_soft); }
  .steps .NOW h3 { color: var(--_ink); }
  .steps .LATER h3 { font-weight: 500; }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: no-preference) {
    .arrive { animation: arrive .28s ease-out; }
    @keyframes arrive { from { translate: 0 .5rem; } }
  }
  @media (forced-colors: active) {
    .main, .face, .notice, .box, .promise { border: 1px solid; }
    .steps .DONE::before { background: CanvasText; }
    .steps .NOW::before { background: Highlight; }
    .face, .steps li::before { forced-color-adjust: none; }
    .face { background: ButtonFace; color: ButtonText; }
  }
`
