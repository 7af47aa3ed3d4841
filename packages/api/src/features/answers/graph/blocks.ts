import { builder } from '../../../graph/builder.ts'
import { AnswerBlockKindType } from '../../../graph/enums.ts'
import type { Block, Span } from '../markdown.ts'

const AnswerSpanType = builder.objectRef<Span>('AnswerSpan').implement({
  description: 'A stretch of a line that is all alike.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Plain text, never HTML: show it as it is. A line break is `\\n`.' }),
    strong: t.exposeBoolean('strong', { description: 'Whether it stands out.' }),
    emphasis: t.exposeBoolean('emphasis', { description: 'Whether it is stressed.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it leads: `http`, `https` or `mailto`, never anything that runs.',
    }),
  }),
})

const AnswerLineType = builder.objectRef<Span[]>('AnswerLine').implement({
  description: 'A line of text.',
  fields: (t) => ({
    spans: t.field({
      type: [AnswerSpanType],
      description: 'Its stretches, in order.',
      complexity: { field: 0, multiplier: 4 },
      resolve: (line) => line,
    }),
  }),
})

export const AnswerBlockType = builder.objectRef<Block>('AnswerBlock').implement({
  description: 'A part of a text. It holds no HTML, whatever was written.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AnswerBlockKindType, description: 'What it is.' }),
    lines: t.field({
      type: [AnswerLineType],
      description: 'Its lines; of a list, one for each item.',
      complexity: { field: 0, multiplier: 4 },
      resolve: ({ lines }) => lines,
    }),
  }),
})
