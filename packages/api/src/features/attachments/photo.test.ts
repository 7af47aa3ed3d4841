import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { photo } from '../../testing/photos.ts'
import { photoFrom } from './photo.ts'

test('of many good photos that come at once none is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'photos-'))
  const path = join(folder, 'good')
  await writeFile(path, new Uint8Array(await photo()))
  // They are read by other threads than the one that begins with the next.
  for (let round = 0; round < 15; round++) {
    const come = Array.from({ length: 20 }, (_, sender) => photoFrom(path, `${sender}`))
    for (const { mediaType } of await Promise.all(come)) expect(mediaType).toBe('image/jpeg')
  }
  await rm(folder, { recursive: true })
})
