/**
 * Prints a few lines on a page of their own: the store's page around the case is not what was agreed. Without a window of
 * its own (a page may not be let open one) the whole page is printed.
 */
export function printLines(language: string, [title = '', ...lines]: readonly string[]): void {
  const paper = open('', '_blank')
  if (!paper) {
    print()
    return
  }
  const { document: page } = paper
  page.documentElement.lang = language
  page.title = title
  const add = (name: string, text: string) => {
    const element = page.createElement(name)
    element.textContent = text
    page.body.append(element)
  }
  add('h1', title)
  for (const line of lines) add('p', line)
  // By a sheet and not by an attribute: the strictest policies allow this one.
  const sheet = new (paper as typeof globalThis & Window).CSSStyleSheet()
  sheet.replaceSync(
    'body { font: 12pt/1.5 system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; white-space: pre-line } h1 { font-size: 18pt }',
  )
  page.adoptedStyleSheets = [sheet]
  paper.print()
}
