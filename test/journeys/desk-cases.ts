/** Complaints for the desk's journeys and pictures, filed as a store's own system does. */
import { randomUUID } from 'node:crypto'
import type { Demo } from '../server.ts'

export interface Filed {
  readonly name: string
  readonly description: string
  /** As customers read it. */
  readonly category?: string
  readonly productName?: string
}

/** A bad day: something of everything. */
export const badDay: readonly Filed[] = [
  {
    name: 'Dana Ilie',
    description:
      'Pram wheel came off while walking\nMy daughter was in it. She is fine, but the wheel simply fell off.',
    category: 'Somebody was or could be hurt',
  },
  {
    name: 'Maria Ionescu',
    description: 'The kettle arrived with a cracked lid, and I needed it for Saturday',
    category: 'Broken or damaged',
  },
  {
    name: 'Giorgos Papadopoulos',
    description: 'Courier left the parcel in the rain',
    category: 'Late or not delivered',
  },
  { name: 'Lucía Castillo', description: 'Charged twice for the same order', category: 'Price or payment' },
  {
    name: 'Ivan Stoyanov',
    description: 'The washing machine stops at 60 degrees and shows an error',
    category: 'Does not work',
  },
  { name: 'Sonia Rus', description: 'Rude at the counter, in front of my children', category: 'How I was treated' },
  { name: 'Elena Radu', description: 'Wrong size sent, and the wedding is on Sunday', category: 'Not what I ordered' },
  { name: 'Tom Baker', description: 'Could you tell me why the instructions are only in German?' },
]

export async function fileCases(demo: Demo, cases: readonly Filed[] = badDay): Promise<void> {
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const answer = await fetch(`${demo.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors }: { data?: Data; errors?: unknown } = await answer.json()
    if (!data) throw new Error(`The store was not answered: ${JSON.stringify(errors)}`)
    return data
  }
  const { storefront } = await ask<{ storefront: { categories: { id: string; name: string }[] } }>(
    '{ storefront { categories { id name } } }',
  )
  for (const { name, description, category } of cases) {
    const categoryId = storefront.categories.find((each) => each.name === category)?.id
    const input = {
      key: randomUUID(),
      description,
      ...(categoryId && { categoryId }),
      contact: { name, email: `${name.split(' ')[0]?.toLowerCase()}@example.org` },
    }
    const file =
      'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename ... on Error { message } } }'
    const { fileComplaint } = await ask<{ fileComplaint: { __typename: string } }>(file, { input })
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
  }
}
