import { CaseStatus } from '../case-status/case-status.ts'
import { wordsOfPage } from '../words/words.ts'

await wordsOfPage()
CaseStatus.define('redress-case-status')

// Brings the type of the tag to who imports this module.
export type { CaseStatus }
