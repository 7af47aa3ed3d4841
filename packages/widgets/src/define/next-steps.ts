import { NextSteps } from '../next-steps/next-steps.ts'
import { wordsOfPage } from '../words/words.ts'

await wordsOfPage()
NextSteps.define('redress-next-steps')

// Brings the type of the tag to who imports this module.
export type { NextSteps }
