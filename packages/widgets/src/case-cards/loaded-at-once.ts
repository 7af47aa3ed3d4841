import { actions, Conversation, offerPhotos, openedCase, receivedCard } from './cards.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`. */
export const cards = async () => ({ actions, Conversation, offerPhotos, openedCase, receivedCard })
