import * as vocabularies from '@redress/schema/enums'
import { builder } from './builder.ts'

/** An enum type from a vocabulary of the contract; each value brings its own description. */
function enumOf<const Vocabulary extends Record<string, string>>(
  name: string,
  description: string,
  vocabulary: Vocabulary,
) {
  const values = Object.fromEntries(
    Object.entries(vocabulary).map(([value, meaning]) => [value, { value, description: meaning }]),
  ) as { [Value in keyof Vocabulary & string]: { value: Value; description: string } }
  return builder.enumType(name, { description, values })
}

export const ComplaintStatusType = enumOf(
  'ComplaintStatus',
  'What has become of a complaint.',
  vocabularies.complaintStatuses,
)
export const SetAsideReasonType = enumOf(
  'SetAsideReason',
  'Why something that came in is no complaint.',
  vocabularies.setAsideReasons,
)
export const WaitingOnType = enumOf('WaitingOn', 'Whose turn it is.', vocabularies.waitingOn)
export const SeverityType = enumOf('Severity', 'How bad it is. Safety first, always.', vocabularies.severities)
export const DuplicateSignType = enumOf(
  'DuplicateSign',
  'Why a complaint may be a duplicate of another.',
  vocabularies.duplicateSigns,
)
export const RoutingSubjectType = enumOf(
  'RoutingSubject',
  'What a complaint is about by its words.',
  vocabularies.routingSubjects,
)
export const OwnerChoiceType = enumOf(
  'OwnerChoice',
  'Who of a department has a complaint that is routed to it.',
  vocabularies.ownerChoices,
)
export const RemedyKindType = enumOf('RemedyKind', 'What puts it right.', vocabularies.remedyKinds)
export const ContactChannelType = enumOf(
  'ContactChannel',
  'How a customer wants to be reached.',
  vocabularies.contactChannels,
)
export const DoorType = enumOf('Door', 'The door through which a complaint came in.', vocabularies.doors)
export const StaffedDoorType = enumOf(
  'StaffedDoor',
  'The doors at which a person of the store writes down what a customer says.',
  vocabularies.staffedDoors,
)
export const SuggestionStateType = enumOf(
  'SuggestionState',
  'What became of a suggestion.',
  vocabularies.suggestionStates,
)
export const SurveyKindType = enumOf('SurveyKind', 'What a survey asks.', vocabularies.surveyKinds)
export const SurveySourceType = enumOf('SurveySource', 'Where a survey was asked.', vocabularies.surveySources)
export const ActorKindType = enumOf('ActorKind', 'Who did something.', vocabularies.actorKinds)
export const AudienceType = enumOf('Audience', 'Who may see an entry of the timeline.', vocabularies.audiences)
export const EventTypeType = enumOf('EventType', 'What kind of thing happened to a complaint.', vocabularies.eventTypes)
export const PromiseKindType = enumOf('PromiseKind', 'What is owed by a promise.', vocabularies.promiseKinds)
export const StepStateType = enumOf('StepState', 'Where a step of "what happens next" stands.', vocabularies.stepStates)
export const CustomerActionType = enumOf(
  'CustomerAction',
  'What the customer may do with the complaint now.',
  vocabularies.customerActions,
)
export const StoreActionType = enumOf(
  'StoreAction',
  'What the store may do with a complaint now.',
  vocabularies.storeActions,
)
export const LetterTemplateType = enumOf('LetterTemplate', 'A letter to begin with.', vocabularies.letterTemplates)
export const LetterPartKindType = enumOf('LetterPartKind', 'What a part of a letter is.', vocabularies.letterPartKinds)
export const ComplaintSortType = enumOf(
  'ComplaintSort',
  'The order of a list of complaints.',
  vocabularies.complaintSorts,
)
export const OwnershipType = enumOf(
  'Ownership',
  'Who answers for a complaint, as seen by whoever asks.',
  vocabularies.ownerships,
)
export const ErrorCodeType = enumOf('ErrorCode', 'The kind of an expected failure.', vocabularies.errorCodes)
export const IssueCodeType = enumOf('IssueCode', 'What is wrong with one field of an input.', vocabularies.issueCodes)
export const UnderstandingStateType = enumOf(
  'UnderstandingState',
  'What the customer said to our understanding.',
  vocabularies.understandingStates,
)
export const StaffRoleType = enumOf('StaffRole', 'What a person of the store may decide.', vocabularies.staffRoles)
export const PersonalWayType = enumOf(
  'PersonalWay',
  'How a customer wants to be met by a person.',
  vocabularies.personalWays,
)
export const CallOutcomeType = enumOf('CallOutcome', 'What came of a call.', vocabularies.callOutcomes)
export const VerdictType = enumOf('Verdict', 'Whether a complaint is justified.', vocabularies.verdicts)
export const PartyType = enumOf('Party', 'Whose part of an agreement something is.', vocabularies.parties)
export const DutyStateType = enumOf('DutyState', 'How far a part of an agreement is.', vocabularies.dutyStates)
export const ProposerType = enumOf('Proposer', 'Who proposed an option.', vocabularies.proposers)
export const OptionStateType = enumOf('OptionState', 'What became of an option.', vocabularies.optionStates)
export const ReplySignType = enumOf(
  'ReplySign',
  'What makes a reply bad service: the fifteen signs, and what a good letter has or never does.',
  vocabularies.replySigns,
)
export const FindingSeverityType = enumOf(
  'FindingSeverity',
  'What to do about a sign of bad service.',
  vocabularies.findingSeverities,
)
export const FundPeriodType = enumOf(
  'FundPeriod',
  'How often the budget of a fund comes anew.',
  vocabularies.fundPeriods,
)
export const RewardKindType = enumOf(
  'RewardKind',
  'What makes a complaint worth a thank-you.',
  vocabularies.rewardKinds,
)
export const RewardReasonType = enumOf('RewardReason', 'Why a thank-you is suggested.', vocabularies.rewardReasons)
export const FundEntryKindType = enumOf('FundEntryKind', 'A line of the ledger of a fund.', vocabularies.fundEntryKinds)
export const ComplexityType = enumOf(
  'Complexity',
  'How hard it is to find out what is wrong with a product.',
  vocabularies.complexities,
)
export const WayPayerType = enumOf('WayPayer', 'Who pays for sending something back and forth.', vocabularies.wayPayers)
export const PolicyColumnType = enumOf('PolicyColumn', 'What a remedy policy asks about.', vocabularies.policyColumns)
export const ApprovalReasonType = enumOf(
  'ApprovalReason',
  'Why an option needs the approval of another person.',
  vocabularies.approvalReasons,
)
export const ApprovalStateType = enumOf(
  'ApprovalState',
  'What became of a request for approval.',
  vocabularies.approvalStates,
)
export const WebhookEventType = enumOf(
  'WebhookEvent',
  "What a store's own systems may be told of. On the wire `COMPLAINT_REMEDY_DUE` is `complaint.remedy_due`.",
  vocabularies.webhookEvents,
)
export const WebhookStateType = enumOf('WebhookState', 'Where a webhook stands.', vocabularies.webhookStates)
export const WebhookFaultType = enumOf('WebhookFault', 'Why a webhook was not taken.', vocabularies.webhookFaults)
export const KeyKindType = enumOf('KeyKind', 'What a key is for.', vocabularies.keyKinds)
export const AuthorityHolderType = enumOf(
  'AuthorityHolder',
  'Who may give something in a case, up to a limit.',
  vocabularies.authorityHolders,
)
export const RightTopicType = enumOf('RightTopic', 'What a right of customers is about.', vocabularies.rightTopics)
export const ReturnDoorType = enumOf(
  'ReturnDoor',
  'Where a customer goes on who wants to bring something back.',
  vocabularies.returnDoors,
)
export const AnswerKindType = enumOf('AnswerKind', 'What the store tells everybody.', vocabularies.answerKinds)
export const AnswerActType = enumOf('AnswerAct', 'What made a version of an answer.', vocabularies.answerActs)
export const AnswerStateType = enumOf('AnswerState', 'Who sees an answer.', vocabularies.answerStates)
export const AnswerDoorType = enumOf('AnswerDoor', 'Where a reader goes on from an answer.', vocabularies.answerDoors)
export const AnswerBlockKindType = enumOf(
  'AnswerBlockKind',
  'What a part of an answer is.',
  vocabularies.answerBlockKinds,
)
