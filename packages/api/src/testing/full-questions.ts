import { type FullStore, marks } from './full-store.ts'

/** What has to be given with a question, each time that it is asked; what is not here takes nothing. */
export const argumentsOf = (full: FullStore): Record<string, string[]> => {
  const { complaintId, customerId, trackingCode, surveyToken, askedCode, endpointId, promiseId, others, categoryId } =
    full
  return {
    answer: [`(id: "${full.answerId}")`],
    answerPreview: ['(text: "**Bold** [here](https://shop.example/)")'],
    answers: ['(first: 3)'],
    answerVersions: [`(answerId: "${full.answerId}")`],
    categorySuggestions: [`(complaintId: "${complaintId}")`],
    checkReply: [`(complaintId: "${complaintId}", text: "No.")`],
    complaint: [`(id: "${complaintId}")`],
    complaintByTrackingCode: [trackingCode, askedCode].map((code) => `(trackingCode: "${code}")`),
    complaints: ['(first: 2)'],
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
    foundAnswers: ['(search: "kettle lid")'],
    storeAnswer: [`(id: "${full.answerId}")`],
    storeAnswers: ['(first: 3)'],
    suggestedAnswers: ['(text: "The lid of my kettle")'],
    suggestions: ['(first: 3)'],
    survey: [`(token: "${surveyToken}")`],
    surveyAnswers: ['(first: 2)', '(waitsForPerson: true, first: 2)'],
    setAsideFigures: ['(from: "2026-01-01T00:00:00Z", to: "2030-01-01T00:00:00Z")'],
    surveyFigures: ['(from: "2026-01-01T00:00:00Z", to: "2030-01-01T00:00:00Z")'],
    tryClassification: [`(complaintId: "${complaintId}", categoryId: "${categoryId}")`],
    tryRemedyPolicy: [`(facts: { priceMinor: 500 })`, '(facts: {}, rows: [])'],
    tryTimes: ['', '(calendar: { timeZone: "UTC", week: [] }, rules: [])'],
    waitingApprovals: ['(first: 3)'],
    waitingCompensations: ['(first: 3)'],
    webhookDeliveries: [`(endpointId: "${endpointId}", first: 3)`],
  }
}
