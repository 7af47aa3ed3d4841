/** Floor: graphql-yoga and Pothos with everything switched off that has a switch, and one durable row. */
import { createServer } from 'node:http'
import SchemaBuilder from '@pothos/core'
import { createYoga } from 'graphql-yoga'
import type { OneRow } from './one-row.ts'

export function bareYoga({ insert }: OneRow) {
  const builder = new SchemaBuilder<{ DefaultFieldNullability: false }>({ defaultFieldNullability: false })
  // The same input as ours, so that the same variables are parsed and coerced.
  const Outcome = builder.inputType('Outcome', { fields: (t) => ({ remedies: t.stringList() }) })
  const Subject = builder.inputType('Subject', {
    fields: (t) => ({ orderNumber: t.string(), productName: t.string() }),
  })
  const Contact = builder.inputType('Contact', {
    fields: (t) => ({ name: t.string({ required: true }), email: t.string() }),
  })
  const Input = builder.inputType('FileInput', {
    fields: (t) => ({
      key: t.id({ required: true }),
      description: t.string({ required: true }),
      desiredOutcome: t.field({ type: Outcome }),
      about: t.field({ type: Subject }),
      contact: t.field({ type: Contact, required: true }),
      countryCode: t.string(),
    }),
  })
  const Filed = builder.objectRef<{ id: string; receivedAt: number }>('Filed').implement({
    fields: (t) => ({ id: t.exposeID('id'), receivedAt: t.exposeFloat('receivedAt') }),
  })
  builder.queryType({ fields: (t) => ({ alive: t.boolean({ resolve: () => true }) }) })
  builder.mutationType({
    fields: (t) => ({
      file: t.field({
        type: Filed,
        args: { input: t.arg({ type: Input, required: true }) },
        resolve: async (_root, { input: { key, description } }) => {
          const receivedAt = Date.now()
          await insert(String(key), description, receivedAt)
          return { id: String(key), receivedAt }
        },
      }),
    }),
  })
  const yoga = createYoga({
    schema: builder.toSchema(),
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
  })
  return createServer(yoga)
}
