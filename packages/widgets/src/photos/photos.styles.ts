/** Adopted by whatever element takes or shows photos: it comes with them, so it costs nobody else anything. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(`
  .photo-box, .photos { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; }
  .photo-box > p:empty { display: none; }
  .photos[hidden] { display: none; }
  .photos > li { display: flex; align-items: center; gap: .75rem; padding: .5rem; border: 1px solid var(--_line); border-radius: var(--_r2); }
  .photos img { inline-size: 3.5rem; block-size: 3.5rem; flex: none; border-radius: .375rem; object-fit: cover; background: var(--_quiet); }
  .photos .grow { flex: 1; min-inline-size: 0; }
  .photos .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .photos progress { inline-size: 100%; accent-color: var(--_ink); }
  .shown { display: flex; flex-wrap: wrap; gap: .5rem; padding-block-start: .375rem; }
  .shown button { padding: 0; border: 1px solid var(--_line); border-radius: var(--_r2); background: var(--_quiet); overflow: hidden; cursor: zoom-in; max-inline-size: 100%; }
  .shown img { display: block; block-size: 6rem; inline-size: auto; max-inline-size: 100%; object-fit: cover; }
  .shown button[aria-expanded='true'] { cursor: zoom-out; }
  .shown button[aria-expanded='true'] img { block-size: auto; }
`)

/** Once for each element. */
export function adopt(root: ShadowRoot | null): void {
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
