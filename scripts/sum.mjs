import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, startedDirectly } from './steps.mjs'

export const reportsFolder = join(root, '.cache', 'reports')

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

function namesOfReports() {
  return existsSync(reportsFolder) ? readdirSync(reportsFolder).map((file) => basename(file, '.json')) : []
}

export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (startedDirectly(import.meta.url)) console.log(summary(sum()))
