/** Who may do what, stated once: each field of the schema has a kind, each caller an answer to each kind. */

/** What a field is, as far as it matters who asks for it. */
export type Kind =
  /** Shows one complaint of the store. */
  | 'COMPLAINT'
  /** Shows the complaints that the caller may see. */
  | 'COMPLAINTS'
  /** Acts on a complaint for the store. */
  | 'ACT'
  /** Shows what the people of the store share. */
  | 'STORE'
  /** Keeps something of the person who is signed in. */
  | 'OWN'
  /** Decides who works at the store, and what leaves it. */
  | 'PEOPLE'
  /** Takes what the store's own systems send. */
  | 'INTAKE'
  /** Shows and changes how the store is set up. */
  | 'SETTINGS'
  /** Opens to whoever brings the secret that it asks for, or asks for none. */
  | 'SECRET'
  /** Files a complaint. */
  | 'FILE'
  /** Files a complaint for a customer, or drafts an answer for everybody. */
  | 'BEHALF'
  /** Acts on what customers suggest to the store, and on what it answers to everybody. */
  | 'SUGGESTION'
  /** Decides what everybody reads. */
  | 'PUBLISHING'
  /** Acts on a complaint for the store, and is not for the front line. */
  | 'LEADING'

export const kinds: Record<string, Kind> = {
  checkReply: 'COMPLAINT',
  letterPreview: 'COMPLAINT',
  letterTemplate: 'COMPLAINT',
  categorySuggestions: 'COMPLAINT',
  tryClassification: 'COMPLAINT',
  duplicateSuggestions: 'COMPLAINT',
  complaint: 'COMPLAINT',
  node: 'COMPLAINT',
  nodes: 'COMPLAINT',
  complaints: 'COMPLAINTS',
  remedyAdvice: 'COMPLAINT',
  approveCompensation: 'ACT',
  thankForComplaint: 'ACT',
  causes: 'STORE',
  fund: 'STORE',
  waitingCompensations: 'STORE',
  queueCounts: 'STORE',
  customers: 'STORE',
  customer: 'COMPLAINT',
  savedViews: 'STORE',
  saveView: 'OWN',
  removeView: 'OWN',
  departments: 'STORE',
  routingRules: 'STORE',
  tryRouting: 'STORE',
  order: 'STORE',
  product: 'STORE',
  staff: 'STORE',
  complaintByTrackingCode: 'SECRET',
  serviceStandards: 'SECRET',
  rights: 'SECRET',
  storefront: 'SECRET',
  viewer: 'SECRET',
  secondFactor: 'SECRET',
  passkeys: 'SECRET',
  providerSignIn: 'SECRET',
  whatHappensNext: 'SECRET',
  waitingApprovals: 'STORE',
  acceptCounterOffer: 'ACT',
  addNote: 'ACT',
  approveOption: 'ACT',
  declineOption: 'ACT',
  recordRemedy: 'ACT',
  recordCustomerPart: 'ACT',
  assignComplaint: 'ACT',
  assignComplaints: 'ACT',
  classifyComplaint: 'ACT',
  closeComplaint: 'ACT',
  decideComplaint: 'ACT',
  escalate: 'ACT',
  handOver: 'ACT',
  keepPromise: 'ACT',
  makePromise: 'ACT',
  mergeComplaints: 'ACT',
  movePromise: 'ACT',
  proposeOptions: 'ACT',
  recordCall: 'ACT',
  recordCause: 'ACT',
  recordPurchase: 'ACT',
  reopenOnBehalf: 'ACT',
  replyToCustomer: 'ACT',
  setAside: 'LEADING',
  summarise: 'ACT',
  takeUpAgain: 'ACT',
  upsertCustomers: 'INTAKE',
  upsertOrders: 'INTAKE',
  upsertProducts: 'INTAKE',
  settings: 'SETTINGS',
  changeLook: 'SETTINGS',
  setSurveys: 'SETTINGS',
  addPlace: 'SETTINGS',
  changePlace: 'SETTINGS',
  setCalendar: 'SETTINGS',
  setServiceStandards: 'SETTINGS',
  tryTimes: 'SETTINGS',
  holidayCountries: 'SETTINGS',
  setRemedyPolicy: 'SETTINGS',
  setRewardRules: 'SETTINGS',
  tryRemedyPolicy: 'SETTINGS',
  setAuthority: 'PEOPLE',
  putIntoFund: 'PEOPLE',
  allowOrigin: 'SETTINGS',
  removeOrigin: 'SETTINGS',
  addDepartment: 'SETTINGS',
  renameDepartment: 'SETTINGS',
  setLadder: 'SETTINGS',
  addCause: 'SETTINGS',
  changeCause: 'SETTINGS',
  orderCauses: 'SETTINGS',
  orderDepartments: 'SETTINGS',
  retireDepartment: 'SETTINGS',
  bringDepartmentBack: 'SETTINGS',
  addCategory: 'SETTINGS',
  changeCategory: 'SETTINGS',
  orderCategories: 'SETTINGS',
  createKey: 'PEOPLE',
  revokeKey: 'PEOPLE',
  addWebhookEndpoint: 'PEOPLE',
  changeWebhookEndpoint: 'PEOPLE',
  removeWebhookEndpoint: 'PEOPLE',
  rotateWebhookSecret: 'PEOPLE',
  sendWebhookAgain: 'PEOPLE',
  testWebhookEndpoint: 'PEOPLE',
  webhookDeliveries: 'PEOPLE',
  webhookEndpoints: 'PEOPLE',
  inviteStaff: 'PEOPLE',
  setRoutingRules: 'PEOPLE',
  updateStaff: 'PEOPLE',
  resetSecondFactor: 'PEOPLE',
  removeIdentityProvider: 'PEOPLE',
  setIdentityProvider: 'PEOPLE',
  identityProvider: 'PEOPLE',
  beginSecondFactor: 'OWN',
  confirmSecondFactor: 'OWN',
  renewBackupCodes: 'OWN',
  removeSecondFactor: 'OWN',
  beginPasskey: 'OWN',
  addPasskey: 'OWN',
  removePasskey: 'OWN',
  fileComplaint: 'FILE',
  fileOnBehalf: 'BEHALF',
  answer: 'SECRET',
  answers: 'SECRET',
  suggestedAnswers: 'SECRET',
  sayAnswerHelped: 'SECRET',
  storeAnswer: 'STORE',
  storeAnswers: 'STORE',
  foundAnswers: 'STORE',
  answerPreview: 'STORE',
  draftAnswer: 'BEHALF',
  changeAnswer: 'SUGGESTION',
  answerVersions: 'STORE',
  publishAnswer: 'PUBLISHING',
  retireAnswer: 'PUBLISHING',
  reviewAnswer: 'SUGGESTION',
  sendSuggestion: 'FILE',
  stageUpload: 'FILE',
  suggestions: 'STORE',
  survey: 'SECRET',
  answerSurvey: 'FILE',
  completeSurvey: 'FILE',
  recordSurveyAnswer: 'ACT',
  surveyFigures: 'STORE',
  setAsideFigures: 'STORE',
  surveyAnswers: 'STORE',
  answerSuggestion: 'SUGGESTION',
  turnIntoComplaint: 'SUGGESTION',
  acceptInvite: 'SECRET',
  addMessage: 'SECRET',
  askForPerson: 'SECRET',
  chooseOption: 'SECRET',
  beginPasskeySignIn: 'SECRET',
  signInWithPasskey: 'SECRET',
  confirmSolved: 'SECRET',
  confirmUnderstanding: 'SECRET',
  correctUnderstanding: 'SECRET',
  counterOffer: 'SECRET',
  escalateComplaint: 'SECRET',
  reopenComplaint: 'SECRET',
  requestPasswordReset: 'SECRET',
  requestTrackingLink: 'SECRET',
  resetPassword: 'SECRET',
  signIn: 'SECRET',
  signOut: 'SECRET',
  signOutEverywhere: 'SECRET',
  withdrawComplaint: 'SECRET',
}

/** What comes of asking. `LET_IN`: anything but a refusal; whether it is then possible is for other tests. */
export type Answer =
  | 'LET_IN'
  | 'NOT_FOUND'
  | 'MISSING_SCOPE'
  | 'FORBIDDEN'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'KEY_MISSING'
  | 'SESSION_ENDED'

const everyKind = (answer: Answer): Record<Kind, Answer> => ({
  COMPLAINT: answer,
  COMPLAINTS: answer,
  ACT: answer,
  STORE: answer,
  OWN: answer,
  PEOPLE: answer,
  INTAKE: answer,
  SETTINGS: answer,
  SECRET: answer,
  FILE: answer,
  BEHALF: answer,
  SUGGESTION: answer,
  PUBLISHING: answer,
  LEADING: answer,
})
const seeing: Record<Kind, Answer> = {
  ...everyKind('LET_IN'),
  PEOPLE: 'FORBIDDEN',
  INTAKE: 'FORBIDDEN',
  SETTINGS: 'FORBIDDEN',
}
const blind: Record<Kind, Answer> = {
  ...seeing,
  COMPLAINT: 'NOT_FOUND',
  COMPLAINTS: 'NOT_FOUND',
  ACT: 'NOT_FOUND',
  LEADING: 'NOT_FOUND',
}

/** About a complaint in customer care. */
export const expected: Record<string, Record<Kind, Answer>> = {
  nobody: everyKind('KEY_MISSING'),
  'a page with a document of its own': everyKind('DOCUMENT_NOT_TRUSTED'),
  'a key without a scope': {
    ...everyKind('MISSING_SCOPE'),
    OWN: 'FORBIDDEN',
    PEOPLE: 'FORBIDDEN',
    SECRET: 'LET_IN',
  },
  'a key that reads': {
    ...seeing,
    OWN: 'FORBIDDEN',
    ACT: 'MISSING_SCOPE',
    FILE: 'MISSING_SCOPE',
    BEHALF: 'MISSING_SCOPE',
    SUGGESTION: 'MISSING_SCOPE',
    PUBLISHING: 'MISSING_SCOPE',
    LEADING: 'MISSING_SCOPE',
    INTAKE: 'MISSING_SCOPE',
    SETTINGS: 'MISSING_SCOPE',
  },
  'a key that writes': {
    ...everyKind('MISSING_SCOPE'),
    OWN: 'FORBIDDEN',
    PEOPLE: 'FORBIDDEN',
    SECRET: 'LET_IN',
    FILE: 'LET_IN',
  },
  'a key that sends rows': {
    ...everyKind('MISSING_SCOPE'),
    OWN: 'FORBIDDEN',
    PEOPLE: 'FORBIDDEN',
    SECRET: 'LET_IN',
    INTAKE: 'LET_IN',
  },
  'a key with every scope': {
    ...seeing,
    OWN: 'FORBIDDEN',
    INTAKE: 'LET_IN',
    SETTINGS: 'LET_IN',
    // It names somebody of the front line, and lends nobody a role.
    LEADING: 'FORBIDDEN',
  },
  'a key of another store': {
    ...blind,
    SUGGESTION: 'NOT_FOUND',
    PUBLISHING: 'NOT_FOUND',
    LEADING: 'FORBIDDEN',
    OWN: 'FORBIDDEN',
    INTAKE: 'LET_IN',
    SETTINGS: 'LET_IN',
  },
  'front line of the department': { ...seeing, PUBLISHING: 'FORBIDDEN', LEADING: 'FORBIDDEN' },
  'supervisor of the department': seeing,
  'front line of another department': { ...blind, PUBLISHING: 'FORBIDDEN', LEADING: 'FORBIDDEN' },
  'supervisor of another department': blind,
  'its owner, of another department': { ...seeing, PUBLISHING: 'FORBIDDEN', LEADING: 'FORBIDDEN' },
  'a manager of another department': seeing,
  'an administrator': { ...seeing, PEOPLE: 'LET_IN', INTAKE: 'LET_IN', SETTINGS: 'LET_IN' },
  'an administrator of another store': {
    ...blind,
    SUGGESTION: 'NOT_FOUND',
    PUBLISHING: 'NOT_FOUND',
    PEOPLE: 'LET_IN',
    INTAKE: 'LET_IN',
    SETTINGS: 'LET_IN',
  },
  'somebody who signed out': everyKind('SESSION_ENDED'),
}
