import { execFile, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { atEndOfRun } from '../end-of-run.ts'
import { temporaryFolder } from '../server.ts'

/** Disks made of files, so that a power cut and a full disk can be had without pulling a plug. Linux and root only. */

const run = promisify(execFile)
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
const mounted = new Set<string>()

// Registered after the cleanup of `server.ts`, so done before it removes the folders.
atEndOfRun(() => {
  for (const folder of mounted) spawnSync('umount', ['--lazy', folder], { env: environment })
})

async function command(name: string, ...args: string[]): Promise<void> {
  await run(name, args, { env: environment })
}

/** Why this machine cannot have such disks, or nothing. Tried for real: containers often look as if they could. */
export async function reasonAgainstDisks(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'it takes Linux'
  if (process.getuid?.() !== 0) return 'it takes root (mounting)'
  try {
    const disk = await createDisk(8)
    await disk.unmount()
    rmSync(disk.image)
    return undefined
  } catch (error) {
    return `this machine mounts no loop devices (${error instanceof Error ? error.message.trim().split('\n').at(-1) : error})`
  }
}

export interface Disk {
  image: string
  folder: string
  unmount(): Promise<void>
}

/** A new ext4 file system in a file, mounted. */
export async function createDisk(megabytes: number): Promise<Disk> {
  const home = temporaryFolder()
  const image = join(home, 'disk.img')
  await command('truncate', '-s', `${megabytes}M`, image)
  await command('mkfs.ext4', '-q', image)
  return mountImage(image)
}

/** What the disk holds at this moment: whatever the system has only in memory is not in the copy. */
export async function copyOfImage(image: string): Promise<string> {
  const copy = join(temporaryFolder(), 'copy.img')
  await command('cp', '--sparse=always', image, copy)
  return copy
}

export async function mountImage(image: string): Promise<Disk> {
  const folder = `${image}.mounted`
  await mkdir(folder)
  await command('mount', '-o', 'loop', image, folder)
  return { image, ...mountedAt(folder) }
}

/** A small file system in memory, to be filled. */
export async function createSmallDisk(megabytes: number): Promise<Omit<Disk, 'image'>> {
  const folder = join(temporaryFolder(), 'small')
  await mkdir(folder)
  await command('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  return mountedAt(folder)
}

function mountedAt(folder: string): Omit<Disk, 'image'> {
  mounted.add(folder)
  return {
    folder,
    async unmount() {
      if (!mounted.has(folder) || !existsSync(folder)) return
      await command('umount', folder)
      mounted.delete(folder)
    },
  }
}

/** Files with this mark take no write, not even by who has them open already. */
export async function setImmutable(path: string, immutable: boolean): Promise<void> {
  await command('chattr', immutable ? '+i' : '-i', path)
}
