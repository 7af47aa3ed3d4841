import { expect, test } from 'vitest'
import { seedOfRun } from '../random.ts'
import { reasonAgainstDisks } from './loop-disk.ts'
import { powerCutRounds } from './power-cut.ts'

const reason = await reasonAgainstDisks()
if (reason) console.log(`The power-cut tests are skipped: ${reason}.`)
const rounds = 6

test.skipIf(reason)(
  `an acknowledged complaint survives a power cut${reason ? ` (skipped: ${reason})` : ''}`,
  async () => {
    const figures = await powerCutRounds({ rounds, seed: seedOfRun() })
    console.log(JSON.stringify(figures))
    expect(figures).toMatchObject({ rounds, lost: 0, corrupt: 0, halfWritten: 0, notServed: 0, findings: [] })
    expect(figures.acknowledged).toBeGreaterThan(rounds * 20)
  },
)

test.skipIf(reason)('the power-cut test is not blind: it sees what synchronous = NORMAL loses', async () => {
  const figures = await powerCutRounds({ rounds: 15, seed: seedOfRun(), mutant: true, untilLoss: true })
  console.log(JSON.stringify({ ...figures, findings: figures.findings.length }))
  expect(figures.lost).toBeGreaterThan(0)
})
