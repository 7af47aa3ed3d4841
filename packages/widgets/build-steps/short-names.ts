import { en as solutionEnglish } from '../src/solution/words/en.ts'
import { en } from '../src/words/en.ts'

/**
 * Names of our own that live only between our modules: the CDN build shortens them. Never a name of the contract, the
 * DOM, Lit or urql, nor a decorated property, a word, or what is kept in the browser's storage: those are read by others. Nor a
 * name by which something is looked up as a string, or that goes to a file that lies apart (`apart.ts`), where it is shortened
 * otherwise. The browser tests run on this build.
 */
const names = [
  'telling',
  'isSending',
  'isRestored',
  'isContactKnown',
  'isUnknown',
  'problems',
  'notice',
  'again',
  'submitSeparately',
  'showEarlier',
  'enterText',
  'enterReason',
  'codeProblems',
  'openCode',
  'onRetry',
  'onStartFresh',
  'onOtherContact',
  'onCopied',
  'onAnother',
  'onChange',
  'isLarge',
  'maxLength',
  'autocomplete',
  'changed',
  'isSeparate',
  'hint',
  'leave',
  'enter',
  'delivery',
  'lineChanged',
  'arrived',
  'localize',
  'ask',
  'line',
  'say',
  'retry',
  'showPanel',
  'prefill',
  'submitCode',
  'submitRequest',
  'typedBefore',
  'moveFocus',
  'codeOfPage',
  'openPasted',
  'prepare',
  'answerCame',
  'texts',
  'finding',
  'conversation',
  'announcement',
  'isCutOff',
  'isShort',
  'forget',
  'panel',
  'resumes',
  'isOpen',
  'emit',
]
const words = names.filter((name) => name in en || name in solutionEnglish)
// A word that is shortened would be lost in every other language and for every store that overrides it.
if (words.length > 0) throw new Error(`These are words, they cannot be shortened: ${words.join(', ')}.`)

/** Ours, and what Lit marks as its own between its modules (`_$changedProperties`). */
export const shortNames = new RegExp(`^(${names.join('|')}|_\\$.*)$`)
