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

export class TemporarilyUnavailableError extends ExpectedError {
  readonly code = 'TEMPORARILY_UNAVAILABLE'
  readonly retryAfterSeconds: number
  constructor(message: string, retryAfterSeconds: number) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
