import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Browsers and servers share two cores: a test may take long without anything being wrong. What is waited for may take as
 * long as the browser itself waits for what it is to click.
 */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } }
const postgres = ['./test/postgres.setup.ts']

/** Where there is a browser: a test that fails tells what was to be seen, before its page is closed. */
const witnessed = { setupFiles: ['./test/witness.setup.ts'] }
const inOrder = { hooks: 'list' } as const

/**
 * Vite would take graphql's build for development where Node takes the other one: two copies, whose errors and types do
 * not know each other. So the one that Node takes is named.
 */
const graphql = fileURLToPath(new URL('packages/api/node_modules/graphql/index.mjs', import.meta.url))
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] }

/**
 * One project per kind of test. Projects with processes of their own run one file at a time, after the others, so that
 * a slow machine is never the reason of a failure.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['packages/{schema,api,desk}/src/**/*.test.ts'],
          globalSetup: postgres,
          ...patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'widgets',
          include: ['packages/widgets/src/**/*.test.ts'],
          ...patient,
          ...witnessed,
          sequence: { ...inOrder, groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'http',
          include: ['test/http/**/*.test.ts', 'test/simulate/**/*.test.ts', 'test/*.test.ts'],
          globalSetup: postgres,
          ...patient,
          ...witnessed,
          fileParallelism: false,
          sequence: { ...inOrder, groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: postgres,
          ...patient,
          ...witnessed,
          fileParallelism: false,
          sequence: { ...inOrder, groupOrder: 3 },
        },
      },
      {
        resolve,
        test: {
          name: 'crash',
          include: ['test/crash/**/*.test.ts'],
          globalSetup: postgres,
          ...patient,
          testTimeout: 900_000,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
