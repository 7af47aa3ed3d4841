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
  Answer: { for: 'CUSTOMER', fields: 'category changedAt door id kind locale steps text title' },
  AnswerBlock: { for: 'CUSTOMER', fields: 'kind lines' },
  AnswerLine: { for: 'CUSTOMER', fields: 'spans' },
  AnswerSpan: { for: 'CUSTOMER', fields: 'emphasis strong text url' },
  AnswerVersion: { for: 'STORE', fields: 'act at category doneBy door id kind owner reviewOn texts version' },
  Approval: {
    for: 'STORE',
    fields:
      'accepts amount approvers askedAt askedBy askedByName decidedAt decidedBy dueAt limit mayDecide policyRow reason reasons state sum text',
  },
  Attachment: { for: 'CUSTOMER', fields: 'bytes entryId height id mediaType name previewUrl url width' },
  Authority: { for: 'STORE', notForKeys: 'approvers given isEnough limit sum' },
  AuthorityLimit: { for: 'ADMINISTRATOR', fields: 'holder limit version' },
  Calendar: {
    for: 'ADMINISTRATOR',
    fields: 'exceptionalDays holidayCountry holidayRegion holidays inForceSince timeZone version week',
  },
  CappedCount: { for: 'STORE', fields: 'count more' },
  CardFile: { for: 'ADMINISTRATOR', fields: 'base64 mediaType name' },
  Category: { for: 'CUSTOMER', fields: 'id name parent severity' },
  CategorySettings: { for: 'ADMINISTRATOR', fields: 'departmentId id names offered parentId severity version' },
  CategorySuggestion: { for: 'STORE', fields: 'category confidence' },
  CategorySuggestions: { for: 'STORE', fields: 'categories departments learntCases stillLearning' },
  ClassificationTrial: { for: 'STORE', fields: 'department moves owner routingRule rule severity' },
  Cause: { for: 'STORE', fields: 'department departmentId id name offered parent parentId version' },
  Complaint: {
    for: 'STORE',
    fields:
      'about actions agreement breaksAt category cause contact countryCode customerId cycle decision department description desiredOutcome door duties escalation excerpt id locale mergedFrom mergedInto nextPromise nextSteps openedBy options owner promises purchase receivedAt reference remindAt rewards setAside severity status survey thanksAdvice timeline understanding updatedAt version waitingOn',
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
  Department: { for: 'STORE', fields: 'id ladder name retiredAt version' },
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
    ofTheWholeStore: 'amount approvedBy at balance complaintId givenBy kind period remedy reward sequence',
  },
  GuideText: { for: 'ADMINISTRATOR', fields: 'locale text' },
  GuideStep: { for: 'CUSTOMER', fields: 'we you' },
  HandOut: { for: 'STORE', fields: 'caseLink text trackingCode' },
  HolidayCountry: { for: 'ADMINISTRATOR', fields: 'code regions' },
  HolidayRegion: { for: 'ADMINISTRATOR', fields: 'code name' },
  HowToComplain: { for: 'CUSTOMER', fields: 'text title' },
  IdentityProvider: { for: 'ADMINISTRATOR', fields: 'clientId isOnlyWay issuer label setAt setBy' },
  IdentityProviderSettings: { for: 'ADMINISTRATOR', fields: 'beginUrl provider redirectUri version' },
  Ladder: { for: 'ADMINISTRATOR', fields: 'departmentId steps version' },
  LadderStep: { for: 'STORE', fields: 'level person' },
  LetterPart: { for: 'STORE', fields: 'instead kind text title' },
  LetterPreview: { for: 'STORE', fields: 'foot greeting locale parts subject to' },
  Limits: {
    for: 'CUSTOMER',
    fields:
      'attachmentBytes attachments descriptionLength emailLength messageLength nameLength outcomeLength phoneLength reasonLength',
  },
  LocalName: { for: 'ADMINISTRATOR', fields: 'locale name' },
  MarkCount: { for: 'STORE', ofTheWholeStore: 'count mark' },
  Look: {
    for: 'ADMINISTRATOR',
    fields: 'accentColor casePage countryCode email hours locales name phone suggestsAnswers timeZone version',
  },
  NextStep: { for: 'CUSTOMER', fields: 'by detail person state title withinMinutes' },
  NextSteps: { for: 'CUSTOMER', fields: 'howToComplain steps workingWeek' },
  OrderVersions: { for: 'ADMINISTRATOR', fields: 'categories causes departments' },
  Option: {
    for: 'CUSTOMER',
    fields: 'customerDuties doneBy id proposedAt proposer remedies state text validUntil worth',
    notForCustomers: 'approval',
  },
  Order: { for: 'STORE', fields: 'boughtAt customerName deliveredAt lines number updatedAt' },
  OrderLine: { for: 'STORE', fields: 'name price quantity sku', costs: 'cost' },
  Passkey: { for: 'STORE', notForKeys: 'createdAt id lastUsedAt name' },
  PassedOverRow: { for: 'STORE', fields: 'check row' },
  Place: { for: 'ADMINISTRATOR', fields: 'address card code id name retiredAt version' },
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
  ProviderSignIn: { for: 'CUSTOMER', fields: 'isOnlyWay label url' },
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
  Reward: { for: 'STORE', fields: 'deliveredAt dueAt kind ledTo thankedAt thankedBy voucher' },
  RewardChoice: { for: 'STORE', fields: 'isGiven kind reasons voucher' },
  RewardRule: { for: 'ADMINISTRATOR', fields: 'amount kind' },
  RewardRules: { for: 'ADMINISTRATOR', fields: 'mostPerYear publishedAt rules version' },
  ReturnGuideAnswer: { for: 'CUSTOMER', fields: 'leadsTo nextQuestion text' },
  ReturnGuideDoor: { for: 'CUSTOMER', fields: 'door payer text' },
  ReturnGuideQuestion: { for: 'CUSTOMER', fields: 'answers name text' },
  Right: { for: 'CUSTOMER', fields: 'source text title topic' },
  Rights: {
    for: 'CUSTOMER',
    fields: 'all country countryCode disputeBody label more notAdvice page returnGuide sentences title',
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
      'category compensation decisionMinutes firstReplyMinutes name nextUpdateMinutes remedyMinutes reminderMinutes severity warnMinutes',
  },
  ServiceStandardsVersion: { for: 'ADMINISTRATOR', fields: 'publishedAt rules version' },
  Settings: {
    for: 'ADMINISTRATOR',
    fields:
      'authority calendar categories currency departments ladders look openComplaints orderVersions origins places remedyPolicy rewardRules serviceStandards surveys',
    notForKeys: 'keys',
  },
  StaffMember: { for: 'STORE', fields: 'department displayName email id role version' },
  StoreAnswer: {
    for: 'STORE',
    fields:
      'category changedAt complaintId door helped id isStale kind notHelped owner reviewOn state texts title version',
  },
  StoreKey: { for: 'ADMINISTRATOR', notForKeys: 'createdAt id kind label publishable revokedAt scopes' },
  Storefront: {
    for: 'CUSTOMER',
    fields:
      'accentColor categories currency email firstReplyBy hours limits locales name phone suggestsAnswers timeZone',
  },
  Suggestion: {
    for: 'STORE',
    fields: 'answer answeredAt answeredBy complaintId email id locale name sentAt state text',
  },
  Survey: {
    for: 'CUSTOMER',
    fields:
      'badUpTo isAboutCase isBad isComplete kind leastLabel leastMark mark mostLabel mostMark nextPromise question reference',
  },
  SurveyMark: { for: 'CUSTOMER', fields: 'isBad kind mark mostMark takenDownBy' },
  SurveyAnswer: {
    for: 'STORE',
    fields: 'answeredAt complaint id isBad kind lookedAfterBy mark mostMark place source takenDownBy text',
  },
  SurveySettings: { for: 'ADMINISTRATOR', fields: 'afterHours kind reminderAfterDays version' },
  SurveyFigures: {
    for: 'STORE',
    fields: 'answered asked kind n provisionalFrom responseRate',
    ofTheWholeStore: 'marks mean score',
  },
  ThanksAdvice: { for: 'STORE', fields: 'choices givenThisYear mostPerYear' },
  TimelineActor: { for: 'CUSTOMER', fields: 'displayName kind' },
  TimelineEntry: {
    for: 'CUSTOMER',
    fields: 'actor at audience door dueAt hash id person promiseKind summary surveyMark text type',
  },
  SetAside: { for: 'STORE', fields: 'at by reason' },
  SetAsideFigure: { for: 'STORE', fields: 'count reason takenUp takenUpByCustomer' },
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
    fields: 'createdAt disabledAt enabled events failingSince id label previousSecretUntil url version',
  },
  WrittenAnswer: { for: 'STORE', fields: 'locale steps text title' },
  WrittenGuideStep: { for: 'STORE', fields: 'we you' },
  WorkingDay: { for: 'CUSTOMER', fields: 'frames weekday' },
  WorkingFrame: { for: 'CUSTOMER', fields: 'from to' },
}

/** What stays empty in the store that the matrix asks (`full-store.ts`), each with why. */
export const leftEmpty: Record<string, string> = {
  'SurveyFigures.responseRate': 'nobody is asked by mail in it, and a rate of nothing is none',
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
