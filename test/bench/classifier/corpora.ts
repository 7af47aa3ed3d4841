/** Real texts with labels that people gave them. They stand beside the project and are no part of it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rowsOf } from '../../../packages/api/src/features/complaints/import/rows.ts'
import { randomFrom } from '../../random.ts'

export interface Labelled {
  text: string
  label: string
}

/** What is learnt from and what is asked about: no case is in both. */
export interface Corpus {
  name: string
  about: string
  learn: Labelled[]
  heldOut: Labelled[]
}

export const corpusFolder =
  process.env.REDRESS_CORPUS ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const loans = join(corpusFolder, 'cfpb-2023-loans.jsonl')
const intents = join(corpusFolder, 'banking77-intents.csv')

/** Of what is not there, in words; nothing when all of it is. */
export function missingCorpora(): string | undefined {
  const missing = [loans, intents].filter((path) => !existsSync(path))
  return missing.length === 0
    ? undefined
    : `Skipped: the real complaints are not here (${missing.join(', ')}). Set REDRESS_CORPUS to the folder that holds them.`
}

export async function readCorpora(seed: number): Promise<Corpus[]> {
  const complaints = (await rowsIn(loans)).map(({ narrative = '', issue = '' }) => ({ text: narrative, label: issue }))
  const split = Math.floor(complaints.length * 0.7)
  const questions = (await rowsIn(intents)).map(({ split, text = '', intent = '' }) => ({ split, text, label: intent }))
  const asked = (which: string) => questions.filter((question) => question.split === which)
  return [
    {
      name: 'CFPB issues',
      about: 'complaints about loans, by issue; in the order of time, the first 70 % learnt',
      learn: complaints.slice(0, split),
      heldOut: complaints.slice(split),
    },
    {
      name: 'banking77',
      about: 'questions to a bank, by intent; the split of its authors',
      learn: shuffled(asked('train'), seed),
      heldOut: asked('test'),
    },
  ]
}

async function rowsIn(path: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = []
  for await (const { content, line } of rowsOf(path)) {
    if ('fault' in content) throw new Error(`${path}, line ${line}: ${content.fault}`)
    rows.push(content.cells)
  }
  return rows
}

/** By intent, as the file comes, nobody files: the order is drawn. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  const keyed = list.map((one) => ({ one, key: random.next() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
}
