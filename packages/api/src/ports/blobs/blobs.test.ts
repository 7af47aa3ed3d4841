/** One suite for both places where files are kept: a folder, and a bucket of a real server that speaks S3. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, describe, expect, test } from 'vitest'
import type { Blobs } from './blobs.ts'
import { diskBlobs } from './disk.ts'
import { fileRoom } from './file-room.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-blobs-'))
const servers: S3rver[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function bucket(): Promise<Blobs> {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'photos', configs: [] }],
  })
  servers.push(server)
  const { port } = await server.run()
  const s3Url = `http://S3RVER:S3RVER@127.0.0.1:${port}/photos?region=us-east-1`
  return (await fileRoom({ dataFolder: folder, s3Url })).blobs
}

const places: [string, () => Promise<Blobs>][] = [
  ['a folder', async () => diskBlobs(join(folder, 'disk'))],
  ['a bucket', bucket],
]

describe.each(places)('%s', (_name, open) => {
  const read = async (blobs: Blobs, key: string) => {
    const found = await blobs.get(key)
    return found && Buffer.from(await new Response(found).arrayBuffer())
  }
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251))

  test('gives back what it was given, to the byte, until it is told to let it go', async () => {
    const blobs = await open()
    const key = '0190-aa/0190-bb/Xy_-1'
    expect(await read(blobs, key)).toBeUndefined()
    await blobs.put(key, bytes, 'image/jpeg')
    await blobs.put(`${key}-preview`, Buffer.from('small'), 'image/jpeg')
    expect(bytes.equals((await read(blobs, key)) ?? Buffer.alloc(0))).toBe(true)
    await blobs.put(key, bytes, 'image/jpeg')
    await blobs.remove(key)
    await blobs.remove(key)
    expect(await read(blobs, key)).toBeUndefined()
    expect(String(await read(blobs, `${key}-preview`))).toBe('small')
  })
})

test('a folder holds nothing but what was put there', () => {
  expect(
    readdirSync(join(folder, 'disk'), { recursive: true }).filter((path) => String(path).endsWith('.part')),
  ).toEqual([])
})
