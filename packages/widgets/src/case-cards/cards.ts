// The cards of a case that exists, and what its customer does there. A chunk of its own: who writes a complaint needs it
// only once the complaint has arrived, who follows one only once it has been found.
export { actions } from './actions.ts'
export { Conversation } from './conversation.ts'
export { offerPhotos } from './offer-photos.ts'
export { openedCase } from './opened.ts'
export { receivedCard } from './received.ts'
