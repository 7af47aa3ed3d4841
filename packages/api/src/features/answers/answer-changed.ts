import { ExpectedError } from '../../errors.ts'
import type { Answer } from './store.ts'

/** Somebody else was faster: the answer as it stands now comes with it, so that nothing of what was written has to be lost. */
export class AnswerChangedError extends ExpectedError {
  readonly code = 'ANSWER_CHANGED'
  readonly answer: Answer
  constructor(message: string, answer: Answer) {
    super(message)
    this.answer = answer
  }
}
