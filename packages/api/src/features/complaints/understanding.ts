/** "This is what we understood" (mission A3, A4): what a person wrote, else a draft made from the record itself. Pure. */
import type { Words } from '../../words/words.ts'
import type { DesiredOutcome } from './tables.ts'

export interface UnderstandingSource {
  /** What a person wrote. It stands in place of the draft. */
  understanding?: string | null
  productName: string | null
  orderNumber: string | null
  desiredOutcome: DesiredOutcome | null
}

export function understandingOf(source: UnderstandingSource, { understanding }: Words): string {
  const { productName, orderNumber, desiredOutcome } = source
  if (source.understanding) return source.understanding
  const wanted = desiredOutcome?.remedies ?? []
  const sentences = [
    understanding.about({ productName: productName ?? undefined, orderNumber: orderNumber ?? undefined }),
    wanted.length > 0 ? understanding.wants(wanted.map((kind) => understanding.remedy[kind])) : undefined,
    desiredOutcome?.words ? understanding.wantsWords(desiredOutcome.words) : undefined,
    wanted.length === 0 && !desiredOutcome?.words ? understanding.openOutcome : undefined,
  ]
  return sentences.filter(Boolean).join(' ')
}
