/** Adopted by whatever element shows a solution: it comes with it, so it costs nobody else anything. */
export const solutionStyles = css`
  .solution { gap: 1.5rem; }
  .proposal-opening { min-block-size: 22rem; }
  #advice { min-block-size: 4.5rem; }
  .offers { display: grid; gap: .75rem; }
  .offers legend { margin-block-end: .375rem; font-size: 1.125em; font-weight: 640; text-wrap: balance; }
  .offer { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125rem .75rem; align-items: start; padding: .875rem 1rem; border: 1px solid var(--_edge); border-radius: var(--_r2); font-weight: 400; cursor: pointer; }
  .offer > :not(input) { grid-column: 2; }
  .offer input { grid-row: 1; inline-size: 1.25rem; min-block-size: 1.25rem; block-size: 1.25rem; margin-block-start: .15em; padding: 0; accent-color: var(--_fill); }
  .offer strong { font-weight: 620; }
  .offer:has(:checked) { border-color: var(--_ink); box-shadow: inset 0 0 0 1px var(--_ink); background: var(--_soft); }
  .offer:has(:focus-visible) { outline: 3px solid var(--_ink); outline-offset: 2px; }
  .offer:has(:focus-visible) input { outline: none; }
  .offer.over { cursor: default; border-style: dashed; color: var(--_muted); }
  .offer .facts { display: grid; gap: .125rem; margin-block-start: .125rem; }
  .duties { display: grid; gap: .875rem; }
  .duties li { display: grid; grid-template-columns: 1.375rem minmax(0, 1fr); gap: 0 .625rem; }
  .duties li > * { grid-column: 2; }
  .duties li::before { content: ''; grid-row: 1; inline-size: 1.125rem; block-size: 1.125rem; margin-block-start: .22em; border: 2px solid var(--_edge); border-radius: 50%; }
  .duties .DONE::before { content: '✓' / ''; display: grid; place-content: center; border-color: var(--_good); background: var(--_good); color: var(--_surface); font-size: .8125em; line-height: 1; font-weight: 700; inline-size: 1.375rem; block-size: 1.375rem; }
  .duties .WAITING { color: var(--_muted); }
  .sides { display: grid; gap: 1.25rem; align-items: start; }
  @container (min-width: 30rem) { .sides.both { grid-template-columns: 1fr 1fr; } }
  @media (forced-colors: active) {
    .offer:has(:checked) { border: 2px solid Highlight; }
    .duties .DONE::before { forced-color-adjust: none; background: Canvas; color: CanvasText; border-color: CanvasText; }
  }
`

function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
