/**
 * Store pages run only documents that are in the manifest: whoever takes a publishable key out of a page can ask nothing
 * that our widgets do not ask. Developers may send documents of their own, within the limits.
 */
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { trustedDocuments } from '../trusted-manifest.ts'

const refusal = (code: string, message: string) => ({ message, extensions: { code, http: { status: 400 } } })

export const findTrustedDocuments = () =>
  usePersistedOperations({
    extractPersistedOperationId: (params) =>
      'documentId' in params && typeof params.documentId === 'string' ? params.documentId : null,
    getPersistedOperation: (id) => trustedDocuments.get(id) ?? null,
    // The door has let the request in: with this header it shows a key or a session's token, without it it comes from a
    // page of the store or from the desk, where the browser sends the session along whoever wrote the document.
    allowArbitraryOperations: (request) => request.headers.has('authorization'),
    customErrors: {
      notFound: refusal('DOCUMENT_UNKNOWN', 'There is no trusted document with this id.'),
      keyNotFound: refusal('DOCUMENT_MISSING', 'Send a "query", or the "documentId" of a trusted document.'),
      persistedQueryOnly: refusal(
        'DOCUMENT_NOT_TRUSTED',
        'A page runs trusted documents only: send a "documentId". Use a developer key, or sign in for a bearer token, for documents of your own.',
      ),
    },
  })
