/**
 * What a free document may hold, counted before anything runs. Aliases are the classic way around a limit by request: one
 * request of 116 KiB with 10,000 aliases ran 10,000 resolvers (research, "Reliability" 4).
 */
import { type DocumentNode, GraphQLError, Kind, parse, type ValidationRule, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'

export const maxTokens = 1000
export const maxAliasesOfOneField = 15
export const maxDepth = 12

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 400 } } })

/** Counts tokens while parsing, aliases and depth while validating. */
export function limitDocuments(): Plugin<Context> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => parse(source, { maxTokens, noLocation: false }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitAliases)
      addValidationRule(limitDepth)
    },
  }
}

const limitAliases: ValidationRule = (context) => {
  const seen = new Map<string, number>()
  return {
    Field({ alias, name }) {
      if (!alias) return
      const count = (seen.get(name.value) ?? 0) + 1
      seen.set(name.value, count)
      if (count === maxAliasesOfOneField + 1)
        context.reportError(tooMuch(`More than ${maxAliasesOfOneField} aliases of the field "${name.value}".`))
    },
  }
}

const limitDepth: ValidationRule = (context) => ({
  Document(document) {
    if (depthOf(document) > maxDepth && !isIntrospection(document))
      context.reportError(tooMuch(`Nested deeper than ${maxDepth} levels.`))
    return false
  },
})

/** The deepest nesting of fields. Fragments are followed; a cycle is another rule's to refuse. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const known = new Map<string, number>()
  const depthUnder = (root: DocumentNode['definitions'][number]): number => {
    let depth = 0
    let deepest = 0
    visit(root, {
      Field: {
        enter() {
          deepest = Math.max(deepest, ++depth)
        },
        leave() {
          depth--
        },
      },
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value)
        if (!fragment) return
        if (!known.has(value)) {
          known.set(value, 0) // While it is being measured: a cycle adds nothing.
          known.set(value, depthUnder(fragment))
        }
        deepest = Math.max(deepest, depth + (known.get(value) ?? 0))
      },
    })
    return deepest
  }
  return Math.max(0, ...document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(depthUnder))
}

/** Tools ask for the schema with deep queries; graphql-js has a rule of its own against abuse of them. */
function isIntrospection(document: DocumentNode): boolean {
  return document.definitions.every(
    (node) =>
      node.kind !== Kind.OPERATION_DEFINITION ||
      node.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      ),
  )
}
