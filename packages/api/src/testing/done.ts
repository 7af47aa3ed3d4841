/** What must succeed in a test, or say why not. */
import { randomUUID } from 'node:crypto'
import type { TestStore } from './test-server.ts'

export async function ask<Data>(
  store: TestStore,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, text } = await store.asDeveloper<Data>(query, variables)
  if (!data) throw new Error(text)
  return data
}

/** Does it, with a key of its own where it takes one. @param success what is asked for of what came of it */
export async function done<Success>(
  store: TestStore,
  name: string,
  input: object,
  success = '__typename',
): Promise<Success> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Error { message }
    ... on ValidationError { issues { path message } } ... on ${type}Success { ${success} } } }`
  const result = await ask<Record<string, Success & { __typename: string }>>(store, query, {
    input: takesNoKey.includes(name) ? input : { key: randomUUID(), ...input },
  })
  const answer = result[name]
  if (answer?.__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}
const takesNoKey = ['addPasskey', 'signInWithPasskey']
