import { createHash } from 'node:crypto'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql'

export interface TrustedOperation {
  name: string
  kind: 'query' | 'mutation' | 'subscription'
  /** The beginning of the SHA-256 of the text, 12 hexadecimal digits. */
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
  const ofDesk = new Set<unknown>(
    documents
      .filter(({ location }) => location?.includes('operations/desk/'))
      .flatMap((file) => file.document?.definitions),
  )
  const operations = definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
  return operations
    .map((operation) => {
      const name = operation.name?.value
      if (!name) throw new Error('An operation has no name: give it one, the widgets import it by it.')
      const nodes = [operation, ...fragmentsOf(operation, fragments)]
      const text = (ofDesk.has(operation) ? nodes.map(withTypeNames) : nodes).map((node) => print(node)).join('\n\n')
      return { name, kind: operation.operation, id: idOf(text), text }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The desk's client remembers answers, and asks again what a change has touched: it knows what by the names of the types
 * in the answers (urql's document cache). A customer's page remembers nothing, and need not carry them.
 */
const withTypeNames = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node): Node =>
  visit(node, {
    SelectionSet(selection, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined
      const has = selection.selections.some((field) => field.kind === Kind.FIELD && field.name.value === '__typename')
      const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
      return has ? undefined : { ...selection, selections: [typeName, ...selection.selections] }
    },
  })

/**
 * Only what is in the manifest runs, so an id need not prove what it stands for, only be its document's own: 48 bits do,
 * and the manifest refuses two texts under one id. A whole digest is 52 incompressible characters more on every page,
 * for each document.
 */
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

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
