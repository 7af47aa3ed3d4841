/** What the load generator sends: the same customer's words to Redress and to every floor. */
import { ComplaintByTrackingCode, FileComplaint } from '@redress/schema/operations'

/** Replaced by a number that no other request of the run has. */
export const unique = '%n%'

export const benchOrigin = 'http://shop.bench.example'
export const benchKeys = { publishable: 'pk_bench', developer: 'sk_bench' }

/** What a browser on a store page sends, to the floors too: parsing headers is part of the price of any request. */
export const headers: Record<string, string> = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'accept-language': 'en-GB,en;q=0.9',
  origin: benchOrigin,
  'x-redress-store': benchKeys.publishable,
}

/** 400 characters, as the median complaint of the public loan complaints has about that many. */
export const words =
  'I ordered the oak table on the third of October and it came with a split along one side, as if something heavy had been dropped on the box. I took pictures before the driver left and he wrote it down. I rang twice and was told somebody would call me back within two days, which nobody did. I would like either a new table or my money back, and I would like somebody to tell me which of the two it is.'

const input = {
  // As the widgets make them: the time, then what is random.
  key: `${unique}-2915374012-1874301147-3301948201-882134751`,
  description: words,
  desiredOutcome: { remedies: ['REPLACEMENT', 'REFUND'] },
  about: { orderNumber: `M-${unique}`, productName: 'Oak table Sibiu' },
  contact: { name: 'Ada Popescu', email: `ada.${unique}@example.com` },
  countryCode: 'RO',
}

export const submitBody = JSON.stringify({ documentId: FileComplaint.documentId, variables: { input } })
export const statusBody = (trackingCode: string) =>
  JSON.stringify({ documentId: ComplaintByTrackingCode.documentId, variables: { trackingCode } })

/** The floor has no trusted documents; its own document is about as long as the id of one. */
export const floorSubmitBody = JSON.stringify({
  query: 'mutation File($input: FileInput!) { file(input: $input) { id receivedAt } }',
  variables: { input },
})
export const typenameBody = JSON.stringify({ query: '{__typename}' })
