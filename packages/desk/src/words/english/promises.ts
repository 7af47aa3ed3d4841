/** What is owed, as the staff speak of it. What a person worded stands in their own words. */
export const promises = {
  FIRST_REPLY: 'First reply',
  NEXT_UPDATE: 'News',
  DECISION: 'Decision',
  CALLBACK: 'Call back',
  REMEDY: 'Delivery of what was agreed',
  FOLLOW_UP: 'Ask whether it is solved',
  CUSTOM: 'Something promised in words',
}
