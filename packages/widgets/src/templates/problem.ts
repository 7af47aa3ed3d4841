/** One thing that keeps a form from going: which field, and what to do about it. */
export interface Problem {
  /** The id of the field, or null when it belongs to none. */
  readonly field: string | null
  readonly message: string
}
