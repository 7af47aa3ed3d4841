/** Adopted by the card: it comes with what it shows. */
export const surveyStyles = css`
  .marks { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .25rem; }
  .marks:has(:nth-child(8)) { grid-auto-flow: row; grid-template-columns: repeat(6, minmax(0, 1fr)); }
  .marks button { min-block-size: 3.25rem; padding: 0; font-size: 1.125em; font-weight: 600; font-variant-numeric: tabular-nums; background: var(--_field); border: 1px solid var(--_edge); border-radius: var(--_r2); }
  @media (hover: hover) { .marks button:hover { border-color: var(--_ink); background: var(--_soft); } }
  @container (min-width: 38rem) { .marks, .marks:has(:nth-child(8)) { grid-auto-flow: column; grid-template-columns: none; gap: .5rem; } }
  .ends { display: flex; justify-content: space-between; gap: 1rem; }
  .ends :last-child { text-align: end; }
`

function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
