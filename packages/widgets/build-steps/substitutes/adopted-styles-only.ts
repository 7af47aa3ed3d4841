/**
 * Stands in for Lit's `css-tag.js` in the CDN build. Every browser that knows `light-dark()` adopts style sheets, and our
 * styles are plain text, so `css` can make the sheet itself: without the other way by `<style>` and the checks of what
 * is put in, 0.3 KB less. npm users get the real module.
 */
export const supportsAdoptingStyleSheets = true

export function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets
}

/** Re-exported by Lit and used by nobody here. */
export const CSSResult = undefined
export const unsafeCSS = undefined
