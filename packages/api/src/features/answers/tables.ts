import {
  type AnswerDoor,
  type AnswerKind,
  answerActs,
  answerDoors,
  answerKinds,
  answerStates,
  valuesOf,
} from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'

/** An answer in one language. The texts are in our Markdown (`markdown.ts`). */
export interface AnswerText {
  locale: string
  /** The question, or the situation of a guide, in plain text. */
  title: string
  text: string
  /** Of a guide: what the customer does, and what the store does. */
  steps: { you: string; we: string }[]
}

/** What an answer said in one of its versions. */
export interface VersionContent {
  kind: AnswerKind
  categoryId: string | null
  door: AnswerDoor | null
  texts: AnswerText[]
  ownerId: string
  reviewOn: string
}

export function answerTables(
  k: Kit,
  {
    stores,
    categories,
    staff,
    complaints,
  }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables> & ReturnType<typeof complaintTables>,
) {
  /** What the store tells everybody: questions and answers, and guides (mission B3, B4). */
  const answers = k.table(
    'answers',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      kind: k.oneOf(valuesOf(answerKinds)).notNull(),
      state: k.oneOf(valuesOf(answerStates)).notNull(),
      categoryId: k.id(),
      door: k.oneOf(valuesOf(answerDoors)),
      /** One for each language, the first one being what others are translated from. */
      texts: k.json<AnswerText[]>().notNull(),
      /** Who answers for it being right. */
      ownerId: k.id().notNull(),
      /** The day on which somebody looks at it again, `YYYY-MM-DD` on the clock of the store. From then on it is stale. */
      reviewOn: k.text().notNull(),
      /** When the owner is reminded of that. None: they were, or nobody sees it. */
      remindAt: k.instant(),
      /** 1, and one more with each change. */
      version: k.int().notNull(),
      // What readers said. Who they are is not on record.
      helped: k.int().notNull(),
      notHelped: k.int().notNull(),
      /** The complaint that it was drafted from. */
      complaintId: k.id(),
      /** Where an imported one came from, so that importing again adds nothing. */
      importedAs: k.text(),
      createdAt: k.instant().notNull(),
      changedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.categoryId], foreignColumns: [categories.storeId, categories.id] }),
      k.foreignKey({ columns: [t.storeId, t.ownerId], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.unique('answers_imported').on(t.storeId, t.importedAs),
      k.isOneOf('answers_kind_known', t.kind, valuesOf(answerKinds)),
      k.isOneOf('answers_state_known', t.state, valuesOf(answerStates)),
      k.index('answers_review').on(t.storeId, t.state, t.reviewOn, t.id),
      k.index('answers_helped').on(t.storeId, t.state, t.helped, t.id),
      // Over all stores, for the sweep. Only those whose day is still to come are in it.
      k.index('answers_remind').on(t.remindAt).where(k.isPresent(t.remindAt)),
    ],
  )
  /** How each answer stood after each act on it. Nothing here is ever changed. */
  const answerVersions = k.table(
    'answer_versions',
    {
      storeId: k.storeId().notNull(),
      answerId: k.id().notNull(),
      version: k.int().notNull(),
      act: k.oneOf(valuesOf(answerActs)).notNull(),
      at: k.instant().notNull(),
      /** The name of the person then, or of the key. None: Redress itself. */
      doneBy: k.text(),
      content: k.json<VersionContent>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.answerId, t.version] }),
      k.foreignKey({ columns: [t.storeId, t.answerId], foreignColumns: [answers.storeId, answers.id] }),
      k.isOneOf('answer_versions_act_known', t.act, valuesOf(answerActs)),
    ],
  )
  /**
   * The words of what is published, for finding it: split, folded and cut in the app, so both engines find the same, and
   * counted, so that what is rare weighs more.
   */
  const answerWords = k.table(
    'answer_words',
    {
      storeId: k.storeId().notNull(),
      word: k.text().notNull(),
      answerId: k.id().notNull(),
      /** What it says about the answer: more in a title than in a text. */
      weight: k.int().notNull(),
    },
    (t) => [
      // With the weight, so that a search reads the index alone.
      k.primaryKey({ columns: [t.storeId, t.word, t.answerId, t.weight] }),
      k.foreignKey({ columns: [t.storeId, t.answerId], foreignColumns: [answers.storeId, answers.id] }),
      k.index('answer_words_answer').on(t.storeId, t.answerId),
    ],
  )
  /** In how many answers a word stands; under the empty word, how many answers there are. */
  const answerWordCounts = k.table(
    'answer_word_counts',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      word: k.text().notNull(),
      answers: k.int().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.word] })],
  )
  return { answers, answerVersions, answerWords, answerWordCounts }
}
