import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { type Demo, startDemo } from '../server.ts'
import { createDisk, createSmallDisk, reasonAgainstDisks, setImmutable } from './loop-disk.ts'
import { survives, type Trouble } from './trouble.ts'

const reason = await reasonAgainstDisks()
const skipped = reason ? ` (skipped: ${reason})` : ''

async function onDemo(data: string | undefined, trouble: (demo: Demo) => Trouble): Promise<void> {
  const demo = await startDemo({ ...(data && { data }) })
  try {
    await survives(demo, trouble(demo))
    expect(await demo.stop(), demo.logs().slice(-2000)).toBe(0)
  } finally {
    await demo.stop()
  }
}

test('a database file that another process has locked: customers are told to try again, nothing is lost', () =>
  onDemo(undefined, (demo) => {
    // The server may be writing at this moment: then it is the other's turn after that.
    const other = new DatabaseSync(join(demo.data, 'redress.db'), { timeout: 5000 })
    return {
      begin: async () => other.exec('begin immediate'),
      end: async () => {
        other.exec('rollback')
        other.close()
      },
    }
  }))

test.skipIf(reason)(
  `a database file that takes no write${skipped}: customers are told to try again, nothing is lost`,
  async () => {
    const disk = await createDisk(64)
    const data = join(disk.folder, 'data')
    const files = ['redress.db', 'redress.db-wal'].map((name) => join(data, name))
    const mark = (immutable: boolean) => async () => {
      for (const file of files) if (existsSync(file)) await setImmutable(file, immutable)
    }
    try {
      await onDemo(data, () => ({ begin: mark(true), end: mark(false) }))
    } finally {
      await disk.unmount()
    }
  },
)

test.skipIf(reason)(`a full disk${skipped}: customers are told to try again, nothing is lost`, async () => {
  const disk = await createSmallDisk(24)
  const filler = join(disk.folder, 'filler')
  const fill = async () => {
    // Whatever was free is taken, down to the last block.
    for (const bytes of [2 ** 20, 2 ** 16, 2 ** 12, 1])
      while (
        await writeFile(filler, Buffer.alloc(bytes), { flag: 'a' }).then(
          () => true,
          () => false,
        )
      );
  }
  try {
    await onDemo(join(disk.folder, 'data'), () => ({ begin: fill, end: () => rm(filler) }))
  } finally {
    await disk.unmount()
  }
})
