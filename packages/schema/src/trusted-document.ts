import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

/**
 * A document known to the server by its id. It carries the types of its data and variables, one stub definition and a
 * ready `loc`: urql reads the kind of the operation from the definition (its development build throws without one) and
 * the cache key from `loc`, so neither a parser nor a printer is needed on the page.
 */
export type TrustedDocument<Data, Variables> = TypedDocumentNode<Data, Variables> & { readonly documentId: string }

export function trustedDocument<Data, Variables>(
  documentId: string,
  operation: 'query' | 'mutation' | 'subscription',
): TrustedDocument<Data, Variables> {
  const stub = {
    kind: 'Document',
    documentId,
    definitions: [{ kind: 'OperationDefinition', operation }],
    loc: { source: { body: documentId } },
  }
  // The stub has what urql touches and no more, so it cannot be a whole DocumentNode.
  return stub as unknown as TrustedDocument<Data, Variables>
}
