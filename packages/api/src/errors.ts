/**
 * Expected failures. Services throw them, a write that throws leaves nothing behind, and the graph returns them as typed
 * members of the result unions (contract, "Errors"). Whatever else is thrown is a fault of ours: masked, logged once.
 */
import type { ComplaintStatus, ErrorCode, IssueCode } from '@redress/schema/enums'

export abstract class ExpectedError extends Error {
  abstract readonly code: ErrorCode
}

/** What is wrong with one field of an input. `path` leads from the input to the field. */
export interface Issue {
  path: string[]
  code: IssueCode
  message: string
}

export class ValidationError extends ExpectedError {
  readonly code = 'VALIDATION'
  readonly issues: Issue[]
  constructor(message: string, issues: Issue[]) {
    super(message)
    this.issues = issues
  }
}

export class IdempotencyConflictError extends ExpectedError {
  readonly code = 'IDEMPOTENCY_CONFLICT'
}

export class RateLimitError extends ExpectedError {
  readonly code = 'RATE_LIMITED'
  readonly retryAfterSeconds: number
  constructor(message: string, retryAfterSeconds: number) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Also what a caller gets who may not see the thing: its existence is a secret. */
export class NotFoundError extends ExpectedError {
  readonly code = 'NOT_FOUND'
}

/** For an unknown address and a wrong password alike. */
export class WrongCredentialsError extends ExpectedError {
  readonly code = 'WRONG_CREDENTIALS'
}

/** The password fits, and a code is asked for beside it. */
export class SecondFactorRequiredError extends ExpectedError {
  readonly code = 'SECOND_FACTOR_REQUIRED'
}

/** The role does not allow it; what it would do is no secret. */
export class ForbiddenError extends ExpectedError {
  readonly code = 'FORBIDDEN'
}

/** Signed in too long ago for what would be decided. */
export class SignInAgainError extends ExpectedError {
  readonly code = 'SIGN_IN_AGAIN'
}

export class StatusConflictError extends ExpectedError {
  readonly code = 'STATUS_CONFLICT'
  readonly fromStatus: ComplaintStatus
  readonly allowed: readonly ComplaintStatus[]
  constructor(message: string, fromStatus: ComplaintStatus, allowed: readonly ComplaintStatus[]) {
    super(message)
    this.fromStatus = fromStatus
    this.allowed = allowed
  }
}

/** A sum of money, in minor units of its currency. */
export interface Amount {
  amountMinor: number
  currency: string
}

export class AuthorityExceededError extends ExpectedError {
  readonly code = 'AUTHORITY_EXCEEDED'
  /** What this person may give in one case, and what it would have been. */
  readonly limit: Amount
  readonly sum: Amount
  readonly approverIds: readonly string[]
  constructor(message: string, { limit, sum, approverIds }: { limit: Amount; sum: Amount; approverIds: string[] }) {
    super(message)
    this.limit = limit
    this.sum = sum
    this.approverIds = approverIds
  }
}

export class FundExhaustedError extends ExpectedError {
  readonly code = 'FUND_EXHAUSTED'
  /** What the fund holds, and what was to come out of it. */
  readonly balance: Amount
  readonly needed: Amount
  constructor(message: string, { balance, needed }: { balance: Amount; needed: Amount }) {
    super(message)
    this.balance = balance
    this.needed = needed
  }
}

/** Of two answers to one survey the first counts. */
export class SurveyAnsweredError extends ExpectedError {
  readonly code = 'SURVEY_ANSWERED'
  readonly mark: number
  constructor(message: string, mark: number) {
    super(message)
    this.mark = mark
  }
}

export class AlreadyThankedError extends ExpectedError {
  readonly code = 'ALREADY_THANKED'
  readonly thankedAt: Date
  constructor(message: string, thankedAt: Date) {
    super(message)
    this.thankedAt = thankedAt
  }
}

export class RewardLimitReachedError extends ExpectedError {
  readonly code = 'REWARD_LIMIT_REACHED'
  /** How often in a year. */
  readonly most: number
  constructor(message: string, most: number) {
    super(message)
    this.most = most
  }
}

export class TemporarilyUnavailableError extends ExpectedError {
  readonly code = 'TEMPORARILY_UNAVAILABLE'
  readonly retryAfterSeconds: number
  constructor(message: string, retryAfterSeconds: number) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
