/**
 * The closed vocabularies of the contract, each value with the sentence that documents it in the GraphQL schema.
 * They live here once: the API builds its enum types and its database checks from them. Pages take their choices from
 * `@redress/schema/values`, made of this file: the values without the sentences.
 * Words: design, "Domain".
 */

/** What has become of a complaint (mission C4). The moves between them are in the API's `complaints/rules.ts`. */
export const complaintStatuses = {
  RECEIVED: 'The complaint is on record; nobody has looked into it yet.',
  ASSESSING: 'Somebody is finding out what kind of complaint it is and who should answer for it.',
  INVESTIGATING: 'The store is finding out what happened.',
  OPTIONS_OFFERED: 'The store has proposed ways to put it right and the customer may choose.',
  AGREED: 'Customer and store have agreed what will be done, by whom and by when.',
  RESOLVED: 'The customer accepted, or what was agreed was delivered and the customer did not object.',
  CLOSED: 'Nothing is owed any more: decision, cause and closing letter are on record.',
  REJECTED: 'The store decided against the complaint and gave its reasons.',
  WITHDRAWN: 'The customer took the complaint back.',
  MERGED: 'A duplicate: it goes on under another complaint, and the customer keeps the link.',
  SET_ASIDE: 'Taken for advertising or a test: nothing is owed. A word from the customer takes it up again.',
} as const
export type ComplaintStatus = keyof typeof complaintStatuses

/** Why something that came in is no complaint. Whatever a person could mean is one, so there are no more. */
export const setAsideReasons = {
  SPAM: 'Advertising, or what a machine filled in.',
  TEST: 'Somebody tried out whether the form works.',
} as const
export type SetAsideReason = keyof typeof setAsideReasons

/** Whose turn it is. Orthogonal to the status. */
export const waitingOn = {
  STORE: 'The store owes the next step.',
  CUSTOMER: 'The store has asked the customer for something.',
  THIRD_PARTY: 'Somebody else, a carrier or a workshop, owes the next step; the store still answers for it.',
} as const
export type WaitingOn = keyof typeof waitingOn

/** How bad it is. Safety first, always. */
export const severities = {
  SAFETY: 'Somebody was or could be hurt. Comes before everything else.',
  HIGH: 'Serious loss or a customer in distress.',
  NORMAL: 'The usual.',
  LOW: 'Small, or a suggestion.',
} as const
export type Severity = keyof typeof severities

/** What a complaint is about by its words, for the three departments that every store has in some form (mission D1). */
export const routingSubjects = {
  CONTRACT: 'Contract, terms, invoice or a dispute about them: for whoever runs the store.',
  TRANSPORT: 'Delivery, carrier or damage on the way.',
  QUALITY: 'The goods themselves: faulty, broken, not as described.',
} as const
export type RoutingSubject = keyof typeof routingSubjects

/** Who of a department has a complaint that is routed to it. */
export const ownerChoices = {
  TAKES_NEW: 'Whoever takes its new complaints.',
  LEAST_LOADED:
    'Whoever has the fewest complaints on which something is owed; of those, whose next is due last. Who is signed in comes before who is not.',
} as const
export type OwnerChoice = keyof typeof ownerChoices

/** Why a complaint may be a duplicate of another. */
export const duplicateSigns = {
  SAME_CUSTOMER: 'Both have the same customer on record.',
  SAME_ORDER: 'Both are about the same order.',
  NEAR_WORDS: 'Both say nearly the same.',
} as const
export type DuplicateSign = keyof typeof duplicateSigns

/** What puts it right (mission D5). */
export const remedyKinds = {
  REPLACEMENT: 'A new one.',
  REPAIR: 'The same one, made whole.',
  REFUND: 'The money back.',
  PRICE_REDUCTION: 'A part of the money back.',
  VOUCHER: 'Credit for a later purchase.',
  RAIN_CHECK: 'The right to buy at the same terms later, when it is there again.',
  DELIVERY_PAID: 'The store pays the way.',
  APOLOGY: 'The store says sorry.',
  EXPLANATION: 'The store says what happened and why.',
  OTHER: 'Something else, in words.',
} as const
export type RemedyKind = keyof typeof remedyKinds

/** How hard it is to find out what is wrong with a product (mission D6). */
export const complexities = {
  SIMPLE: 'Everybody sees what is wrong: a kettle, a lamp.',
  COMPLEX: 'Somebody has to look into it first: a washing machine, a phone.',
} as const
export type Complexity = keyof typeof complexities

/** Who pays for sending something back and forth. */
export const wayPayers = {
  STORE: 'The store pays the way.',
  CUSTOMER: 'The customer pays the way.',
} as const
export type WayPayer = keyof typeof wayPayers

/** What a remedy policy asks about, in the order in which a row is read. */
export const policyColumns = {
  CATEGORY: 'What the complaint is about.',
  DECISION: 'What the store has decided.',
  DAYS_SINCE_PURCHASE: 'Whole days since it was bought.',
  PRICE: 'What was paid, in minor units of the currency of the store.',
  MARGIN: 'What the store earns on it, in whole percent of the price, rounded down.',
  COMPLEXITY: 'How hard it is to find out what is wrong.',
  STOCK: 'Whether another one is there.',
} as const
export type PolicyColumn = keyof typeof policyColumns

/** How often the budget of a fund comes anew. */
export const fundPeriods = {
  MONTH: 'With each calendar month.',
  QUARTER: 'With each quarter of a calendar year.',
  YEAR: 'With each calendar year.',
} as const
export type FundPeriod = keyof typeof fundPeriods

/** A line of the ledger of a fund. */
export const fundEntryKinds = {
  BUDGET: 'Money was put into the fund.',
  DRAW: 'Something was given to a customer.',
  RETURN: 'What was drawn came back: the agreement fell before it was delivered.',
  LAPSE: 'A period was over, and what was left of its budget with it.',
} as const
export type FundEntryKind = keyof typeof fundEntryKinds

/** How a customer wants to be reached. */
export const contactChannels = {
  EMAIL: 'By e-mail.',
  PHONE: 'By a call.',
} as const
export type ContactChannel = keyof typeof contactChannels

/** The doors at which a person of the store writes down what a customer says (mission A6). */
export const staffedDoors = {
  PHONE: 'By a call.',
  COUNTER: 'In person, at a shop.',
  LETTER: 'By a letter.',
  EMAIL: 'By an e-mail.',
  SUGGESTION_BOX: 'In a suggestion box.',
  REVIEW: 'In a public review.',
} as const
export type StaffedDoor = keyof typeof staffedDoors

/** The door through which a complaint came in (mission A6). Every door leads to the same record. */
export const doors = {
  FORM: "The complaint form on a store's page.",
  ...staffedDoors,
  API: 'A system of the store, with a developer key.',
  IMPORT: 'Imported from a file.',
  SURVEY: 'A bad mark in a survey.',
} as const
export type Door = keyof typeof doors

/** What became of a suggestion. */
export const suggestionStates = {
  OPEN: 'Nobody has answered it.',
  ANSWERED: 'A person of the store answered it.',
  BECAME_COMPLAINT: 'It was a complaint, and goes on as one.',
} as const
export type SuggestionState = keyof typeof suggestionStates

/** What a survey asks (mission E1). The scale of each is in the API's `surveys/rules.ts`. */
export const surveyKinds = {
  CSAT: 'How satisfied the customer is: 1 to 5.',
  CES: 'How easy it was for the customer (CES 2.0): 1 to 7.',
  NPS: 'How likely the customer would recommend the store: 0 to 10.',
} as const
export type SurveyKind = keyof typeof surveyKinds

/** Where a survey was asked. */
export const surveySources = {
  CASE: 'After a case was resolved or rejected.',
  STORE_PAGE: 'On a page of the store, without a case.',
  PLACE: 'By a card at a counter or the like.',
} as const
export type SurveySource = keyof typeof surveySources

/** Who did something. */
export const actorKinds = {
  CUSTOMER: 'The customer who complained.',
  STAFF: 'A person of the store.',
  DEVELOPER: 'A system of the store, with a developer key.',
  SYSTEM: 'Redress itself.',
} as const
export type ActorKind = keyof typeof actorKinds

/** Who may see an entry of the timeline. */
export const audiences = {
  CUSTOMER: 'The customer and the staff.',
  STAFF: 'The staff only.',
} as const
export type Audience = keyof typeof audiences

/** What kind of thing happened to a complaint. */
export const eventTypes = {
  FILED: 'The complaint was received.',
  TAKEN_DOWN: 'A person of the store wrote down what the customer said in another way than by the form.',
  PROMISE_MADE: 'Something was promised to the customer by an exact time.',
  PROMISE_KEPT: 'Something that was promised was done.',
  PROMISE_MOVED: 'Something that was promised will be done at another time; the reason is told.',
  PROMISE_MISSED: 'Something that was promised was not done in time. The customer is told, with a new time.',
  UNDERSTANDING_WRITTEN: 'A person of the store wrote down what they understood.',
  UNDERSTANDING_CONFIRMED: 'The customer said that we understood them right.',
  UNDERSTANDING_CORRECTED: 'The customer said what we had not understood right.',
  MESSAGE: 'Somebody wrote something that the customer can read.',
  STATUS_CHANGED: 'The complaint moved from one status to another.',
  DECIDED: 'The store decided whether the complaint is justified; the reasons are told.',
  CAUSE_RECORDED: 'A person of the store recorded why it happened.',
  PURCHASE_RECORDED: 'A person of the store recorded what was bought, and for how much.',
  OPTIONS_PROPOSED: 'The store proposed ways to put it right.',
  OPTION_CHOSEN: 'The customer chose one of them.',
  COUNTER_OFFERED: 'The customer proposed another way.',
  AGREED: 'Customer and store agreed: who does what, by when.',
  CUSTOMER_PART_DONE: 'The store saw that the customer did their part of what was agreed: its own may be carried out.',
  ADVICE_GIVEN: 'The customer said what should change so that it does not happen again.',
  SOLVED_CONFIRMED: 'The customer said that it is solved.',
  REOPENED: 'The customer said that it is not solved, or asked for another look, or gave a bad mark (`surveyMark`).',
  NOTE: 'A person of the store left a note for colleagues.',
  MERGED: 'Another complaint about the same was merged into this one; its words came along.',
  MERGED_MESSAGE: 'Something that was written on a complaint that was merged into this one, with the time of then.',
  SET_ASIDE: 'A person of the store took it for no complaint, and set it aside.',
  CLASSIFIED: 'A person of the store said what kind of complaint it is, and how bad.',
  ASSIGNED: 'Somebody answers for the complaint from now on.',
  HANDED_OVER: 'Somebody else answers for the complaint from now on; everything on record went along.',
  ESCALATED: 'It went one step up: somebody with more authority has it now.',
  PERSON_ASKED_FOR: 'The customer asked to be called or written to by a person.',
  CALLED: 'A person of the store called the customer; what came of it is told.',
  COMPENSATION_GRANTED: 'The store missed its own standard and owes what it set for that.',
  COMPENSATION_WAITS: 'What the store owes for missing its own standard waits until a person approves it.',
  COMPENSATION_APPROVED: 'A person approved what the store owes for missing its own standard.',
  APPROVAL_ASKED: 'What is to be proposed or agreed needs the approval of another person.',
  APPROVED: 'A person approved what a colleague proposes.',
  NOT_APPROVED: 'A person did not approve what a colleague proposes; the reason is told to colleagues.',
  MONEY_WAITS:
    'What was agreed is more than the fund holds. It is promised all the same, and drawn once the fund holds it.',
  MONEY_DRAWN: 'What had waited for the fund came out of it.',
  MONEY_RETURNED: 'An agreement fell before all of it was delivered; what was not went back into the fund.',
  SURVEY_ANSWERED: 'The customer gave us a mark, or said something to it.',
  THANKED: 'The store thanked the customer for a useful complaint, and said what it led to.',
  REMINDED: 'The customer was reminded of what they were asked for.',
  REMINDERS_STOPPED: 'The customer wants no more reminders.',
} as const
export type EventType = keyof typeof eventTypes

/** What is owed to the customer by a promise (mission C1). */
export const promiseKinds = {
  FIRST_REPLY: 'A person answers for the first time.',
  NEXT_UPDATE: 'The customer hears how things stand.',
  CALLBACK: 'A person calls the customer.',
  DECISION: 'The customer learns what the store has decided.',
  REMEDY: 'Something that was agreed is delivered.',
  FOLLOW_UP: 'The store asks whether it is really solved.',
  CUSTOM: 'Something else, in words.',
} as const
export type PromiseKind = keyof typeof promiseKinds

/** What a person of the store may decide, lowest first (design, "Authority"). */
export const staffRoles = {
  FRONT_LINE: 'Answers customers.',
  SUPERVISOR: 'Leads a department; complaints go up to them first.',
  MANAGER: 'Answers for several departments.',
  ADMIN: 'Runs the store; where the ladder ends, complaints land here.',
} as const
export type StaffRole = keyof typeof staffRoles

/** Whether a complaint is justified (mission D2). Goodwill without a decision counts as upheld. */
export const verdicts = {
  UPHELD: 'The complaint is justified.',
  PARTLY_UPHELD: 'The complaint is justified in part.',
  NOT_UPHELD: 'The complaint is not justified; a goodwill gesture changes nothing about that.',
} as const
export type Verdict = keyof typeof verdicts

/** Who proposed an option. */
export const proposers = {
  STORE: 'The store.',
  CUSTOMER: 'The customer: a counter-offer.',
} as const
export type Proposer = keyof typeof proposers

/** Whose part of an agreement something is (mission D9). */
export const parties = {
  STORE: 'The store does it.',
  CUSTOMER: 'The customer does it.',
} as const
export type Party = keyof typeof parties

/** How far a part of an agreement is. */
export const dutyStates = {
  OPEN: 'It is to be done.',
  WAITING: 'It stands still until the customer has done their part.',
  DONE: 'It is done.',
} as const
export type DutyState = keyof typeof dutyStates

/** What became of an option. */
export const optionStates = {
  OPEN: 'It may be chosen.',
  CHOSEN: 'It became the agreement.',
  DECLINED: 'Another one was chosen, or the other side proposed something else.',
  WITHDRAWN: 'Whoever proposed it took it back, or proposed others.',
  EXPIRED: 'Its time is over.',
  WAITING:
    'It waits for a person of the store to approve it, alone or beside others. The customer does not see it yet.',
  NOT_APPROVED: 'Nobody approved it. The customer never saw it.',
  FALLEN: 'It was agreed and does not hold any more: another was agreed, or the case ended before it was done.',
} as const
export type OptionState = keyof typeof optionStates

/** Why an option needs the approval of another person (mission D6, D7). */
export const approvalReasons = {
  AUTHORITY: 'It is more than whoever proposed it may give in one case.',
  COST_UNKNOWN: 'It has a replacement, and nobody has said what that comes to.',
  POLICY: 'The policy of the store asks for it in such a case.',
  REMEDY_NOT_ALLOWED: 'It has a remedy that the policy of the store does not provide for in such a case.',
} as const
export type ApprovalReason = keyof typeof approvalReasons

/** What became of a request for approval. */
export const approvalStates = {
  WAITING: 'Nobody has decided yet.',
  APPROVED: 'Somebody else approved it.',
  DECLINED: 'Somebody else declined it; whoever asked is told why.',
  LAPSED: 'It needs no decision any more: others were proposed, or the case went on without it.',
} as const
export type ApprovalState = keyof typeof approvalStates

/** What makes a complaint worth a thank-you (mission A8). */
export const rewardKinds = {
  FOUND_DANGER: 'It told of something that could have hurt somebody.',
  LED_TO_CHANGE: 'Something is done differently since.',
  GAVE_IDEA: 'It came with an idea that was taken up.',
  TOLD_FIRST: 'It told first of something that others met too.',
} as const
export type RewardKind = keyof typeof rewardKinds

/** Why a thank-you is suggested: what is on record of the case. */
export const rewardReasons = {
  SAFETY_UPHELD: 'It is about safety, and justified.',
  CAUSE_SEEN_TO: 'It is justified, and a department sees to its cause.',
  ADVICE_GIVEN: 'The customer said what should change.',
  FROM_SUGGESTION: 'It began as a suggestion.',
  OTHERS_MERGED: 'It is justified, and other complaints about the same were merged into it.',
} as const
export type RewardReason = keyof typeof rewardReasons

/** Who may give something in a case, up to a limit (mission D7): the roles of the store, and Redress by itself. */
export const authorityHolders = {
  ...staffRoles,
  SYSTEM: 'Redress by itself, for what the store has promised everybody.',
} as const
export type AuthorityHolder = keyof typeof authorityHolders

/** How a customer wants to be met by a person (mission B7). */
export const personalWays = {
  CALL: 'By a call at a time that they name.',
  WRITE: 'In writing, by a person.',
} as const
export type PersonalWay = keyof typeof personalWays

/** What came of a call. */
export const callOutcomes = {
  REACHED: 'We spoke with the customer.',
  NOT_REACHED: 'Nobody answered, or the line was busy.',
} as const
export type CallOutcome = keyof typeof callOutcomes

/** What the customer said to our understanding (mission A4). */
export const understandingStates = {
  OPEN: 'They have not said whether it is right.',
  CONFIRMED: 'They said that it is right.',
  CORRECTED: 'They said what is not right; their words are kept beside it.',
} as const
export type UnderstandingState = keyof typeof understandingStates

/** Where a step of "what happens next" stands (mission B1). */
export const stepStates = {
  DONE: 'This has happened.',
  NOW: 'This is the step the complaint is at.',
  LATER: 'This comes later.',
} as const
export type StepState = keyof typeof stepStates

/** What the customer may do with the complaint now. */
export const customerActions = {
  ADD_MESSAGE: 'Write to whoever has the case.',
  ANSWER_UNDERSTANDING: 'Say whether we understood them right.',
  ASK_FOR_PERSON: 'Ask to be called or written to by a person.',
  CHOOSE_OPTION: 'Choose one of the ways that the store proposed.',
  COUNTER_OFFER: 'Propose another way.',
  CONFIRM_SOLVED: 'Say that it is solved.',
  REOPEN: 'Say that it is not solved, or ask for another look.',
  ESCALATE: 'Ask somebody with more authority to look at it.',
  WITHDRAW: 'Take the complaint back.',
} as const
export type CustomerAction = keyof typeof customerActions

/** What the store may do with a complaint now. Each is a mutation of the same name, or of its first words. */
export const storeActions = {
  REPLY: 'Write to the customer: `replyToCustomer`.',
  RECORD_CALL: 'Record a call: `recordCall`.',
  SUMMARISE: 'Write down what was understood: `summarise`.',
  MAKE_PROMISE: 'Promise something by a time: `makePromise`.',
  CLASSIFY: 'Say what kind of complaint it is: `classifyComplaint`.',
  ASSIGN: 'Say who answers for it: `assignComplaint`.',
  HAND_OVER: 'Hand it over with a note: `handOver`.',
  ESCALATE: 'Pass it one step up: `escalate`.',
  DECIDE: 'Decide whether it is justified: `decideComplaint`, once in a cycle.',
  PROPOSE_OPTIONS: 'Propose ways to put it right: `proposeOptions`.',
  ACCEPT_COUNTER_OFFER: 'Agree to what the customer proposed, where they did: `acceptCounterOffer`.',
  RECORD_CAUSE: 'Say why it happened: `recordCause`.',
  CLOSE:
    'Close it: `closeComplaint`, once nothing is owed any more and decision or agreement, and cause, are on record.',
  REOPEN: 'Write down that its customer says it is not solved, or wants another look: `reopenOnBehalf`.',
  SET_ASIDE:
    'Set it aside, as advertising or a test: `setAside`, unless it was answered, is about safety, or its customer took it up again.',
  TAKE_UP_AGAIN: 'Take it up again: `takeUpAgain`.',
  ADD_NOTE: 'Leave a note for colleagues: `addNote`.',
} as const
export type StoreAction = keyof typeof storeActions

/** Letters to begin with. */
export const letterTemplates = {
  REPLY: 'An answer.',
  OPTIONS: 'What goes with ways to put it right.',
  UPHELD: 'The complaint is justified.',
  PARTLY_UPHELD: 'It is justified in part.',
  NOT_UPHELD: 'It is not: a tactful no, with reasons and what can still be done.',
  CLOSING: 'Once more sorry, and thanks.',
} as const
export type LetterTemplate = keyof typeof letterTemplates

/** What a part of a letter is. */
export const letterPartKinds = {
  SENTENCE: 'A plain sentence.',
  PROMISE: 'What is promised and by when: it stands out.',
  QUOTE: 'What somebody wrote, under a title.',
  BOX: 'What belongs together, under a title, a line each: an option, what one side does.',
  LINK: 'The one link, which opens the case.',
} as const
export type LetterPartKind = keyof typeof letterPartKinds

/** What a right of customers is about. */
export const rightTopics = {
  GUARANTEE: 'So long the store answers for faults.',
  BURDEN_OF_PROOF: 'Who has to prove that a fault was there from the start.',
  REMEDIES: 'What puts a faulty thing right: repair, a new one, money.',
  WAY_BACK_WHEN_FAULTY: 'Who brings a faulty thing back and who pays for it.',
  WITHDRAWAL: 'Changing one’s mind after buying at a distance.',
  WITHDRAWAL_REFUND: 'What is paid back after that, and by when.',
  WAY_BACK_AFTER_WITHDRAWAL: 'Who brings it back after that and who pays for it.',
  ANSWER_DEADLINE: 'By when a store has to answer a complaint.',
  COMPLAINT_BOOK: 'What a store has to keep ready for complaints: a book, forms, a notice of where to turn.',
  DISPUTE_RESOLUTION: 'Who looks at it when store and customer cannot agree.',
} as const
export type RightTopic = keyof typeof rightTopics

/** Where a customer goes on who wants to bring something back. */
export const returnDoors = {
  COMPLAIN: 'It is faulty: a complaint.',
  WITHDRAW: 'Their mind has changed, and the law lets them: a withdrawal, which is no complaint.',
  ASK_THE_STORE: 'The law gives no right to it: what the store does of its own accord.',
} as const
export type ReturnDoor = keyof typeof returnDoors

/**
 * What makes a reply bad service (mission E7). The first fifteen are the fifteen signs that the field counts, in their
 * order, as they show in writing; the rest is what a good letter has or never does.
 */
export const replySigns = {
  NO_GREETING: 'Sign 1: the customer is not greeted.',
  NO_APOLOGY: 'Sign 2: no word of regret for what happened, or for having kept the customer waiting.',
  IMPOLITE: 'Sign 3: rude words, capitals, exclamation marks.',
  PASSED_ON: 'Sign 4: the customer is sent to somebody else, without help.',
  INATTENTION:
    'Sign 5: no full attention. What went wrong is not named, the name is not the customer’s, or a blank of a template is left.',
  NOT_KNOWING: 'Sign 6: the writer does not know, and does not say by when they will.',
  CRITICISM: 'Sign 7: colleagues, the store, its rivals or other customers are criticised.',
  NO_PERSON: 'Sign 8, no eye contact: nobody in person speaks to this customer in person.',
  EXCUSE: 'Sign 9: an excuse.',
  IMPATIENCE: 'Sign 10: impatience shows.',
  UNTRUE: 'Sign 11: something that cannot be true, or that nobody can know.',
  UNCLEAR: 'Sign 12: jargon or officialese that is easily misunderstood.',
  TALKING_DOWN: 'Sign 13: the customer is talked down to, or the problem is made small.',
  OTHER_BUSINESS: 'Sign 14: small talk, words for colleagues or advertising instead of help.',
  NO_THANKS: 'Sign 15: the customer is not thanked.',
  NO_NEXT_STEP: 'It does not say what happens next and by when.',
  VAGUE_TIME: 'A word such as “soon” where an exact time belongs.',
  BLAME: 'The customer is blamed or not believed.',
  HIDING_BEHIND_POLICY: 'A rule is put forward in place of a reason.',
  HOLLOW_APOLOGY: 'An apology with an “if” or a “but”, for “any inconvenience”, or more than once.',
} as const
export type ReplySign = keyof typeof replySigns

/** What to do about a sign of bad service in a draft. */
export const findingSeverities = {
  MISSING: 'Something that a good reply has is not there.',
  MEND: 'Something that is there had better be said otherwise, or not at all.',
} as const
export type FindingSeverity = keyof typeof findingSeverities

/** The order of a list of complaints. */
export const complaintSorts = {
  NEWEST_FIRST: 'By the time they were received, the latest first.',
  OLDEST_FIRST: 'By the time they were received, the earliest first.',
  RECENTLY_CHANGED_FIRST: 'By the time something last happened to them, the latest first.',
  WHAT_BREAKS_FIRST:
    'By what is owed next: what was missed first, then what is due next, and last what waits for its customer. What owes nothing and waits for nobody is left out.',
} as const
export type ComplaintSort = keyof typeof complaintSorts

/** Who answers for a complaint, as seen by whoever asks. */
export const ownerships = {
  MINE: 'Whoever asks answers for it. A developer key answers for nothing.',
  UNOWNED: 'Nobody answers for it yet.',
} as const
export type Ownership = keyof typeof ownerships

/** What the store tells everybody (mission B3, B4). */
export const answerKinds = {
  ANSWER: 'A question and its answer.',
  GUIDE: 'What to do if something happens: step by step, what the customer does and what the store does.',
} as const
export type AnswerKind = keyof typeof answerKinds

/** Where an answer stands. */
export const answerStates = {
  DRAFT: 'Only the people of the store see it.',
  PUBLISHED: 'Everybody sees it, with every change from the moment on in which it is saved.',
  RETIRED: 'It does not hold any more; only the people of the store see it.',
} as const
export type AnswerState = keyof typeof answerStates

/** What made a version of an answer. */
export const answerActs = {
  DRAFTED: 'It was written, or came in from a file.',
  CHANGED: 'Its words, its day, its owner or what it is about were changed.',
  PUBLISHED: 'Everybody sees it from then on.',
  RETIRED: 'Nobody but the people of the store sees it from then on.',
  REVIEWED: 'Somebody looked at it, and it still held.',
} as const
export type AnswerAct = keyof typeof answerActs

/** Where a reader goes on from an answer. */
export const answerDoors = {
  COMPLAIN: 'The form for complaints.',
  CONTACT: 'A person: the telephone or the address of the store.',
} as const
export type AnswerDoor = keyof typeof answerDoors

/** What an answer is made of. */
export const answerBlockKinds = {
  PARAGRAPH: 'One line of text; it may hold line breaks.',
  HEADING: 'One line above what follows.',
  BULLETS: 'A list, one line for each item.',
  NUMBERS: 'A list whose order matters, one line for each item.',
} as const
export type AnswerBlockKind = keyof typeof answerBlockKinds

/** The kind of an expected failure: one for each member of the result unions. */
export const errorCodes = {
  VALIDATION: 'Something in the input cannot be taken as it is; `issues` says what.',
  IDEMPOTENCY_CONFLICT: 'The key was used before with another input.',
  RATE_LIMITED: 'Too many attempts; try again after `retryAfterSeconds`.',
  NOT_FOUND: 'There is nothing here for this caller.',
  STATUS_CONFLICT: 'The complaint is in a status in which this cannot be done.',
  COMPLAINT_CHANGED:
    'Something has happened to the complaint since the version that the caller saw; `changes` says what.',
  ANSWER_CHANGED: 'Somebody has changed the answer since the version that the caller saw.',
  WRONG_CREDENTIALS: 'Address and password do not fit together, or nobody has that address.',
  SECOND_FACTOR_REQUIRED: 'Address and password fit; this person also signs in with a code.',
  FORBIDDEN: 'The role of the caller does not allow it.',
  SIGN_IN_AGAIN: 'The caller signed in too long ago for this.',
  AUTHORITY_EXCEEDED: 'This person may not give as much, or may not approve it; `approvers` may.',
  FUND_EXHAUSTED: 'The fund does not hold as much.',
  SURVEY_ANSWERED: 'The survey was answered before; that answer counts.',
  ALREADY_THANKED: 'The customer was thanked for this in this case already.',
  REWARD_LIMIT_REACHED: 'The customer was rewarded in this year as often as the rules of the store provide for.',
  TEMPORARILY_UNAVAILABLE:
    'The store cannot be reached right now; nothing was stored; the same request may be sent again.',
} as const
export type ErrorCode = keyof typeof errorCodes

/** What is wrong with one field of an input. */
export const issueCodes = {
  REQUIRED: 'It is missing or empty.',
  TOO_SHORT: 'It is shorter than the limit.',
  TOO_LONG: 'It is longer than the limit.',
  TOO_MANY: 'There are more items than the limit.',
  INVALID: 'It is not of the right form.',
  OUT_OF_RANGE: 'It is too large, too small or lies at an impossible time.',
  UNKNOWN: 'It names something that is not there.',
  TAKEN: 'Somebody or something else has it already.',
} as const
export type IssueCode = keyof typeof issueCodes

/** What a store's own systems may be told of by webhook. On the wire `COMPLAINT_REMEDY_DUE` is `complaint.remedy_due`. */
export const webhookEvents = {
  COMPLAINT_FILED: 'A complaint came in. Imported ones are not told of.',
  COMPLAINT_STATUS_CHANGED: 'A complaint moved from one status to another.',
  COMPLAINT_MESSAGE_RECEIVED: 'A customer wrote.',
  COMPLAINT_ESCALATED: 'A complaint went one step up.',
  COMPLAINT_PROMISE_MISSED:
    'Something that was promised was not done in time. The customer has been told, with a new time.',
  COMPLAINT_OPTION_ACCEPTED: 'Customer and store have agreed.',
  COMPLAINT_REMEDY_DUE: 'Something is to be paid or delivered to a customer, who has done their part for it.',
  COMPLAINT_CLOSED: 'A complaint is over: closed, taken back, or merged into another.',
  SURVEY_ANSWERED: 'A customer gave a mark, after a case or on a page of the store.',
} as const
export type WebhookEvent = keyof typeof webhookEvents

/** Where a webhook stands. */
export const webhookStates = {
  WAITING: 'It goes out, or is tried again, at `dueAt`.',
  DELIVERED: 'The endpoint has taken it.',
  PARKED: 'It was given up; `sendWebhookAgain` sends it once more.',
} as const
export type WebhookState = keyof typeof webhookStates

/** Why a webhook was not taken. */
export const webhookFaults = {
  STATUS: 'The endpoint answered with something else than success; redirects are not followed.',
  GONE: 'The endpoint answered 410: it wants nothing any more, and was switched off.',
  ADDRESS_REFUSED: 'The name leads to an address that is not on the public internet.',
  NAME_UNKNOWN: 'The name leads nowhere.',
  UNREACHABLE: 'Nobody answered at the address, or the connection broke.',
  CERTIFICATE: 'The certificate of the endpoint is not valid.',
  TOO_SLOW: 'There was no answer in time.',
  SWITCHED_OFF: 'The endpoint was switched off or removed before it went out.',
} as const
export type WebhookFault = keyof typeof webhookFaults

/** What a key is for (contract, "Who calls"). */
export const keyKinds = {
  PUBLISHABLE: 'For the pages of the store: it stands in them, and takes complaints from allowed origins only.',
  DEVELOPER: 'For the own systems of the store: a secret, with the scopes that it was given.',
} as const
export type KeyKind = keyof typeof keyKinds

/** What a developer key may do (contract, "Who calls"). */
export const scopes = {
  'complaints:read': 'Read complaints and their timelines.',
  'complaints:write': 'File and change complaints.',
  'records:write': 'Send products, orders and customers.',
  'costs:read': 'See what products cost the store, and what it earns on them.',
  'settings:write':
    'Read and change how the store is set up: its look, origins, departments, categories, calendar, standards and policy. Not its people, keys, webhooks, authority and fund.',
} as const
export type Scope = keyof typeof scopes

/** The values of a vocabulary as a tuple, for database checks and choices. */
export function valuesOf<T extends Record<string, string>>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]
}
