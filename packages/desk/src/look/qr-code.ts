/** A picture that a phone reads, drawn here: what it says goes to nobody. */
import { generate } from 'lean-qr/nano'
import { html, type TemplateResult } from 'lit'

/** The white that has to be around it. */
const margin = 4

/** Black on white in the dark too: not every app reads it the other way round. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text)
  const across = Array.from({ length: code.size }, (_, index) => index)
  const path = across
    .flatMap((y) => across.filter((x) => code.get(x, y)).map((x) => `M${x + margin} ${y + margin}h1v1h-1z`))
    .join('')
  const side = code.size + 2 * margin
  return html`
    <svg class="picture" role="img" aria-label=${label} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
      <path d=${path} fill="#000" />
    </svg>
  `
}
