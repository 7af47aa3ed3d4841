import { type FullStore, marks } from './full-store.ts'

/** What has to be given with a question, each time that it is asked; what is not here takes nothing. */
export const argumentsOf = (full: FullStore): Record<string, string[]> => {
  const { complaintId, customerId, trackingCode, askedCode, endpointId, promiseId, others, categoryId } = full
  return {
    categorySuggestions: [`(complaintId: "${complaintId}")`],
    checkReply: [`(complaintId: "${complaintId}", text: "No.")`],
    complaint: [`(id: "${complaintId}")`],
    complaintByTrackingCode: [trackingCode, askedCode].map((code) => `(trackingCode: "${code}")`),
    complaints: ['(first: 3)'],
    customer: [`(id: "${customerId}")`],
    customers: ['(first: 3)'],
    duplicateSuggestions: [`(complaintId: "${complaintId}")`],
    letterPreview: [
      '{ reply: { text: "We look." } }',
      `{ movedPromise: { promiseId: "${promiseId}", dueAt: "2026-12-03T10:00:00Z", reason: "It takes longer." } }`,
    ].map((draft) => `(complaintId: "${complaintId}", draft: ${draft})`),
    letterTemplate: [`(complaintId: "${complaintId}", template: CLOSING)`],
    node: [`(id: "${complaintId}")`],
    nodes: others.map((id) => `(ids: ["${id}"])`),
    order: [`(number: "${marks.order}")`],
    product: [`(sku: "${marks.sku}")`],
    remedyAdvice: ['', ', offer: [{ kind: REFUND, amount: { amountMinor: 9000, currency: "EUR" } }]'].map(
      (offer) => `(complaintId: "${complaintId}"${offer})`,
    ),
    suggestions: ['(first: 3)'],
    tryClassification: [`(complaintId: "${complaintId}", categoryId: "${categoryId}")`],
    tryRemedyPolicy: [`(facts: { priceMinor: 500 })`, '(facts: {}, rows: [])'],
    tryTimes: ['', '(calendar: { timeZone: "UTC", week: [] }, rules: [])'],
    waitingApprovals: ['(first: 3)'],
    waitingCompensations: ['(first: 3)'],
    webhookDeliveries: [`(endpointId: "${endpointId}", first: 3)`],
  }
}
