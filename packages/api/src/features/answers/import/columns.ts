/** Which column of a file of answers is what. Pure. */
import { columnsOf } from '../../intake/columns.ts'

export const answerColumns = columnsOf({
  id: ['id', 'key', 'slug', 'article_id', 'external_id'],
  title: ['title', 'question', 'subject', 'name', 'q'],
  text: ['text', 'answer', 'body', 'content', 'a'],
  locale: ['locale', 'language', 'lang'],
  category: ['category', 'topic', 'section'],
  owner: ['owner', 'author', 'author_email'],
  reviewOn: ['review_on', 'reviewon', 'review', 'review date', 'review_date'],
})
export type AnswerField = (typeof answerColumns.fields)[number]
