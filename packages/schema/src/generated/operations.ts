/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/* Made by `npm run codegen` from operations/*.graphql. Do not edit. */
import { type TrustedDocument, trustedDocument } from '../trusted-document.ts'
export type ActorKind =
  | 'CUSTOMER'
  | 'DEVELOPER'
  | 'STAFF'
  | 'SYSTEM';

export type AddMessageInput = {
  readonly key: string;
  readonly text: string;
  readonly trackingCode: string;
};

export type ComplaintStatus =
  | 'AGREED'
  | 'ASSESSING'
  | 'CLOSED'
  | 'INVESTIGATING'
  | 'MERGED'
  | 'OPTIONS_OFFERED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'RESOLVED'
  | 'WITHDRAWN';

export type ComplaintSubjectInput = {
  readonly orderNumber?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly price?: MoneyInput | null | undefined;
  readonly productName?: string | null | undefined;
  readonly purchasedOn?: string | null | undefined;
  readonly sku?: string | null | undefined;
  readonly staffName?: string | null | undefined;
};

export type ContactChannel =
  | 'EMAIL'
  | 'PHONE';

export type ContactInput = {
  readonly email?: string | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly preferredChannel?: ContactChannel | null | undefined;
  readonly preferredTime?: string | null | undefined;
};

export type CustomerAction =
  | 'ADD_MESSAGE'
  | 'WITHDRAW';

export type DesiredOutcomeInput = {
  readonly remedies?: ReadonlyArray<RemedyKind> | null | undefined;
  readonly words?: string | null | undefined;
};

export type ErrorCode =
  | 'IDEMPOTENCY_CONFLICT'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'STATUS_CONFLICT'
  | 'TEMPORARILY_UNAVAILABLE'
  | 'VALIDATION';

export type EventType =
  | 'FILED'
  | 'MESSAGE'
  | 'PROMISE_MADE'
  | 'STATUS_CHANGED';

export type FileComplaintInput = {
  readonly about?: ComplaintSubjectInput | null | undefined;
  readonly categoryId?: string | null | undefined;
  readonly contact: ContactInput;
  readonly countryCode?: string | null | undefined;
  readonly description: string;
  readonly desiredOutcome?: DesiredOutcomeInput | null | undefined;
  readonly key: string;
  readonly locale?: string | null | undefined;
};

export type IssueCode =
  | 'INVALID'
  | 'OUT_OF_RANGE'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNKNOWN';

export type MoneyInput = {
  readonly amountMinor: number;
  readonly currency: string;
};

export type PromiseKind =
  | 'CALLBACK'
  | 'CUSTOM'
  | 'DECISION'
  | 'FIRST_REPLY'
  | 'FOLLOW_UP'
  | 'NEXT_UPDATE'
  | 'REMEDY';

export type RemedyKind =
  | 'APOLOGY'
  | 'DELIVERY_PAID'
  | 'EXPLANATION'
  | 'OTHER'
  | 'PRICE_REDUCTION'
  | 'RAIN_CHECK'
  | 'REFUND'
  | 'REPAIR'
  | 'REPLACEMENT'
  | 'VOUCHER';

export type RequestTrackingLinkInput = {
  readonly email: string;
  readonly key: string;
  readonly reference: string;
};

export type StepState =
  | 'DONE'
  | 'LATER'
  | 'NOW';

export type WaitingOn =
  | 'CUSTOMER'
  | 'STORE'
  | 'THIRD_PARTY';

export type WithdrawComplaintInput = {
  readonly key: string;
  readonly reason?: string | null | undefined;
  readonly trackingCode: string;
};

export type AddMessageMutationVariables = Exact<{
  input: AddMessageInput;
}>;


export type AddMessageMutation = { readonly addMessage:
    | { readonly __typename: 'AddMessageSuccess', readonly complaint: { readonly reference: string, readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string }, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type ComplaintByTrackingCodeQueryVariables = Exact<{
  trackingCode: string;
}>;


export type ComplaintByTrackingCodeQuery = { readonly complaintByTrackingCode: { readonly reference: string, readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string }, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { readonly fileComplaint:
    | { readonly __typename: 'FileComplaintSuccess', readonly trackingCode: string, readonly complaint: { readonly reference: string, readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string }, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type MoreTimelineQueryVariables = Exact<{
  trackingCode: string;
  after: string;
}>;


export type MoreTimelineQuery = { readonly complaintByTrackingCode: { readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RequestTrackingLinkMutationVariables = Exact<{
  input: RequestTrackingLinkInput;
}>;


export type RequestTrackingLinkMutation = { readonly requestTrackingLink:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'RequestTrackingLinkSuccess', readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
   };

export type StorefrontQueryVariables = Exact<{ [key: string]: never; }>;


export type StorefrontQuery = { readonly storefront: { readonly name: string, readonly timeZone: string, readonly locales: ReadonlyArray<string>, readonly accentColor: string | null, readonly firstReplyBy: string, readonly phone: string | null, readonly email: string | null, readonly hours: string | null } };

export type TrackedComplaintPartsFragment = { readonly reference: string, readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string }, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WithdrawComplaintMutationVariables = Exact<{
  input: WithdrawComplaintInput;
}>;


export type WithdrawComplaintMutation = { readonly withdrawComplaint:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RateLimitError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'StatusConflictError', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'TemporarilyUnavailableError', readonly code: ErrorCode, readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly issues: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: IssueCode, readonly message: string }> }
    | { readonly __typename: 'WithdrawComplaintSuccess', readonly complaint: { readonly reference: string, readonly status: ComplaintStatus, readonly statusLabel: string, readonly waitingOn: WaitingOn, readonly receivedAt: string, readonly description: string, readonly actions: ReadonlyArray<CustomerAction>, readonly understanding: { readonly text: string }, readonly about: { readonly orderNumber: string | null, readonly productName: string | null } | null, readonly owner: { readonly displayName: string } | null, readonly nextPromise: { readonly kind: PromiseKind, readonly wording: string, readonly dueAt: string } | null, readonly nextSteps: ReadonlyArray<{ readonly state: StepState, readonly title: string, readonly detail: string | null, readonly by: string | null }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EventType, readonly at: string, readonly summary: string, readonly text: string | null, readonly actor: { readonly kind: ActorKind, readonly displayName: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } }
   };

export const AddMessage: TrustedDocument<AddMessageMutation, AddMessageMutationVariables> = /* @__PURE__ */ trustedDocument('sha256:20a991b06d28567659f8f16a387837e33701c61b29aca368ac020da95aaf7937', 'mutation')
export const ComplaintByTrackingCode: TrustedDocument<ComplaintByTrackingCodeQuery, ComplaintByTrackingCodeQueryVariables> = /* @__PURE__ */ trustedDocument('sha256:5bff413cf0c89583f2f66e0f836c1ca64a18206386f37a0b18b2cc1f4e60941f', 'query')
export const FileComplaint: TrustedDocument<FileComplaintMutation, FileComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('sha256:c0035e59e8890006bbdd6a1fb8c15cebdcce3ee5d874e778e505d46e0de8ea9f', 'mutation')
export const MoreTimeline: TrustedDocument<MoreTimelineQuery, MoreTimelineQueryVariables> = /* @__PURE__ */ trustedDocument('sha256:cef4deaba3e96e025f88cf4886f6361392ef9d8f154660f2e429198b7a4612d4', 'query')
export const RequestTrackingLink: TrustedDocument<RequestTrackingLinkMutation, RequestTrackingLinkMutationVariables> = /* @__PURE__ */ trustedDocument('sha256:eb8f8228cd3a5a9a23e74204a768727d6b9e9ea2efbd40b752bfe2cb50bc4900', 'mutation')
export const Storefront: TrustedDocument<StorefrontQuery, StorefrontQueryVariables> = /* @__PURE__ */ trustedDocument('sha256:d730563aa1fca40dd027a1efeebf9c48ee3c937b29bd477c1e6129bb73c403be', 'query')
export const WithdrawComplaint: TrustedDocument<WithdrawComplaintMutation, WithdrawComplaintMutationVariables> = /* @__PURE__ */ trustedDocument('sha256:73bec0a8d5b13dacf47a09e9e7323da88fd8c88323f87ab228037e1e50453ad4', 'mutation')