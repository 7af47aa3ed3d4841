/**
 * Who sees which field of which type, stated once. Who gets as far as an object is for `access-matrix.ts` to say: by the
 * field of the query that leads there. Here stands what of it they then see.
 */

/** Of whom a type may tell something to whom. */
type Reader =
  /** Also to the customer whose case it is. */
  | 'CUSTOMER'
  /** To the people of the store and its systems, as far as they see what it is about. */
  | 'STORE'
  /** To whoever runs the store. */
  | 'ADMINISTRATOR'

interface Sight {
  for: Reader
  /** Seen by everybody who gets there. */
  fields?: string
  /** What things cost the store and what it earns on them: not for the front line, nor for keys without `costs:read`. */
  costs?: string
  /** Of a type that customers get: not for them. */
  notForCustomers?: string
  /** For whoever sees every case of the store: managers, administrators and keys. */
  ofTheWholeStore?: string
  /** For people who are signed in: a key has no authority, and knows nothing of other keys. */
  notForKeys?: string
}

export const sights: Record<string, Sight> = {
  Approval: {
    for: 'STORE',
    fields:
      'accepts amount approvers askedAt askedBy askedByName decidedAt decidedBy dueAt limit mayDecide policyRow reason reasons state sum text',
  },
  Authority: { for: 'STORE', notForKeys: 'approvers given isEnough limit sum' },
  AuthorityLimit: { for: 'ADMINISTRATOR', fields: 'holder limit' },
  Calendar: {
    for: 'ADMINISTRATOR',
    fields: 'exceptionalDays holidayCountry holidayRegion holidays inForceSince timeZone version week',
  },
  CappedCount: { for: 'STORE', fields: 'count more' },
  Category: { for: 'CUSTOMER', fields: 'id name parent severity' },
  CategorySettings: { for: 'ADMINISTRATOR', fields: 'departmentId id names offered parentId severity' },
  CategorySuggestion: { for: 'STORE', fields: 'category confidence' },
  CategorySuggestions: { for: 'STORE', fields: 'categories departments learntCases stillLearning' },
  ClassificationTrial: { for: 'STORE', fields: 'department moves owner routingRule rule severity' },
  Cause: { for: 'STORE', fields: 'department id name' },
  Complaint: {
    for: 'STORE',
    fields:
      'about actions agreement breaksAt category cause contact countryCode customerId cycle decision department description desiredOutcome door duties escalation excerpt id locale mergedFrom mergedInto nextPromise nextSteps openedBy options owner promises purchase receivedAt reference remindAt severity status timeline understanding updatedAt version waitingOn',
  },
  ComplaintSubject: {
    for: 'CUSTOMER',
    fields: 'orderNumber place price productName purchasedOn sku staffName',
  },
  Contact: { for: 'STORE', fields: 'email name phone postalAddress preferredChannel preferredTime' },
  Customer: { for: 'STORE', fields: 'createdAt email id name number phone' },
  CustomerEntry: { for: 'STORE', fields: 'complaint entry' },
  CustomerFile: { for: 'STORE', fields: 'complaints customer entries given openCount promisesMissed' },
  Decision: { for: 'CUSTOMER', fields: 'decidedAt label reasons verdict' },
  Department: { for: 'STORE', fields: 'id ladder name retiredAt' },
  DepartmentSuggestion: { for: 'STORE', fields: 'confidence department' },
  DesiredOutcome: { for: 'CUSTOMER', fields: 'remedies words' },
  DeskChange: { for: 'STORE', fields: 'complaints gone readAnew' },
  DuplicateSuggestion: { for: 'STORE', fields: 'complaint likeness signs' },
  DisputeBody: { for: 'CUSTOMER', fields: 'how name source url' },
  Duty: {
    for: 'CUSTOMER',
    fields: 'doneAt dueAt party previousDueAt promiseId reference state wording',
    notForCustomers: 'waitsForFund',
  },
  ExceptionalDay: { for: 'ADMINISTRATOR', fields: 'date frames' },
  Fund: { for: 'STORE', ofTheWholeStore: 'balance budget entries every waiting' },
  FundEntry: {
    for: 'STORE',
    ofTheWholeStore: 'amount approvedBy at balance complaintId givenBy kind period remedy sequence',
  },
  GuideText: { for: 'ADMINISTRATOR', fields: 'locale text' },
  HandOut: { for: 'STORE', fields: 'caseLink text trackingCode' },
  HolidayCountry: { for: 'ADMINISTRATOR', fields: 'code regions' },
  HolidayRegion: { for: 'ADMINISTRATOR', fields: 'code name' },
  LadderStep: { for: 'STORE', fields: 'level person' },
  LetterPart: { for: 'STORE', fields: 'instead kind text title' },
  LetterPreview: { for: 'STORE', fields: 'foot greeting locale parts subject to' },
  Limits: {
    for: 'CUSTOMER',
    fields: 'descriptionLength emailLength messageLength nameLength outcomeLength phoneLength reasonLength',
  },
  LocalName: { for: 'ADMINISTRATOR', fields: 'locale name' },
  Look: {
    for: 'ADMINISTRATOR',
    fields: 'accentColor casePage countryCode email hours locales name phone timeZone version',
  },
  NextStep: { for: 'CUSTOMER', fields: 'by detail person state title withinMinutes' },
  NextSteps: { for: 'CUSTOMER', fields: 'steps workingWeek' },
  Option: {
    for: 'CUSTOMER',
    fields: 'customerDuties doneBy id proposedAt proposer remedies state text validUntil worth',
    notForCustomers: 'approval',
  },
  Order: { for: 'STORE', fields: 'boughtAt customerName deliveredAt lines number updatedAt' },
  OrderLine: { for: 'STORE', fields: 'name price quantity sku', costs: 'cost' },
  Passkey: { for: 'STORE', notForKeys: 'createdAt id lastUsedAt name' },
  PassedOverRow: { for: 'STORE', fields: 'check row' },
  PolicyCheck: { for: 'STORE', fields: 'below column from holds is isWithheld known' },
  PolicyCondition: {
    for: 'ADMINISTRATOR',
    fields: 'categoryId complexity daysSincePurchase decision inStock marginPercent priceMinor',
  },
  PolicyOutcome: { for: 'ADMINISTRATOR', fields: 'allowed guide needsApproval paysTheWay recommended' },
  PolicyRange: { for: 'ADMINISTRATOR', fields: 'below from' },
  PolicyReason: { for: 'STORE', fields: 'checks passedOver row' },
  PolicyRow: { for: 'ADMINISTRATOR', fields: 'outcome when' },
  PolicyTrial: { for: 'ADMINISTRATOR', fields: 'faults outcome reason' },
  Product: {
    for: 'STORE',
    fields: 'category complexity guaranteeMonths inStock name price sku updatedAt',
    costs: 'cost marginPercent',
  },
  Promise: { for: 'CUSTOMER', fields: 'dueAt id kind madeAt owner previousDueAt reason standsStill wording' },
  PromisedNow: { for: 'ADMINISTRATOR', fields: 'decisionBy firstReplyBy nextUpdateBy remedyBy' },
  Purchase: {
    for: 'STORE',
    fields: 'boughtOn complexity inStock isTiedByStaff order price product',
    costs: 'marginPercent',
  },
  QueueCounts: {
    for: 'STORE',
    fields: 'all overdue unowned waitingForApproval waitingForCustomer mine',
  },
  Remedy: { for: 'CUSTOMER', fields: 'amount dueAt kind label words' },
  RemedyAdvice: {
    for: 'STORE',
    fields: 'allowed guide needsApproval paysTheWay policyVersion recommended value why',
    notForKeys: 'authority',
  },
  RemedyPolicy: { for: 'ADMINISTRATOR', fields: 'contactRate dayRate publishedAt rows version' },
  ReplyCheck: { for: 'STORE', fields: 'findings language' },
  ReplyFinding: { for: 'STORE', fields: 'end example mend problem severity sign start' },
  ReturnGuideAnswer: { for: 'CUSTOMER', fields: 'leadsTo nextQuestion text' },
  ReturnGuideDoor: { for: 'CUSTOMER', fields: 'door payer text' },
  ReturnGuideQuestion: { for: 'CUSTOMER', fields: 'answers name text' },
  Right: { for: 'CUSTOMER', fields: 'source text title topic' },
  Rights: {
    for: 'CUSTOMER',
    fields: 'all country countryCode disputeBody label notAdvice returnGuide sentences',
  },
  RightSource: { for: 'CUSTOMER', fields: 'checkedOn law url' },
  ResponsiblePerson: { for: 'CUSTOMER', fields: 'displayName' },
  Route: { for: 'STORE', fields: 'department owner rule' },
  RoutingRule: { for: 'STORE', fields: 'categories department owner person severities subjects words' },
  RoutingRules: { for: 'STORE', fields: 'rules version' },
  RowFault: { for: 'STORE', fields: 'issues name row' },
  SavedFilter: {
    for: 'STORE',
    fields:
      'categoryId departmentId orderNumber overdue ownerId ownership receivedBefore receivedFrom reference severities statuses text waitsForCustomer',
  },
  SavedView: { for: 'STORE', fields: 'filter id name shared sort' },
  SecondFactor: { for: 'STORE', fields: 'backupCodesLeft isSet' },
  ServiceStandard: {
    for: 'CUSTOMER',
    fields:
      'category compensation decisionMinutes firstReplyMinutes nextUpdateMinutes remedyMinutes reminderMinutes severity warnMinutes',
  },
  ServiceStandardsVersion: { for: 'ADMINISTRATOR', fields: 'publishedAt rules version' },
  Settings: {
    for: 'ADMINISTRATOR',
    fields:
      'authority calendar categories currency departments look openComplaints origins remedyPolicy serviceStandards',
    notForKeys: 'keys',
  },
  StaffMember: { for: 'STORE', fields: 'department displayName email id role' },
  StoreKey: { for: 'ADMINISTRATOR', notForKeys: 'createdAt id kind label publishable revokedAt scopes' },
  Storefront: {
    for: 'CUSTOMER',
    fields: 'accentColor categories currency email firstReplyBy hours limits locales name phone timeZone',
  },
  Suggestion: {
    for: 'STORE',
    fields: 'answer answeredAt answeredBy complaintId email id locale name sentAt state text',
  },
  TimelineActor: { for: 'CUSTOMER', fields: 'displayName kind' },
  TimelineEntry: {
    for: 'CUSTOMER',
    fields: 'actor at audience dueAt hash id person promiseKind summary text type',
  },
  TimesTrial: { for: 'ADMINISTRATOR', fields: 'calendarFaults holidays promised standardFaults' },
  TopUp: { for: 'STORE', fields: 'amount kind' },
  TrackedComplaint: {
    for: 'CUSTOMER',
    fields:
      'about actions agreement callTimes category decision description desiredOutcome disputeBody duties escalation nextPromise nextSteps options owner receivedAt reference remindAt status statusLabel timeline understanding updatedAt waitingOn',
  },
  Understanding: { for: 'CUSTOMER', fields: 'correction state text' },
  ValidationIssue: { for: 'CUSTOMER', fields: 'code message path' },
  ValueRule: {
    for: 'STORE',
    fields: 'contactRate contacts cost dayRate daysLate needed offered paid short statedCosts topUp',
  },
  WaitingApproval: { for: 'STORE', fields: 'approval complaint option' },
  WaitingCompensation: { for: 'STORE', ofTheWholeStore: 'amount complaintId since' },
  WebhookDelivery: {
    for: 'ADMINISTRATOR',
    fields: 'attempts body createdAt dueAt endpointId id lastFault state triedUntil tries type webhookId',
  },
  WebhookTry: { for: 'ADMINISTRATOR', fields: 'at excerpt fault status' },
  WebhookEndpoint: {
    for: 'ADMINISTRATOR',
    fields: 'createdAt disabledAt enabled events failingSince id label previousSecretUntil url',
  },
  WorkingDay: { for: 'CUSTOMER', fields: 'frames weekday' },
  WorkingFrame: { for: 'CUSTOMER', fields: 'from to' },
}

/** What stays empty in the store that the matrix asks (`full-store.ts`), each with why. */
export const leftEmpty: Record<string, string> = {
  'Cause.department': 'causes come with the store, and no act puts one into a department yet',
}

const words = (text = '') => text.split(' ').filter(Boolean)

/** All fields of a type that have a statement. */
export const statedFields = ({ for: _, ...kinds }: Sight) => Object.values(kinds).flatMap(words)

/** Whether a field, `Type.field`, is one of what things cost the store. */
export const isCost = (cell: string) => isAmong(cell, 'costs')
export const isNotForKeys = (cell: string) => isAmong(cell, 'notForKeys')
export const isOfTheWholeStore = (cell: string) => isAmong(cell, 'ofTheWholeStore')
export const isNotForCustomers = (cell: string) => isAmong(cell, 'notForCustomers')

function isAmong(cell: string, kind: Exclude<keyof Sight, 'for'>): boolean {
  const [type = '', field = ''] = cell.split('.')
  return words(sights[type]?.[kind]).includes(field)
}
