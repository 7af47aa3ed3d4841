import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { root, startedDirectly } from './steps.mjs'

export const reportsFolder = join(root, '.cache', 'reports')
/** Where tests with a browser say what was to be seen when they failed (`test/witness.setup.ts`). */
export const seenFolder = join(root, '.cache', 'seen')

/**
 * Adds up the runners' JSON reports. A suite without a report counts as one failure (its runner died), and so does a
 * test file that failed outside of any test.
 */
export function sum(suites = namesOfReports()) {
  const counted = suites.map((suite) => ({ suite, ...countsOf(join(reportsFolder, `${suite}.json`)) }))
  const total = (key) => counted.reduce((all, counts) => all + counts[key], 0)
  return { suites: counted, passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

export function countsOf(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const brokenFiles = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  )
  const silent = report.success === false && report.numFailedTests === 0 && brokenFiles.length === 0 ? 1 : 0
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length + silent,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/** What failed, each with the beginning of what it said: whoever sees only the end of a run sees why. */
export function failuresOf(path) {
  if (!existsSync(path)) return ['its runner ended without a report']
  const { testResults = [], failed = [] } = JSON.parse(readFileSync(path, 'utf8'))
  const ofFiles = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const broken = assertionResults.filter((result) => result.status === 'failed')
    if (broken.length === 0) return status === 'failed' ? [`${relative(root, name)}: ${beginningOf(message)}`] : []
    return broken.map((test) => `${relative(root, name)} > ${test.fullName}: ${beginningOf(test.failureMessages?.[0])}`)
  })
  return [...ofFiles, ...failed]
}

/** What was to be seen when tests failed. Of many, the first: they have one cause. */
export function seenAtFailures() {
  const files = existsSync(seenFolder) ? readdirSync(seenFolder) : []
  return files.slice(0, 3).map((file) => readFileSync(join(seenFolder, file), 'utf8'))
}

const beginningOf = (message = '') => message.split('\n').slice(0, 12).join('\n    ').slice(0, 1500)

function namesOfReports() {
  return existsSync(reportsFolder) ? readdirSync(reportsFolder).map((file) => basename(file, '.json')) : []
}

export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (startedDirectly(import.meta.url)) console.log(summary(sum()))
