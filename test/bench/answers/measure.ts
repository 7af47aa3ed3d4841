/** How long it takes to suggest answers in a store that has many, and whether what is suggested fits. */
import { uuidv7 } from '../../../packages/api/src/db/kit.ts'
import { sqliteFile } from '../../../packages/api/src/db/open.ts'
import { weighedWords } from '../../../packages/api/src/features/answers/finding.ts'
import { findAnswers } from '../../../packages/api/src/features/answers/service/find-answers.ts'
import type { Answer } from '../../../packages/api/src/features/answers/store.ts'
import { createStore } from '../../../packages/api/src/features/stores/service.ts'
import { demoStore } from '../../../packages/api/src/features/stores/starter.ts'
import { storeById } from '../../../packages/api/src/features/stores/store.ts'
import { openPlatform } from '../../../packages/api/src/server.ts'
import { type Random, randomFrom } from '../../random.ts'
import { bulkIntoPostgres, bulkIntoSqlite } from '../fill/bulk.ts'
import type { Rows } from '../fill/history.ts'
import { sentence } from '../fill/sentence.ts'
import { benchOrigin } from '../requests.ts'
import type { Place } from '../served.ts'
import { benchSettings } from '../settings.ts'

export interface AnswerFigures {
  answers: number
  /** The share of texts for which the answer they are about was among the three suggested. */
  found: number
  /** Of this process, for each text: on SQLite all of it, on PostgreSQL without the database's own. */
  cpuMs: number
  p50Ms: number
  p99Ms: number
  mostMs: number
}

const atOnce = 500

/** @param texts so many texts of about 400 characters are written, each about one of the answers */
export async function measureAnswers(
  place: Place,
  { answers, texts, seed }: { answers: number; texts: number; seed: number },
): Promise<AnswerFigures> {
  const random = randomFrom(seed)
  const written = await filled(place, { answers, random })
  const platform = await openPlatform(benchSettings(place))
  try {
    const { storeId } = written
    const times: number[] = []
    let found = 0
    let before = process.cpuUsage()
    for (let index = 0; index < texts + warmUps; index++) {
      const { id, title } = random.pick(written.titles)
      const text = `${sentence(random, 200)} ${title} ${sentence(random, 150)}`
      const begun = performance.now()
      const suggested = await findAnswers(platform.database, storeId, text, { first: 3, onlyGood: true })
      if (index < warmUps) {
        before = process.cpuUsage()
        continue
      }
      times.push(performance.now() - begun)
      found += Number(suggested.some((answer) => answer.id === id))
    }
    const { user, system } = process.cpuUsage(before)
    times.sort((one, other) => one - other)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    return {
      answers,
      found: found / texts,
      cpuMs: (user + system) / 1000 / texts,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
      mostMs: at(1),
    }
  } finally {
    await platform.database.close()
  }
}

/** The first statements of a process are compiled. */
const warmUps = 20

/** A store with so many answers, closed again: what fills it needs it to itself. */
async function filled(place: Place, plan: { answers: number; random: Random }) {
  const platform = await openPlatform(benchSettings(place))
  const { storeId } = await createStore(platform, demoStore([benchOrigin]))
  const store = await storeById(platform.database, storeId)
  await platform.database.close()
  const ownerId = store?.people.staff[0]?.id ?? ''
  return { storeId, titles: await writeAnswers(place, { storeId, ownerId }, plan) }
}

/** Past the product's own writes, by its own rules: ten thousand one by one would take minutes. */
async function writeAnswers(
  place: Place,
  { storeId, ownerId }: { storeId: string; ownerId: string },
  { answers, random }: { answers: number; random: Random },
): Promise<{ id: string; title: string }[]> {
  const bulk = place.databaseUrl ? await bulkIntoPostgres(place.databaseUrl) : bulkIntoSqlite(sqliteFile(place.folder))
  const at = new Date()
  const written: { id: string; title: string }[] = []
  const counts = new Map([['', answers]])
  while (written.length < answers) {
    const rows: Required<Pick<Rows, 'answers' | 'answerWords'>> = { answers: [], answerWords: [] }
    for (const end = Math.min(answers, written.length + atOnce); written.length < end; ) {
      const answer = answerRow({ storeId, ownerId, at, title: sentence(random, 50), text: sentence(random, 600) })
      const { id, texts } = answer
      rows.answers.push(answer)
      for (const [word, weight] of weighedWords(texts)) {
        rows.answerWords.push({ storeId, word, answerId: id, weight })
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      written.push({ id, title: texts[0]?.title ?? '' })
    }
    await bulk.add(rows)
  }
  await bulk.add({ answerWordCounts: [...counts].map(([word, of]) => ({ storeId, word, answers: of })) })
  await bulk.finish()
  return written
}

interface NewAnswer {
  storeId: string
  ownerId: string
  at: Date
  title: string
  text: string
}

function answerRow({ storeId, ownerId, at, title, text }: NewAnswer): Answer {
  return {
    ...{ storeId, ownerId, id: uuidv7(), categoryId: null, door: null },
    kind: 'ANSWER',
    state: 'PUBLISHED',
    ...{ texts: [{ locale: 'en', title, text, steps: [] }], reviewOn: '2099-01-01', remindAt: null, version: 1 },
    ...{ helped: 0, notHelped: 0, complaintId: null, importedAs: null, createdAt: at, changedAt: at },
  }
}
