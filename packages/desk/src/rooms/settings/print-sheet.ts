import { html, render } from 'lit'

interface Sheet {
  readonly heading: string
  readonly lines: readonly string[]
  readonly foot: string
}

/** Prints these lines and nothing else of the page. `look/page.css` hides the rest meanwhile. */
export function printSheet({ heading, lines, foot }: Sheet): void {
  const sheet = document.createElement('section')
  sheet.className = 'sheet'
  render(html`<h1>${heading}</h1><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul><p>${foot}</p>`, sheet)
  document.body.append(sheet)
  addEventListener('afterprint', () => sheet.remove(), { once: true })
  print()
}
