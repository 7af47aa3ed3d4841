import { limits } from '@redress/schema/limits'

/** What came with a form: texts only, whatever was sent. */
export interface Form {
  /** The value of a field as it was typed, or nothing. */
  text(name: string): string
  /** Every value of a field. */
  all(name: string): string[]
}

/** A browser sends each line break as two characters; what was typed is one. */
const asTyped = (value: string) => value.replaceAll('\r\n', '\n')

export function formOf(values: Pick<FormData | URLSearchParams, 'getAll'>): Form {
  const all = (name: string) =>
    values.getAll(name).flatMap((value: unknown) => (typeof value === 'string' ? [asTyped(value)] : []))
  return { all, text: (name) => all(name)[0] ?? '' }
}

/** More than any form of ours has. */
export const mostFields = 300

interface Posted {
  header(name: string): string | undefined
  text(): Promise<string>
  formData(): Promise<FormData>
}

/** The form in the body; nothing when it is none, or none of ours: half a million fields take seconds to be told apart. */
export async function formIn(request: Posted): Promise<Form | undefined> {
  if (!request.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return request.formData().then(formOf, () => undefined)
  const text = await request.text().catch(() => undefined)
  const isOurs = text !== undefined && text.split('&', mostFields + 1).length <= mostFields
  return isOurs ? formOf(new URLSearchParams(text)) : undefined
}

/** The key of a page that was made with one. */
export function keyIn(form: Form): string | undefined {
  const key = form.text('key')
  return key.length >= limits.keyLengthMin && key.length <= limits.keyLengthMax ? key : undefined
}
