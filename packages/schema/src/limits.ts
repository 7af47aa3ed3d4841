/**
 * The limits of every input, once: the widgets feed them to their inputs (`maxlength`, `max`), the API checks them
 * again, and `storefront.limits` tells them to anybody else. Lengths are in UTF-16 code units, as `maxlength` counts.
 */
export const limits = {
  /** A complaint in the customer's own words (mission A1). */
  descriptionLength: 20_000,
  /** A message on a case. */
  messageLength: 20_000,
  /** "What would put it right", in own words. */
  outcomeLength: 2_000,
  /** Our understanding of a complaint, and the customer's correction of it. */
  understandingLength: 5_000,
  /** The reason for taking a complaint back. */
  reasonLength: 2_000,
  /** A name: of a person, a place, a member of staff. */
  nameLength: 200,
  /** An e-mail address (RFC 5321: 254 octets for a path that can be delivered to). */
  emailLength: 254,
  /** A password: NIST SP 800-63B asks for length instead of signs, and for room for whole sentences. */
  passwordLengthMin: 12,
  passwordLength: 256,
  /** A telephone number as typed, with spaces and signs. */
  phoneLength: 40,
  /** Where to write by post, with every line. */
  postalAddressLength: 500,
  /** When to call or write, in own words. */
  preferredTimeLength: 200,
  /** An order number, SKU or the like. */
  codeLength: 100,
  /** The name of a product as the store's page gives it. */
  productNameLength: 300,
  /** A price in minor units: a thousand million of the main unit. */
  amountMinor: 100_000_000_000,
  /** A client-made idempotency key. 16 is enough for 96 random bits; a UUID has 36. */
  keyLengthMin: 16,
  keyLengthMax: 128,
  /** Options at a time, and remedies in one. */
  options: 6,
  /** Rules that say where complaints go, and words in one of them. */
  routingRules: 100,
  routingWords: 100,
  /** A search text, in characters and in words. */
  searchLength: 200,
  searchWords: 10,
  /** The name of a view, and how many somebody has, or the store. */
  viewNameLength: 80,
  views: 50,
  /** The question that an answer answers; its text, in the Markdown that is written; languages of one, steps of a guide. */
  answerTitleLength: 200,
  answerTextLength: 10_000,
  answerLanguages: 20,
  guideSteps: 20,
  /** Complaints that are changed at once. */
  bulk: 100,
  /** How far the complaints of a view are counted. */
  countMax: 100,
  /** The page of a list. */
  pageDefault: 20,
  pageMax: 100,
} as const
export type Limits = typeof limits

/** Of photos. Apart, so that a page carries them only where somebody can send one. */
export const photoLimits = {
  /** 25 MiB and 64 megapixels each: more than any telephone makes. */
  bytes: 26_214_400,
  pixels: 64_000_000,
  /** With one complaint or one message. */
  photos: 10,
  /** Of a PDF: a receipt, an invoice, a letter. */
  pages: 10,
} as const
