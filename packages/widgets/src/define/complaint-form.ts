import { ComplaintForm } from '../complaint-form/complaint-form.ts'
import { wordsOfPage } from '../words/words.ts'

await wordsOfPage()
ComplaintForm.define('redress-complaint-form')

// Brings the type of the tag to who imports this module.
export type { ComplaintForm }
