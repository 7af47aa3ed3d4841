/** "This is what we understood" (mission A3, A4): a first summary made from the record itself. Pure. */
import type { Words } from '../../words/words.ts'
import type { DesiredOutcome } from './tables.ts'

export interface UnderstandingSource {
  productName: string | null
  orderNumber: string | null
  desiredOutcome: DesiredOutcome | null
}

export function understandingOf(
  { productName, orderNumber, desiredOutcome }: UnderstandingSource,
  { understanding }: Words,
): string {
  const wanted = desiredOutcome?.remedies ?? []
  const sentences = [
    understanding.about({ productName: productName ?? undefined, orderNumber: orderNumber ?? undefined }),
    wanted.length > 0 ? understanding.wants(wanted.map((kind) => understanding.remedy[kind])) : undefined,
    desiredOutcome?.words ? understanding.wantsWords(desiredOutcome.words) : undefined,
    wanted.length === 0 && !desiredOutcome?.words ? understanding.openOutcome : undefined,
  ]
  return sentences.filter(Boolean).join(' ')
}
