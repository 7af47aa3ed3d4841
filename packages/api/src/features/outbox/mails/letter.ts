/** What a mail is made of, and how it is set: as text and as HTML, from the same parts. Pure. */
import type { Mail } from '../../../ports/mail/mail.ts'
import type { Store } from '../../stores/store.ts'

export interface Letter {
  subject: string
  greeting: string
  /** In order: plain sentences, what stands out, what is quoted, the one link. */
  parts: LetterPart[]
  /** Who writes, how to reach a person, the reference. */
  foot: string[]
  /** Under everything else, for whoever looks for it. */
  quietLink?: { label: string; url: string }
}

export type LetterPart =
  | { kind: 'sentence'; text: string }
  | { kind: 'promise'; what: string; when: string; instead?: string | undefined }
  | { kind: 'quote'; label: string; text: string }
  /** What belongs together: an option, what one side does. */
  | { kind: 'box'; title: string; lines: string[] }
  | { kind: 'link'; label: string; url: string }

export function asText({ greeting, parts, foot, quietLink }: Letter): string {
  const last = quietLink ? [`${quietLink.label}\n${quietLink.url}`] : []
  return `${[greeting, ...parts.map(partAsText), foot.join('\n'), ...last].join('\n\n')}\n`
}

function partAsText(part: LetterPart): string {
  switch (part.kind) {
    case 'sentence':
      return part.text
    case 'promise':
      return [part.what, part.when, part.instead].filter((line) => line !== undefined).join('\n')
    case 'quote':
      return `${part.label}\n${part.text.replaceAll(/^/gm, '> ')}`
    case 'box':
      return [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n')
    case 'link':
      return `${part.label}\n${part.url}`
  }
}

/** One column, a system's own typeface, colours that a mail program may turn dark. Everything that comes in is escaped. */
export function asHtml(letter: Letter, { locale, accentColor }: { locale: string; accentColor: string }): string {
  const { subject, greeting, parts, foot, quietLink } = letter
  const last = quietLink
    ? `\n<p style="margin:16px 0 0;font-size:14px"><a href="${escaped(quietLink.url)}">${escaped(quietLink.label)}</a></p>`
    : ''
  const accent = /^#[0-9a-f]{6}$/i.test(accentColor) ? accentColor : '#0b6e5f'
  return `<!doctype html>
<html lang="${escaped(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px 16px;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"><div style="max-width:34rem;margin:0 auto">
<p style="margin:0 0 16px">${escaped(greeting)}</p>
${parts.map((part) => partAsHtml(part, accent)).join('\n')}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #b9bbb6;font-size:14px">${foot.map(escaped).join('<br>')}</p>${last}
</div></body></html>
`
}

function partAsHtml(part: LetterPart, accent: string): string {
  switch (part.kind) {
    case 'sentence':
      return `<p style="margin:0 0 16px">${escaped(part.text)}</p>`
    case 'promise':
      return `<p style="margin:0 0 16px;padding:14px 16px;border-radius:10px;border:1px solid ${accent}">${escaped(part.what)}<br><strong>${escaped(part.when)}</strong>${part.instead ? `<br>${escaped(part.instead)}` : ''}</p>`
    case 'quote':
      return `<p style="margin:0 0 6px"><strong>${escaped(part.label)}</strong></p><blockquote style="margin:0 0 16px;padding-inline-start:12px;border-inline-start:3px solid #b9bbb6">${escaped(part.text)}</blockquote>`
    case 'box':
      return `<div style="margin:0 0 12px;padding:12px 16px;border-radius:10px;border:1px solid #b9bbb6"><strong>${escaped(part.title)}</strong>${part.lines.map((line) => `<br>${escaped(line)}`).join('')}</div>`
    case 'link':
      return `<p style="margin:0 0 16px"><a href="${escaped(part.url)}" style="display:inline-block;padding:12px 18px;border-radius:10px;background:${accent};color:${inkOn(accent)};font-weight:600;text-decoration:none">${escaped(part.label)}</a></p>`
  }
}

/** White where it can be read on the colour, with a contrast of at least 4.5 as WCAG measures it; else nearly black. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) >= 4.5 ? '#ffffff' : '#131513'
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '<br>')
}

/** What a mail says, in both forms. */
export function asMail(letter: Letter, locale: string, { settings }: Store): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { subject } = letter
  return { subject, text: asText(letter), html: asHtml(letter, { locale, accentColor: settings.accentColor ?? '' }) }
}
