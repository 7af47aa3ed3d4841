import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureAnswers } from './bench/answers/measure.ts'

test('what somebody writes about is among the three answers that are suggested', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-answers-'))
  try {
    const { found, answers } = await measureAnswers({ folder }, { answers: 200, texts: 50, seed: 7 })
    expect(answers).toBe(200)
    expect(found).toBeGreaterThan(0.9)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
