import manifest from '@redress/schema/trusted-documents.json' with { type: 'json' }

/** What store pages may ask, by id. */
export const trustedDocuments: ReadonlyMap<string, string> = new Map(Object.entries(manifest))
