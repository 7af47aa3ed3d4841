import { expect, inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { seedOfRun } from '../random.ts'
import { type KillFigures, killRounds } from './kill.ts'
import { summaryOfKill } from './kill-summary.ts'

const nothingWrong = { lost: 0, doubled: 0, halfWritten: 0, otherAnswers: 0, brokenChains: 0, findings: [] }

test('kill -9 on SQLite: nothing acknowledged is lost, doubled, changed or half-written', async () => {
  const rounds = Number(process.env.REDRESS_KILL_ROUNDS ?? 100)
  const figures = await killRounds({ rounds, seed: seedOfRun(), onRound: progress('SQLite', rounds) })
  holds(figures, rounds)
})

test('kill -9 of the API on PostgreSQL: nothing acknowledged is lost, doubled, changed or half-written', async () => {
  const database = await createDatabase(inject('postgresAdminUrl'))
  const rounds = 10
  try {
    const options = { rounds, seed: seedOfRun(), databaseUrl: database.url, onRound: progress('PostgreSQL', rounds) }
    holds(await killRounds(options), rounds)
  } finally {
    await database.drop()
  }
})

function holds(figures: KillFigures, rounds: number): void {
  console.log(summaryOfKill(figures))
  expect(figures).toMatchObject({ ...nothingWrong, rounds })
  // A run in which nothing was filed before the kill would prove nothing.
  expect(figures.acknowledged).toBeGreaterThan(rounds * 20)
}

function progress(engine: string, rounds: number) {
  return (figures: KillFigures) => {
    if (figures.rounds % 10 === 0)
      console.log(`kill -9, ${engine}: ${figures.rounds}/${rounds}, ${figures.acknowledged} acknowledged`)
  }
}
