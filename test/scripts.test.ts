import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './server.ts'

// The scripts are plain JavaScript, to run before anything is installed; their shapes are told here.
const { lockfileFaults }: { lockfileFaults: (text?: string) => string[] } = await script('lockfile')
interface Sum {
  countsOf: (path: string) => { passed: number; failed: number; skipped: number }
  failuresOf: (path: string) => string[]
}
const { countsOf, failuresOf }: Sum = await script('sum')

function script(name: string) {
  return import(new URL(`../scripts/${name}.mjs`, import.meta.url).href)
}

function report(content: unknown): string {
  const path = join(temporaryFolder(), 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

test('a second copy of graphql in the lockfile is found, and so is a named host', () => {
  const entry = (version: string) => `  graphql@${version}:\n    resolution: {integrity: sha512-x}\n`
  expect(lockfileFaults(entry('17.1.0'))).toEqual([])
  expect(lockfileFaults(entry('17.1.0') + entry('16.9.0'))).toHaveLength(1)
  const hosted = `${entry('17.1.0')}  a@1.0.0:\n    resolution: {integrity: sha512-x, tarball: https://npm.example/a.tgz}\n`
  expect(lockfileFaults(hosted)).toHaveLength(1)
})

test('a suite that died, or a file that failed to load, is never a pass', () => {
  expect(countsOf('/no/such/report.json')).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const loaded = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] }
  expect(countsOf(report(loaded))).toEqual({ passed: 3, failed: 0, skipped: 1 })
  const notLoaded = [{ status: 'failed', assertionResults: [] }]
  expect(countsOf(report({ ...loaded, success: false, testResults: notLoaded }))).toMatchObject({ failed: 1 })
  expect(countsOf(report({ ...loaded, success: false }))).toMatchObject({ failed: 1 })
})

test('what failed is named with what it said, so that the end of a run is enough', () => {
  const failed = { status: 'failed', fullName: 'a promise is kept', failureMessages: ['expected 1 to be 2\n  at x.ts'] }
  const files = [
    { name: '/a/b.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
    { name: '/a/c.test.ts', status: 'failed', message: 'cannot load', assertionResults: [] },
    { name: '/a/d.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  const failures = failuresOf(report({ testResults: files }))
  expect(failures).toHaveLength(2)
  expect(failures[0]).toContain('b.test.ts > a promise is kept: expected 1 to be 2')
  expect(failures[1]).toContain('c.test.ts: cannot load')
  expect(failuresOf('/no/such/report.json')).toHaveLength(1)
})
