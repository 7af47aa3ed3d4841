/** What the global setups of the test run hand to test files through vitest's `inject`. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL of this run; whoever connects may create databases (`createDatabase` in `@redress/test/postgres`). */
    postgresAdminUrl: string
    /** A database of the current schema: `createDatabase(inject('postgresAdminUrl'), inject('postgresTemplate'))`. */
    postgresTemplate: string
  }
}

export {}
