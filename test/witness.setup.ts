import { afterEach } from 'vitest'
import { logsOfDemos } from './server.ts'
import { testimony } from './witness.ts'

// Before the test's own clearing up: projects with this file run their hooks in the order in which they stand.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  console.error(`${task.name}: this is what was to be seen.\n${await testimony()}\n${logsOfDemos()}`)
})
