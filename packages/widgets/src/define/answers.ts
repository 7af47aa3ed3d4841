import { Answers } from '../answers/answers.ts'
import { wordsOfPage } from '../words/words.ts'

await wordsOfPage()
Answers.define('redress-answers')

// Brings the type of the tag to who imports this module.
export type { Answers }
