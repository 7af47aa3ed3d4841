import { createHash } from 'node:crypto'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql'

export interface TrustedOperation {
  name: string
  kind: 'query' | 'mutation' | 'subscription'
  /** `sha256:` and the digest of the text: the form of the GraphQL-over-HTTP appendix on persisted documents. */
  id: string
  text: string
}

/** Every named operation with the fragments it needs, as the text whose digest is its id. Sorted by name. */
export function trustedOperations(documents: Types.DocumentFile[]): TrustedOperation[] {
  const definitions = documents.flatMap((file) => file.document?.definitions ?? [])
  const fragments = new Map(
    definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  )
  const operations = definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
  return operations
    .map((operation) => {
      const name = operation.name?.value
      if (!name) throw new Error('An operation has no name: give it one, the widgets import it by it.')
      const text = [operation, ...fragmentsOf(operation, fragments)].map((node) => print(node)).join('\n\n')
      return { name, kind: operation.operation, id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function fragmentsOf(
  root: OperationDefinitionNode,
  all: Map<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value)
        if (!fragment) throw new Error(`There is no fragment ${value}.`)
        if (found.has(value)) return
        found.set(value, fragment)
        collect(fragment)
      },
    })
  collect(root)
  return [...found.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1))
}
