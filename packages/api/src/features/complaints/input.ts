/** What a complaint may be made of: the checks of every input, pure. The limits stand in `@redress/schema/limits`. */
import type { ContactChannel, IssueCode, RemedyKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { type Issue, ValidationError } from '../../errors.ts'
import type { Words } from '../../words/words.ts'

type Given<T> = T | null | undefined

export interface FileComplaintInput {
  key: string
  description: string
  desiredOutcome?: Given<{ remedies?: Given<readonly RemedyKind[]>; words?: Given<string> }>
  about?: Given<{
    orderNumber?: Given<string>
    productName?: Given<string>
    sku?: Given<string>
    price?: Given<{ amountMinor: number; currency: string }>
    purchasedOn?: Given<string>
    place?: Given<string>
    staffName?: Given<string>
  }>
  categoryId?: Given<string>
  contact: {
    name: string
    email?: Given<string>
    phone?: Given<string>
    postalAddress?: Given<string>
    preferredChannel?: Given<ContactChannel>
    preferredTime?: Given<string>
  }
  locale?: Given<string>
  countryCode?: Given<string>
  /** As `stageUpload` gave them. */
  attachmentIds?: Given<readonly string[]>
}
export interface AddMessageInput {
  key: string
  trackingCode: string
  text: string
  attachmentIds?: Given<readonly string[]>
}
export interface WithdrawComplaintInput {
  key: string
  trackingCode: string
  reason?: Given<string>
}
export interface ConfirmUnderstandingInput {
  key: string
  trackingCode: string
}
export interface CorrectUnderstandingInput extends ConfirmUnderstandingInput {
  text: string
}
export interface RequestTrackingLinkInput {
  key: string
  reference: string
  email: string
}

/** Collects what is wrong with an input, field by field. */
export class Issues {
  readonly list: Issue[] = []
  readonly words: Words
  constructor(words: Words) {
    this.words = words
  }

  add(path: string, code: IssueCode, options: { limit?: number; message?: string } = {}): void {
    const message = options.message ?? this.words.issue[code](options.limit)
    this.list.push({ path: path.split('.'), code, message })
  }

  /** A text that may be absent. */
  text(path: string, value: Given<string>, limit: number): void {
    if (value === null || value === undefined) return
    if (value.length > limit) this.add(path, 'TOO_LONG', { limit })
    // PostgreSQL stores no NUL, and nobody types one.
    else if (value.includes('\0')) this.add(path, 'INVALID')
  }

  required(path: string, value: Given<string>, limit: number): void {
    if (!value?.trim()) this.add(path, 'REQUIRED')
    else this.text(path, value, limit)
  }

  /** A text of one line: a name, an address. Line breaks could become headers of a mail. */
  line(path: string, value: Given<string>, limit: number): void {
    if (value && controlCharacter.test(value)) this.add(path, 'INVALID')
    else this.text(path, value, limit)
  }

  key(value: string): void {
    if (value.length < limits.keyLengthMin) this.add('key', 'TOO_SHORT', { limit: limits.keyLengthMin })
    else this.line('key', value, limits.keyLengthMax)
  }

  email(path: string, value: string): void {
    if (value.length > limits.emailLength) this.add(path, 'TOO_LONG', { limit: limits.emailLength })
    else if (!emailForm.test(value.trim()) || controlCharacter.test(value.trim()) || !value.isWellFormed())
      this.add(path, 'INVALID')
  }

  phone(path: string, value: Given<string>): void {
    this.line(path, value, limits.phoneLength)
    if (value?.trim() && value.length <= limits.phoneLength && !phoneForm.test(value.trim())) this.add(path, 'INVALID')
  }

  /** @throws ValidationError when anything was found. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new ValidationError(this.words.error.validation, this.list)
  }
}

/**
 * Refuses an input for one reason that shows only under the lock. A work may run twice, so nothing is collected there.
 * @throws ValidationError always
 */
export function refuse(words: Words, path: string, code: IssueCode, message = words.issue[code](undefined)): never {
  throw new ValidationError(words.error.validation, [{ path: [path], code, message }])
}

/** What a text of one line does not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
export const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
/** Lenient on purpose: only a delivered mail proves an address. One @, a dot behind it, nothing that could split a header. */
const emailForm = /^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\]+\.[^\s@,;<>"()[\]\\]+$/
const phoneForm = /^[+()\d][\d\s()./+-]{3,}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i

/** @throws ValidationError with every issue of the input, so that a person mends them at once. */
export function checkFileComplaint(
  input: FileComplaintInput,
  words: Words,
  { contactMayBeMissing = false }: { contactMayBeMissing?: boolean } = {},
): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('description', input.description, limits.descriptionLength)
  checkContact(issues, input.contact, contactMayBeMissing)
  const { desiredOutcome, about } = input
  issues.text('desiredOutcome.words', desiredOutcome?.words, limits.outcomeLength)
  issues.line('about.orderNumber', about?.orderNumber, limits.codeLength)
  issues.line('about.productName', about?.productName, limits.productNameLength)
  issues.line('about.sku', about?.sku, limits.codeLength)
  issues.line('about.place', about?.place, limits.nameLength)
  issues.line('about.staffName', about?.staffName, limits.nameLength)
  const amount = about?.price?.amountMinor
  if (amount !== undefined && (amount < 0 || amount > limits.amountMinor))
    issues.add('about.price.amountMinor', 'OUT_OF_RANGE')
  issues.throwIfAny()
}

function checkContact(
  issues: Issues,
  { name, email, phone, postalAddress, preferredTime }: FileComplaintInput['contact'],
  mayBeMissing: boolean,
): void {
  issues.line('contact.name', name, limits.nameLength)
  if (!name.trim()) issues.add('contact.name', 'REQUIRED')
  if (email?.trim()) issues.email('contact.email', email)
  issues.phone('contact.phone', phone)
  if (!email?.trim() && !phone?.trim() && !mayBeMissing)
    issues.add('contact.email', 'REQUIRED', { message: issues.words.error.contactMissing })
  issues.text('contact.postalAddress', postalAddress, limits.postalAddressLength)
  issues.line('contact.preferredTime', preferredTime, limits.preferredTimeLength)
}

export function checkAddMessage(input: AddMessageInput, words: Words): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  issues.throwIfAny()
}

export function checkWithdrawComplaint(input: WithdrawComplaintInput, words: Words): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('reason', input.reason, limits.reasonLength)
  issues.throwIfAny()
}

export function checkRequestTrackingLink(input: RequestTrackingLinkInput, words: Words): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('reference', input.reference, limits.codeLength)
  if (input.email.trim()) issues.email('email', input.email)
  else issues.add('email', 'REQUIRED')
  issues.throwIfAny()
}

export function checkConfirmUnderstanding(input: ConfirmUnderstandingInput, words: Words): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.throwIfAny()
}

export function checkCorrectUnderstanding(input: CorrectUnderstandingInput, words: Words): void {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.understandingLength)
  issues.throwIfAny()
}
