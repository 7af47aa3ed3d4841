/** Adopted by whatever element shows answers: it comes with them, so it costs nobody else anything. */
export const answersStyles = css`
  .questions { display: grid; }
  .questions > li { border-block-start: 1px solid var(--_line); }
  .question { display: flex; justify-content: space-between; align-items: center; gap: 1rem; inline-size: 100%; min-block-size: 3rem; padding: .5rem 0; border: 0; background: none; font-weight: 580; text-align: start; text-wrap: balance; }
  .question::after { content: '' / ''; flex: none; inline-size: .5rem; block-size: .5rem; margin-inline-end: .25rem; border: solid var(--_ink); border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -.125rem; }
  .question[aria-expanded='true']::after { rotate: 225deg; translate: 0 .125rem; }
  @media (hover: hover) { .question:hover { color: var(--_ink); } }
  .told { display: grid; gap: .875rem; padding-block-end: 1.125rem; }
  .text { display: grid; gap: .625rem; max-inline-size: 42rem; white-space: pre-line; }
  .text :is(ul, ol:not(.guide)) { display: grid; gap: .25rem; padding-inline-start: 1.25rem; list-style: disc; }
  .text ol:not(.guide) { list-style: decimal; }
  .text a { color: var(--_ink); text-underline-offset: .2em; }
  .text, .text * { white-space-collapse: preserve-breaks; }
  .guide { display: grid; gap: .75rem; counter-reset: step; }
  .guide > li { counter-increment: step; position: relative; display: grid; gap: .5rem; padding: .875rem 1rem; padding-inline-start: 3rem; border: 1px solid var(--_line); border-radius: var(--_r2); }
  .guide > li::before { content: counter(step); position: absolute; inset-inline-start: .875rem; inset-block-start: .875rem; display: grid; place-content: center; inline-size: 1.5rem; block-size: 1.5rem; border-radius: 50%; background: var(--_soft); color: var(--_ink); font-weight: 650; font-size: .875em; }
  .who { display: block; font-size: .8125em; font-weight: 620; letter-spacing: .01em; color: var(--_muted); }
  .you .who { color: var(--_ink); }
  .we { border-block-start: 1px dashed var(--_line); padding-block-start: .5rem; }
  @container (min-width: 34rem) { .guide > li:has(.you + .we) { grid-template-columns: 1fr 1fr; gap: 1.25rem; } .guide .you + .we { border: 0; padding: 0; } }
  .offer-answers:has(ul) { border-radius: var(--_r2); background: var(--_quiet); padding: .375rem .9375rem .5rem; }
  .offer-answers:not(:has(ul)) { position: absolute; }
  .offer-answers .question { font-weight: 520; }
  .offer-answers .questions > li:first-child { border: 0; }
`

function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Once for each element. */
export function adopt(root: ShadowRoot | null): void {
  if (root && !root.adoptedStyleSheets.includes(answersStyles)) root.adoptedStyleSheets.push(answersStyles)
}
