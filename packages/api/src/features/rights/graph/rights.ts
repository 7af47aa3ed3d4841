/** What the law gives customers, by country (mission B2, B3). */
import { builder } from '../../../graph/builder.ts'
import { ReturnDoorType, RightTopicType, WayPayerType } from '../../../graph/enums.ts'
import { type GuideAnswer, type GuideDoor, type GuideQuestion, returnGuide } from '../guide.ts'
import type { Source } from '../pack.ts'
import { rightsPage } from '../rights-page.ts'
import { mainTopics, type Rights, rightsIn, rightsOf, textIn } from '../rules.ts'
import { allRights, exampleLabel, notAdvice, rightsTitle, topicTitles } from '../words.ts'
import { DisputeBodyType } from './dispute-body.ts'
import { RightSourceType } from './right-source.ts'

const RightType = builder.objectRef<ReturnType<typeof rightsOf>[number]>('Right').implement({
  description: 'One right of customers, or one duty of stores.',
  fields: (t) => ({
    topic: t.expose('topic', { type: RightTopicType, description: 'What it is about.' }),
    title: t.string({
      description: "The same for customers, in the caller's language.",
      resolve: ({ topic }, _, { words }) => textIn(topicTitles[topic], words),
    }),
    text: t.string({
      description: "What it says, in the caller's language.",
      resolve: ({ text }, _, { words }) => textIn(text, words),
    }),
    source: t.field({
      type: RightSourceType,
      description: 'Where that stands.',
      resolve: ({ source }): Source => source,
    }),
  }),
})

const GuideDoorType = builder.objectRef<GuideDoor>('ReturnGuideDoor').implement({
  description: 'Where answers of a customer lead.',
  fields: (t) => ({
    door: t.expose('door', { type: ReturnDoorType, description: 'Where to go on.' }),
    payer: t.expose('payer', {
      type: WayPayerType,
      nullable: true,
      description: 'Who pays the way back. Null: that is agreed first.',
    }),
    text: t.string({
      description: "What happens there, in the caller's language.",
      resolve: ({ text }, _, { words }) => textIn(text, words),
    }),
  }),
})

const GuideAnswerType = builder.objectRef<GuideAnswer>('ReturnGuideAnswer').implement({
  description: 'An answer to a question. It leads to another question or to a door.',
  fields: (t) => ({
    text: t.string({
      description: "The answer, in the caller's language.",
      resolve: ({ text }, _, { words }) => textIn(text, words),
    }),
    nextQuestion: t.string({
      nullable: true,
      description: 'The `name` of the question that comes next. Null: it leads to a door.',
      resolve: (answer) => ('next' in answer ? answer.next : null),
    }),
    leadsTo: t.field({
      type: GuideDoorType,
      nullable: true,
      description: 'The door that it leads to. Null: another question comes first.',
      resolve: (answer) => ('leadsTo' in answer ? answer.leadsTo : null),
    }),
  }),
})

const GuideQuestionType = builder.objectRef<GuideQuestion>('ReturnGuideQuestion').implement({
  description: 'A question to a customer who wants to bring something back.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'By which answers lead here.' }),
    text: t.string({
      description: "The question, in the caller's language.",
      resolve: ({ text }, _, { words }) => textIn(text, words),
    }),
    answers: t.field({
      type: [GuideAnswerType],
      description: 'What can be answered.',
      resolve: ({ answers }) => [...answers],
    }),
  }),
})

const RightsType = builder.objectRef<Rights>('Rights').implement({
  description:
    'What the law of a country gives customers: an example, kept as data with sources and dates, to be checked with counsel.',
  fields: (t) => ({
    countryCode: t.expose('countryCode', { type: 'CountryCode', description: 'In which country.' }),
    country: t.string({
      description: "Its name in the caller's language.",
      resolve: ({ countryCode }, _, { words }) =>
        new Intl.DisplayNames(words.dateLocale, { type: 'region' }).of(countryCode) ?? countryCode,
    }),
    sentences: t.stringList({
      description: 'The most important of it in three sentences: what is faulty, a mind that changed, no agreement.',
      resolve: ({ pack }, _, { words }) => mainTopics.map((topic) => textIn(pack[topic].inShort, words)),
    }),
    title: t.string({
      description: "What stands above them, in the caller's language.",
      resolve: (_rights, _, { words }) => textIn(rightsTitle, words),
    }),
    more: t.string({
      description: "What the link to `page` says, in the caller's language.",
      resolve: (_rights, _, { words }) => textIn(allRights, words),
    }),
    page: t.string({
      description: 'A page of this installation that anybody can read, with all of it.',
      resolve: ({ countryCode }, _, { store, words, publicUrl }) =>
        rightsPage(publicUrl, store.id, { countryCode, locale: words.locale }),
    }),
    all: t.field({ type: [RightType], description: 'All of it, in order.', resolve: ({ pack }) => rightsOf(pack) }),
    disputeBody: t.field({
      type: DisputeBodyType,
      nullable: true,
      description: 'Who looks at it from outside. Null: it depends on more than the country.',
      resolve: ({ pack }) => pack.disputeBody ?? null,
    }),
    returnGuide: t.field({
      type: [GuideQuestionType],
      description: '"Faulty, or changed my mind?": the questions, the first one first (mission B3).',
      resolve: ({ pack }) => [...returnGuide(pack)],
    }),
    notAdvice: t.string({
      description: 'To customers: that this is no legal advice.',
      resolve: (_rights, _, { words }) => textIn(notAdvice, words),
    }),
    label: t.string({
      description: 'To whoever runs the store: that this is an example, to be checked with counsel.',
      resolve: (_rights, _, { words }) => textIn(exampleLabel, words),
    }),
  }),
})

builder.queryField('rights', (t) =>
  t.field({
    type: RightsType,
    nullable: true,
    description:
      'What the law gives customers in a country, who brings and who pays the way back among it (mission B2). Null where there is no pack for the country.',
    args: {
      countryCode: t.arg({
        type: 'CountryCode',
        required: false,
        description: 'In which country. That of the store unless told, as far as its look says one.',
      }),
    },
    resolve: (_root, { countryCode }, { store }) => rightsIn(countryCode ?? store.settings.countryCode) ?? null,
  }),
)
