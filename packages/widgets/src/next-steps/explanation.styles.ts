/** Adopted by the element that explains: it comes with that, so it costs nobody else anything. */
export const explanationStyles = css`
  details { border-block: 1px solid var(--_line); }
  summary { display: flex; justify-content: space-between; align-items: center; min-block-size: 2.875rem; font-weight: 620; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary::after { content: '' / ''; flex: none; inline-size: .5rem; block-size: .5rem; margin-inline: 1rem .25rem; border: solid var(--_ink); border-width: 0 2px 2px 0; rotate: 45deg; }
  [open] > summary::after { rotate: 225deg; }
  summary:focus-visible { outline: 3px solid var(--_ink); outline-offset: 2px; }
  dl { display: grid; gap: .125rem; margin: 0; padding-block-end: .875rem; }
  dt { font-weight: 580; margin-block-start: .5rem; }
  dt:first-child { margin-block-start: 0; }
  dd { margin: 0; color: var(--_muted); font-size: .9375em; }
  .chips { gap: .5rem; margin-block-start: .25rem; }
  .chips .plain { text-align: start; }
`

function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
