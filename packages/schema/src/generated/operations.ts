/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/* Made by `npm run codegen` from operations/*.graphql. Do not edit. */
import { type TrustedDocument, trustedDocument } from '../trusted-document.ts'
/** To which counter-offer the store agrees. */
export type AcceptCounterOfferInput = {
  /** What the customer does for it, up to 2,000 characters. */
  readonly customerDuties?: string | null | undefined;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The counter-offer; it must be open. */
  readonly optionId: string;
  /** What it comes to, 1 to 6 remedies. */
  readonly remedies: ReadonlyArray<RemedyInput>;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** An invitation, and the password to set with it. */
export type AcceptInviteInput = {
  /** For whoever signs in with a second factor: six digits from their app, or a code from their sheet, however spaced. Each counts once. */
  readonly code?: string | null | undefined;
  /** What stands behind the `=` in the link. It works once. */
  readonly linkToken: string;
  /** Any 12 to 256 characters that are not easily guessed: a few words together are best. The same letters typed on another keyboard are the same password. */
  readonly password: string;
};

/** Who did something. */
export type ActorKind =
  /** The customer who complained. */
  | 'CUSTOMER'
  /** A system of the store, with a developer key. */
  | 'DEVELOPER'
  /** A person of the store. */
  | 'STAFF'
  /** Redress itself. */
  | 'SYSTEM';

/** Something that complaints are to be about. */
export type AddCategoryInput = {
  /** Which department answers for it. The first one unless told. */
  readonly departmentId?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Its name in the languages of the store; in the first one in any case. */
  readonly names: ReadonlyArray<LocalNameInput>;
  /** Whether customers may choose it. They may unless told. */
  readonly offered?: boolean | null | undefined;
  /** The wider category that it belongs to. None unless told. */
  readonly parentId?: string | null | undefined;
  /** How bad a complaint of this category is until somebody has looked. */
  readonly severity: Severity;
};

/** Something that goes wrong (mission D3). */
export type AddCauseInput = {
  /** Which department sees to it that it does not happen again. Null: that of the wider cause, if it has one. */
  readonly departmentId?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other beside it has it. */
  readonly name: string;
  /** The wider cause that it belongs to, one that is offered. Null: none. */
  readonly parentId?: string | null | undefined;
};

/** A part of the store that is to answer for complaints. */
export type AddDepartmentInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other has it. */
  readonly name: string;
};

/** A message of the customer on their case. */
export type AddMessageInput = {
  /** The photos that come with it, as `stageUpload` named them, after each was sent: at most 10. Each can be attached once. */
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The message, 1 to 20,000 characters, kept to the letter. */
  readonly text: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** What colleagues should know. */
export type AddNoteInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** The note, 1 to 20,000 characters. For colleagues; the customer does not see it. */
  readonly text: string;
};

/** What a device has made for `beginPasskey`. A challenge works once, so it needs no key. */
export type AddPasskeyInput = {
  /** As the device gave it, base64url. */
  readonly attestationObject: string;
  /** As the device signed it, base64url. */
  readonly clientDataJSON: string;
  /** The `id` of the credential, base64url. */
  readonly credentialId: string;
  /** What to call it, 1 to 200 characters: the device that holds it, most often. */
  readonly name: string;
  /** What `getTransports()` says. What we do not know is left out. */
  readonly transports?: ReadonlyArray<string> | null | undefined;
};

/** Where a card is to stand. */
export type AddPlaceInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other has it. */
  readonly name: string;
};

/** Where to, and what of. */
export type AddWebhookEndpointInput = {
  /** What it is to be told of. */
  readonly events: ReadonlyArray<WebhookEvent>;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What it is for, up to 200 characters. */
  readonly label: string;
  /** An https address on the public internet. */
  readonly url: string;
};

/** Which pages may take complaints. */
export type AllowOriginInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The address of one of them: `https://www.example.com`. */
  readonly origin: string;
};

/** What made a version of an answer. */
export type AnswerAct =
  /** Its words, its day, its owner or what it is about were changed. */
  | 'CHANGED'
  /** It was written, or came in from a file. */
  | 'DRAFTED'
  /** Everybody sees it from then on. */
  | 'PUBLISHED'
  /** Nobody but the people of the store sees it from then on. */
  | 'RETIRED'
  /** Somebody looked at it, and it still held. */
  | 'REVIEWED';

/** What a part of an answer is. */
export type AnswerBlockKind =
  /** A list, one line for each item. */
  | 'BULLETS'
  /** One line above what follows. */
  | 'HEADING'
  /** A list whose order matters, one line for each item. */
  | 'NUMBERS'
  /** One line of text; it may hold line breaks. */
  | 'PARAGRAPH';

/** Where a reader goes on from an answer. */
export type AnswerDoor =
  /** The form for complaints. */
  | 'COMPLAIN'
  /** A person: the telephone or the address of the store. */
  | 'CONTACT';

/** What the store tells everybody. */
export type AnswerKind =
  /** A question and its answer. */
  | 'ANSWER'
  /** What to do if something happens: step by step, what the customer does and what the store does. */
  | 'GUIDE';

/** Who sees an answer. */
export type AnswerState =
  /** Only the people of the store see it. */
  | 'DRAFT'
  /** Everybody sees it, with every change from the moment on in which it is saved. */
  | 'PUBLISHED'
  /** It does not hold any more; only the people of the store see it. */
  | 'RETIRED';

/** What the store answers to a suggestion. */
export type AnswerSuggestionInput = {
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** Which one. */
  readonly suggestionId: string;
  /** The answer, 1 to 20,000 characters. */
  readonly text: string;
};

/** A mark. */
export type AnswerSurveyInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What was asked, without a token. What the store asks unless told. */
  readonly kind?: SurveyKind | null | undefined;
  /** The language in which to get back to them. Else that of the request. */
  readonly locale?: string | null | undefined;
  /** From `leastMark` to `mostMark` of the survey. */
  readonly mark: number;
  /** On which page or at which counter, without a token: up to 200 characters. */
  readonly place?: string | null | undefined;
  /** The secret of the link in the mail. It answers this one survey and opens nothing else. Without one: on a page of the store. */
  readonly token?: string | null | undefined;
};

/** Why an option needs the approval of another person. */
export type ApprovalReason =
  /** It is more than whoever proposed it may give in one case. */
  | 'AUTHORITY'
  /** It has a replacement, and nobody has said what that comes to. */
  | 'COST_UNKNOWN'
  /** The policy of the store asks for it in such a case. */
  | 'POLICY'
  /** It has a remedy that the policy of the store does not provide for in such a case. */
  | 'REMEDY_NOT_ALLOWED';

/** What became of a request for approval. */
export type ApprovalState =
  /** Somebody else approved it. */
  | 'APPROVED'
  /** Somebody else declined it; whoever asked is told why. */
  | 'DECLINED'
  /** It needs no decision any more: others were proposed, or the case went on without it. */
  | 'LAPSED'
  /** Nobody has decided yet. */
  | 'WAITING';

/** Who approves what the store owes for missing its own standard. */
export type ApproveCompensationInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person on record approves it, by their own authority. Whoever is signed in needs not say it. */
  readonly staffId?: string | null | undefined;
};

/** Who approves what a colleague proposes. */
export type ApproveOptionInput = {
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which option; it must wait for approval. */
  readonly optionId: string;
  /** Which person on record approves it, by their own authority. Whoever is signed in needs not say it. */
  readonly staffId?: string | null | undefined;
};

/** How the customer wants to be met by a person. */
export type AskForPersonInput = {
  /** From when to call, for half an hour, within working hours: `TrackedComplaint.callTimes` has some. Needed for a call. */
  readonly at?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** At which number, up to 40 characters. That of the complaint unless told. */
  readonly phone?: string | null | undefined;
  /** What it is about, up to 20,000 characters. Nobody has to say. */
  readonly text?: string | null | undefined;
  /** The code from the link. */
  readonly trackingCode: string;
  /** By a call or in writing. */
  readonly way: PersonalWay;
};

/** Who answers for a complaint. */
export type AssignComplaintInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Who answers for it from now on. */
  readonly ownerId: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** Who answers for several complaints. */
export type AssignComplaintsInput = {
  /** Which complaints, 1 to 100. */
  readonly complaintIds: ReadonlyArray<string>;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Who answers for them from now on. Null: nobody, as before somebody had taken them. */
  readonly ownerId?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** Who may see an entry of the timeline. */
export type Audience =
  /** The customer and the staff. */
  | 'CUSTOMER'
  /** The staff only. */
  | 'STAFF';

/** Who may give something in a case, up to a limit. */
export type AuthorityHolder =
  /** Runs the store; where the ladder ends, complaints land here. */
  | 'ADMIN'
  /** Answers customers. */
  | 'FRONT_LINE'
  /** Answers for several departments. */
  | 'MANAGER'
  /** Leads a department; complaints go up to them first. */
  | 'SUPERVISOR'
  /** Redress by itself, for what the store has promised everybody. */
  | 'SYSTEM';

/** Which department takes complaints again. */
export type BringDepartmentBackInput = {
  /** Which. */
  readonly departmentId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** When the people of the store work, whole. */
export type CalendarPlanInput = {
  /** Days with other stretches, or with none. They come before holidays. */
  readonly exceptionalDays?: ReadonlyArray<ExceptionalDayInput> | null | undefined;
  /** Whose public holidays are kept. None are unless told. */
  readonly holidayCountry?: string | null | undefined;
  /** The part of the country, as `date-holidays` names it. */
  readonly holidayRegion?: string | null | undefined;
  /** IANA time zone: `Europe/Madrid`. */
  readonly timeZone: string;
  /** An ordinary week. */
  readonly week: ReadonlyArray<WorkingDayInput>;
};

/** As `recordCall` would send it. */
export type CallDraftInput = {
  /** What came of the call. */
  readonly outcome: CallOutcome;
  /** The words, up to 20,000 characters. */
  readonly summary: string;
  /** Whose turn it would be. That of the store unless told. Nobody answered: as it is. */
  readonly waitingOn?: WaitingOn | null | undefined;
};

/** What came of a call. */
export type CallOutcome =
  /** Nobody answered, or the line was busy. */
  | 'NOT_REACHED'
  /** We spoke with the customer. */
  | 'REACHED';

/** In which form a card comes. */
export type CardForm =
  /** To print. */
  | 'PDF'
  /** To put into something else. */
  | 'SVG';

/** How large a card is. */
export type CardSize =
  /** A sheet: the same card, twice as large. */
  | 'A4'
  /** A postcard. */
  | 'A6';

/** An answer as it is to be from now on, all of it. */
export type ChangeAnswerInput = {
  /** Which one. */
  readonly answerId: string;
  /** What it is about. Anything unless told. */
  readonly categoryId?: string | null | undefined;
  /** Where a reader goes on. */
  readonly door?: AnswerDoor | null | undefined;
  /** The version that the caller saw. Whatever it is, unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which of the two it is. */
  readonly kind: AnswerKind;
  /** Who answers for it. Whoever has it unless told. */
  readonly ownerId?: string | null | undefined;
  /** As it is, or another day: after today on the clock of the store, and within three years. */
  readonly reviewOn: string;
  /** One for each language, 1 to 20. */
  readonly texts: ReadonlyArray<WrittenAnswerInput>;
};

/** What is to be different about a category. What is not told stays as it is. */
export type ChangeCategoryInput = {
  /** Which. */
  readonly categoryId: string;
  /** Which department answers for it. Null: the first one. */
  readonly departmentId?: string | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Its name in all languages; in the first one of the store in any case. */
  readonly names?: ReadonlyArray<LocalNameInput> | null | undefined;
  /** Whether customers may choose it. */
  readonly offered?: boolean | null | undefined;
  /** The wider category that it belongs to. Null: none. */
  readonly parentId?: string | null | undefined;
  /** How bad, for complaints from now on. */
  readonly severity?: Severity | null | undefined;
};

/** What is to be different about a cause. What is not told stays as it is. */
export type ChangeCauseInput = {
  /** Which. */
  readonly causeId: string;
  /** Which department sees to it that it does not happen again. Null: that of the wider cause, if it has one. */
  readonly departmentId?: string | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other beside it has it. */
  readonly name?: string | null | undefined;
  /** Whether complaints may be given it, and what is below it. What has it keeps it. */
  readonly offered?: boolean | null | undefined;
  /** The wider cause that it belongs to, one that is offered. Null: none. */
  readonly parentId?: string | null | undefined;
};

/** What is to be different. What is not told stays as it is; null takes away what may be missing. */
export type ChangeLookInput = {
  /** `#rrggbb`. Null: the page decides. */
  readonly accentColor?: string | null | undefined;
  /** The page that shows cases: a whole address, or a path on this installation. */
  readonly casePage?: string | null | undefined;
  /** Where the store is: whose rights hold for customers who do not say where they are. */
  readonly countryCode?: string | null | undefined;
  /** An address at which a person reads. */
  readonly email?: string | null | undefined;
  /** The `version` of the look that this is a change of: when it has become another since, nothing is done. Whichever it is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** When somebody is there, in words, up to 200 characters. */
  readonly hours?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Languages offered to customers, best first. */
  readonly locales?: ReadonlyArray<string> | null | undefined;
  /** The name of the store, up to 200 characters. */
  readonly name?: string | null | undefined;
  /** A number at which a person answers. */
  readonly phone?: string | null | undefined;
  /** Whether answers are offered while a customer writes a complaint. */
  readonly suggestsAnswers?: boolean | null | undefined;
  /** IANA time zone in which the store tells times. That of the calendar is changed with the calendar. */
  readonly timeZone?: string | null | undefined;
};

/** What is to be different about a place. What is not told stays as it is. */
export type ChangePlaceInput = {
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other has it. */
  readonly name?: string | null | undefined;
  /** Which. */
  readonly placeId: string;
  /** Whether it is out of use. */
  readonly retired?: boolean | null | undefined;
};

/** What is to be different about an endpoint. */
export type ChangeWebhookEndpointInput = {
  /** Switched on or off. Switching off gives up what waits. As it is unless told. */
  readonly enabled?: boolean | null | undefined;
  /** Which endpoint. */
  readonly endpointId: string;
  /** All of them. As they are unless told. */
  readonly events?: ReadonlyArray<WebhookEvent> | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What it is for. As it is unless told. */
  readonly label?: string | null | undefined;
  /** Another address. What waits goes there too. As it is unless told. */
  readonly url?: string | null | undefined;
};

/** Which option the customer chooses. */
export type ChooseOptionInput = {
  /** What should change so that it does not happen again, in own words, up to 2,000 characters (mission A9). */
  readonly advice?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which one; it must be open. */
  readonly optionId: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** What kind of complaint it is, and how bad. */
export type ClassifyComplaintInput = {
  /** What it is about: a category of the store. */
  readonly categoryId: string;
  /** Which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, up to 2,000 characters. For colleagues only. */
  readonly reason?: string | null | undefined;
  /** How bad it is. As bad as its category unless told. */
  readonly severity?: Severity | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** Whether it stays with whoever has it. It goes where its kind belongs unless told. */
  readonly stays?: boolean | null | undefined;
};

/** With what letter a case is closed. */
export type CloseComplaintInput = {
  /** Which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Once more sorry, and thanks: up to 20,000 characters, as the customer reads it. */
  readonly letter?: string | null | undefined;
  /** Why no letter goes out, up to 2,000 characters, for colleagues. One of the two is needed. */
  readonly noLetterBecause?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** As `closeComplaint` would send it. */
export type ClosingDraftInput = {
  /** The words, up to 20,000 characters. */
  readonly letter: string;
};

/** Which complaints. What is given must all hold. */
export type ComplaintFilter = {
  /** Of this category. */
  readonly categoryId?: string | null | undefined;
  /** Of this department. */
  readonly departmentId?: string | null | undefined;
  /** About this order, to the letter. */
  readonly orderNumber?: string | null | undefined;
  /** True: something that is owed was missed, or is due by now. False: nothing is. */
  readonly overdue?: boolean | null | undefined;
  /** Those that this person answers for. */
  readonly ownerId?: string | null | undefined;
  /** Those of whoever asks, or those that nobody has. */
  readonly ownership?: Ownership | null | undefined;
  /** Received before then. */
  readonly receivedBefore?: string | null | undefined;
  /** Received then or later. */
  readonly receivedFrom?: string | null | undefined;
  /** With this reference, any case, as typed. */
  readonly reference?: string | null | undefined;
  /** As bad as one of these, as a person said, else as their category is; without either `NORMAL`. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** In one of these statuses. */
  readonly statuses?: ReadonlyArray<ComplaintStatus> | null | undefined;
  /** All of these words stand in the complaint and the outcome in own words, or begin a word of its customer’s name; or all of them stand in one message on it. Of the texts whole words, of the name any beginning of two letters or more; case and accents do not matter. At most 10 words. */
  readonly text?: string | null | undefined;
  /** True: nothing is owed until the customer answers. False: something is owed. */
  readonly waitsForCustomer?: boolean | null | undefined;
};

/** The order of a list of complaints. */
export type ComplaintSort =
  /** By the time they were received, the latest first. */
  | 'NEWEST_FIRST'
  /** By the time they were received, the earliest first. */
  | 'OLDEST_FIRST'
  /** By the time something last happened to them, the latest first. */
  | 'RECENTLY_CHANGED_FIRST'
  /** By what is owed next: what was missed first, then what is due next, and last what waits for its customer. What owes nothing and waits for nobody is left out. */
  | 'WHAT_BREAKS_FIRST';

/** What has become of a complaint. */
export type ComplaintStatus =
  /** Customer and store have agreed what will be done, by whom and by when. */
  | 'AGREED'
  /** Somebody is finding out what kind of complaint it is and who should answer for it. */
  | 'ASSESSING'
  /** Nothing is owed any more: decision, cause and closing letter are on record. */
  | 'CLOSED'
  /** The store is finding out what happened. */
  | 'INVESTIGATING'
  /** A duplicate: it goes on under another complaint, and the customer keeps the link. */
  | 'MERGED'
  /** The store has proposed ways to put it right and the customer may choose. */
  | 'OPTIONS_OFFERED'
  /** The complaint is on record; nobody has looked into it yet. */
  | 'RECEIVED'
  /** The store decided against the complaint and gave its reasons. */
  | 'REJECTED'
  /** The customer accepted, or what was agreed was delivered and the customer did not object. */
  | 'RESOLVED'
  /** Taken for advertising or a test: nothing is owed. A word from the customer takes it up again. */
  | 'SET_ASIDE'
  /** The customer took the complaint back. */
  | 'WITHDRAWN';

/** What it is about, as far as the page knows: nothing of it is asked of the customer again (mission A5). */
export type ComplaintSubjectInput = {
  /** The number of the order, up to 100 characters. */
  readonly orderNumber?: string | null | undefined;
  /** Where it happened, up to 200 characters. */
  readonly place?: string | null | undefined;
  /** What was paid. */
  readonly price?: MoneyInput | null | undefined;
  /** The name of the product, up to 300 characters. */
  readonly productName?: string | null | undefined;
  /** The day of the purchase. */
  readonly purchasedOn?: string | null | undefined;
  /** The store's number of the product, up to 100 characters. */
  readonly sku?: string | null | undefined;
  /** The member of staff whom the customer names, up to 200 characters. */
  readonly staffName?: string | null | undefined;
};

/** What the customer says to their mark. All of it may be left out: then nothing more is asked. */
export type CompleteSurveyInput = {
  /** Where to write to them, up to 254 characters, where the survey is about no case. */
  readonly email?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Who they are, up to 200 characters, where the survey is about no case. */
  readonly name?: string | null | undefined;
  /** Where to call them after a bad mark, up to 40 characters. A call is promised, wherever the case stands by then. */
  readonly phone?: string | null | undefined;
  /** In own words, up to 20,000 characters, kept to the letter. */
  readonly text?: string | null | undefined;
  /** The secret of the link in the mail. It answers this one survey and opens nothing else. */
  readonly token: string;
};

/** How hard it is to find out what is wrong with a product. */
export type Complexity =
  /** Somebody has to look into it first: a washing machine, a phone. */
  | 'COMPLEX'
  /** Everybody sees what is wrong: a kettle, a lamp. */
  | 'SIMPLE';

/** It is solved. */
export type ConfirmSolvedInput = {
  /** What should change so that it does not happen again, in own words, up to 2,000 characters (mission A9). */
  readonly advice?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** The customer says that we understood them right. */
export type ConfirmUnderstandingInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** How a customer wants to be reached. */
export type ContactChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** By a call. */
  | 'PHONE';

/** How the customer can be reached: a name, and an e-mail address or a phone number or both. */
export type ContactInput = {
  /** E-mail address, up to 254 characters. */
  readonly email?: string | null | undefined;
  /** What they are called, up to 200 characters. */
  readonly name: string;
  /** Phone number as typed, up to 40 characters. */
  readonly phone?: string | null | undefined;
  /** How they want to be reached. */
  readonly preferredChannel?: ContactChannel | null | undefined;
  /** When they want to be reached, in own words, up to 200 characters. */
  readonly preferredTime?: string | null | undefined;
};

/** How the customer can be reached, as far as they said: a name is enough. */
export type ContactOnBehalfInput = {
  /** E-mail address, up to 254 characters. They get a confirmation. */
  readonly email?: string | null | undefined;
  /** What they are called, up to 200 characters. */
  readonly name: string;
  /** Phone number as typed, up to 40 characters. */
  readonly phone?: string | null | undefined;
  /** Where to write by post, up to 500 characters. */
  readonly postalAddress?: string | null | undefined;
  /** How they want to be reached. */
  readonly preferredChannel?: ContactChannel | null | undefined;
  /** When they want to be reached, in own words, up to 200 characters. */
  readonly preferredTime?: string | null | undefined;
};

/** The customer says what we have not understood right. */
export type CorrectUnderstandingInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What is not right, 1 to 5,000 characters, kept to the letter beside our words. */
  readonly text: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** What would suit the customer better. */
export type CounterOfferInput = {
  /** What should change so that it does not happen again, in own words, up to 2,000 characters (mission A9). */
  readonly advice?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The same as remedies, as far as it is some. */
  readonly remedies?: ReadonlyArray<RemedyInput> | null | undefined;
  /** In own words, 1 to 20,000 characters. */
  readonly text: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** What for, and what it may do. */
export type CreateKeyInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** For pages, or for systems of the store. */
  readonly kind: KeyKind;
  /** What a person calls it, up to 200 characters. */
  readonly label: string;
  /** What a developer key may do, at least one: `complaints:read`. A publishable one has none. */
  readonly scopes?: ReadonlyArray<string> | null | undefined;
};

/** What the customer may do with the complaint now. */
export type CustomerAction =
  /** Write to whoever has the case. */
  | 'ADD_MESSAGE'
  /** Say whether we understood them right. */
  | 'ANSWER_UNDERSTANDING'
  /** Ask to be called or written to by a person. */
  | 'ASK_FOR_PERSON'
  /** Choose one of the ways that the store proposed. */
  | 'CHOOSE_OPTION'
  /** Say that it is solved. */
  | 'CONFIRM_SOLVED'
  /** Propose another way. */
  | 'COUNTER_OFFER'
  /** Ask somebody with more authority to look at it. */
  | 'ESCALATE'
  /** Say that it is not solved, or ask for another look. */
  | 'REOPEN'
  /** Take the complaint back. */
  | 'WITHDRAW';

/** Which customers. What is given must all hold. */
export type CustomerFilter = {
  /** With this e-mail address; case does not matter. */
  readonly email?: string | null | undefined;
  /** Who brought a complaint, that the caller may see, under a name with these words, in any order. Each may be the beginning of a word, of two letters or more; case and accents do not matter. At most 10 words. */
  readonly name?: string | null | undefined;
  /** With this number of the store’s own, to the letter. */
  readonly number?: string | null | undefined;
  /** Who brought the complaint with this reference. */
  readonly reference?: string | null | undefined;
};

/** Whether a complaint is justified. */
export type DecideComplaintInput = {
  /** Which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, 1 to 20,000 characters, as the customer reads it. */
  readonly reasons: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** Whether it is. */
  readonly verdict: Verdict;
};

/** As `decideComplaint` would send it. */
export type DecisionDraftInput = {
  /** The words, up to 20,000 characters. */
  readonly reasons: string;
  /** Whether it is justified. */
  readonly verdict: Verdict;
};

/** Who declines what a colleague proposes, and why. */
export type DeclineOptionInput = {
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which option; it must wait for approval. */
  readonly optionId: string;
  /** Why, for who asked, 1 to 2,000 characters. Not for the customer. */
  readonly reason: string;
  /** Which person on record declines it. Whoever is signed in needs not say it. */
  readonly staffId?: string | null | undefined;
};

/** What would put it right. */
export type DesiredOutcomeInput = {
  /** What the customer chose. */
  readonly remedies?: ReadonlyArray<RemedyKind> | null | undefined;
  /** In own words, up to 2,000 characters. */
  readonly words?: string | null | undefined;
};

/** The door through which a complaint came in. */
export type Door =
  /** A system of the store, with a developer key. */
  | 'API'
  /** In person, at a shop. */
  | 'COUNTER'
  /** By an e-mail. */
  | 'EMAIL'
  /** The complaint form on a store's page. */
  | 'FORM'
  /** Imported from a file. */
  | 'IMPORT'
  /** By a letter. */
  | 'LETTER'
  /** By a call. */
  | 'PHONE'
  /** In a public review. */
  | 'REVIEW'
  /** In a suggestion box. */
  | 'SUGGESTION_BOX'
  /** A bad mark in a survey. */
  | 'SURVEY';

/** A question and its answer, or a guide. */
export type DraftAnswerInput = {
  /** What it is about. Anything unless told. */
  readonly categoryId?: string | null | undefined;
  /** The complaint that it is drafted from. Nothing is copied from it, and a text that names its customer is refused. */
  readonly complaintId?: string | null | undefined;
  /** Where a reader goes on. */
  readonly door?: AnswerDoor | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which of the two it is. */
  readonly kind: AnswerKind;
  /** Who answers for it being right. Whoever is signed in unless told; a key has to tell. */
  readonly ownerId?: string | null | undefined;
  /** When it is looked at again: after today on the clock of the store, and within three years. */
  readonly reviewOn: string;
  /** One for each language, 1 to 20. */
  readonly texts: ReadonlyArray<WrittenAnswerInput>;
};

/** Why a complaint may be a duplicate of another. */
export type DuplicateSign =
  /** Both say nearly the same. */
  | 'NEAR_WORDS'
  /** Both have the same customer on record. */
  | 'SAME_CUSTOMER'
  /** Both are about the same order. */
  | 'SAME_ORDER';

/** How far a part of an agreement is. */
export type DutyState =
  /** It is done. */
  | 'DONE'
  /** It is to be done. */
  | 'OPEN'
  /** It stands still until the customer has done their part. */
  | 'WAITING';

/** The kind of an expected failure. */
export type ErrorCode =
  /** The customer was thanked for this in this case already. */
  | 'ALREADY_THANKED'
  /** Somebody has changed the answer since the version that the caller saw. */
  | 'ANSWER_CHANGED'
  /** This person may not give as much, or may not approve it; `approvers` may. */
  | 'AUTHORITY_EXCEEDED'
  /** Something has happened to the complaint since the version that the caller saw; `changes` says what. */
  | 'COMPLAINT_CHANGED'
  /** The role of the caller does not allow it. */
  | 'FORBIDDEN'
  /** The fund does not hold as much. */
  | 'FUND_EXHAUSTED'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is nothing here for this caller. */
  | 'NOT_FOUND'
  /** Too many attempts; try again after `retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /** The customer was rewarded in this year as often as the rules of the store provide for. */
  | 'REWARD_LIMIT_REACHED'
  /** Address and password fit; this person also signs in with a code. */
  | 'SECOND_FACTOR_REQUIRED'
  /** The caller signed in too long ago for this. */
  | 'SIGN_IN_AGAIN'
  /** The complaint is in a status in which this cannot be done. */
  | 'STATUS_CONFLICT'
  /** The survey was answered before; that answer counts. */
  | 'SURVEY_ANSWERED'
  /** The store cannot be reached right now; nothing was stored; the same request may be sent again. */
  | 'TEMPORARILY_UNAVAILABLE'
  /** Something in the input cannot be taken as it is; `issues` says what. */
  | 'VALIDATION'
  /** Address and password do not fit together, or nobody has that address. */
  | 'WRONG_CREDENTIALS';

/** The customer asks for somebody with more authority. */
export type EscalateComplaintInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, up to 2,000 characters. Nobody has to say. */
  readonly reason?: string | null | undefined;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** Why a complaint goes up. */
export type EscalateInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, 1 to 2,000 characters. For colleagues; the customer does not see it. */
  readonly reason: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** What kind of thing happened to a complaint. */
export type EventType =
  /** The customer said what should change so that it does not happen again. */
  | 'ADVICE_GIVEN'
  /** Customer and store agreed: who does what, by when. */
  | 'AGREED'
  /** What is to be proposed or agreed needs the approval of another person. */
  | 'APPROVAL_ASKED'
  /** A person approved what a colleague proposes. */
  | 'APPROVED'
  /** Somebody answers for the complaint from now on. */
  | 'ASSIGNED'
  /** A person of the store called the customer; what came of it is told. */
  | 'CALLED'
  /** A person of the store recorded why it happened. */
  | 'CAUSE_RECORDED'
  /** A person of the store said what kind of complaint it is, and how bad. */
  | 'CLASSIFIED'
  /** A person approved what the store owes for missing its own standard. */
  | 'COMPENSATION_APPROVED'
  /** The store missed its own standard and owes what it set for that. */
  | 'COMPENSATION_GRANTED'
  /** What the store owes for missing its own standard waits until a person approves it. */
  | 'COMPENSATION_WAITS'
  /** The customer proposed another way. */
  | 'COUNTER_OFFERED'
  /** The store saw that the customer did their part of what was agreed: its own may be carried out. */
  | 'CUSTOMER_PART_DONE'
  /** The store decided whether the complaint is justified; the reasons are told. */
  | 'DECIDED'
  /** It went one step up: somebody with more authority has it now. */
  | 'ESCALATED'
  /** The complaint was received. */
  | 'FILED'
  /** Somebody else answers for the complaint from now on; everything on record went along. */
  | 'HANDED_OVER'
  /** Another complaint about the same was merged into this one; its words came along. */
  | 'MERGED'
  /** Something that was written on a complaint that was merged into this one, with the time of then. */
  | 'MERGED_MESSAGE'
  /** Somebody wrote something that the customer can read. */
  | 'MESSAGE'
  /** What had waited for the fund came out of it. */
  | 'MONEY_DRAWN'
  /** An agreement fell before all of it was delivered; what was not went back into the fund. */
  | 'MONEY_RETURNED'
  /** What was agreed is more than the fund holds. It is promised all the same, and drawn once the fund holds it. */
  | 'MONEY_WAITS'
  /** A person of the store left a note for colleagues. */
  | 'NOTE'
  /** A person did not approve what a colleague proposes; the reason is told to colleagues. */
  | 'NOT_APPROVED'
  /** The store proposed ways to put it right. */
  | 'OPTIONS_PROPOSED'
  /** The customer chose one of them. */
  | 'OPTION_CHOSEN'
  /** The customer asked to be called or written to by a person. */
  | 'PERSON_ASKED_FOR'
  /** Something that was promised was done. */
  | 'PROMISE_KEPT'
  /** Something was promised to the customer by an exact time. */
  | 'PROMISE_MADE'
  /** Something that was promised was not done in time. The customer is told, with a new time. */
  | 'PROMISE_MISSED'
  /** Something that was promised will be done at another time; the reason is told. */
  | 'PROMISE_MOVED'
  /** A person of the store recorded what was bought, and for how much. */
  | 'PURCHASE_RECORDED'
  /** The customer was reminded of what they were asked for. */
  | 'REMINDED'
  /** The customer wants no more reminders. */
  | 'REMINDERS_STOPPED'
  /** The customer said that it is not solved, or asked for another look, or gave a bad mark (`surveyMark`). */
  | 'REOPENED'
  /** A person of the store took it for no complaint, and set it aside. */
  | 'SET_ASIDE'
  /** The customer said that it is solved. */
  | 'SOLVED_CONFIRMED'
  /** The complaint moved from one status to another. */
  | 'STATUS_CHANGED'
  /** The customer gave us a mark, or said something to it. */
  | 'SURVEY_ANSWERED'
  /** A person of the store wrote down what the customer said in another way than by the form. */
  | 'TAKEN_DOWN'
  /** The store thanked the customer for a useful complaint, and said what it led to. */
  | 'THANKED'
  /** The customer said that we understood them right. */
  | 'UNDERSTANDING_CONFIRMED'
  /** The customer said what we had not understood right. */
  | 'UNDERSTANDING_CORRECTED'
  /** A person of the store wrote down what they understood. */
  | 'UNDERSTANDING_WRITTEN';

/** A day that is not ordinary. */
export type ExceptionalDayInput = {
  /** Which day. */
  readonly date: string;
  /** The stretches. None: closed. */
  readonly frames: ReadonlyArray<WorkingFrameInput>;
};

/** A complaint in the customer's own words, and how to reach them (mission A1, A2). */
export type FileComplaintInput = {
  /** What it is about. */
  readonly about?: ComplaintSubjectInput | null | undefined;
  /** The photos that come with it, as `stageUpload` named them, after each was sent: at most 10. Each can be attached once. */
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** The category, when the page knows it. Never demanded of a customer. */
  readonly categoryId?: string | null | undefined;
  /** How to reach the customer. */
  readonly contact: ContactInput;
  /** The country of the customer, for rights and deadlines. */
  readonly countryCode?: string | null | undefined;
  /** What went wrong, 1 to 20,000 characters, kept to the letter. */
  readonly description: string;
  /** What would put it right. Nothing: left to the store. */
  readonly desiredOutcome?: DesiredOutcomeInput | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The language in which to write to the customer. Else that of the request. */
  readonly locale?: string | null | undefined;
};

/** What a customer said in another way than by the form, in their own words (mission A6). */
export type FileOnBehalfInput = {
  /** What it is about. */
  readonly about?: ComplaintSubjectInput | null | undefined;
  /** The category, when it is clear. */
  readonly categoryId?: string | null | undefined;
  /** How to reach the customer. */
  readonly contact: ContactOnBehalfInput;
  /** The country of the customer. */
  readonly countryCode?: string | null | undefined;
  /** What went wrong, in the customer's words, 1 to 20,000 characters, kept to the letter. */
  readonly description: string;
  /** What would put it right. Nothing: left to the store. */
  readonly desiredOutcome?: DesiredOutcomeInput | null | undefined;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** How it came in. */
  readonly door: StaffedDoor;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The language in which to write to the customer. The store's first unless told. */
  readonly locale?: string | null | undefined;
  /** When it came in, up to a year ago. Now unless told. What is promised counts from then. */
  readonly receivedAt?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** What to do about a sign of bad service. */
export type FindingSeverity =
  /** Something that is there had better be said otherwise, or not at all. */
  | 'MEND'
  /** Something that a good reply has is not there. */
  | 'MISSING';

/** A line of the ledger of a fund. */
export type FundEntryKind =
  /** Money was put into the fund. */
  | 'BUDGET'
  /** Something was given to a customer. */
  | 'DRAW'
  /** A period was over, and what was left of its budget with it. */
  | 'LAPSE'
  /** What was drawn came back: the agreement fell before it was delivered. */
  | 'RETURN';

/** How often the budget of a fund comes anew. */
export type FundPeriod =
  /** With each calendar month. */
  | 'MONTH'
  /** With each quarter of a calendar year. */
  | 'QUARTER'
  /** With each calendar year. */
  | 'YEAR';

/** A step of a guide, in Markdown; one of the two may be empty. */
export type GuideStepInput = {
  /** What the store does, up to 10,000 characters. */
  readonly we: string;
  /** What the customer does, up to 10,000 characters. */
  readonly you: string;
};

/** What to do, in a language. */
export type GuideTextInput = {
  /** Which language. */
  readonly locale: string;
  /** The words, for staff. */
  readonly text: string;
};

/** To whom a complaint goes, with what note. */
export type HandOverInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the next one must know, 1 to 20,000 characters. For colleagues; the customer does not see it. */
  readonly note: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** To which department; without a person, to whoever takes new complaints there. */
  readonly toDepartmentId?: string | null | undefined;
  /** To whom. */
  readonly toStaffId?: string | null | undefined;
};

/** Who is to work at the store. */
export type InviteStaffInput = {
  /** Where they work. Everywhere unless told. */
  readonly departmentId?: string | null | undefined;
  /** The name that customers see, up to 200 characters. */
  readonly displayName: string;
  /** Where the link goes, and warnings and escalations after it. */
  readonly email: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What they may decide. */
  readonly role: StaffRole;
};

/** What is wrong with one field of an input. */
export type IssueCode =
  /** It is not of the right form. */
  | 'INVALID'
  /** It is too large, too small or lies at an impossible time. */
  | 'OUT_OF_RANGE'
  /** It is missing or empty. */
  | 'REQUIRED'
  /** Somebody or something else has it already. */
  | 'TAKEN'
  /** It is longer than the limit. */
  | 'TOO_LONG'
  /** There are more items than the limit. */
  | 'TOO_MANY'
  /** It is shorter than the limit. */
  | 'TOO_SHORT'
  /** It names something that is not there. */
  | 'UNKNOWN';

/** What was done. */
export type KeepPromiseInput = {
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which promise; it must be open. */
  readonly promiseId: string;
  /** What was done, 1 to 20,000 characters, as the customer reads it. */
  readonly result: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** As `keepPromise` would send it. */
export type KeptPromiseDraftInput = {
  /** Which promise; it must be open. */
  readonly promiseId: string;
  /** The words, up to 20,000 characters. */
  readonly result: string;
};

/** What a key is for. */
export type KeyKind =
  /** For the own systems of the store: a secret, with the scopes that it was given. */
  | 'DEVELOPER'
  /** For the pages of the store: it stands in them, and takes complaints from allowed origins only. */
  | 'PUBLISHABLE';

/** Who is to stand on a step of a ladder. */
export type LadderStepInput = {
  /** 0 takes new complaints; 1 to 3 is where they go up. */
  readonly level: number;
  /** Who. Null: nobody is named. Then new complaints wait until somebody takes them, and on the steps above stands who has the role: supervisor, manager, administrator, of the department before others. */
  readonly staffId?: string | null | undefined;
};

/** What is about to be sent. Exactly one of these. */
export type LetterDraftInput =
  {   /** What a counter-offer comes to, as accepted. */
  readonly agreement: OptionInput; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never;   /** What was said on the phone. */
  readonly call: CallDraftInput; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never;   /** The closing letter. */
  readonly closing: ClosingDraftInput; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never;   /** A decision. */
  readonly decision: DecisionDraftInput; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never;   /** What was promised is done. */
  readonly keptPromise: KeptPromiseDraftInput; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never;   /** Another time for what is promised. */
  readonly movedPromise: MovedPromiseDraftInput; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never;   /** A promise. */
  readonly newPromise: NewPromiseDraftInput; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never;   /** Ways to put it right. */
  readonly options: OptionsDraftInput; readonly remedy?: never; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never;   /** What was agreed is carried out. */
  readonly remedy: RemedyDraftInput; readonly reply?: never; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never;   /** A reply. */
  readonly reply: ReplyDraftInput; readonly summary?: never; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never;   /** What was understood. */
  readonly summary: SummaryDraftInput; readonly thanks?: never; }
  |  { readonly agreement?: never; readonly call?: never; readonly closing?: never; readonly decision?: never; readonly keptPromise?: never; readonly movedPromise?: never; readonly newPromise?: never; readonly options?: never; readonly remedy?: never; readonly reply?: never; readonly summary?: never;   /** Thanks for a useful complaint. */
  readonly thanks: ThanksDraftInput; };

/** What a part of a letter is. */
export type LetterPartKind =
  /** What belongs together, under a title, a line each: an option, what one side does. */
  | 'BOX'
  /** The one link, which opens the case. */
  | 'LINK'
  /** What is promised and by when: it stands out. */
  | 'PROMISE'
  /** What somebody wrote, under a title. */
  | 'QUOTE'
  /** A plain sentence. */
  | 'SENTENCE';

/** A letter to begin with. */
export type LetterTemplate =
  /** Once more sorry, and thanks. */
  | 'CLOSING'
  /** It is not: a tactful no, with reasons and what can still be done. */
  | 'NOT_UPHELD'
  /** What goes with ways to put it right. */
  | 'OPTIONS'
  /** It is justified in part. */
  | 'PARTLY_UPHELD'
  /** An answer. */
  | 'REPLY'
  /** The complaint is justified. */
  | 'UPHELD';

/** A name in a language. */
export type LocalNameInput = {
  /** Which language. */
  readonly locale: string;
  /** The name in it, up to 200 characters. */
  readonly name: string;
};

/** What is promised, by whom and by when. */
export type MakePromiseInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** By when: in the future, and at a time at which the store works. */
  readonly dueAt: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What is owed. */
  readonly kind: PromiseKind;
  /** Who owes it. The owner of the complaint unless told. */
  readonly ownerId?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** In words, as the customer reads it, up to 2,000 characters. `CUSTOM` needs it. */
  readonly wording?: string | null | undefined;
};

/** Which complaint goes on under which other one. */
export type MergeComplaintsInput = {
  /** The duplicate: nothing is done with it any more. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Of the one that it goes on under. The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** The one that it goes on under. It must be open. */
  readonly intoId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, up to 2,000 characters. For colleagues only. */
  readonly reason?: string | null | undefined;
  /** That a person has made sure that both come from the same customer: whoever has the link of one sees all of the other. The same address on two forms proves nothing. Must be true. */
  readonly sameCustomer: boolean;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** In minor units of the currency: 3900 is 39.00 €. */
  readonly amountMinor: number;
  /** Which currency. */
  readonly currency: string;
};

/** Which promise, to when, and why. */
export type MovePromiseInput = {
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The new time: in the future, and one at which the store works. */
  readonly dueAt: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which promise; it must be open. */
  readonly promiseId: string;
  /** Why, as the customer reads it, 1 to 2,000 characters. */
  readonly reason: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** As `movePromise` would send it. */
export type MovedPromiseDraftInput = {
  /** The new time. */
  readonly dueAt: string;
  /** Which promise; it must be open. */
  readonly promiseId: string;
  /** Why, as the customer reads it. */
  readonly reason: string;
};

/** As `makePromise` would send it. */
export type NewPromiseDraftInput = {
  /** By when. */
  readonly dueAt: string;
  /** What is promised. */
  readonly kind: PromiseKind;
  /** In whose words. What the kind says unless told. */
  readonly wording?: string | null | undefined;
};

/** A proposed solution. */
export type OptionInput = {
  /** What the customer does for it, up to 2,000 characters, as they read it. */
  readonly customerDuties?: string | null | undefined;
  /** What the customer gets, 1 to 6 remedies. */
  readonly remedies: ReadonlyArray<RemedyInput>;
  /** Until when it may be chosen; in the future. */
  readonly validUntil?: string | null | undefined;
};

/** What became of an option. */
export type OptionState =
  /** It became the agreement. */
  | 'CHOSEN'
  /** Another one was chosen, or the other side proposed something else. */
  | 'DECLINED'
  /** Its time is over. */
  | 'EXPIRED'
  /** It was agreed and does not hold any more: another was agreed, or the case ended before it was done. */
  | 'FALLEN'
  /** Nobody approved it. The customer never saw it. */
  | 'NOT_APPROVED'
  /** It may be chosen. */
  | 'OPEN'
  /** It waits for a person of the store to approve it, alone or beside others. The customer does not see it yet. */
  | 'WAITING'
  /** Whoever proposed it took it back, or proposed others. */
  | 'WITHDRAWN';

/** As `proposeOptions` would send it. */
export type OptionsDraftInput = {
  /** What to choose from. */
  readonly options: ReadonlyArray<OptionInput>;
  /** The words, up to 20,000 characters. */
  readonly text: string;
};

/** The order in which categories are offered. */
export type OrderCategoriesInput = {
  /** Each of them once, offered or not. */
  readonly categoryIds: ReadonlyArray<string>;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** The order in which causes are offered. */
export type OrderCausesInput = {
  /** Each of them once. */
  readonly causeIds: ReadonlyArray<string>;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** The order of the departments. */
export type OrderDepartmentsInput = {
  /** Each of them once, retired or not. The first that is not takes what no category leads elsewhere. */
  readonly departmentIds: ReadonlyArray<string>;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Who of a department has a complaint that is routed to it. */
export type OwnerChoice =
  /** Whoever has the fewest complaints on which something is owed; of those, whose next is due last. Who is signed in comes before who is not. */
  | 'LEAST_LOADED'
  /** Whoever takes its new complaints. */
  | 'TAKES_NEW';

/** Who answers for a complaint, as seen by whoever asks. */
export type Ownership =
  /** Whoever asks answers for it. A developer key answers for nothing. */
  | 'MINE'
  /** Nobody answers for it yet. */
  | 'UNOWNED';

/** Whose part of an agreement something is. */
export type Party =
  /** The customer does it. */
  | 'CUSTOMER'
  /** The store does it. */
  | 'STORE';

/** How a customer wants to be met by a person. */
export type PersonalWay =
  /** By a call at a time that they name. */
  | 'CALL'
  /** In writing, by a person. */
  | 'WRITE';

/** What a remedy policy asks about. */
export type PolicyColumn =
  /** What the complaint is about. */
  | 'CATEGORY'
  /** How hard it is to find out what is wrong. */
  | 'COMPLEXITY'
  /** Whole days since it was bought. */
  | 'DAYS_SINCE_PURCHASE'
  /** What the store has decided. */
  | 'DECISION'
  /** What the store earns on it, in whole percent of the price, rounded down. */
  | 'MARGIN'
  /** What was paid, in minor units of the currency of the store. */
  | 'PRICE'
  /** Whether another one is there. */
  | 'STOCK';

/** What must hold for a row to fit. What is left out is not asked. */
export type PolicyConditionInput = {
  /** What the complaint is about. */
  readonly categoryId?: string | null | undefined;
  /** How hard it is to find out. */
  readonly complexity?: Complexity | null | undefined;
  /** Days since it was bought. */
  readonly daysSincePurchase?: PolicyRangeInput | null | undefined;
  /** What the store has decided. */
  readonly decision?: Verdict | null | undefined;
  /** Whether another one is there. */
  readonly inStock?: boolean | null | undefined;
  /** What the store earns on it. */
  readonly marginPercent?: PolicyRangeInput | null | undefined;
  /** What was paid, in minor units. */
  readonly priceMinor?: PolicyRangeInput | null | undefined;
};

/** A case, as far as it is known. */
export type PolicyFactsInput = {
  /** What it is about. */
  readonly categoryId?: string | null | undefined;
  /** How hard it is to find out. */
  readonly complexity?: Complexity | null | undefined;
  /** Whole days since it was bought. */
  readonly daysSincePurchase?: number | null | undefined;
  /** What the store has decided. */
  readonly decision?: Verdict | null | undefined;
  /** Whether another one is there. */
  readonly inStock?: boolean | null | undefined;
  /** What the store earns on it, in whole percent of the price. */
  readonly marginPercent?: number | null | undefined;
  /** What was paid, in minor units. */
  readonly priceMinor?: number | null | undefined;
};

/** What a row allows. */
export type PolicyOutcomeInput = {
  /** Which remedies, best first. */
  readonly allowed: ReadonlyArray<RemedyKind>;
  /** What to do, in one language at least. */
  readonly guide: ReadonlyArray<GuideTextInput>;
  /** Whether somebody else has to agree in any case. */
  readonly needsApproval: boolean;
  /** Who pays for sending it back and forth. */
  readonly paysTheWay: WayPayer;
  /** One of them. */
  readonly recommended: RemedyKind;
};

/** Whole numbers. One end at least is told. */
export type PolicyRangeInput = {
  /** The first that is too much. None is unless told. */
  readonly below?: number | null | undefined;
  /** The least. Any unless told. */
  readonly from?: number | null | undefined;
};

/** A row of the policy. */
export type PolicyRowInput = {
  /** What it allows then. */
  readonly outcome: PolicyOutcomeInput;
  /** What must hold. Nothing in the last row. */
  readonly when: PolicyConditionInput;
};

/** What is owed by a promise. */
export type PromiseKind =
  /** A person calls the customer. */
  | 'CALLBACK'
  /** Something else, in words. */
  | 'CUSTOM'
  /** The customer learns what the store has decided. */
  | 'DECISION'
  /** A person answers for the first time. */
  | 'FIRST_REPLY'
  /** The store asks whether it is really solved. */
  | 'FOLLOW_UP'
  /** The customer hears how things stand. */
  | 'NEXT_UPDATE'
  /** Something that was agreed is delivered. */
  | 'REMEDY';

/** Ways to put it right. */
export type ProposeOptionsInput = {
  /** Which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What to choose from, 1 to 6. */
  readonly options: ReadonlyArray<OptionInput>;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** What goes with them, 1 to 20,000 characters, as the customer reads it. */
  readonly text: string;
};

/** Who proposed an option. */
export type Proposer =
  /** The customer: a counter-offer. */
  | 'CUSTOMER'
  /** The store. */
  | 'STORE';

/** Which answer, as it was seen. */
export type PublishAnswerInput = {
  /** Which one. */
  readonly answerId: string;
  /** The version that the caller saw. Whatever it is, unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** How much is there to give. */
export type PutIntoFundInput = {
  /** In minor units of the currency of the store, above 0. */
  readonly amountMinor: number;
  /** The same again with each of these, in place of the budget before. Once unless told. */
  readonly every?: FundPeriod | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** What came of a call. */
export type RecordCallInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Whether they were reached. */
  readonly outcome: CallOutcome;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** What was said, 1 to 20,000 characters, as the customer reads it again. */
  readonly summary: string;
  /** Whose turn it is afterwards. `STORE` unless told. */
  readonly waitingOn?: WaitingOn | null | undefined;
};

/** Why something happened. */
export type RecordCauseInput = {
  /** One of `causes`, wide or narrow, that is offered. */
  readonly causeId: string;
  /** Which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** On which complaint the customer did their part. */
export type RecordCustomerPartInput = {
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** What was bought. What is left out is taken from what is on record. */
export type RecordPurchaseInput = {
  /** The day of the purchase; no day to come. */
  readonly boughtOn?: string | null | undefined;
  /** On which complaint. */
  readonly complaintId: string;
  /** How hard it is to find out what is wrong. */
  readonly complexity?: Complexity | null | undefined;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store earns on it, in whole percent of that, at most 100. Below 0: a loss. */
  readonly marginPercent?: number | null | undefined;
  /** The order that it is about, one on record, whoever bought it. */
  readonly orderNumber?: string | null | undefined;
  /** What was paid. */
  readonly price?: MoneyInput | null | undefined;
  /** The product: one on record, or of the order. */
  readonly sku?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** What was carried out. */
export type RecordRemedyInput = {
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The promise by which it is owed, as `Duty.promiseId` tells it; it must be open. */
  readonly promiseId: string;
  /** The number of the refund, the parcel, the voucher, up to 100 characters. The customer is told it. */
  readonly reference?: string | null | undefined;
  /** What was done, 1 to 20,000 characters, as the customer reads it. */
  readonly result: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** What a customer answered by phone. */
export type RecordSurveyAnswerInput = {
  /** After which case. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What was asked. As the customer was asked by mail, else as the store asks, unless told. */
  readonly kind?: SurveyKind | null | undefined;
  /** The mark they gave. */
  readonly mark: number;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** What they said to it, up to 20,000 characters. */
  readonly text?: string | null | undefined;
};

/** As `recordRemedy` would send it. */
export type RemedyDraftInput = {
  /** By which it is owed; it must be open. */
  readonly promiseId: string;
  /** The number of the refund, the parcel, the voucher. */
  readonly reference?: string | null | undefined;
  /** The words, up to 20,000 characters. */
  readonly result: string;
};

/** One thing that puts it right. */
export type RemedyInput = {
  /** What it comes to, in the store's currency. Needed for `REFUND`, `PRICE_REDUCTION` and `VOUCHER`; of a `REPLACEMENT`, what was paid unless told. */
  readonly amount?: MoneyInput | null | undefined;
  /** By when the store does it: a time ahead at which somebody works, at most a year away, and not before the option ends. What is agreed is promised for then, whoever is waited for. By the standard unless told, and when that time has passed before it is agreed. */
  readonly dueAt?: string | null | undefined;
  /** What it is. */
  readonly kind: RemedyKind;
  /** More about it, up to 2,000 characters, as the customer reads it. `OTHER` needs it. */
  readonly words?: string | null | undefined;
};

/** What puts it right. */
export type RemedyKind =
  /** The store says sorry. */
  | 'APOLOGY'
  /** The store pays the way. */
  | 'DELIVERY_PAID'
  /** The store says what happened and why. */
  | 'EXPLANATION'
  /** Something else, in words. */
  | 'OTHER'
  /** A part of the money back. */
  | 'PRICE_REDUCTION'
  /** The right to buy at the same terms later, when it is there again. */
  | 'RAIN_CHECK'
  /** The money back. */
  | 'REFUND'
  /** The same one, made whole. */
  | 'REPAIR'
  /** A new one. */
  | 'REPLACEMENT'
  /** Credit for a later purchase. */
  | 'VOUCHER';

/** The identity provider is to let nobody in any more. */
export type RemoveIdentityProviderInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Which pages may take complaints no more. */
export type RemoveOriginInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Their origin, as `settings` tells it. */
  readonly origin: string;
};

/** A passkey that is to open nothing any more. */
export type RemovePasskeyInput = {
  /** Which one. */
  readonly passkeyId: string;
};

/** A view that nobody needs any more. */
export type RemoveViewInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which one. */
  readonly viewId: string;
};

/** Which endpoint goes. */
export type RemoveWebhookEndpointInput = {
  /** Which endpoint. */
  readonly endpointId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Which department gets another name. */
export type RenameDepartmentInput = {
  /** Which. */
  readonly departmentId: string;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What the store calls it, up to 200 characters; no other has it. */
  readonly name: string;
};

/** Why the case goes on. */
export type ReopenComplaintInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What is not solved, or why to look again, 1 to 20,000 characters. */
  readonly text: string;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** What a customer said of their answered case in another way than on their tracker. */
export type ReopenOnBehalfInput = {
  /** Which case; it must be solved or rejected. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** How they said so. */
  readonly door: StaffedDoor;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** What is not solved, or why to look again, in the customer's words, 1 to 20,000 characters, kept to the letter. */
  readonly text: string;
};

/** As `replyToCustomer` would send it. */
export type ReplyDraftInput = {
  /** The words, up to 20,000 characters. */
  readonly text: string;
  /** Whose turn it would be. That of the store unless told. */
  readonly waitingOn?: WaitingOn | null | undefined;
};

/** What makes a reply bad service: the fifteen signs, and what a good letter has or never does. */
export type ReplySign =
  /** The customer is blamed or not believed. */
  | 'BLAME'
  /** Sign 7: colleagues, the store, its rivals or other customers are criticised. */
  | 'CRITICISM'
  /** Sign 9: an excuse. */
  | 'EXCUSE'
  /** A rule is put forward in place of a reason. */
  | 'HIDING_BEHIND_POLICY'
  /** An apology with an “if” or a “but”, for “any inconvenience”, or more than once. */
  | 'HOLLOW_APOLOGY'
  /** Sign 10: impatience shows. */
  | 'IMPATIENCE'
  /** Sign 3: rude words, capitals, exclamation marks. */
  | 'IMPOLITE'
  /** Sign 5: no full attention. What went wrong is not named, the name is not the customer’s, or a blank of a template is left. */
  | 'INATTENTION'
  /** Sign 6: the writer does not know, and does not say by when they will. */
  | 'NOT_KNOWING'
  /** Sign 2: no word of regret for what happened, or for having kept the customer waiting. */
  | 'NO_APOLOGY'
  /** Sign 1: the customer is not greeted. */
  | 'NO_GREETING'
  /** It does not say what happens next and by when. */
  | 'NO_NEXT_STEP'
  /** Sign 8, no eye contact: nobody in person speaks to this customer in person. */
  | 'NO_PERSON'
  /** Sign 15: the customer is not thanked. */
  | 'NO_THANKS'
  /** Sign 14: small talk, words for colleagues or advertising instead of help. */
  | 'OTHER_BUSINESS'
  /** Sign 4: the customer is sent to somebody else, without help. */
  | 'PASSED_ON'
  /** Sign 13: the customer is talked down to, or the problem is made small. */
  | 'TALKING_DOWN'
  /** Sign 12: jargon or officialese that is easily misunderstood. */
  | 'UNCLEAR'
  /** Sign 11: something that cannot be true, or that nobody can know. */
  | 'UNTRUE'
  /** A word such as “soon” where an exact time belongs. */
  | 'VAGUE_TIME';

/** What a person of the store writes to the customer. */
export type ReplyToCustomerInput = {
  /** The photos that come with it, as `stageUpload` named them, after each was sent: at most 10. Each can be attached once. */
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** On which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** The words, 1 to 20,000 characters, kept to the letter. They go out by mail too. */
  readonly text: string;
  /** Whose turn it is afterwards. `STORE` unless told; then the customer is promised when they hear again. */
  readonly waitingOn?: WaitingOn | null | undefined;
};

/** Whose password is lost. */
export type RequestPasswordResetInput = {
  /** The address under which they work at the store. */
  readonly email: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Which link is lost. */
export type RequestTrackingLinkInput = {
  /** The e-mail address that was given with the complaint. */
  readonly email: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The reference of the case, any case, as typed. */
  readonly reference: string;
};

/** The link of a reset, and the password to set with it. */
export type ResetPasswordInput = {
  /** For whoever signs in with a second factor: six digits from their app, or a code from their sheet, however spaced. Each counts once. */
  readonly code?: string | null | undefined;
  /** What stands behind the `=` in the link. It works once. */
  readonly linkToken: string;
  /** Any 12 to 256 characters that are not easily guessed: a few words together are best. The same letters typed on another keyboard are the same password. */
  readonly password: string;
};

/** Who has lost their phone and their sheet. */
export type ResetSecondFactorInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Who. */
  readonly staffId: string;
};

/** Which answer, as it was seen. */
export type RetireAnswerInput = {
  /** Which one. */
  readonly answerId: string;
  /** The version that the caller saw. Whatever it is, unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Which department takes nothing new, and which one answers in its place. */
export type RetireDepartmentInput = {
  /** Which. */
  readonly departmentId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Where its categories, its causes and the routing rules that name it lead from now on. */
  readonly successorId: string;
};

/** Where a customer goes on who wants to bring something back. */
export type ReturnDoor =
  /** The law gives no right to it: what the store does of its own accord. */
  | 'ASK_THE_STORE'
  /** It is faulty: a complaint. */
  | 'COMPLAIN'
  /** Their mind has changed, and the law lets them: a withdrawal, which is no complaint. */
  | 'WITHDRAW';

/** Somebody has looked at an answer, and it still holds. */
export type ReviewAnswerInput = {
  /** Which one. */
  readonly answerId: string;
  /** The version that the caller saw. Whatever it is, unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** When it is looked at next: after today on the clock of the store, and within three years. */
  readonly reviewOn: string;
};

/** Which key ends. */
export type RevokeKeyInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which, as `settings` tells it. */
  readonly keyId: string;
};

/** What makes a complaint worth a thank-you. */
export type RewardKind =
  /** It told of something that could have hurt somebody. */
  | 'FOUND_DANGER'
  /** It came with an idea that was taken up. */
  | 'GAVE_IDEA'
  /** Something is done differently since. */
  | 'LED_TO_CHANGE'
  /** It told first of something that others met too. */
  | 'TOLD_FIRST';

/** Why a thank-you is suggested. */
export type RewardReason =
  /** The customer said what should change. */
  | 'ADVICE_GIVEN'
  /** It is justified, and a department sees to its cause. */
  | 'CAUSE_SEEN_TO'
  /** It began as a suggestion. */
  | 'FROM_SUGGESTION'
  /** It is justified, and other complaints about the same were merged into it. */
  | 'OTHERS_MERGED'
  /** It is about safety, and justified. */
  | 'SAFETY_UPHELD';

/** What the store gives for one kind of useful complaint. */
export type RewardRuleInput = {
  /** What the voucher is worth, in minor units, above 0. */
  readonly amountMinor: number;
  /** For what. */
  readonly kind: RewardKind;
};

/** Which endpoint gets another secret. */
export type RotateWebhookSecretInput = {
  /** Which endpoint. */
  readonly endpointId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** For how many hours the secret before signs too, 0 to 168. 24 unless told; 0 when it has become known. */
  readonly previousForHours?: number | null | undefined;
};

/** Where complaints of a kind go. All that is given must hold; of a list, one of it. */
export type RoutingRuleInput = {
  /** Of one of these categories, or of one below it. */
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  /** Where it goes. */
  readonly departmentId: string;
  /** Who of the department has it. Whoever takes its new complaints unless told. */
  readonly owner?: OwnerChoice | null | undefined;
  /** As bad as one of these. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** This person, while they work there. */
  readonly staffId?: string | null | undefined;
  /** About one of these by its words, in English or Spanish. */
  readonly subjects?: ReadonlyArray<RoutingSubject> | null | undefined;
  /** One of these words, or a few in a row, occurs, case and accents aside; a star at the end stands for any ending. Nothing else has a meaning: no regular expressions. At most 100. */
  readonly words?: ReadonlyArray<string> | null | undefined;
};

/** What a complaint is about by its words. */
export type RoutingSubject =
  /** Contract, terms, invoice or a dispute about them: for whoever runs the store. */
  | 'CONTRACT'
  /** The goods themselves: faulty, broken, not as described. */
  | 'QUALITY'
  /** Delivery, carrier or damage on the way. */
  | 'TRANSPORT';

/** A list of complaints to be seen again. */
export type SaveViewInput = {
  /** Which complaints. */
  readonly filter: ComplaintFilter;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What it is called, 1 to 80 characters; no two alike. */
  readonly name: string;
  /** For everybody at the store; administrators keep these. Not unless told. */
  readonly shared?: boolean | null | undefined;
  /** In which order. */
  readonly sort?: ComplaintSort;
  /** Which view becomes this one. A new one unless told. */
  readonly viewId?: string | null | undefined;
};

/** Whether an answer helped. Nothing about the reader is kept. */
export type SayAnswerHelpedInput = {
  /** Which one. */
  readonly answerId: string;
  /** Whether it did. */
  readonly helped: boolean;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** A code of the second factor of whoever is signed in. */
export type SecondFactorInput = {
  /** For whoever signs in with a second factor: six digits from their app, or a code from their sheet, however spaced. Each counts once. */
  readonly code: string;
};

/** What a customer proposes. Nobody has to say who they are. */
export type SendSuggestionInput = {
  /** Where an answer should go, up to 254 characters. Without it nobody can answer. */
  readonly email?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The language in which to answer. Else that of the request. */
  readonly locale?: string | null | undefined;
  /** What they are called, up to 200 characters. */
  readonly name?: string | null | undefined;
  /** What could be better, 1 to 20,000 characters, kept to the letter. */
  readonly text: string;
};

/** Which delivery goes out once more. */
export type SendWebhookAgainInput = {
  /** Which delivery. */
  readonly deliveryId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** Targets in minutes of working time, for the complaints that fit; without a condition, for all. */
export type ServiceStandardInput = {
  /** For complaints of this category. Any unless told. */
  readonly categoryId?: string | null | undefined;
  /** What the customer gets when a promise is missed, in minor units of the currency of the store. Nothing unless told. */
  readonly compensationMinor?: number | null | undefined;
  /** Until the store has decided. */
  readonly decisionMinutes: number;
  /** Until a person answers for the first time. */
  readonly firstReplyMinutes: number;
  /** Until the customer hears again. */
  readonly nextUpdateMinutes: number;
  /** Until what was agreed is delivered. */
  readonly remedyMinutes: number;
  /** Until a customer is reminded of what they were asked for. */
  readonly reminderMinutes: number;
  /** Of this severity. Any unless told. */
  readonly severity?: Severity | null | undefined;
  /** So long before a promise falls due its owner is warned. */
  readonly warnMinutes: number;
};

/** What is no complaint, and why. */
export type SetAsideInput = {
  /** Which one. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** More of it, up to 2,000 characters. For colleagues only. */
  readonly note?: string | null | undefined;
  /** Why it is none. */
  readonly reason: SetAsideReason;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** Why something that came in is no complaint. */
export type SetAsideReason =
  /** Advertising, or what a machine filled in. */
  | 'SPAM'
  /** Somebody tried out whether the form works. */
  | 'TEST';

/** What a role may give. */
export type SetAuthorityInput = {
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Who. */
  readonly holder: AuthorityHolder;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** For the sum of everything in one case, in minor units of the currency of the store. 0: nothing. */
  readonly limitMinor: number;
};

/** When the people of the store work, whole. */
export type SetCalendarInput = {
  /** Days with other stretches, or with none. They come before holidays. */
  readonly exceptionalDays?: ReadonlyArray<ExceptionalDayInput> | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Whose public holidays are kept. None are unless told. */
  readonly holidayCountry?: string | null | undefined;
  /** The part of the country, as `date-holidays` names it. */
  readonly holidayRegion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** IANA time zone: `Europe/Madrid`. */
  readonly timeZone: string;
  /** An ordinary week. */
  readonly week: ReadonlyArray<WorkingDayInput>;
};

/** By what the people of the store are to sign in, all of it. */
export type SetIdentityProviderInput = {
  /** What the provider calls Redress, up to 500 characters. */
  readonly clientId: string;
  /** What the provider knows Redress by, up to 500 characters. The one that is there unless told; with another issuer or client it has to be told. */
  readonly clientSecret?: string | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Whether everybody but administrators signs in with nothing else. Administrators always get in by password or passkey, so a provider that fails locks nobody out. */
  readonly isOnlyWay: boolean;
  /** The address of the provider. It is asked at `/.well-known/openid-configuration` below it at once. */
  readonly issuer: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What people call it: “Sign in with …”. Up to 200 characters. */
  readonly label: string;
};

/** Who is to stand on which step. */
export type SetLadderInput = {
  /** The ladder of which department. */
  readonly departmentId: string;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The steps that change, each once. The others stay as they are. */
  readonly steps: ReadonlyArray<LadderStepInput>;
};

/** The policy, whole. */
export type SetRemedyPolicyInput = {
  /** What each contact costs a customer, in minor units. */
  readonly contactMinor: number;
  /** What each day of delay costs a customer, in minor units. */
  readonly dayMinor: number;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** At most 100. The last one fits every case, and none is behind rows that take all that it fits. */
  readonly rows: ReadonlyArray<PolicyRowInput>;
};

/** The rules, whole. */
export type SetRewardRulesInput = {
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** How often a customer gets a voucher in a calendar year, 1 to 26, in all their cases together. Thanks in words are never too many. */
  readonly mostPerYear: number;
  /** At most one for each kind; what has none is thanked for in words. */
  readonly rules: ReadonlyArray<RewardRuleInput>;
};

/** Where complaints go from now on. */
export type SetRoutingRulesInput = {
  /** The version that was changed. When another is in force by now, nothing is set. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** In the order in which they are asked, at most 100. All of them: what is left out is gone. */
  readonly rules: ReadonlyArray<RoutingRuleInput>;
};

/** What the store promises, whole. */
export type SetServiceStandardsInput = {
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** The first one that fits counts; the last one fits all complaints. */
  readonly rules: ReadonlyArray<ServiceStandardInput>;
};

/** How customers are asked after a case, all of it. */
export type SetSurveysInput = {
  /** How many hours after the solution or the answer, from 0 to 1,440. */
  readonly afterHours: number;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What is asked. Without one nobody is. */
  readonly kind?: SurveyKind | null | undefined;
  /** How many days later they are reminded, once, from 1 to 30. Without it they are not. */
  readonly reminderAfterDays?: number | null | undefined;
};

/** How bad it is. Safety first, always. */
export type Severity =
  /** Serious loss or a customer in distress. */
  | 'HIGH'
  /** Small, or a suggestion. */
  | 'LOW'
  /** The usual. */
  | 'NORMAL'
  /** Somebody was or could be hurt. Comes before everything else. */
  | 'SAFETY';

/** Who signs in. Nothing of it is kept, so it needs no key: sent twice it begins two sessions. */
export type SignInInput = {
  /** For whoever signs in with a second factor: six digits from their app, or a code from their sheet, however spaced. Each counts once. */
  readonly code?: string | null | undefined;
  /** The address under which they work at the store. */
  readonly email: string;
  /** Their password. */
  readonly password: string;
};

/** What a device has signed for `beginPasskeySignIn`. A challenge works once, so it needs no key. */
export type SignInWithPasskeyInput = {
  /** As the device signed it, base64url. */
  readonly authenticatorData: string;
  /** As the device signed it, base64url. */
  readonly clientDataJSON: string;
  /** The `id` of the credential, base64url. */
  readonly credentialId: string;
  /** As the device gave it, base64url. */
  readonly signature: string;
  /** Whose it is, as the device says, base64url. */
  readonly userHandle: string;
};

/** What a person of the store may decide. */
export type StaffRole =
  /** Runs the store; where the ladder ends, complaints land here. */
  | 'ADMIN'
  /** Answers customers. */
  | 'FRONT_LINE'
  /** Answers for several departments. */
  | 'MANAGER'
  /** Leads a department; complaints go up to them first. */
  | 'SUPERVISOR';

/** The doors at which a person of the store writes down what a customer says. */
export type StaffedDoor =
  /** In person, at a shop. */
  | 'COUNTER'
  /** By an e-mail. */
  | 'EMAIL'
  /** By a letter. */
  | 'LETTER'
  /** By a call. */
  | 'PHONE'
  /** In a public review. */
  | 'REVIEW'
  /** In a suggestion box. */
  | 'SUGGESTION_BOX';

/** A photo or a PDF that is about to be sent. */
export type StageUploadInput = {
  /** Its size: at most `storefront.limits.attachmentBytes`. */
  readonly bytes: number;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What it is, as far as the browser knows, such as `image/heic`. What it really is, its bytes say. JPEG, PNG, WebP, GIF, HEIC, AVIF and PDF of up to ten pages are taken. */
  readonly mediaType?: string | null | undefined;
  /** What the file is called, up to 200 characters. */
  readonly name: string;
};

/** Where a step of "what happens next" stands. */
export type StepState =
  /** This has happened. */
  | 'DONE'
  /** This comes later. */
  | 'LATER'
  /** This is the step the complaint is at. */
  | 'NOW';

/** What the store may do with a complaint now. */
export type StoreAction =
  /** Agree to what the customer proposed, where they did: `acceptCounterOffer`. */
  | 'ACCEPT_COUNTER_OFFER'
  /** Leave a note for colleagues: `addNote`. */
  | 'ADD_NOTE'
  /** Say who answers for it: `assignComplaint`. */
  | 'ASSIGN'
  /** Say what kind of complaint it is: `classifyComplaint`. */
  | 'CLASSIFY'
  /** Close it: `closeComplaint`, once nothing is owed any more and decision or agreement, and cause, are on record. */
  | 'CLOSE'
  /** Decide whether it is justified: `decideComplaint`, once in a cycle. */
  | 'DECIDE'
  /** Pass it one step up: `escalate`. */
  | 'ESCALATE'
  /** Hand it over with a note: `handOver`. */
  | 'HAND_OVER'
  /** Promise something by a time: `makePromise`. */
  | 'MAKE_PROMISE'
  /** Propose ways to put it right: `proposeOptions`. */
  | 'PROPOSE_OPTIONS'
  /** Record a call: `recordCall`. */
  | 'RECORD_CALL'
  /** Say why it happened: `recordCause`. */
  | 'RECORD_CAUSE'
  /** Write down that its customer says it is not solved, or wants another look: `reopenOnBehalf`. */
  | 'REOPEN'
  /** Write to the customer: `replyToCustomer`. */
  | 'REPLY'
  /** Set it aside, as advertising or a test: `setAside`, unless it was answered, is about safety, or its customer took it up again. */
  | 'SET_ASIDE'
  /** Write down what was understood: `summarise`. */
  | 'SUMMARISE'
  /** Take it up again: `takeUpAgain`. */
  | 'TAKE_UP_AGAIN';

/** What became of a suggestion. */
export type SuggestionState =
  /** A person of the store answered it. */
  | 'ANSWERED'
  /** It was a complaint, and goes on as one. */
  | 'BECAME_COMPLAINT'
  /** Nobody has answered it. */
  | 'OPEN';

/** What a person of the store understood. */
export type SummariseInput = {
  /** Of which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** The summary, 1 to 5,000 characters, in the language of the complaint. */
  readonly text: string;
};

/** As `summarise` would send it. */
export type SummaryDraftInput = {
  /** What was understood. */
  readonly text: string;
};

/** What a survey asks. */
export type SurveyKind =
  /** How easy it was for the customer (CES 2.0): 1 to 7. */
  | 'CES'
  /** How satisfied the customer is: 1 to 5. */
  | 'CSAT'
  /** How likely the customer would recommend the store: 0 to 10. */
  | 'NPS';

/** What is a complaint after all. */
export type TakeUpAgainInput = {
  /** Which one. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, up to 2,000 characters. For colleagues only. */
  readonly note?: string | null | undefined;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
};

/** Which endpoint is tried. */
export type TestWebhookEndpointInput = {
  /** Which endpoint. */
  readonly endpointId: string;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
};

/** For what a customer is thanked. */
export type ThankForComplaintInput = {
  /** For which complaint. */
  readonly complaintId: string;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told. */
  readonly expectedVersion?: number | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** For what: once in a case. */
  readonly kind: RewardKind;
  /** What it led to, 1 to 2,000 characters, as the customer reads it. */
  readonly ledTo: string;
  /** Which person of the store does this. A voucher needs one who may give as much. */
  readonly staffId?: string | null | undefined;
  /** What the rules give for it, as `thanksAdvice` said: refused when they give something else by now. None: thanks in words alone. */
  readonly voucher?: MoneyInput | null | undefined;
};

/** As `thankForComplaint` would send it. */
export type ThanksDraftInput = {
  /** For what. */
  readonly kind: RewardKind;
  /** What it led to, as the customer reads it. */
  readonly ledTo: string;
  /** The voucher. None: thanks in words alone. */
  readonly voucher?: MoneyInput | null | undefined;
};

/** Which suggestion was a complaint. */
export type TurnIntoComplaintInput = {
  /** The category, when it is clear. */
  readonly categoryId?: string | null | undefined;
  /** Or their name, as the customer sees it, up to 200 characters: for somebody who is not on record. */
  readonly displayName?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Which person of the store does this. */
  readonly staffId?: string | null | undefined;
  /** Which one. */
  readonly suggestionId: string;
};

/** What the customer said to our understanding. */
export type UnderstandingState =
  /** They said that it is right. */
  | 'CONFIRMED'
  /** They said what is not right; their words are kept beside it. */
  | 'CORRECTED'
  /** They have not said whether it is right. */
  | 'OPEN';

/** What is to be different about a person of the store. */
export type UpdateStaffInput = {
  /** Where they work. As it is unless told; null is everywhere. */
  readonly departmentId?: string | null | undefined;
  /** The version that this is a change of: when somebody has put another one in force since, nothing is done. Whichever there is unless told. */
  readonly expectedVersion?: string | null | undefined;
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** What they may decide. As it is unless told. With another role they sign in again. */
  readonly role?: StaffRole | null | undefined;
  /** Who. */
  readonly staffId: string;
};

/** Whether a complaint is justified. */
export type Verdict =
  /** The complaint is not justified; a goodwill gesture changes nothing about that. */
  | 'NOT_UPHELD'
  /** The complaint is justified in part. */
  | 'PARTLY_UPHELD'
  /** The complaint is justified. */
  | 'UPHELD';

/** Whose turn it is. */
export type WaitingOn =
  /** The store has asked the customer for something. */
  | 'CUSTOMER'
  /** The store owes the next step. */
  | 'STORE'
  /** Somebody else, a carrier or a workshop, owes the next step; the store still answers for it. */
  | 'THIRD_PARTY';

/** Who pays for sending something back and forth. */
export type WayPayer =
  /** The customer pays the way. */
  | 'CUSTOMER'
  /** The store pays the way. */
  | 'STORE';

/** What a store's own systems may be told of. On the wire `COMPLAINT_REMEDY_DUE` is `complaint.remedy_due`. */
export type WebhookEvent =
  /** A complaint is over: closed, taken back, or merged into another. */
  | 'COMPLAINT_CLOSED'
  /** A complaint went one step up. */
  | 'COMPLAINT_ESCALATED'
  /** A complaint came in. Imported ones are not told of. */
  | 'COMPLAINT_FILED'
  /** A customer wrote. */
  | 'COMPLAINT_MESSAGE_RECEIVED'
  /** Customer and store have agreed. */
  | 'COMPLAINT_OPTION_ACCEPTED'
  /** Something that was promised was not done in time. The customer has been told, with a new time. */
  | 'COMPLAINT_PROMISE_MISSED'
  /** Something is to be paid or delivered to a customer, who has done their part for it. */
  | 'COMPLAINT_REMEDY_DUE'
  /** A complaint moved from one status to another. */
  | 'COMPLAINT_STATUS_CHANGED'
  /** A customer gave a mark, after a case or on a page of the store. */
  | 'SURVEY_ANSWERED';

/** Why a webhook was not taken. */
export type WebhookFault =
  /** The name leads to an address that is not on the public internet. */
  | 'ADDRESS_REFUSED'
  /** The certificate of the endpoint is not valid. */
  | 'CERTIFICATE'
  /** The endpoint answered 410: it wants nothing any more, and was switched off. */
  | 'GONE'
  /** The name leads nowhere. */
  | 'NAME_UNKNOWN'
  /** The endpoint answered with something else than success; redirects are not followed. */
  | 'STATUS'
  /** The endpoint was switched off or removed before it went out. */
  | 'SWITCHED_OFF'
  /** There was no answer in time. */
  | 'TOO_SLOW'
  /** Nobody answered at the address, or the connection broke. */
  | 'UNREACHABLE';

/** Where a webhook stands. */
export type WebhookState =
  /** The endpoint has taken it. */
  | 'DELIVERED'
  /** It was given up; `sendWebhookAgain` sends it once more. */
  | 'PARKED'
  /** It goes out, or is tried again, at `dueAt`. */
  | 'WAITING';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** The customer takes a complaint back. */
export type WithdrawComplaintInput = {
  /** Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days. */
  readonly key: string;
  /** Why, up to 2,000 characters. Nobody has to say. */
  readonly reason?: string | null | undefined;
  /** The code from the link. */
  readonly trackingCode: string;
};

/** When somebody works on an ordinary day of the week. */
export type WorkingDayInput = {
  /** The stretches. None: closed. */
  readonly frames: ReadonlyArray<WorkingFrameInput>;
  /** Which day. One that is not told is closed. */
  readonly weekday: Weekday;
};

/** A stretch of a day in which somebody works, on the clock of the calendar. */
export type WorkingFrameInput = {
  /** Its beginning, `HH:MM`. */
  readonly from: string;
  /** Its end, `HH:MM`; `24:00` is midnight. */
  readonly to: string;
};

/** An answer in one language. */
export type WrittenAnswerInput = {
  /** Which language; each once. */
  readonly locale: string;
  /** Of a guide, 1 to 20, in order. None of an answer. */
  readonly steps?: ReadonlyArray<GuideStepInput> | null | undefined;
  /** In Markdown, up to 10,000 characters: paragraphs, headings, lists, strong, emphasis, links. HTML is text. Of a guide it may be empty. */
  readonly text: string;
  /** The question, or the situation of a guide, in plain text, 1 to 200 characters. */
  readonly title: string;
};

export type AcceptInviteMutationVariables = Exact<{
  input: AcceptInviteInput;
}>;


export type AcceptInviteMutation = { readonly acceptInvite:
    | { readonly __typename: 'AcceptInviteSuccess', readonly token: string | null, readonly endsAt: string, readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SecondFactorRequiredError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddMessageMutationVariables = Exact<{
  input: AddMessageInput;
}>;


export type AddMessageMutation = { readonly addMessage:
    | { readonly __typename: 'AddMessageSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AnswerQueryVariables = Exact<{
  id: string;
}>;


export type AnswerQuery = { readonly answer: { readonly id: string, readonly locale: string, readonly title: string, readonly door: AnswerDoor | null, readonly text: ReadonlyArray<{ readonly kind: AnswerBlockKind, readonly lines: ReadonlyArray<{ readonly spans: ReadonlyArray<{ readonly text: string, readonly strong: boolean, readonly emphasis: boolean, readonly url: string | null }> }> }>, readonly steps: ReadonlyArray<{ readonly you: ReadonlyArray<{ readonly kind: AnswerBlockKind, readonly lines: ReadonlyArray<{ readonly spans: ReadonlyArray<{ readonly text: string, readonly strong: boolean, readonly emphasis: boolean, readonly url: string | null }> }> }>, readonly we: ReadonlyArray<{ readonly kind: AnswerBlockKind, readonly lines: ReadonlyArray<{ readonly spans: ReadonlyArray<{ readonly text: string, readonly strong: boolean, readonly emphasis: boolean, readonly url: string | null }> }> }> }> } | null };

export type AnswerBlockPartsFragment = { readonly kind: AnswerBlockKind, readonly lines: ReadonlyArray<{ readonly spans: ReadonlyArray<{ readonly text: string, readonly strong: boolean, readonly emphasis: boolean, readonly url: string | null }> }> };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { readonly answerSurvey:
    | { readonly __typename: 'AnswerSurveySuccess', readonly token: string, readonly survey: { readonly kind: SurveyKind, readonly question: string, readonly leastMark: number, readonly mostMark: number, readonly leastLabel: string, readonly mostLabel: string, readonly badUpTo: number, readonly isAboutCase: boolean, readonly mark: number | null, readonly isBad: boolean, readonly isComplete: boolean, readonly reference: string | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly owner: { readonly displayName: string } | null } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SurveyAnsweredError', readonly mark: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AnswersQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AnswersQuery = { readonly answers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly locale: string, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AskForPersonMutationVariables = Exact<{
  input: AskForPersonInput;
}>;


export type AskForPersonMutation = { readonly askForPerson:
    | { readonly __typename: 'AskForPersonSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CallTimesQueryVariables = Exact<{
  trackingCode: string;
}>;


export type CallTimesQuery = { readonly complaintByTrackingCode: { readonly callTimes: ReadonlyArray<string> } | null };

export type ChooseOptionMutationVariables = Exact<{
  input: ChooseOptionInput;
}>;


export type ChooseOptionMutation = { readonly chooseOption:
    | { readonly __typename: 'ChooseOptionSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ComplaintByTrackingCodeQueryVariables = Exact<{
  trackingCode: string;
}>;


export type ComplaintByTrackingCodeQuery = { readonly complaintByTrackingCode: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } | null };

export type ComplaintChangedSubscriptionVariables = Exact<{
  trackingCode: string;
}>;


export type ComplaintChangedSubscription = { readonly complaintChanged: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } };

export type CompleteSurveyMutationVariables = Exact<{
  input: CompleteSurveyInput;
}>;


export type CompleteSurveyMutation = { readonly completeSurvey:
    | { readonly __typename: 'CompleteSurveySuccess', readonly survey: { readonly kind: SurveyKind, readonly question: string, readonly leastMark: number, readonly mostMark: number, readonly leastLabel: string, readonly mostLabel: string, readonly badUpTo: number, readonly isAboutCase: boolean, readonly mark: number | null, readonly isBad: boolean, readonly isComplete: boolean, readonly reference: string | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly owner: { readonly displayName: string } | null } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SurveyAnsweredError', readonly mark: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ConfirmSolvedMutationVariables = Exact<{
  input: ConfirmSolvedInput;
}>;


export type ConfirmSolvedMutation = { readonly confirmSolved:
    | { readonly __typename: 'ConfirmSolvedSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ConfirmUnderstandingMutationVariables = Exact<{
  input: ConfirmUnderstandingInput;
}>;


export type ConfirmUnderstandingMutation = { readonly confirmUnderstanding:
    | { readonly __typename: 'ConfirmUnderstandingSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ConfirmationPartsFragment = { readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> };

export type CorrectUnderstandingMutationVariables = Exact<{
  input: CorrectUnderstandingInput;
}>;


export type CorrectUnderstandingMutation = { readonly correctUnderstanding:
    | { readonly __typename: 'CorrectUnderstandingSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CounterOfferMutationVariables = Exact<{
  input: CounterOfferInput;
}>;


export type CounterOfferMutation = { readonly counterOffer:
    | { readonly __typename: 'CounterOfferSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type EscalateComplaintMutationVariables = Exact<{
  input: EscalateComplaintInput;
}>;


export type EscalateComplaintMutation = { readonly escalateComplaint:
    | { readonly __typename: 'EscalateComplaintSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

type ExpectedError_AlreadyThankedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_AnswerChangedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_AuthorityExceededError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_ComplaintChangedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_ForbiddenError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_FundExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_NotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_RateLimitError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type ExpectedError_RewardLimitReachedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_SecondFactorRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_SignInAgainError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_StatusConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_SurveyAnsweredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type ExpectedError_TemporarilyUnavailableError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type ExpectedError_ValidationError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> };

type ExpectedError_WrongCredentialsError_Fragment = { readonly code: ErrorCode, readonly message: string };

export type ExpectedErrorFragment =
  | ExpectedError_AlreadyThankedError_Fragment
  | ExpectedError_AnswerChangedError_Fragment
  | ExpectedError_AuthorityExceededError_Fragment
  | ExpectedError_ComplaintChangedError_Fragment
  | ExpectedError_ForbiddenError_Fragment
  | ExpectedError_FundExhaustedError_Fragment
  | ExpectedError_IdempotencyConflictError_Fragment
  | ExpectedError_NotFoundError_Fragment
  | ExpectedError_RateLimitError_Fragment
  | ExpectedError_RewardLimitReachedError_Fragment
  | ExpectedError_SecondFactorRequiredError_Fragment
  | ExpectedError_SignInAgainError_Fragment
  | ExpectedError_StatusConflictError_Fragment
  | ExpectedError_SurveyAnsweredError_Fragment
  | ExpectedError_TemporarilyUnavailableError_Fragment
  | ExpectedError_ValidationError_Fragment
  | ExpectedError_WrongCredentialsError_Fragment
;

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { readonly fileComplaint:
    | { readonly __typename: 'FileComplaintSuccess', readonly trackingCode: string, readonly complaint: { readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { readonly inviteStaff:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'InviteStaffSuccess', readonly person: { readonly version: string, readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type MoreTimelineQueryVariables = Exact<{
  trackingCode: string;
  after: string;
}>;


export type MoreTimelineQuery = { readonly complaintByTrackingCode: { readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReopenComplaintMutationVariables = Exact<{
  input: ReopenComplaintInput;
}>;


export type ReopenComplaintMutation = { readonly reopenComplaint:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReopenComplaintSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestPasswordResetSuccess', readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RequestTrackingLinkMutationVariables = Exact<{
  input: RequestTrackingLinkInput;
}>;


export type RequestTrackingLinkMutation = { readonly requestTrackingLink:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestTrackingLinkSuccess', readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResetPasswordSuccess', readonly token: string | null, readonly endsAt: string, readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'SecondFactorRequiredError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SayAnswerHelpedMutationVariables = Exact<{
  input: SayAnswerHelpedInput;
}>;


export type SayAnswerHelpedMutation = { readonly sayAnswerHelped:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SayAnswerHelpedSuccess', readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SendSuggestionMutationVariables = Exact<{
  input: SendSuggestionInput;
}>;


export type SendSuggestionMutation = { readonly sendSuggestion:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SendSuggestionSuccess', readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SecondFactorRequiredError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInSuccess', readonly token: string | null, readonly endsAt: string, readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
    | { readonly __typename: 'WrongCredentialsError', readonly code: ErrorCode, readonly message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignOutSuccess', readonly wasSignedIn: boolean }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { readonly signOutEverywhere:
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignOutEverywhereSuccess', readonly wasSignedIn: boolean }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type StageUploadMutationVariables = Exact<{
  input: StageUploadInput;
}>;


export type StageUploadMutation = { readonly stageUpload:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StageUploadSuccess', readonly attachmentId: string, readonly url: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type StorefrontQueryVariables = Exact<{ [key: string]: never; }>;


export type StorefrontQuery = { readonly storefront: { readonly name: string, readonly timeZone: string, readonly locales: ReadonlyArray<string>, readonly accentColor: string | null, readonly firstReplyBy: string, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly suggestsAnswers: boolean } };

export type SuggestedAnswersQueryVariables = Exact<{
  text: string;
}>;


export type SuggestedAnswersQuery = { readonly suggestedAnswers: ReadonlyArray<{ readonly id: string, readonly locale: string, readonly title: string }> | null };

export type SurveyAskedQueryVariables = Exact<{
  token?: string | null | undefined;
  kind?: SurveyKind | null | undefined;
}>;


export type SurveyAskedQuery = { readonly survey: { readonly kind: SurveyKind, readonly question: string, readonly leastMark: number, readonly mostMark: number, readonly leastLabel: string, readonly mostLabel: string, readonly badUpTo: number, readonly isAboutCase: boolean, readonly mark: number | null, readonly isBad: boolean, readonly isComplete: boolean, readonly reference: string | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly owner: { readonly displayName: string } | null } | null } | null };

export type SurveyPartsFragment = { readonly kind: SurveyKind, readonly question: string, readonly leastMark: number, readonly mostMark: number, readonly leastLabel: string, readonly mostLabel: string, readonly badUpTo: number, readonly isAboutCase: boolean, readonly mark: number | null, readonly isBad: boolean, readonly isComplete: boolean, readonly reference: string | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly owner: { readonly displayName: string } | null } | null };

export type TimelinePageFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type TrackedComplaintPartsFragment = { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> };

export type TrackedSolutionQueryVariables = Exact<{
  trackingCode: string;
}>;


export type TrackedSolutionQuery = { readonly complaintByTrackingCode: { readonly remindAt: string | null, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string } | null, readonly disputeBody: { readonly name: string, readonly how: string, readonly url: string } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly doneBy: string | null, readonly customerDuties: string | null, readonly text: string | null, readonly validUntil: string | null, readonly remedies: ReadonlyArray<{ readonly label: string }>, readonly worth: { readonly amountMinor: number, readonly currency: string } | null }>, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly reference: string | null }> } | null };

export type UpdateStaffMutationVariables = Exact<{
  input: UpdateStaffInput;
}>;


export type UpdateStaffMutation = { readonly updateStaff:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateStaffSuccess', readonly person: { readonly version: string, readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } | null };

export type ViewerPartsFragment = { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null };

export type WhatHappensNextQueryVariables = Exact<{
  categoryId?: string | null | undefined;
}>;


export type WhatHappensNextQuery = { readonly whatHappensNext: { readonly steps: ReadonlyArray<{ readonly title: string, readonly detail: string | null, readonly by: string | null, readonly withinMinutes: number | null }>, readonly howToComplain: ReadonlyArray<{ readonly title: string, readonly text: string }>, readonly workingWeek: ReadonlyArray<{ readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }, readonly serviceStandards: ReadonlyArray<{ readonly name: string, readonly firstReplyMinutes: number, readonly decisionMinutes: number, readonly category: { readonly id: string } | null }>, readonly rights: { readonly title: string, readonly sentences: ReadonlyArray<string>, readonly more: string, readonly page: string, readonly returnGuide: ReadonlyArray<{ readonly name: string, readonly text: string, readonly answers: ReadonlyArray<{ readonly text: string, readonly nextQuestion: string | null, readonly leadsTo: { readonly door: ReturnDoor, readonly text: string } | null }> }> } | null };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { readonly withdrawComplaint:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
    | { readonly __typename: 'WithdrawComplaintSuccess', readonly complaint: { readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly reference: string, readonly actions: ReadonlyArray<CustomerAction>, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }> } }
   };

export type AcceptCounterOfferMutationVariables = Exact<{
  input: AcceptCounterOfferInput;
}>;


export type AcceptCounterOfferMutation = { readonly acceptCounterOffer:
    | { readonly __typename: 'AcceptCounterOfferSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'FundExhaustedError', readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddCategoryMutationVariables = Exact<{
  input: AddCategoryInput;
}>;


export type AddCategoryMutation = { readonly addCategory:
    | { readonly __typename: 'AddCategorySuccess', readonly category: { readonly id: string, readonly version: string, readonly severity: Severity, readonly departmentId: string | null, readonly parentId: string | null, readonly offered: boolean, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddCauseMutationVariables = Exact<{
  input: AddCauseInput;
}>;


export type AddCauseMutation = { readonly addCause:
    | { readonly __typename: 'AddCauseSuccess', readonly cause: { readonly id: string, readonly version: string, readonly name: string, readonly parentId: string | null, readonly departmentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddDepartmentMutationVariables = Exact<{
  input: AddDepartmentInput;
}>;


export type AddDepartmentMutation = { readonly addDepartment:
    | { readonly __typename: 'AddDepartmentSuccess', readonly department: { readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { readonly addNote:
    | { readonly __typename: 'AddNoteSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'AddPasskeySuccess', readonly passkey: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddPlaceMutationVariables = Exact<{
  input: AddPlaceInput;
}>;


export type AddPlaceMutation = { readonly addPlace:
    | { readonly __typename: 'AddPlaceSuccess', readonly place: { readonly id: string, readonly version: string, readonly name: string, readonly address: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AddWebhookEndpointMutationVariables = Exact<{
  input: AddWebhookEndpointInput;
}>;


export type AddWebhookEndpointMutation = { readonly addWebhookEndpoint:
    | { readonly __typename: 'AddWebhookEndpointSuccess', readonly secret: string, readonly endpoint: { readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AllowOriginMutationVariables = Exact<{
  input: AllowOriginInput;
}>;


export type AllowOriginMutation = { readonly allowOrigin:
    | { readonly __typename: 'AllowOriginSuccess', readonly origins: ReadonlyArray<string> }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AnswerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerChoicesQuery = { readonly staff: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly storefront: { readonly locales: ReadonlyArray<string>, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AnswerPreviewQueryVariables = Exact<{
  text: string;
}>;


export type AnswerPreviewQuery = { readonly answerPreview: ReadonlyArray<{ readonly kind: AnswerBlockKind, readonly lines: ReadonlyArray<{ readonly spans: ReadonlyArray<{ readonly text: string, readonly strong: boolean, readonly emphasis: boolean, readonly url: string | null }> }> }> };

export type AnswerSuggestionMutationVariables = Exact<{
  input: AnswerSuggestionInput;
}>;


export type AnswerSuggestionMutation = { readonly answerSuggestion:
    | { readonly __typename: 'AnswerSuggestionSuccess', readonly suggestion: { readonly id: string, readonly text: string, readonly name: string | null, readonly email: string | null, readonly locale: string, readonly sentAt: string, readonly state: SuggestionState, readonly answer: string | null, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly complaintId: string | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AnswerVersionsQueryVariables = Exact<{
  answerId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AnswerVersionsQuery = { readonly answerVersions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly act: AnswerAct, readonly at: string, readonly doneBy: string | null, readonly kind: AnswerKind, readonly door: AnswerDoor | null, readonly reviewOn: string, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnswerVersionPartsFragment = { readonly id: string, readonly version: number, readonly act: AnswerAct, readonly at: string, readonly doneBy: string | null, readonly kind: AnswerKind, readonly door: AnswerDoor | null, readonly reviewOn: string, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null };

export type ApprovalValueQueryVariables = Exact<{
  complaintId: string;
  offer?: ReadonlyArray<RemedyInput> | RemedyInput | null | undefined;
}>;


export type ApprovalValueQuery = { readonly remedyAdvice: { readonly guide: string, readonly value: { readonly contacts: number, readonly daysLate: number, readonly paid: { readonly amountMinor: number, readonly currency: string } | null, readonly cost: { readonly amountMinor: number, readonly currency: string }, readonly needed: { readonly amountMinor: number, readonly currency: string } | null, readonly offered: { readonly amountMinor: number, readonly currency: string } | null, readonly short: { readonly amountMinor: number, readonly currency: string } | null, readonly topUp: { readonly kind: RemedyKind, readonly amount: { readonly amountMinor: number, readonly currency: string } } | null } } | null };

export type ApproveCompensationMutationVariables = Exact<{
  input: ApproveCompensationInput;
}>;


export type ApproveCompensationMutation = { readonly approveCompensation:
    | { readonly __typename: 'ApproveCompensationSuccess', readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> } }
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'FundExhaustedError', readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ApproveOptionMutationVariables = Exact<{
  input: ApproveOptionInput;
}>;


export type ApproveOptionMutation = { readonly approveOption:
    | { readonly __typename: 'ApproveOptionSuccess', readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> } }
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> }, readonly changes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly summary: string }> }
    | { readonly __typename: 'FundExhaustedError', readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type DecidedComplaintFragment = { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> };

type DecidingError_AlreadyThankedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_AnswerChangedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_AuthorityExceededError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_ComplaintChangedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> }, readonly changes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly summary: string }> };

type DecidingError_ForbiddenError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_FundExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } };

type DecidingError_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_NotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_RateLimitError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type DecidingError_RewardLimitReachedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_SecondFactorRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_SignInAgainError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_StatusConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_SurveyAnsweredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type DecidingError_TemporarilyUnavailableError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type DecidingError_ValidationError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> };

type DecidingError_WrongCredentialsError_Fragment = { readonly code: ErrorCode, readonly message: string };

export type DecidingErrorFragment =
  | DecidingError_AlreadyThankedError_Fragment
  | DecidingError_AnswerChangedError_Fragment
  | DecidingError_AuthorityExceededError_Fragment
  | DecidingError_ComplaintChangedError_Fragment
  | DecidingError_ForbiddenError_Fragment
  | DecidingError_FundExhaustedError_Fragment
  | DecidingError_IdempotencyConflictError_Fragment
  | DecidingError_NotFoundError_Fragment
  | DecidingError_RateLimitError_Fragment
  | DecidingError_RewardLimitReachedError_Fragment
  | DecidingError_SecondFactorRequiredError_Fragment
  | DecidingError_SignInAgainError_Fragment
  | DecidingError_StatusConflictError_Fragment
  | DecidingError_SurveyAnsweredError_Fragment
  | DecidingError_TemporarilyUnavailableError_Fragment
  | DecidingError_ValidationError_Fragment
  | DecidingError_WrongCredentialsError_Fragment
;

export type AssignComplaintMutationVariables = Exact<{
  input: AssignComplaintInput;
}>;


export type AssignComplaintMutation = { readonly assignComplaint:
    | { readonly __typename: 'AssignComplaintSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AssignComplaintsMutationVariables = Exact<{
  input: AssignComplaintsInput;
}>;


export type AssignComplaintsMutation = { readonly assignComplaints:
    | { readonly __typename: 'AssignComplaintsSuccess', readonly results: ReadonlyArray<
        | { readonly __typename: 'AssignComplaintSuccess', readonly complaint: { readonly id: string, readonly reference: string, readonly version: number, readonly excerpt: string, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly breaksAt: string | null, readonly remindAt: string | null, readonly receivedAt: string, readonly category: { readonly id: string, readonly name: string, readonly severity: Severity } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly contact: { readonly name: string }, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null } }
        | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
        | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
        | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
        | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
        | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
        | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
      > }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type AuthorityPartsFragment = { readonly holder: AuthorityHolder, readonly version: string, readonly limit: { readonly amountMinor: number, readonly currency: string } };

export type BeginLetterQueryVariables = Exact<{
  complaintId: string;
  template: LetterTemplate;
}>;


export type BeginLetterQuery = { readonly letterTemplate: string | null };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'BeginPasskeySuccess', readonly challenge: string, readonly relyingPartyId: string, readonly relyingPartyName: string, readonly holderId: string, readonly holderName: string, readonly holderDisplayName: string, readonly algorithms: ReadonlyArray<number>, readonly credentialIds: ReadonlyArray<string> }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn:
    | { readonly __typename: 'BeginPasskeySignInSuccess', readonly challenge: string, readonly relyingPartyId: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { readonly beginSecondFactor:
    | { readonly __typename: 'BeginSecondFactorSuccess', readonly secret: string, readonly uri: string }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type BringDepartmentBackMutationVariables = Exact<{
  input: BringDepartmentBackInput;
}>;


export type BringDepartmentBackMutation = { readonly bringDepartmentBack:
    | { readonly __typename: 'BringDepartmentBackSuccess', readonly department: { readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CalendarPartsFragment = { readonly version: number, readonly inForceSince: string, readonly timeZone: string, readonly holidayCountry: string | null, readonly holidayRegion: string | null, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly exceptionalDays: ReadonlyArray<{ readonly date: string, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }> };

export type CaseAdviceQueryVariables = Exact<{
  complaintId: string;
  decision?: Verdict | null | undefined;
  offer?: ReadonlyArray<RemedyInput> | RemedyInput | null | undefined;
}>;


export type CaseAdviceQuery = { readonly remedyAdvice: { readonly policyVersion: number, readonly recommended: RemedyKind, readonly allowed: ReadonlyArray<RemedyKind>, readonly paysTheWay: WayPayer, readonly needsApproval: boolean, readonly guide: string, readonly why: { readonly row: number, readonly checks: ReadonlyArray<{ readonly column: PolicyColumn, readonly is: string | null, readonly from: number | null, readonly below: number | null, readonly known: string | null, readonly isWithheld: boolean }> }, readonly value: { readonly contacts: number, readonly daysLate: number, readonly paid: { readonly amountMinor: number, readonly currency: string } | null, readonly cost: { readonly amountMinor: number, readonly currency: string }, readonly needed: { readonly amountMinor: number, readonly currency: string } | null, readonly offered: { readonly amountMinor: number, readonly currency: string } | null, readonly short: { readonly amountMinor: number, readonly currency: string } | null, readonly topUp: { readonly kind: RemedyKind, readonly amount: { readonly amountMinor: number, readonly currency: string } } | null }, readonly authority: { readonly isEnough: boolean, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly sum: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null } | null };

export type CaseByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type CaseByReferenceQuery = { readonly complaints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type CaseChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseChoicesQuery = { readonly staff: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null }>, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly causes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null }> };

export type CaseDuplicatesQueryVariables = Exact<{
  complaintId: string;
}>;


export type CaseDuplicatesQuery = { readonly duplicateSuggestions: ReadonlyArray<{ readonly signs: ReadonlyArray<DuplicateSign>, readonly likeness: number, readonly complaint: { readonly id: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string } } }> | null, readonly complaint: { readonly id: string, readonly mergedInto: { readonly id: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string } } | null, readonly mergedFrom: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string } }> } | null };

export type CaseEarlierQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type CaseEarlierQuery = { readonly complaint: { readonly id: string, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CaseEntryFragment = { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } };

type CaseError_AlreadyThankedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_AnswerChangedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_AuthorityExceededError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> };

type CaseError_ComplaintChangedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> };

type CaseError_ForbiddenError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_FundExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } };

type CaseError_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_NotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_RateLimitError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type CaseError_RewardLimitReachedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_SecondFactorRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_SignInAgainError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_StatusConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_SurveyAnsweredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type CaseError_TemporarilyUnavailableError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type CaseError_ValidationError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> };

type CaseError_WrongCredentialsError_Fragment = { readonly code: ErrorCode, readonly message: string };

export type CaseErrorFragment =
  | CaseError_AlreadyThankedError_Fragment
  | CaseError_AnswerChangedError_Fragment
  | CaseError_AuthorityExceededError_Fragment
  | CaseError_ComplaintChangedError_Fragment
  | CaseError_ForbiddenError_Fragment
  | CaseError_FundExhaustedError_Fragment
  | CaseError_IdempotencyConflictError_Fragment
  | CaseError_NotFoundError_Fragment
  | CaseError_RateLimitError_Fragment
  | CaseError_RewardLimitReachedError_Fragment
  | CaseError_SecondFactorRequiredError_Fragment
  | CaseError_SignInAgainError_Fragment
  | CaseError_StatusConflictError_Fragment
  | CaseError_SurveyAnsweredError_Fragment
  | CaseError_TemporarilyUnavailableError_Fragment
  | CaseError_ValidationError_Fragment
  | CaseError_WrongCredentialsError_Fragment
;

export type CaseFileQueryVariables = Exact<{
  customerId: string;
}>;


export type CaseFileQuery = { readonly customer: { readonly openCount: number, readonly promisesMissed: number, readonly given: ReadonlyArray<{ readonly amountMinor: number, readonly currency: string }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly description: string, readonly status: ComplaintStatus, readonly receivedAt: string }>, readonly notes: ReadonlyArray<{ readonly complaint: { readonly id: string, readonly reference: string }, readonly entry: { readonly id: string, readonly at: string, readonly text: string | null, readonly actor: { readonly displayName: string | null } } }> } | null };

export type CasePartsFragment = { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CasePhotoFragment = { readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number };

export type CaseRoomQueryVariables = Exact<{
  id: string;
}>;


export type CaseRoomQuery = { readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CaseSetAsideQueryVariables = Exact<{
  complaintId: string;
}>;


export type CaseSetAsideQuery = { readonly complaint: { readonly id: string, readonly setAside: { readonly reason: SetAsideReason, readonly at: string, readonly by: { readonly displayName: string } | null } | null } | null };

export type CaseSortingQueryVariables = Exact<{
  complaintId: string;
}>;


export type CaseSortingQuery = { readonly categorySuggestions: { readonly learntCases: number, readonly stillLearning: boolean, readonly categories: ReadonlyArray<{ readonly confidence: number, readonly category: { readonly id: string, readonly name: string } }>, readonly departments: ReadonlyArray<{ readonly confidence: number, readonly department: { readonly id: string, readonly name: string } }> } | null, readonly storefront: { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly severity: Severity, readonly parent: { readonly id: string, readonly name: string } | null }> } };

export type CaseSurveyQueryVariables = Exact<{
  complaintId: string;
}>;


export type CaseSurveyQuery = { readonly complaint: { readonly id: string, readonly version: number, readonly survey: { readonly kind: SurveyKind, readonly question: string, readonly leastMark: number, readonly mostMark: number, readonly leastLabel: string, readonly mostLabel: string, readonly badUpTo: number, readonly mark: number | null } | null } | null };

export type CaseThanksQueryVariables = Exact<{
  complaintId: string;
}>;


export type CaseThanksQuery = { readonly complaint: { readonly id: string, readonly version: number, readonly rewards: ReadonlyArray<{ readonly kind: RewardKind, readonly thankedAt: string, readonly dueAt: string | null, readonly deliveredAt: string | null, readonly voucher: { readonly amountMinor: number, readonly currency: string } | null, readonly thankedBy: { readonly id: string, readonly displayName: string } | null }>, readonly thanksAdvice: { readonly givenThisYear: number, readonly mostPerYear: number | null, readonly choices: ReadonlyArray<{ readonly kind: RewardKind, readonly reasons: ReadonlyArray<RewardReason>, readonly isGiven: boolean, readonly voucher: { readonly amountMinor: number, readonly currency: string } | null }> } } | null };

export type CategorySettingsPartsFragment = { readonly id: string, readonly version: string, readonly severity: Severity, readonly departmentId: string | null, readonly parentId: string | null, readonly offered: boolean, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> };

export type CausePartsFragment = { readonly id: string, readonly version: string, readonly name: string, readonly parentId: string | null, readonly departmentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null };

export type ChangeAnswerMutationVariables = Exact<{
  input: ChangeAnswerInput;
}>;


export type ChangeAnswerMutation = { readonly changeAnswer:
    | { readonly __typename: 'AnswerChangedError', readonly code: ErrorCode, readonly message: string, readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'ChangeAnswerSuccess', readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ChangeCategoryMutationVariables = Exact<{
  input: ChangeCategoryInput;
}>;


export type ChangeCategoryMutation = { readonly changeCategory:
    | { readonly __typename: 'ChangeCategorySuccess', readonly category: { readonly id: string, readonly version: string, readonly severity: Severity, readonly departmentId: string | null, readonly parentId: string | null, readonly offered: boolean, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ChangeCauseMutationVariables = Exact<{
  input: ChangeCauseInput;
}>;


export type ChangeCauseMutation = { readonly changeCause:
    | { readonly __typename: 'ChangeCauseSuccess', readonly cause: { readonly id: string, readonly version: string, readonly name: string, readonly parentId: string | null, readonly departmentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ChangeLookMutationVariables = Exact<{
  input: ChangeLookInput;
}>;


export type ChangeLookMutation = { readonly changeLook:
    | { readonly __typename: 'ChangeLookSuccess', readonly look: { readonly version: string, readonly name: string, readonly locales: ReadonlyArray<string>, readonly timeZone: string, readonly accentColor: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly casePage: string | null, readonly countryCode: string | null, readonly suggestsAnswers: boolean } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ChangePlaceMutationVariables = Exact<{
  input: ChangePlaceInput;
}>;


export type ChangePlaceMutation = { readonly changePlace:
    | { readonly __typename: 'ChangePlaceSuccess', readonly place: { readonly id: string, readonly version: string, readonly name: string, readonly address: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ChangeWebhookEndpointMutationVariables = Exact<{
  input: ChangeWebhookEndpointInput;
}>;


export type ChangeWebhookEndpointMutation = { readonly changeWebhookEndpoint:
    | { readonly __typename: 'ChangeWebhookEndpointSuccess', readonly endpoint: { readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CheckReplyQueryVariables = Exact<{
  complaintId: string;
  text: string;
}>;


export type CheckReplyQuery = { readonly checkReply: { readonly language: string | null, readonly findings: ReadonlyArray<{ readonly sign: ReplySign, readonly severity: FindingSeverity, readonly start: number, readonly end: number, readonly problem: string, readonly mend: string, readonly example: string | null }> } };

export type ClassifyComplaintMutationVariables = Exact<{
  input: ClassifyComplaintInput;
}>;


export type ClassifyComplaintMutation = { readonly classifyComplaint:
    | { readonly __typename: 'ClassifyComplaintSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CloseComplaintMutationVariables = Exact<{
  input: CloseComplaintInput;
}>;


export type CloseComplaintMutation = { readonly closeComplaint:
    | { readonly __typename: 'CloseComplaintSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CompensationCaseQueryVariables = Exact<{
  id: string;
}>;


export type CompensationCaseQuery = { readonly complaint: { readonly id: string, readonly reference: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly category: { readonly id: string, readonly name: string } | null, readonly contact: { readonly name: string } } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor:
    | { readonly __typename: 'ConfirmSecondFactorSuccess', readonly backupCodes: ReadonlyArray<string> }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CreateKeyMutationVariables = Exact<{
  input: CreateKeyInput;
}>;


export type CreateKeyMutation = { readonly createKey:
    | { readonly __typename: 'CreateKeySuccess', readonly secret: string, readonly storeKey: { readonly id: string, readonly kind: KeyKind, readonly label: string, readonly scopes: ReadonlyArray<string>, readonly publishable: string | null, readonly createdAt: string, readonly revokedAt: string | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type CustomerFileQueryVariables = Exact<{
  id: string;
  most: number;
}>;


export type CustomerFileQuery = { readonly customer: { readonly openCount: number, readonly promisesMissed: number, readonly customer: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly number: string | null, readonly createdAt: string }, readonly given: ReadonlyArray<{ readonly amountMinor: number, readonly currency: string }>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly description: string, readonly locale: string, readonly status: ComplaintStatus, readonly severity: Severity, readonly receivedAt: string, readonly breaksAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly purchase: { readonly price: { readonly amountMinor: number, readonly currency: string } | null }, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null }>, readonly wentWrong: ReadonlyArray<{ readonly complaint: { readonly id: string, readonly reference: string }, readonly entry: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly notes: ReadonlyArray<{ readonly complaint: { readonly id: string, readonly reference: string }, readonly entry: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }> } | null };

export type FiledBeforeFragment = { readonly id: string, readonly reference: string, readonly description: string, readonly locale: string, readonly status: ComplaintStatus, readonly severity: Severity, readonly receivedAt: string, readonly breaksAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly purchase: { readonly price: { readonly amountMinor: number, readonly currency: string } | null }, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null };

export type FileEntryFragment = { readonly complaint: { readonly id: string, readonly reference: string }, readonly entry: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } };

export type CustomersPageQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersPageQuery = { readonly customers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly number: string | null, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CustomerRowFragment = { readonly id: string, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly number: string | null, readonly createdAt: string };

export type DecideComplaintMutationVariables = Exact<{
  input: DecideComplaintInput;
}>;


export type DecideComplaintMutation = { readonly decideComplaint:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'DecideComplaintSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type DeclineOptionMutationVariables = Exact<{
  input: DeclineOptionInput;
}>;


export type DeclineOptionMutation = { readonly declineOption:
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> }, readonly changes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly summary: string }> }
    | { readonly __typename: 'DeclineOptionSuccess', readonly complaint: { readonly id: string, readonly version: number, readonly status: ComplaintStatus, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type DepartmentPartsFragment = { readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null };

export type DepartmentWorkQueryVariables = Exact<{
  departmentId: string;
}>;


export type DepartmentWorkQuery = { readonly settings: { readonly openComplaints: { readonly count: number, readonly more: boolean } } };

export type DeskChangedSubscriptionVariables = Exact<{
  shown?: ReadonlyArray<string> | string | null | undefined;
  open?: string | null | undefined;
}>;


export type DeskChangedSubscription = { readonly deskChanged: { readonly readAnew: boolean, readonly gone: ReadonlyArray<string>, readonly complaints: ReadonlyArray<{ readonly id: string, readonly version: number }> } };

export type DraftAnswerMutationVariables = Exact<{
  input: DraftAnswerInput;
}>;


export type DraftAnswerMutation = { readonly draftAnswer:
    | { readonly __typename: 'DraftAnswerSuccess', readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type DuplicatePartsFragment = { readonly id: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string } };

export type EscalateMutationVariables = Exact<{
  input: EscalateInput;
}>;


export type EscalateMutation = { readonly escalate:
    | { readonly __typename: 'EscalateSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type FileOnBehalfMutationVariables = Exact<{
  input: FileOnBehalfInput;
}>;


export type FileOnBehalfMutation = { readonly fileOnBehalf:
    | { readonly __typename: 'FileOnBehalfSuccess', readonly complaint: { readonly id: string, readonly reference: string, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string, readonly email: string | null }, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null }, readonly handOut: { readonly caseLink: string, readonly text: string, readonly trackingCode: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type HandedOutFragment = { readonly complaint: { readonly id: string, readonly reference: string, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string, readonly email: string | null }, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null }, readonly handOut: { readonly caseLink: string, readonly text: string, readonly trackingCode: string } };

export type HandedOutComplaintFragment = { readonly id: string, readonly reference: string, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string, readonly email: string | null }, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null };

export type FoundAnswersQueryVariables = Exact<{
  search: string;
}>;


export type FoundAnswersQuery = { readonly foundAnswers: ReadonlyArray<{ readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly owner: { readonly id: string, readonly displayName: string } | null }> };

export type FundPartsFragment = { readonly every: FundPeriod, readonly balance: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string }, readonly waiting: { readonly amountMinor: number, readonly currency: string } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { readonly handOver:
    | { readonly __typename: 'HandOverSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type HolidayCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayCountriesQuery = { readonly holidayCountries: ReadonlyArray<{ readonly code: string, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export type IdentityProviderQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProviderQuery = { readonly identityProvider: { readonly version: string, readonly redirectUri: string, readonly beginUrl: string, readonly provider: { readonly issuer: string, readonly clientId: string, readonly label: string, readonly isOnlyWay: boolean, readonly setAt: string, readonly setBy: { readonly id: string, readonly displayName: string } | null } | null } };

export type IdentityProviderPartsFragment = { readonly issuer: string, readonly clientId: string, readonly label: string, readonly isOnlyWay: boolean, readonly setAt: string, readonly setBy: { readonly id: string, readonly displayName: string } | null };

export type KeepPromiseMutationVariables = Exact<{
  input: KeepPromiseInput;
}>;


export type KeepPromiseMutation = { readonly keepPromise:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'KeepPromiseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type LadderPartsFragment = { readonly departmentId: string, readonly version: string, readonly steps: ReadonlyArray<{ readonly level: number, readonly person: { readonly id: string, readonly displayName: string } }> };

export type LetterPreviewQueryVariables = Exact<{
  complaintId: string;
  draft: LetterDraftInput;
}>;


export type LetterPreviewQuery = { readonly letterPreview: { readonly to: string | null, readonly locale: string, readonly subject: string, readonly greeting: string, readonly foot: ReadonlyArray<string>, readonly parts: ReadonlyArray<{ readonly kind: LetterPartKind, readonly title: string | null, readonly text: string, readonly instead: string | null }> } };

export type LookPartsFragment = { readonly version: string, readonly name: string, readonly locales: ReadonlyArray<string>, readonly timeZone: string, readonly accentColor: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly casePage: string | null, readonly countryCode: string | null, readonly suggestsAnswers: boolean };

export type MakePromiseMutationVariables = Exact<{
  input: MakePromiseInput;
}>;


export type MakePromiseMutation = { readonly makePromise:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'MakePromiseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type MergeComplaintsMutationVariables = Exact<{
  input: MergeComplaintsInput;
}>;


export type MergeComplaintsMutation = { readonly mergeComplaints:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'MergeComplaintsSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type MovePromiseMutationVariables = Exact<{
  input: MovePromiseInput;
}>;


export type MovePromiseMutation = { readonly movePromise:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'MovePromiseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type OpenDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDeskQuery = { readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly providerSignIn: { readonly label: string, readonly isOnlyWay: boolean, readonly url: string } | null, readonly storefront: { readonly name: string, readonly timeZone: string, readonly locales: ReadonlyArray<string>, readonly currency: string, readonly accentColor: string | null } };

export type OrderCategoriesMutationVariables = Exact<{
  input: OrderCategoriesInput;
}>;


export type OrderCategoriesMutation = { readonly orderCategories:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'OrderCategoriesSuccess', readonly version: string, readonly categories: ReadonlyArray<{ readonly id: string, readonly version: string, readonly severity: Severity, readonly departmentId: string | null, readonly parentId: string | null, readonly offered: boolean, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> }> }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type OrderCausesMutationVariables = Exact<{
  input: OrderCausesInput;
}>;


export type OrderCausesMutation = { readonly orderCauses:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'OrderCausesSuccess', readonly version: string, readonly causes: ReadonlyArray<{ readonly id: string, readonly version: string, readonly name: string, readonly parentId: string | null, readonly departmentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type OrderDepartmentsMutationVariables = Exact<{
  input: OrderDepartmentsInput;
}>;


export type OrderDepartmentsMutation = { readonly orderDepartments:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'OrderDepartmentsSuccess', readonly version: string, readonly departments: ReadonlyArray<{ readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null }> }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type OwnPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPasskeysQuery = { readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { readonly staff: ReadonlyArray<{ readonly version: string, readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null }>, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PlaceCardQueryVariables = Exact<{
  id: string;
  size: CardSize;
  form: CardForm;
}>;


export type PlaceCardQuery = { readonly settings: { readonly places: ReadonlyArray<{ readonly id: string, readonly card: { readonly name: string, readonly mediaType: string, readonly base64: string } }> } };

export type PolicyCheckPartsFragment = { readonly column: PolicyColumn, readonly is: string | null, readonly from: number | null, readonly below: number | null, readonly known: string | null, readonly holds: boolean };

export type PolicyRowPartsFragment = { readonly when: { readonly categoryId: string | null, readonly decision: Verdict | null, readonly complexity: Complexity | null, readonly inStock: boolean | null, readonly daysSincePurchase: { readonly from: number | null, readonly below: number | null } | null, readonly priceMinor: { readonly from: number | null, readonly below: number | null } | null, readonly marginPercent: { readonly from: number | null, readonly below: number | null } | null }, readonly outcome: { readonly allowed: ReadonlyArray<RemedyKind>, readonly recommended: RemedyKind, readonly paysTheWay: WayPayer, readonly needsApproval: boolean, readonly guide: ReadonlyArray<{ readonly locale: string, readonly text: string }> } };

export type ProposeOptionsMutationVariables = Exact<{
  input: ProposeOptionsInput;
}>;


export type ProposeOptionsMutation = { readonly proposeOptions:
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ProposeOptionsSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type PublishAnswerMutationVariables = Exact<{
  input: PublishAnswerInput;
}>;


export type PublishAnswerMutation = { readonly publishAnswer:
    | { readonly __typename: 'AnswerChangedError', readonly code: ErrorCode, readonly message: string, readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'PublishAnswerSuccess', readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type PutIntoFundMutationVariables = Exact<{
  input: PutIntoFundInput;
}>;


export type PutIntoFundMutation = { readonly putIntoFund:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'PutIntoFundSuccess', readonly fund: { readonly every: FundPeriod, readonly balance: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string }, readonly waiting: { readonly amountMinor: number, readonly currency: string } } }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { readonly queueCounts: { readonly all: { readonly count: number, readonly more: boolean }, readonly mine: { readonly count: number, readonly more: boolean }, readonly unowned: { readonly count: number, readonly more: boolean }, readonly overdue: { readonly count: number, readonly more: boolean }, readonly waitingForCustomer: { readonly count: number, readonly more: boolean }, readonly waitingForApproval: { readonly count: number, readonly more: boolean } } };

export type CountedFragment = { readonly count: number, readonly more: boolean };

export type QueuePageQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  sort: ComplaintSort;
  first: number;
  after?: string | null | undefined;
}>;


export type QueuePageQuery = { readonly complaints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly version: number, readonly excerpt: string, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly breaksAt: string | null, readonly remindAt: string | null, readonly receivedAt: string, readonly category: { readonly id: string, readonly name: string, readonly severity: Severity } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly contact: { readonly name: string }, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueueRowFragment = { readonly id: string, readonly reference: string, readonly version: number, readonly excerpt: string, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly breaksAt: string | null, readonly remindAt: string | null, readonly receivedAt: string, readonly category: { readonly id: string, readonly name: string, readonly severity: Severity } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly contact: { readonly name: string }, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null };

export type RecordCallMutationVariables = Exact<{
  input: RecordCallInput;
}>;


export type RecordCallMutation = { readonly recordCall:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordCallSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RecordCauseMutationVariables = Exact<{
  input: RecordCauseInput;
}>;


export type RecordCauseMutation = { readonly recordCause:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordCauseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RecordCustomerPartMutationVariables = Exact<{
  input: RecordCustomerPartInput;
}>;


export type RecordCustomerPartMutation = { readonly recordCustomerPart:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordCustomerPartSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RecordPurchaseMutationVariables = Exact<{
  input: RecordPurchaseInput;
}>;


export type RecordPurchaseMutation = { readonly recordPurchase:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordPurchaseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RecordRemedyMutationVariables = Exact<{
  input: RecordRemedyInput;
}>;


export type RecordRemedyMutation = { readonly recordRemedy:
    | { readonly __typename: 'FundExhaustedError', readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordRemedySuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RecordSurveyAnswerMutationVariables = Exact<{
  input: RecordSurveyAnswerInput;
}>;


export type RecordSurveyAnswerMutation = { readonly recordSurveyAnswer:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RecordSurveyAnswerSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SurveyAnsweredError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemedyPolicyInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type RemedyPolicyInForceQuery = { readonly settings: { readonly currency: string, readonly look: { readonly locales: ReadonlyArray<string> }, readonly categories: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> }>, readonly remedyPolicy: { readonly version: number, readonly publishedAt: string, readonly rows: ReadonlyArray<{ readonly when: { readonly categoryId: string | null, readonly decision: Verdict | null, readonly complexity: Complexity | null, readonly inStock: boolean | null, readonly daysSincePurchase: { readonly from: number | null, readonly below: number | null } | null, readonly priceMinor: { readonly from: number | null, readonly below: number | null } | null, readonly marginPercent: { readonly from: number | null, readonly below: number | null } | null }, readonly outcome: { readonly allowed: ReadonlyArray<RemedyKind>, readonly recommended: RemedyKind, readonly paysTheWay: WayPayer, readonly needsApproval: boolean, readonly guide: ReadonlyArray<{ readonly locale: string, readonly text: string }> } }>, readonly contactRate: { readonly amountMinor: number, readonly currency: string }, readonly dayRate: { readonly amountMinor: number, readonly currency: string } } | null } };

export type RemedyPolicyPartsFragment = { readonly version: number, readonly publishedAt: string, readonly rows: ReadonlyArray<{ readonly when: { readonly categoryId: string | null, readonly decision: Verdict | null, readonly complexity: Complexity | null, readonly inStock: boolean | null, readonly daysSincePurchase: { readonly from: number | null, readonly below: number | null } | null, readonly priceMinor: { readonly from: number | null, readonly below: number | null } | null, readonly marginPercent: { readonly from: number | null, readonly below: number | null } | null }, readonly outcome: { readonly allowed: ReadonlyArray<RemedyKind>, readonly recommended: RemedyKind, readonly paysTheWay: WayPayer, readonly needsApproval: boolean, readonly guide: ReadonlyArray<{ readonly locale: string, readonly text: string }> } }>, readonly contactRate: { readonly amountMinor: number, readonly currency: string }, readonly dayRate: { readonly amountMinor: number, readonly currency: string } };

export type RemoveIdentityProviderMutationVariables = Exact<{
  input: RemoveIdentityProviderInput;
}>;


export type RemoveIdentityProviderMutation = { readonly removeIdentityProvider:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveIdentityProviderSuccess', readonly wasThere: boolean }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemoveOriginMutationVariables = Exact<{
  input: RemoveOriginInput;
}>;


export type RemoveOriginMutation = { readonly removeOrigin:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveOriginSuccess', readonly origins: ReadonlyArray<string> }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemovePasskeySuccess', readonly wasThere: boolean }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { readonly removeSecondFactor:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveSecondFactorSuccess', readonly isRemoved: boolean }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { readonly removeView:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveViewSuccess', readonly removed: boolean }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RemoveWebhookEndpointMutationVariables = Exact<{
  input: RemoveWebhookEndpointInput;
}>;


export type RemoveWebhookEndpointMutation = { readonly removeWebhookEndpoint:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveWebhookEndpointSuccess', readonly endpoint: { readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RenameDepartmentMutationVariables = Exact<{
  input: RenameDepartmentInput;
}>;


export type RenameDepartmentMutation = { readonly renameDepartment:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RenameDepartmentSuccess', readonly department: { readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RenewBackupCodesMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type RenewBackupCodesMutation = { readonly renewBackupCodes:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RenewBackupCodesSuccess', readonly backupCodes: ReadonlyArray<string> }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ReopenOnBehalfMutationVariables = Exact<{
  input: ReopenOnBehalfInput;
}>;


export type ReopenOnBehalfMutation = { readonly reopenOnBehalf:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReopenOnBehalfSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ReplyToCustomerMutationVariables = Exact<{
  input: ReplyToCustomerInput;
}>;


export type ReplyToCustomerMutation = { readonly replyToCustomer:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReplyToCustomerSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { readonly resetSecondFactor:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ResetSecondFactorSuccess', readonly person: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RetireAnswerMutationVariables = Exact<{
  input: RetireAnswerInput;
}>;


export type RetireAnswerMutation = { readonly retireAnswer:
    | { readonly __typename: 'AnswerChangedError', readonly code: ErrorCode, readonly message: string, readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RetireAnswerSuccess', readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RetireDepartmentMutationVariables = Exact<{
  input: RetireDepartmentInput;
}>;


export type RetireDepartmentMutation = { readonly retireDepartment:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RetireDepartmentSuccess', readonly department: { readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ReviewAnswerMutationVariables = Exact<{
  input: ReviewAnswerInput;
}>;


export type ReviewAnswerMutation = { readonly reviewAnswer:
    | { readonly __typename: 'AnswerChangedError', readonly code: ErrorCode, readonly message: string, readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReviewAnswerSuccess', readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeKeyInput;
}>;


export type RevokeKeyMutation = { readonly revokeKey:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RevokeKeySuccess', readonly storeKey: { readonly id: string, readonly kind: KeyKind, readonly label: string, readonly scopes: ReadonlyArray<string>, readonly publishable: string | null, readonly createdAt: string, readonly revokedAt: string | null } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RewardRulesPartsFragment = { readonly version: number, readonly mostPerYear: number, readonly rules: ReadonlyArray<{ readonly kind: RewardKind, readonly amount: { readonly amountMinor: number, readonly currency: string } }> };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RotateWebhookSecretSuccess', readonly secret: string, readonly endpoint: { readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type RoutingInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type RoutingInForceQuery = { readonly routingRules: { readonly version: number, readonly rules: ReadonlyArray<{ readonly owner: OwnerChoice, readonly severities: ReadonlyArray<Severity> | null, readonly subjects: ReadonlyArray<RoutingSubject> | null, readonly words: ReadonlyArray<string> | null, readonly department: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly displayName: string } | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }> }, readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly staff: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly department: { readonly id: string, readonly name: string } | null }>, readonly storefront: { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null }> } };

export type RoutingRulePartsFragment = { readonly severities: ReadonlyArray<Severity> | null, readonly subjects: ReadonlyArray<RoutingSubject> | null, readonly words: ReadonlyArray<string> | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type RoutingRulesPartsFragment = { readonly version: number, readonly rules: ReadonlyArray<{ readonly owner: OwnerChoice, readonly severities: ReadonlyArray<Severity> | null, readonly subjects: ReadonlyArray<RoutingSubject> | null, readonly words: ReadonlyArray<string> | null, readonly department: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly displayName: string } | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SaveViewSuccess', readonly view: { readonly id: string, readonly name: string, readonly shared: boolean, readonly filter: { readonly statuses: ReadonlyArray<ComplaintStatus> | null, readonly ownership: Ownership | null, readonly ownerId: string | null, readonly departmentId: string | null, readonly categoryId: string | null, readonly severities: ReadonlyArray<Severity> | null, readonly overdue: boolean | null, readonly waitsForCustomer: boolean | null, readonly reference: string | null, readonly text: string | null } } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shared: boolean, readonly filter: { readonly statuses: ReadonlyArray<ComplaintStatus> | null, readonly ownership: Ownership | null, readonly ownerId: string | null, readonly departmentId: string | null, readonly categoryId: string | null, readonly severities: ReadonlyArray<Severity> | null, readonly overdue: boolean | null, readonly waitsForCustomer: boolean | null, readonly reference: string | null, readonly text: string | null } }> };

export type KeptViewFragment = { readonly id: string, readonly name: string, readonly shared: boolean, readonly filter: { readonly statuses: ReadonlyArray<ComplaintStatus> | null, readonly ownership: Ownership | null, readonly ownerId: string | null, readonly departmentId: string | null, readonly categoryId: string | null, readonly severities: ReadonlyArray<Severity> | null, readonly overdue: boolean | null, readonly waitsForCustomer: boolean | null, readonly reference: string | null, readonly text: string | null } };

export type SecondFactorStateQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorStateQuery = { readonly secondFactor: { readonly isSet: boolean, readonly backupCodesLeft: number } | null };

export type SendWebhookAgainMutationVariables = Exact<{
  input: SendWebhookAgainInput;
}>;


export type SendWebhookAgainMutation = { readonly sendWebhookAgain:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SendWebhookAgainSuccess', readonly delivery: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: string, readonly state: WebhookState, readonly createdAt: string, readonly dueAt: string | null, readonly triedUntil: string, readonly attempts: number, readonly lastFault: WebhookFault | null, readonly body: string, readonly tries: ReadonlyArray<{ readonly at: string, readonly status: number | null, readonly fault: WebhookFault | null, readonly excerpt: string | null }> } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetAsideMutationVariables = Exact<{
  input: SetAsideInput;
}>;


export type SetAsideMutation = { readonly setAside:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetAsideSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetAsideInQueueMutationVariables = Exact<{
  input: SetAsideInput;
}>;


export type SetAsideInQueueMutation = { readonly setAside:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetAsideSuccess', readonly complaint: { readonly id: string, readonly reference: string, readonly version: number, readonly excerpt: string, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly breaksAt: string | null, readonly remindAt: string | null, readonly receivedAt: string, readonly category: { readonly id: string, readonly name: string, readonly severity: Severity } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly contact: { readonly name: string }, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null } }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetAuthorityMutationVariables = Exact<{
  input: SetAuthorityInput;
}>;


export type SetAuthorityMutation = { readonly setAuthority:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetAuthoritySuccess', readonly authority: { readonly holder: AuthorityHolder, readonly version: string, readonly limit: { readonly amountMinor: number, readonly currency: string } } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetCalendarMutationVariables = Exact<{
  input: SetCalendarInput;
}>;


export type SetCalendarMutation = { readonly setCalendar:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetCalendarSuccess', readonly calendar: { readonly version: number, readonly inForceSince: string, readonly timeZone: string, readonly holidayCountry: string | null, readonly holidayRegion: string | null, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly exceptionalDays: ReadonlyArray<{ readonly date: string, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetIdentityProviderMutationVariables = Exact<{
  input: SetIdentityProviderInput;
}>;


export type SetIdentityProviderMutation = { readonly setIdentityProvider:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetIdentityProviderSuccess', readonly version: string, readonly provider: { readonly issuer: string, readonly clientId: string, readonly label: string, readonly isOnlyWay: boolean, readonly setAt: string, readonly setBy: { readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetLadderMutationVariables = Exact<{
  input: SetLadderInput;
}>;


export type SetLadderMutation = { readonly setLadder:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetLadderSuccess', readonly ladder: { readonly departmentId: string, readonly version: string, readonly steps: ReadonlyArray<{ readonly level: number, readonly person: { readonly id: string, readonly displayName: string } }> } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetRemedyPolicyMutationVariables = Exact<{
  input: SetRemedyPolicyInput;
}>;


export type SetRemedyPolicyMutation = { readonly setRemedyPolicy:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetRemedyPolicySuccess', readonly remedyPolicy: { readonly version: number, readonly publishedAt: string, readonly rows: ReadonlyArray<{ readonly when: { readonly categoryId: string | null, readonly decision: Verdict | null, readonly complexity: Complexity | null, readonly inStock: boolean | null, readonly daysSincePurchase: { readonly from: number | null, readonly below: number | null } | null, readonly priceMinor: { readonly from: number | null, readonly below: number | null } | null, readonly marginPercent: { readonly from: number | null, readonly below: number | null } | null }, readonly outcome: { readonly allowed: ReadonlyArray<RemedyKind>, readonly recommended: RemedyKind, readonly paysTheWay: WayPayer, readonly needsApproval: boolean, readonly guide: ReadonlyArray<{ readonly locale: string, readonly text: string }> } }>, readonly contactRate: { readonly amountMinor: number, readonly currency: string }, readonly dayRate: { readonly amountMinor: number, readonly currency: string } } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetRewardRulesMutationVariables = Exact<{
  input: SetRewardRulesInput;
}>;


export type SetRewardRulesMutation = { readonly setRewardRules:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetRewardRulesSuccess', readonly rewardRules: { readonly version: number, readonly mostPerYear: number, readonly rules: ReadonlyArray<{ readonly kind: RewardKind, readonly amount: { readonly amountMinor: number, readonly currency: string } }> } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetRoutingRulesMutationVariables = Exact<{
  input: SetRoutingRulesInput;
}>;


export type SetRoutingRulesMutation = { readonly setRoutingRules:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetRoutingRulesSuccess', readonly routingRules: { readonly version: number, readonly rules: ReadonlyArray<{ readonly owner: OwnerChoice, readonly severities: ReadonlyArray<Severity> | null, readonly subjects: ReadonlyArray<RoutingSubject> | null, readonly words: ReadonlyArray<string> | null, readonly department: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly displayName: string } | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }> } }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetServiceStandardsMutationVariables = Exact<{
  input: SetServiceStandardsInput;
}>;


export type SetServiceStandardsMutation = { readonly setServiceStandards:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetServiceStandardsSuccess', readonly serviceStandards: { readonly version: number, readonly publishedAt: string, readonly rules: ReadonlyArray<{ readonly severity: Severity | null, readonly firstReplyMinutes: number, readonly nextUpdateMinutes: number, readonly decisionMinutes: number, readonly remedyMinutes: number, readonly reminderMinutes: number, readonly warnMinutes: number, readonly category: { readonly id: string } | null, readonly compensation: { readonly amountMinor: number, readonly currency: string } | null }> } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SetSurveysMutationVariables = Exact<{
  input: SetSurveysInput;
}>;


export type SetSurveysMutation = { readonly setSurveys:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetSurveysSuccess', readonly surveys: { readonly version: string, readonly kind: SurveyKind | null, readonly afterHours: number, readonly reminderAfterDays: number | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { readonly signInWithPasskey:
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInWithPasskeySuccess', readonly viewer: { readonly id: string, readonly displayName: string, readonly email: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
    | { readonly __typename: 'WrongCredentialsError', readonly code: ErrorCode, readonly message: string }
   };

export type StandardsPartsFragment = { readonly version: number, readonly publishedAt: string, readonly rules: ReadonlyArray<{ readonly severity: Severity | null, readonly firstReplyMinutes: number, readonly nextUpdateMinutes: number, readonly decisionMinutes: number, readonly remedyMinutes: number, readonly reminderMinutes: number, readonly warnMinutes: number, readonly category: { readonly id: string } | null, readonly compensation: { readonly amountMinor: number, readonly currency: string } | null }> };

export type StoreAnswerQueryVariables = Exact<{
  id: string;
}>;


export type StoreAnswerQuery = { readonly storeAnswer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } | null };

export type StoreAnswerPartsFragment = { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null };

type StoreAnswerError_AlreadyThankedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_AnswerChangedError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly answer: { readonly door: AnswerDoor | null, readonly version: number, readonly complaintId: string | null, readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly texts: ReadonlyArray<{ readonly locale: string, readonly title: string, readonly text: string, readonly steps: ReadonlyArray<{ readonly you: string, readonly we: string }> }>, readonly category: { readonly id: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } };

type StoreAnswerError_AuthorityExceededError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_ComplaintChangedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_ForbiddenError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_FundExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_NotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_RateLimitError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_RewardLimitReachedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_SecondFactorRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_SignInAgainError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_StatusConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_SurveyAnsweredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_TemporarilyUnavailableError_Fragment = { readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type StoreAnswerError_ValidationError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> };

type StoreAnswerError_WrongCredentialsError_Fragment = { readonly code: ErrorCode, readonly message: string };

export type StoreAnswerErrorFragment =
  | StoreAnswerError_AlreadyThankedError_Fragment
  | StoreAnswerError_AnswerChangedError_Fragment
  | StoreAnswerError_AuthorityExceededError_Fragment
  | StoreAnswerError_ComplaintChangedError_Fragment
  | StoreAnswerError_ForbiddenError_Fragment
  | StoreAnswerError_FundExhaustedError_Fragment
  | StoreAnswerError_IdempotencyConflictError_Fragment
  | StoreAnswerError_NotFoundError_Fragment
  | StoreAnswerError_RateLimitError_Fragment
  | StoreAnswerError_RewardLimitReachedError_Fragment
  | StoreAnswerError_SecondFactorRequiredError_Fragment
  | StoreAnswerError_SignInAgainError_Fragment
  | StoreAnswerError_StatusConflictError_Fragment
  | StoreAnswerError_SurveyAnsweredError_Fragment
  | StoreAnswerError_TemporarilyUnavailableError_Fragment
  | StoreAnswerError_ValidationError_Fragment
  | StoreAnswerError_WrongCredentialsError_Fragment
;

export type StoreAnswersQueryVariables = Exact<{
  state: AnswerState;
  first: number;
  after?: string | null | undefined;
}>;


export type StoreAnswersQuery = { readonly storeAnswers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly owner: { readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StoreAnswerRowFragment = { readonly id: string, readonly kind: AnswerKind, readonly state: AnswerState, readonly title: string, readonly reviewOn: string, readonly isStale: boolean, readonly helped: number, readonly notHelped: number, readonly owner: { readonly id: string, readonly displayName: string } | null };

export type StoreAskingQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreAskingQuery = { readonly settings: { readonly surveys: { readonly version: string, readonly kind: SurveyKind | null, readonly afterHours: number, readonly reminderAfterDays: number | null }, readonly places: ReadonlyArray<{ readonly id: string, readonly version: string, readonly name: string, readonly address: string, readonly retiredAt: string | null }> } };

export type SurveySettingsPartsFragment = { readonly version: string, readonly kind: SurveyKind | null, readonly afterHours: number, readonly reminderAfterDays: number | null };

export type PlacePartsFragment = { readonly id: string, readonly version: string, readonly name: string, readonly address: string, readonly retiredAt: string | null };

export type StoreDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreDepartmentsQuery = { readonly settings: { readonly look: { readonly version: string, readonly locales: ReadonlyArray<string> }, readonly orderVersions: { readonly departments: string, readonly categories: string, readonly causes: string }, readonly departments: ReadonlyArray<{ readonly id: string, readonly version: string, readonly name: string, readonly retiredAt: string | null }>, readonly ladders: ReadonlyArray<{ readonly departmentId: string, readonly version: string, readonly steps: ReadonlyArray<{ readonly level: number, readonly person: { readonly id: string, readonly displayName: string } }> }>, readonly categories: ReadonlyArray<{ readonly id: string, readonly version: string, readonly severity: Severity, readonly departmentId: string | null, readonly parentId: string | null, readonly offered: boolean, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> }> }, readonly causes: ReadonlyArray<{ readonly id: string, readonly version: string, readonly name: string, readonly parentId: string | null, readonly departmentId: string | null, readonly offered: boolean, readonly department: { readonly id: string, readonly name: string } | null }>, readonly staff: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly role: StaffRole }> };

export type StoreKeyPartsFragment = { readonly id: string, readonly kind: KeyKind, readonly label: string, readonly scopes: ReadonlyArray<string>, readonly publishable: string | null, readonly createdAt: string, readonly revokedAt: string | null };

export type StoreMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreMoneyQuery = { readonly settings: { readonly currency: string, readonly authority: ReadonlyArray<{ readonly holder: AuthorityHolder, readonly version: string, readonly limit: { readonly amountMinor: number, readonly currency: string } }>, readonly rewardRules: { readonly version: number, readonly mostPerYear: number, readonly rules: ReadonlyArray<{ readonly kind: RewardKind, readonly amount: { readonly amountMinor: number, readonly currency: string } }> } | null }, readonly fund: { readonly every: FundPeriod, readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly kind: FundEntryKind, readonly at: string, readonly complaintId: string | null, readonly reward: RewardKind | null, readonly amount: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string }, readonly givenBy: { readonly id: string, readonly displayName: string } | null } }> }, readonly balance: { readonly amountMinor: number, readonly currency: string }, readonly budget: { readonly amountMinor: number, readonly currency: string }, readonly waiting: { readonly amountMinor: number, readonly currency: string } } | null };

export type StoreSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreSettingsQuery = { readonly settings: { readonly currency: string, readonly origins: ReadonlyArray<string>, readonly look: { readonly version: string, readonly name: string, readonly locales: ReadonlyArray<string>, readonly timeZone: string, readonly accentColor: string | null, readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly casePage: string | null, readonly countryCode: string | null, readonly suggestsAnswers: boolean }, readonly keys: ReadonlyArray<{ readonly id: string, readonly kind: KeyKind, readonly label: string, readonly scopes: ReadonlyArray<string>, readonly publishable: string | null, readonly createdAt: string, readonly revokedAt: string | null }> } };

export type StoreShapeQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreShapeQuery = { readonly departments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly staff: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly role: StaffRole, readonly department: { readonly id: string, readonly name: string } | null }>, readonly storefront: { readonly phone: string | null, readonly email: string | null, readonly hours: string | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parent: { readonly id: string } | null }> } };

export type StoreTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoreTimesQuery = { readonly settings: { readonly currency: string, readonly categories: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly locale: string, readonly name: string }> }>, readonly calendar: { readonly version: number, readonly inForceSince: string, readonly timeZone: string, readonly holidayCountry: string | null, readonly holidayRegion: string | null, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly exceptionalDays: ReadonlyArray<{ readonly date: string, readonly frames: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }, readonly serviceStandards: { readonly version: number, readonly publishedAt: string, readonly rules: ReadonlyArray<{ readonly severity: Severity | null, readonly firstReplyMinutes: number, readonly nextUpdateMinutes: number, readonly decisionMinutes: number, readonly remedyMinutes: number, readonly reminderMinutes: number, readonly warnMinutes: number, readonly category: { readonly id: string } | null, readonly compensation: { readonly amountMinor: number, readonly currency: string } | null }> } } };

export type SuggestionsQueryVariables = Exact<{
  state?: SuggestionState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { readonly suggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly name: string | null, readonly email: string | null, readonly locale: string, readonly sentAt: string, readonly state: SuggestionState, readonly answer: string | null, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly complaintId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestionPartsFragment = { readonly id: string, readonly text: string, readonly name: string | null, readonly email: string | null, readonly locale: string, readonly sentAt: string, readonly state: SuggestionState, readonly answer: string | null, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly complaintId: string | null };

export type SummariseMutationVariables = Exact<{
  input: SummariseInput;
}>;


export type SummariseMutation = { readonly summarise:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SummariseSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type SurveyAnswersQueryVariables = Exact<{
  waitsForPerson?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SurveyAnswersQuery = { readonly surveyAnswers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly text: string | null, readonly answeredAt: string, readonly place: string | null, readonly takenDownBy: string | null, readonly complaint: { readonly id: string, readonly reference: string, readonly contact: { readonly name: string } } | null, readonly lookedAfterBy: { readonly id: string, readonly reference: string, readonly locale: string, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly dueAt: string } | null, readonly contact: { readonly name: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SurveyAnswerRowFragment = { readonly id: string, readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly text: string | null, readonly answeredAt: string, readonly place: string | null, readonly takenDownBy: string | null, readonly complaint: { readonly id: string, readonly reference: string, readonly contact: { readonly name: string } } | null, readonly lookedAfterBy: { readonly id: string, readonly reference: string, readonly locale: string, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly dueAt: string } | null, readonly contact: { readonly name: string } } | null };

export type SurveyFiguresQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SurveyFiguresQuery = { readonly surveyFigures: ReadonlyArray<{ readonly kind: SurveyKind, readonly n: number, readonly score: number | null, readonly mean: number | null, readonly asked: number, readonly answered: number, readonly responseRate: number | null, readonly provisionalFrom: string, readonly marks: ReadonlyArray<{ readonly mark: number, readonly count: number }> }> };

export type TakeUpAgainMutationVariables = Exact<{
  input: TakeUpAgainInput;
}>;


export type TakeUpAgainMutation = { readonly takeUpAgain:
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TakeUpAgainSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type TestWebhookEndpointMutationVariables = Exact<{
  input: TestWebhookEndpointInput;
}>;


export type TestWebhookEndpointMutation = { readonly testWebhookEndpoint:
    | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInAgainError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TestWebhookEndpointSuccess', readonly delivery: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: string, readonly state: WebhookState, readonly createdAt: string, readonly dueAt: string | null, readonly triedUntil: string, readonly attempts: number, readonly lastFault: WebhookFault | null, readonly body: string, readonly tries: ReadonlyArray<{ readonly at: string, readonly status: number | null, readonly fault: WebhookFault | null, readonly excerpt: string | null }> } }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ThankForComplaintMutationVariables = Exact<{
  input: ThankForComplaintInput;
}>;


export type ThankForComplaintMutation = { readonly thankForComplaint:
    | { readonly __typename: 'AlreadyThankedError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'AuthorityExceededError', readonly code: ErrorCode, readonly message: string, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> }
    | { readonly __typename: 'ComplaintChangedError', readonly code: ErrorCode, readonly message: string, readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }, readonly changes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } }> }
    | { readonly __typename: 'FundExhaustedError', readonly code: ErrorCode, readonly message: string, readonly needed: { readonly amountMinor: number, readonly currency: string }, readonly balance: { readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RewardLimitReachedError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ThankForComplaintSuccess', readonly complaint: { readonly id: string, readonly customerId: string, readonly reference: string, readonly version: number, readonly status: ComplaintStatus, readonly waitingOn: WaitingOn, readonly escalation: number, readonly cycle: number, readonly door: Door, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly severity: Severity, readonly actions: ReadonlyArray<StoreAction>, readonly remindAt: string | null, readonly category: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly openedBy: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly contact: { readonly name: string, readonly email: string | null, readonly phone: string | null, readonly preferredChannel: ContactChannel | null, readonly preferredTime: string | null }, readonly desiredOutcome: { readonly remedies: ReadonlyArray<RemedyKind>, readonly words: string | null } | null, readonly about: { readonly orderNumber: string | null, readonly productName: string | null, readonly place: string | null, readonly purchasedOn: string | null, readonly staffName: string | null } | null, readonly purchase: { readonly boughtOn: string | null, readonly marginPercent: number | null, readonly price: { readonly amountMinor: number, readonly currency: string } | null, readonly product: { readonly name: string, readonly sku: string } | null, readonly order: { readonly number: string, readonly deliveredAt: string | null } | null }, readonly understanding: { readonly text: string, readonly state: UnderstandingState, readonly correction: string | null }, readonly promises: ReadonlyArray<{ readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string, readonly previousDueAt: string | null, readonly reason: string | null, readonly standsStill: boolean, readonly owner: { readonly displayName: string } | null }>, readonly decision: { readonly verdict: Verdict, readonly label: string, readonly reasons: string, readonly decidedAt: string } | null, readonly cause: { readonly id: string, readonly name: string, readonly department: { readonly id: string, readonly name: string } | null } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly proposer: Proposer, readonly state: OptionState, readonly text: string | null, readonly proposedAt: string, readonly validUntil: string | null, readonly customerDuties: string | null, readonly worth: { readonly amountMinor: number, readonly currency: string } | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }>, readonly approval: { readonly state: ApprovalState, readonly askedByName: string | null, readonly dueAt: string, readonly mayDecide: boolean, readonly reasons: ReadonlyArray<ApprovalReason>, readonly reason: string | null, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }> } | null }>, readonly agreement: { readonly id: string, readonly customerDuties: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string }> } | null, readonly duties: ReadonlyArray<{ readonly party: Party, readonly wording: string, readonly state: DutyState, readonly dueAt: string | null, readonly previousDueAt: string | null, readonly doneAt: string | null, readonly promiseId: string | null, readonly reference: string | null, readonly waitsForFund: boolean | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly audience: Audience, readonly summary: string, readonly text: string | null, readonly promiseKind: PromiseKind | null, readonly dueAt: string | null, readonly door: StaffedDoor | null, readonly surveyMark: { readonly kind: SurveyKind, readonly mark: number, readonly mostMark: number, readonly isBad: boolean, readonly takenDownBy: string | null } | null, readonly person: { readonly displayName: string } | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly entryId: string, readonly name: string, readonly url: string, readonly previewUrl: string, readonly width: number, readonly height: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type TryClassificationQueryVariables = Exact<{
  complaintId: string;
  categoryId: string;
  severity?: Severity | null | undefined;
}>;


export type TryClassificationQuery = { readonly tryClassification: { readonly severity: Severity, readonly moves: boolean, readonly rule: number | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly routingRule: { readonly severities: ReadonlyArray<Severity> | null, readonly subjects: ReadonlyArray<RoutingSubject> | null, readonly words: ReadonlyArray<string> | null, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null } | null };

export type TryRemedyPolicyQueryVariables = Exact<{
  facts: PolicyFactsInput;
  rows?: ReadonlyArray<PolicyRowInput> | PolicyRowInput | null | undefined;
}>;


export type TryRemedyPolicyQuery = { readonly tryRemedyPolicy: { readonly faults: ReadonlyArray<string>, readonly reason: { readonly row: number, readonly checks: ReadonlyArray<{ readonly column: PolicyColumn, readonly is: string | null, readonly from: number | null, readonly below: number | null, readonly known: string | null, readonly holds: boolean }>, readonly passedOver: ReadonlyArray<{ readonly row: number, readonly check: { readonly column: PolicyColumn, readonly is: string | null, readonly from: number | null, readonly below: number | null, readonly known: string | null, readonly holds: boolean } }> } | null } };

export type TryRoutingQueryVariables = Exact<{
  text?: string | null | undefined;
  categoryId?: string | null | undefined;
  severity?: Severity | null | undefined;
  rules?: ReadonlyArray<RoutingRuleInput> | RoutingRuleInput | null | undefined;
}>;


export type TryRoutingQuery = { readonly tryRouting: { readonly rule: number | null, readonly department: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly displayName: string } | null } };

export type TryTimesQueryVariables = Exact<{
  calendar?: CalendarPlanInput | null | undefined;
  rules?: ReadonlyArray<ServiceStandardInput> | ServiceStandardInput | null | undefined;
}>;


export type TryTimesQuery = { readonly tryTimes: { readonly calendarFaults: ReadonlyArray<string>, readonly standardFaults: ReadonlyArray<string>, readonly holidays: ReadonlyArray<string>, readonly promised: ReadonlyArray<{ readonly firstReplyBy: string | null, readonly nextUpdateBy: string | null, readonly decisionBy: string | null, readonly remedyBy: string | null }> } };

export type TurnIntoComplaintMutationVariables = Exact<{
  input: TurnIntoComplaintInput;
}>;


export type TurnIntoComplaintMutation = { readonly turnIntoComplaint:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TurnIntoComplaintSuccess', readonly complaint: { readonly id: string, readonly reference: string, readonly receivedAt: string, readonly description: string, readonly locale: string, readonly contact: { readonly name: string, readonly email: string | null }, readonly owner: { readonly id: string, readonly displayName: string } | null, readonly nextPromise: { readonly id: string, readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null }, readonly handOut: { readonly caseLink: string, readonly text: string, readonly trackingCode: string } }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ValuePartsFragment = { readonly contacts: number, readonly daysLate: number, readonly paid: { readonly amountMinor: number, readonly currency: string } | null, readonly cost: { readonly amountMinor: number, readonly currency: string }, readonly needed: { readonly amountMinor: number, readonly currency: string } | null, readonly offered: { readonly amountMinor: number, readonly currency: string } | null, readonly short: { readonly amountMinor: number, readonly currency: string } | null, readonly topUp: { readonly kind: RemedyKind, readonly amount: { readonly amountMinor: number, readonly currency: string } } | null };

export type WaitingApprovalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingApprovalsQuery = { readonly waitingApprovals: { readonly edges: ReadonlyArray<{ readonly node: { readonly approval: { readonly accepts: boolean, readonly askedByName: string | null, readonly askedAt: string, readonly dueAt: string, readonly mayDecide: boolean, readonly policyRow: number, readonly reasons: ReadonlyArray<ApprovalReason>, readonly text: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string }, readonly sum: { readonly amountMinor: number, readonly currency: string }, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly askedBy: { readonly id: string } | null }, readonly option: { readonly id: string, readonly customerDuties: string | null, readonly validUntil: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }> }, readonly complaint: { readonly id: string, readonly reference: string, readonly version: number, readonly description: string, readonly locale: string, readonly severity: Severity, readonly category: { readonly id: string, readonly name: string } | null, readonly contact: { readonly name: string }, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState, readonly remedies: ReadonlyArray<{ readonly label: string }>, readonly approval: { readonly state: ApprovalState } | null }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WaitingApprovalPartsFragment = { readonly approval: { readonly accepts: boolean, readonly askedByName: string | null, readonly askedAt: string, readonly dueAt: string, readonly mayDecide: boolean, readonly policyRow: number, readonly reasons: ReadonlyArray<ApprovalReason>, readonly text: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string }, readonly sum: { readonly amountMinor: number, readonly currency: string }, readonly limit: { readonly amountMinor: number, readonly currency: string }, readonly approvers: ReadonlyArray<{ readonly id: string, readonly displayName: string }>, readonly askedBy: { readonly id: string } | null }, readonly option: { readonly id: string, readonly customerDuties: string | null, readonly validUntil: string | null, readonly remedies: ReadonlyArray<{ readonly kind: RemedyKind, readonly label: string, readonly words: string | null, readonly amount: { readonly amountMinor: number, readonly currency: string } | null }> }, readonly complaint: { readonly id: string, readonly reference: string, readonly version: number, readonly description: string, readonly locale: string, readonly severity: Severity, readonly category: { readonly id: string, readonly name: string } | null, readonly contact: { readonly name: string }, readonly options: ReadonlyArray<{ readonly id: string, readonly state: OptionState, readonly remedies: ReadonlyArray<{ readonly label: string }>, readonly approval: { readonly state: ApprovalState } | null }> } };

export type WaitingCompensationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingCompensationsQuery = { readonly waitingCompensations: { readonly edges: ReadonlyArray<{ readonly node: { readonly complaintId: string, readonly since: string, readonly amount: { readonly amountMinor: number, readonly currency: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WebhookDeliveriesQueryVariables = Exact<{
  endpointId?: string | null | undefined;
  state?: WebhookState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: string, readonly state: WebhookState, readonly createdAt: string, readonly dueAt: string | null, readonly triedUntil: string, readonly attempts: number, readonly lastFault: WebhookFault | null, readonly body: string, readonly tries: ReadonlyArray<{ readonly at: string, readonly status: number | null, readonly fault: WebhookFault | null, readonly excerpt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WebhookDeliveryPartsFragment = { readonly id: string, readonly endpointId: string, readonly webhookId: string, readonly type: string, readonly state: WebhookState, readonly createdAt: string, readonly dueAt: string | null, readonly triedUntil: string, readonly attempts: number, readonly lastFault: WebhookFault | null, readonly body: string, readonly tries: ReadonlyArray<{ readonly at: string, readonly status: number | null, readonly fault: WebhookFault | null, readonly excerpt: string | null }> };

export type WebhookEndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEndpointsQuery = { readonly webhookEndpoints: ReadonlyArray<{ readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null }> };

export type WebhookEndpointPartsFragment = { readonly id: string, readonly version: string, readonly label: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly enabled: boolean, readonly disabledAt: string | null, readonly failingSince: string | null, readonly previousSecretUntil: string | null };

export const AcceptCounterOffer: TrustedDocument<AcceptCounterOfferMutation, AcceptCounterOfferMutationVariables> = /* @__PURE__ */ trustedDocument('e24b533ef8b4', 'mutation')
export const AcceptInvite: TrustedDocument<AcceptInviteMutation, AcceptInviteMutationVariables> = /* @__PURE__ */ trustedDocument('63cf5afa0427', 'mutation')
export const AddCategory: TrustedDocument<AddCategoryMutation, AddCategoryMutationVariables> = /* @__PURE__ */ trustedDocument('7181b95c1365', 'mutation')
export const AddCause: TrustedDocument<AddCauseMutation, AddCauseMutationVariables> = /* @__PURE__ */ trustedDocument('5e13a48f9d8f', 'mutation')
export const AddDepartment: TrustedDocument<AddDepartmentMutation, AddDepartmentMutationVariables> = /* @__PURE__ */ trustedDocument('f40f003f8526', 'mutation')
export const AddMessage: TrustedDocument<AddMessageMutation, AddMessageMutationVariables> = /* @__PURE__ */ trustedDocument('cf1845a8ca80', 'mutation')
export const AddNote: TrustedDocument<AddNoteMutation, AddNoteMutationVariables> = /* @__PURE__ */ trustedDocument('5f04392885bc', 'mutation')
export const AddPasskey: TrustedDocument<AddPasskeyMutation, AddPasskeyMutationVariables> = /* @__PURE__ */ trustedDocument('684cab282824', 'mutation')
export const AddPlace: TrustedDocument<AddPlaceMutation, AddPlaceMutationVariables> = /* @__PURE__ */ trustedDocument('b07a5b0dd7d6', 'mutation')
export const AddWebhookEndpoint: TrustedDocument<AddWebhookEndpointMutation, AddWebhookEndpointMutationVariables> = /* @__PURE__ */ trustedDocument('d9f3c8c4606a', 'mutation')
export const AllowOrigin: TrustedDocument<AllowOriginMutation, AllowOriginMutationVariables> = /* @__PURE__ */ trustedDocument('dd7331cb5eba', 'mutation')
export const Answer: TrustedDocument<AnswerQuery, AnswerQueryVariables> = /* @__PURE__ */ trustedDocument('6106eb96a0c4', 'query')
export const AnswerChoices: TrustedDocument<AnswerChoicesQuery, AnswerChoicesQueryVariables> = /* @__PURE__ */ trustedDocument('3f8879311a9f', 'query')
export const AnswerPreview: TrustedDocument<AnswerPreviewQuery, AnswerPreviewQueryVariables> = /* @__PURE__ */ trustedDocument('2e37a9e17747', 'query')
export const AnswerSuggestion: TrustedDocument<AnswerSuggestionMutation, AnswerSuggestionMutationVariables> = /* @__PURE__ */ trustedDocument('7f79f1c35c67', 'mutation')
export const AnswerSurvey: TrustedDocument<AnswerSurveyMutation, AnswerSurveyMutationVariables> = /* @__PURE__ */ trustedDocument('2cd72afbe0a4', 'mutation')
export const AnswerVersions: TrustedDocument<AnswerVersionsQuery, AnswerVersionsQueryVariables> = /* @__PURE__ */ trustedDocument('5c2e35e59814', 'query')
export const Answers: TrustedDocument<AnswersQuery, AnswersQueryVariables> = /* @__PURE__ */ trustedDocument('ec148d77ba9c', 'query')
export const ApprovalValue: TrustedDocument<ApprovalValueQuery, ApprovalValueQueryVariables> = /* @__PURE__ */ trustedDocument('53f06f1e1afd', 'query')
export const ApproveCompensation: TrustedDocument<ApproveCompensationMutation, ApproveCompensationMutationVariables> = /* @__PURE__ */ trustedDocument('5204b54bbf3d', 'mutation')
export const ApproveOption: TrustedDocument<ApproveOptionMutation, ApproveOptionMutationVariables> = /* @__PURE__ */ trustedDocument('9e1bc9b91ebe', 'mutation')
export const AskForPerson: TrustedDocument<AskForPersonMutation, AskForPersonMutationVariables> = /* @__PURE__ */ trustedDocument('c3714de699d2', 'mutation')
export const AssignComplaint: TrustedDocument<AssignComplaintMutation, AssignComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('1795d742d08e', 'mutation')
export const AssignComplaints: TrustedDocument<AssignComplaintsMutation, AssignComplaintsMutationVariables> = /* @__PURE__ */ trustedDocument('ce226718b565', 'mutation')
export const BeginLetter: TrustedDocument<BeginLetterQuery, BeginLetterQueryVariables> = /* @__PURE__ */ trustedDocument('21a00d54f833', 'query')
export const BeginPasskey: TrustedDocument<BeginPasskeyMutation, BeginPasskeyMutationVariables> = /* @__PURE__ */ trustedDocument('c98628c901d5', 'mutation')
export const BeginPasskeySignIn: TrustedDocument<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables> = /* @__PURE__ */ trustedDocument('edd69659ffc1', 'mutation')
export const BeginSecondFactor: TrustedDocument<BeginSecondFactorMutation, BeginSecondFactorMutationVariables> = /* @__PURE__ */ trustedDocument('008b99e538c6', 'mutation')
export const BringDepartmentBack: TrustedDocument<BringDepartmentBackMutation, BringDepartmentBackMutationVariables> = /* @__PURE__ */ trustedDocument('9be20963de8b', 'mutation')
export const CallTimes: TrustedDocument<CallTimesQuery, CallTimesQueryVariables> = /* @__PURE__ */ trustedDocument('899e646dd9c7', 'query')
export const CaseAdvice: TrustedDocument<CaseAdviceQuery, CaseAdviceQueryVariables> = /* @__PURE__ */ trustedDocument('b714c9337594', 'query')
export const CaseByReference: TrustedDocument<CaseByReferenceQuery, CaseByReferenceQueryVariables> = /* @__PURE__ */ trustedDocument('63605bb3ed6e', 'query')
export const CaseChoices: TrustedDocument<CaseChoicesQuery, CaseChoicesQueryVariables> = /* @__PURE__ */ trustedDocument('9d20c99a1d5c', 'query')
export const CaseDuplicates: TrustedDocument<CaseDuplicatesQuery, CaseDuplicatesQueryVariables> = /* @__PURE__ */ trustedDocument('83ac4298ae24', 'query')
export const CaseEarlier: TrustedDocument<CaseEarlierQuery, CaseEarlierQueryVariables> = /* @__PURE__ */ trustedDocument('9accb6ca7620', 'query')
export const CaseFile: TrustedDocument<CaseFileQuery, CaseFileQueryVariables> = /* @__PURE__ */ trustedDocument('0adc3bd9357e', 'query')
export const CaseRoom: TrustedDocument<CaseRoomQuery, CaseRoomQueryVariables> = /* @__PURE__ */ trustedDocument('2bee293d5836', 'query')
export const CaseSetAside: TrustedDocument<CaseSetAsideQuery, CaseSetAsideQueryVariables> = /* @__PURE__ */ trustedDocument('c8552d632f44', 'query')
export const CaseSorting: TrustedDocument<CaseSortingQuery, CaseSortingQueryVariables> = /* @__PURE__ */ trustedDocument('56b57c4ec071', 'query')
export const CaseSurvey: TrustedDocument<CaseSurveyQuery, CaseSurveyQueryVariables> = /* @__PURE__ */ trustedDocument('4e33b782f3e6', 'query')
export const CaseThanks: TrustedDocument<CaseThanksQuery, CaseThanksQueryVariables> = /* @__PURE__ */ trustedDocument('fd020bc1d818', 'query')
export const ChangeAnswer: TrustedDocument<ChangeAnswerMutation, ChangeAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('057499b43855', 'mutation')
export const ChangeCategory: TrustedDocument<ChangeCategoryMutation, ChangeCategoryMutationVariables> = /* @__PURE__ */ trustedDocument('6903f4db33a1', 'mutation')
export const ChangeCause: TrustedDocument<ChangeCauseMutation, ChangeCauseMutationVariables> = /* @__PURE__ */ trustedDocument('927fc9387534', 'mutation')
export const ChangeLook: TrustedDocument<ChangeLookMutation, ChangeLookMutationVariables> = /* @__PURE__ */ trustedDocument('d0932c2a2014', 'mutation')
export const ChangePlace: TrustedDocument<ChangePlaceMutation, ChangePlaceMutationVariables> = /* @__PURE__ */ trustedDocument('0de949cbb717', 'mutation')
export const ChangeWebhookEndpoint: TrustedDocument<ChangeWebhookEndpointMutation, ChangeWebhookEndpointMutationVariables> = /* @__PURE__ */ trustedDocument('1c0402a3513a', 'mutation')
export const CheckReply: TrustedDocument<CheckReplyQuery, CheckReplyQueryVariables> = /* @__PURE__ */ trustedDocument('ce6fd92ba637', 'query')
export const ChooseOption: TrustedDocument<ChooseOptionMutation, ChooseOptionMutationVariables> = /* @__PURE__ */ trustedDocument('270e1f5133b0', 'mutation')
export const ClassifyComplaint: TrustedDocument<ClassifyComplaintMutation, ClassifyComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('c3f65a52bd9f', 'mutation')
export const CloseComplaint: TrustedDocument<CloseComplaintMutation, CloseComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('4260f042181f', 'mutation')
export const CompensationCase: TrustedDocument<CompensationCaseQuery, CompensationCaseQueryVariables> = /* @__PURE__ */ trustedDocument('92b3e9e65db3', 'query')
export const ComplaintByTrackingCode: TrustedDocument<ComplaintByTrackingCodeQuery, ComplaintByTrackingCodeQueryVariables> = /* @__PURE__ */ trustedDocument('3401309121ef', 'query')
export const ComplaintChanged: TrustedDocument<ComplaintChangedSubscription, ComplaintChangedSubscriptionVariables> = /* @__PURE__ */ trustedDocument('d39422343bfb', 'subscription')
export const CompleteSurvey: TrustedDocument<CompleteSurveyMutation, CompleteSurveyMutationVariables> = /* @__PURE__ */ trustedDocument('0b19f61dac93', 'mutation')
export const ConfirmSecondFactor: TrustedDocument<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = /* @__PURE__ */ trustedDocument('d2c511f15fab', 'mutation')
export const ConfirmSolved: TrustedDocument<ConfirmSolvedMutation, ConfirmSolvedMutationVariables> = /* @__PURE__ */ trustedDocument('209c671a3cb8', 'mutation')
export const ConfirmUnderstanding: TrustedDocument<ConfirmUnderstandingMutation, ConfirmUnderstandingMutationVariables> = /* @__PURE__ */ trustedDocument('11747b5a6cae', 'mutation')
export const CorrectUnderstanding: TrustedDocument<CorrectUnderstandingMutation, CorrectUnderstandingMutationVariables> = /* @__PURE__ */ trustedDocument('4eee7f31b8df', 'mutation')
export const CounterOffer: TrustedDocument<CounterOfferMutation, CounterOfferMutationVariables> = /* @__PURE__ */ trustedDocument('06520f1f951d', 'mutation')
export const CreateKey: TrustedDocument<CreateKeyMutation, CreateKeyMutationVariables> = /* @__PURE__ */ trustedDocument('ea71c98d8e34', 'mutation')
export const CustomerFile: TrustedDocument<CustomerFileQuery, CustomerFileQueryVariables> = /* @__PURE__ */ trustedDocument('d86d80a18acb', 'query')
export const CustomersPage: TrustedDocument<CustomersPageQuery, CustomersPageQueryVariables> = /* @__PURE__ */ trustedDocument('eabe68fc9e7a', 'query')
export const DecideComplaint: TrustedDocument<DecideComplaintMutation, DecideComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('874b577f8597', 'mutation')
export const DeclineOption: TrustedDocument<DeclineOptionMutation, DeclineOptionMutationVariables> = /* @__PURE__ */ trustedDocument('6e5493404edd', 'mutation')
export const DepartmentWork: TrustedDocument<DepartmentWorkQuery, DepartmentWorkQueryVariables> = /* @__PURE__ */ trustedDocument('69d82b7b0aa0', 'query')
export const DeskChanged: TrustedDocument<DeskChangedSubscription, DeskChangedSubscriptionVariables> = /* @__PURE__ */ trustedDocument('ccb35ad4bd97', 'subscription')
export const DraftAnswer: TrustedDocument<DraftAnswerMutation, DraftAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('4b4b339a386b', 'mutation')
export const Escalate: TrustedDocument<EscalateMutation, EscalateMutationVariables> = /* @__PURE__ */ trustedDocument('17ca24cdd1e8', 'mutation')
export const EscalateComplaint: TrustedDocument<EscalateComplaintMutation, EscalateComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('55ea6d99afd5', 'mutation')
export const FileComplaint: TrustedDocument<FileComplaintMutation, FileComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('545dfed7404e', 'mutation')
export const FileOnBehalf: TrustedDocument<FileOnBehalfMutation, FileOnBehalfMutationVariables> = /* @__PURE__ */ trustedDocument('f6d671bd39d3', 'mutation')
export const FoundAnswers: TrustedDocument<FoundAnswersQuery, FoundAnswersQueryVariables> = /* @__PURE__ */ trustedDocument('cd49d23b8413', 'query')
export const HandOver: TrustedDocument<HandOverMutation, HandOverMutationVariables> = /* @__PURE__ */ trustedDocument('d07d6b76b76c', 'mutation')
export const HolidayCountries: TrustedDocument<HolidayCountriesQuery, HolidayCountriesQueryVariables> = /* @__PURE__ */ trustedDocument('276dc2651344', 'query')
export const IdentityProvider: TrustedDocument<IdentityProviderQuery, IdentityProviderQueryVariables> = /* @__PURE__ */ trustedDocument('8387d7ffb7bb', 'query')
export const InviteStaff: TrustedDocument<InviteStaffMutation, InviteStaffMutationVariables> = /* @__PURE__ */ trustedDocument('a6ba37632ca3', 'mutation')
export const KeepPromise: TrustedDocument<KeepPromiseMutation, KeepPromiseMutationVariables> = /* @__PURE__ */ trustedDocument('b08abde3d01a', 'mutation')
export const LetterPreview: TrustedDocument<LetterPreviewQuery, LetterPreviewQueryVariables> = /* @__PURE__ */ trustedDocument('a0a28cbd69d4', 'query')
export const MakePromise: TrustedDocument<MakePromiseMutation, MakePromiseMutationVariables> = /* @__PURE__ */ trustedDocument('ad3ca2ba2bec', 'mutation')
export const MergeComplaints: TrustedDocument<MergeComplaintsMutation, MergeComplaintsMutationVariables> = /* @__PURE__ */ trustedDocument('27af5f13d758', 'mutation')
export const MoreTimeline: TrustedDocument<MoreTimelineQuery, MoreTimelineQueryVariables> = /* @__PURE__ */ trustedDocument('146152e6b5c6', 'query')
export const MovePromise: TrustedDocument<MovePromiseMutation, MovePromiseMutationVariables> = /* @__PURE__ */ trustedDocument('0f93cf072822', 'mutation')
export const OpenDesk: TrustedDocument<OpenDeskQuery, OpenDeskQueryVariables> = /* @__PURE__ */ trustedDocument('33be1ecd8087', 'query')
export const OrderCategories: TrustedDocument<OrderCategoriesMutation, OrderCategoriesMutationVariables> = /* @__PURE__ */ trustedDocument('162c15a51f1d', 'mutation')
export const OrderCauses: TrustedDocument<OrderCausesMutation, OrderCausesMutationVariables> = /* @__PURE__ */ trustedDocument('f439bf99d05a', 'mutation')
export const OrderDepartments: TrustedDocument<OrderDepartmentsMutation, OrderDepartmentsMutationVariables> = /* @__PURE__ */ trustedDocument('8c2d07050676', 'mutation')
export const OwnPasskeys: TrustedDocument<OwnPasskeysQuery, OwnPasskeysQueryVariables> = /* @__PURE__ */ trustedDocument('9277e408c5d8', 'query')
export const People: TrustedDocument<PeopleQuery, PeopleQueryVariables> = /* @__PURE__ */ trustedDocument('757c08f8a2c2', 'query')
export const PlaceCard: TrustedDocument<PlaceCardQuery, PlaceCardQueryVariables> = /* @__PURE__ */ trustedDocument('69ba1d4fbbff', 'query')
export const ProposeOptions: TrustedDocument<ProposeOptionsMutation, ProposeOptionsMutationVariables> = /* @__PURE__ */ trustedDocument('337be87febca', 'mutation')
export const PublishAnswer: TrustedDocument<PublishAnswerMutation, PublishAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('48a6a067a106', 'mutation')
export const PutIntoFund: TrustedDocument<PutIntoFundMutation, PutIntoFundMutationVariables> = /* @__PURE__ */ trustedDocument('0a0310efdfb6', 'mutation')
export const QueueCounts: TrustedDocument<QueueCountsQuery, QueueCountsQueryVariables> = /* @__PURE__ */ trustedDocument('b61dbebc550e', 'query')
export const QueuePage: TrustedDocument<QueuePageQuery, QueuePageQueryVariables> = /* @__PURE__ */ trustedDocument('3515072103df', 'query')
export const RecordCall: TrustedDocument<RecordCallMutation, RecordCallMutationVariables> = /* @__PURE__ */ trustedDocument('2ae908752c81', 'mutation')
export const RecordCause: TrustedDocument<RecordCauseMutation, RecordCauseMutationVariables> = /* @__PURE__ */ trustedDocument('70bb238a3871', 'mutation')
export const RecordCustomerPart: TrustedDocument<RecordCustomerPartMutation, RecordCustomerPartMutationVariables> = /* @__PURE__ */ trustedDocument('b2cc34e10c74', 'mutation')
export const RecordPurchase: TrustedDocument<RecordPurchaseMutation, RecordPurchaseMutationVariables> = /* @__PURE__ */ trustedDocument('d1fc1fb03781', 'mutation')
export const RecordRemedy: TrustedDocument<RecordRemedyMutation, RecordRemedyMutationVariables> = /* @__PURE__ */ trustedDocument('f92ec946caff', 'mutation')
export const RecordSurveyAnswer: TrustedDocument<RecordSurveyAnswerMutation, RecordSurveyAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('c58b0e6e95fe', 'mutation')
export const RemedyPolicyInForce: TrustedDocument<RemedyPolicyInForceQuery, RemedyPolicyInForceQueryVariables> = /* @__PURE__ */ trustedDocument('86ef7fed9288', 'query')
export const RemoveIdentityProvider: TrustedDocument<RemoveIdentityProviderMutation, RemoveIdentityProviderMutationVariables> = /* @__PURE__ */ trustedDocument('88b8f28ee41c', 'mutation')
export const RemoveOrigin: TrustedDocument<RemoveOriginMutation, RemoveOriginMutationVariables> = /* @__PURE__ */ trustedDocument('a4a425b95995', 'mutation')
export const RemovePasskey: TrustedDocument<RemovePasskeyMutation, RemovePasskeyMutationVariables> = /* @__PURE__ */ trustedDocument('506aa9a6acd1', 'mutation')
export const RemoveSecondFactor: TrustedDocument<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables> = /* @__PURE__ */ trustedDocument('140b96493374', 'mutation')
export const RemoveView: TrustedDocument<RemoveViewMutation, RemoveViewMutationVariables> = /* @__PURE__ */ trustedDocument('cd4b9725eb44', 'mutation')
export const RemoveWebhookEndpoint: TrustedDocument<RemoveWebhookEndpointMutation, RemoveWebhookEndpointMutationVariables> = /* @__PURE__ */ trustedDocument('8049dc90db0a', 'mutation')
export const RenameDepartment: TrustedDocument<RenameDepartmentMutation, RenameDepartmentMutationVariables> = /* @__PURE__ */ trustedDocument('67923d85c9a2', 'mutation')
export const RenewBackupCodes: TrustedDocument<RenewBackupCodesMutation, RenewBackupCodesMutationVariables> = /* @__PURE__ */ trustedDocument('c4c14a945efa', 'mutation')
export const ReopenComplaint: TrustedDocument<ReopenComplaintMutation, ReopenComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('94bff4596f1d', 'mutation')
export const ReopenOnBehalf: TrustedDocument<ReopenOnBehalfMutation, ReopenOnBehalfMutationVariables> = /* @__PURE__ */ trustedDocument('1cb465fb55bf', 'mutation')
export const ReplyToCustomer: TrustedDocument<ReplyToCustomerMutation, ReplyToCustomerMutationVariables> = /* @__PURE__ */ trustedDocument('e759add9f543', 'mutation')
export const RequestPasswordReset: TrustedDocument<RequestPasswordResetMutation, RequestPasswordResetMutationVariables> = /* @__PURE__ */ trustedDocument('e4ed23475f3e', 'mutation')
export const RequestTrackingLink: TrustedDocument<RequestTrackingLinkMutation, RequestTrackingLinkMutationVariables> = /* @__PURE__ */ trustedDocument('8dd84f40d13a', 'mutation')
export const ResetPassword: TrustedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = /* @__PURE__ */ trustedDocument('3fd418547449', 'mutation')
export const ResetSecondFactor: TrustedDocument<ResetSecondFactorMutation, ResetSecondFactorMutationVariables> = /* @__PURE__ */ trustedDocument('177690b2d0f6', 'mutation')
export const RetireAnswer: TrustedDocument<RetireAnswerMutation, RetireAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('fd7b1911b9e8', 'mutation')
export const RetireDepartment: TrustedDocument<RetireDepartmentMutation, RetireDepartmentMutationVariables> = /* @__PURE__ */ trustedDocument('7c92a0f12645', 'mutation')
export const ReviewAnswer: TrustedDocument<ReviewAnswerMutation, ReviewAnswerMutationVariables> = /* @__PURE__ */ trustedDocument('ad3440a611c4', 'mutation')
export const RevokeKey: TrustedDocument<RevokeKeyMutation, RevokeKeyMutationVariables> = /* @__PURE__ */ trustedDocument('43b725906c3e', 'mutation')
export const RotateWebhookSecret: TrustedDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables> = /* @__PURE__ */ trustedDocument('afa0d4c83739', 'mutation')
export const RoutingInForce: TrustedDocument<RoutingInForceQuery, RoutingInForceQueryVariables> = /* @__PURE__ */ trustedDocument('67b32e9638de', 'query')
export const SaveView: TrustedDocument<SaveViewMutation, SaveViewMutationVariables> = /* @__PURE__ */ trustedDocument('dffdaf263969', 'mutation')
export const SavedViews: TrustedDocument<SavedViewsQuery, SavedViewsQueryVariables> = /* @__PURE__ */ trustedDocument('a23dd3bd4e81', 'query')
export const SayAnswerHelped: TrustedDocument<SayAnswerHelpedMutation, SayAnswerHelpedMutationVariables> = /* @__PURE__ */ trustedDocument('b275ea21d1ee', 'mutation')
export const SecondFactorState: TrustedDocument<SecondFactorStateQuery, SecondFactorStateQueryVariables> = /* @__PURE__ */ trustedDocument('f24c8e686c1d', 'query')
export const SendSuggestion: TrustedDocument<SendSuggestionMutation, SendSuggestionMutationVariables> = /* @__PURE__ */ trustedDocument('41bf355d7ac5', 'mutation')
export const SendWebhookAgain: TrustedDocument<SendWebhookAgainMutation, SendWebhookAgainMutationVariables> = /* @__PURE__ */ trustedDocument('8a8ffde6995d', 'mutation')
export const SetAside: TrustedDocument<SetAsideMutation, SetAsideMutationVariables> = /* @__PURE__ */ trustedDocument('27b4fcd619ff', 'mutation')
export const SetAsideInQueue: TrustedDocument<SetAsideInQueueMutation, SetAsideInQueueMutationVariables> = /* @__PURE__ */ trustedDocument('6b7421393d41', 'mutation')
export const SetAuthority: TrustedDocument<SetAuthorityMutation, SetAuthorityMutationVariables> = /* @__PURE__ */ trustedDocument('45e5b1c6c368', 'mutation')
export const SetCalendar: TrustedDocument<SetCalendarMutation, SetCalendarMutationVariables> = /* @__PURE__ */ trustedDocument('c96ed86f9013', 'mutation')
export const SetIdentityProvider: TrustedDocument<SetIdentityProviderMutation, SetIdentityProviderMutationVariables> = /* @__PURE__ */ trustedDocument('e0f2d8b8de62', 'mutation')
export const SetLadder: TrustedDocument<SetLadderMutation, SetLadderMutationVariables> = /* @__PURE__ */ trustedDocument('24677150f5ee', 'mutation')
export const SetRemedyPolicy: TrustedDocument<SetRemedyPolicyMutation, SetRemedyPolicyMutationVariables> = /* @__PURE__ */ trustedDocument('ad6b407cf159', 'mutation')
export const SetRewardRules: TrustedDocument<SetRewardRulesMutation, SetRewardRulesMutationVariables> = /* @__PURE__ */ trustedDocument('d4a1ea3d7f07', 'mutation')
export const SetRoutingRules: TrustedDocument<SetRoutingRulesMutation, SetRoutingRulesMutationVariables> = /* @__PURE__ */ trustedDocument('0a1605a71f42', 'mutation')
export const SetServiceStandards: TrustedDocument<SetServiceStandardsMutation, SetServiceStandardsMutationVariables> = /* @__PURE__ */ trustedDocument('aa7e15b04d1d', 'mutation')
export const SetSurveys: TrustedDocument<SetSurveysMutation, SetSurveysMutationVariables> = /* @__PURE__ */ trustedDocument('e0353c35ad03', 'mutation')
export const SignIn: TrustedDocument<SignInMutation, SignInMutationVariables> = /* @__PURE__ */ trustedDocument('d5bde8015d17', 'mutation')
export const SignInWithPasskey: TrustedDocument<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables> = /* @__PURE__ */ trustedDocument('a32d02929509', 'mutation')
export const SignOut: TrustedDocument<SignOutMutation, SignOutMutationVariables> = /* @__PURE__ */ trustedDocument('553caf4d769f', 'mutation')
export const SignOutEverywhere: TrustedDocument<SignOutEverywhereMutation, SignOutEverywhereMutationVariables> = /* @__PURE__ */ trustedDocument('062720f9e974', 'mutation')
export const StageUpload: TrustedDocument<StageUploadMutation, StageUploadMutationVariables> = /* @__PURE__ */ trustedDocument('33d2e7292c2d', 'mutation')
export const StoreAnswer: TrustedDocument<StoreAnswerQuery, StoreAnswerQueryVariables> = /* @__PURE__ */ trustedDocument('8c96c1e020ed', 'query')
export const StoreAnswers: TrustedDocument<StoreAnswersQuery, StoreAnswersQueryVariables> = /* @__PURE__ */ trustedDocument('ca80261ae071', 'query')
export const StoreAsking: TrustedDocument<StoreAskingQuery, StoreAskingQueryVariables> = /* @__PURE__ */ trustedDocument('7a48b9baf270', 'query')
export const StoreDepartments: TrustedDocument<StoreDepartmentsQuery, StoreDepartmentsQueryVariables> = /* @__PURE__ */ trustedDocument('df2a8bd04fd3', 'query')
export const StoreMoney: TrustedDocument<StoreMoneyQuery, StoreMoneyQueryVariables> = /* @__PURE__ */ trustedDocument('4ef81d9afa2a', 'query')
export const StoreSettings: TrustedDocument<StoreSettingsQuery, StoreSettingsQueryVariables> = /* @__PURE__ */ trustedDocument('433c7885bfcd', 'query')
export const StoreShape: TrustedDocument<StoreShapeQuery, StoreShapeQueryVariables> = /* @__PURE__ */ trustedDocument('44ef175dace7', 'query')
export const StoreTimes: TrustedDocument<StoreTimesQuery, StoreTimesQueryVariables> = /* @__PURE__ */ trustedDocument('359df152a777', 'query')
export const Storefront: TrustedDocument<StorefrontQuery, StorefrontQueryVariables> = /* @__PURE__ */ trustedDocument('f241b5b14554', 'query')
export const SuggestedAnswers: TrustedDocument<SuggestedAnswersQuery, SuggestedAnswersQueryVariables> = /* @__PURE__ */ trustedDocument('a056bb2909d1', 'query')
export const Suggestions: TrustedDocument<SuggestionsQuery, SuggestionsQueryVariables> = /* @__PURE__ */ trustedDocument('93f7e0f621c6', 'query')
export const Summarise: TrustedDocument<SummariseMutation, SummariseMutationVariables> = /* @__PURE__ */ trustedDocument('f4d2f21efa79', 'mutation')
export const SurveyAnswers: TrustedDocument<SurveyAnswersQuery, SurveyAnswersQueryVariables> = /* @__PURE__ */ trustedDocument('ef0975b53a21', 'query')
export const SurveyAsked: TrustedDocument<SurveyAskedQuery, SurveyAskedQueryVariables> = /* @__PURE__ */ trustedDocument('988c4f606aef', 'query')
export const SurveyFigures: TrustedDocument<SurveyFiguresQuery, SurveyFiguresQueryVariables> = /* @__PURE__ */ trustedDocument('416f1b613376', 'query')
export const TakeUpAgain: TrustedDocument<TakeUpAgainMutation, TakeUpAgainMutationVariables> = /* @__PURE__ */ trustedDocument('24782da78e07', 'mutation')
export const TestWebhookEndpoint: TrustedDocument<TestWebhookEndpointMutation, TestWebhookEndpointMutationVariables> = /* @__PURE__ */ trustedDocument('79eea5e02067', 'mutation')
export const ThankForComplaint: TrustedDocument<ThankForComplaintMutation, ThankForComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('2cbabaf2512f', 'mutation')
export const TrackedSolution: TrustedDocument<TrackedSolutionQuery, TrackedSolutionQueryVariables> = /* @__PURE__ */ trustedDocument('c04f1b07cc46', 'query')
export const TryClassification: TrustedDocument<TryClassificationQuery, TryClassificationQueryVariables> = /* @__PURE__ */ trustedDocument('a3715f046e66', 'query')
export const TryRemedyPolicy: TrustedDocument<TryRemedyPolicyQuery, TryRemedyPolicyQueryVariables> = /* @__PURE__ */ trustedDocument('f2bbaeb55d1b', 'query')
export const TryRouting: TrustedDocument<TryRoutingQuery, TryRoutingQueryVariables> = /* @__PURE__ */ trustedDocument('4629e0b73650', 'query')
export const TryTimes: TrustedDocument<TryTimesQuery, TryTimesQueryVariables> = /* @__PURE__ */ trustedDocument('c07049b502d1', 'query')
export const TurnIntoComplaint: TrustedDocument<TurnIntoComplaintMutation, TurnIntoComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('c1fa62141283', 'mutation')
export const UpdateStaff: TrustedDocument<UpdateStaffMutation, UpdateStaffMutationVariables> = /* @__PURE__ */ trustedDocument('9671ffb1d15b', 'mutation')
export const Viewer: TrustedDocument<ViewerQuery, ViewerQueryVariables> = /* @__PURE__ */ trustedDocument('2bdf60c14dc4', 'query')
export const WaitingApprovals: TrustedDocument<WaitingApprovalsQuery, WaitingApprovalsQueryVariables> = /* @__PURE__ */ trustedDocument('07c1a7a693fa', 'query')
export const WaitingCompensations: TrustedDocument<WaitingCompensationsQuery, WaitingCompensationsQueryVariables> = /* @__PURE__ */ trustedDocument('ad6f3e5fcb8f', 'query')
export const WebhookDeliveries: TrustedDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables> = /* @__PURE__ */ trustedDocument('8d3a50bc07d8', 'query')
export const WebhookEndpoints: TrustedDocument<WebhookEndpointsQuery, WebhookEndpointsQueryVariables> = /* @__PURE__ */ trustedDocument('5de4603fefa2', 'query')
export const WhatHappensNext: TrustedDocument<WhatHappensNextQuery, WhatHappensNextQueryVariables> = /* @__PURE__ */ trustedDocument('b2120574b586', 'query')
export const WithdrawComplaint: TrustedDocument<WithdrawComplaintMutation, WithdrawComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('98830464b1c3', 'mutation')