/**
 * Stands in for `@0no-co/graphql.web` in the CDN build: what urql needs of it when every document is trusted. No parser
 * and no printer, which saves 2.4 KB. npm users get the real package.
 */
export const Kind = {
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  FIELD: 'Field',
  INLINE_FRAGMENT: 'InlineFragment',
}

export function parse(): never {
  throw new Error('Only trusted documents can be sent.')
}

export const print = (): string => ''

export class GraphQLError extends Error {
  readonly path: unknown
  readonly originalError: unknown
  readonly extensions: unknown

  constructor(
    message: string,
    _nodes?: unknown,
    _source?: unknown,
    _positions?: unknown,
    path?: unknown,
    originalError?: unknown,
    extensions?: unknown,
  ) {
    super(message)
    this.path = path
    this.originalError = originalError
    this.extensions = extensions ?? {}
  }
}
