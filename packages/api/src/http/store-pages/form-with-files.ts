/** A posted form whose files go to disk as they come: no photo is held in memory, and none is larger than it may be. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { photoLimits } from '@redress/schema/limits'
import type { FileRoom } from '../../ports/blobs/blobs.ts'
import { maxBodyBytes } from '../graphql-door.ts'
import { roomFor } from '../room.ts'
import { type Form, formOf, mostFields } from './form.ts'

/** A file of a form. */
export interface SentFile {
  name: string
  mediaType: string
  bytes: number
  /** Where it lies until the form was answered; or why it was not taken. */
  kept: { path: string } | { refused: 'TOO_LARGE' | 'TOO_MANY' | 'BUSY' | 'NO_ROOM' }
}

export interface SentForm {
  form: Form
  files: SentFile[]
}

/** What a form with every photo that it may have comes to. */
export const mostFormBytes = photoLimits.photos * photoLimits.bytes + maxBodyBytes

/** Forms whose files are written at the same time on this node. Of more the words are taken, and not the files. */
const places = roomFor({ most: 16, ofOneNetwork: 6 })

export interface ComingForm {
  body: ReadableStream<Uint8Array>
  contentType: string
  /** Of whoever sends it. */
  address: string
  /** Where files wait while they are looked at. */
  room: FileRoom
}

/** What no form of ours has: more words than any page takes, or more parts. */
class TooMuchError extends Error {}

/**
 * Reads a form, hands it on, and takes its files off the disk when it was answered.
 * @returns of a form that cannot be taken, why not; then what is left of the body can still be read
 */
export async function withFiles<T>(
  { body, contentType, address, room }: ComingForm,
  answer: (sent: SentForm) => Promise<T>,
): Promise<T | 'NOT_A_FORM' | 'TOO_LARGE'> {
  const own = join(room.stagingFolder, `form-${randomUUID()}`)
  const leave = places.enter(address)
  try {
    const taking = leave ? await takingInto(own, room) : { refused: 'BUSY' as const }
    const sent = await read(body, contentType, taking).catch((error: unknown) =>
      error instanceof TooMuchError ? 'TOO_LARGE' : 'NOT_A_FORM',
    )
    return typeof sent === 'string' ? sent : await answer(sent)
  } finally {
    leave?.()
    await rm(own, { recursive: true, force: true })
  }
}

/** Into which folder files go, or why none are taken: then the words are. */
type Taking = { folder: string } | { refused: 'BUSY' | 'NO_ROOM' }

async function takingInto(folder: string, room: FileRoom): Promise<Taking> {
  try {
    if (!(await room.hasRoom())) return { refused: 'NO_ROOM' }
    await mkdir(folder, { recursive: true })
    return { folder }
  } catch {
    return { refused: 'NO_ROOM' }
  }
}

async function read(body: ReadableStream<Uint8Array>, contentType: string, taking: Taking): Promise<SentForm> {
  const values = new URLSearchParams()
  const streams: BusboyFileStream[] = []
  const files: Promise<SentFile | undefined>[] = []
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    limits: { fileSize: photoLimits.bytes + 1, fieldSize: maxBodyBytes + 1, parts: mostFields, headerSize: 8192 },
  })
  let words = 0
  // Its types do not say so, but a part may have no name. Whatever throws in here ends the process.
  parser.on('field', (name: string | undefined, value) => {
    if (name === undefined) return
    words += Buffer.byteLength(name) + Buffer.byteLength(value)
    if (words > maxBodyBytes) parser.destroy(new TooMuchError())
    else values.append(name, value)
  })
  parser.on('partsLimit', () => parser.destroy(new TooMuchError()))
  let named = 0
  parser.on('file', (_field, stream, name, _encoding, mediaType) => {
    const isOneTooMany = Boolean(name) && ++named > photoLimits.photos
    const path = 'folder' in taking && name && !isOneTooMany ? join(taking.folder, randomUUID()) : undefined
    const refused = isOneTooMany ? 'TOO_MANY' : 'refused' in taking ? taking.refused : 'BUSY'
    const file = written(stream, { name, mediaType, path, refused })
    // What breaks off is told by the parser, and by it alone: a promise that nobody waits for ends the process.
    file.catch(() => undefined)
    streams.push(stream)
    files.push(file)
  })
  try {
    await pipeline(body.values({ preventCancel: true }), parser)
  } catch (error) {
    // The parser leaves those open that it was in the middle of.
    for (const stream of streams) stream.destroy()
    await Promise.allSettled(files)
    throw error
  }
  const sent = await Promise.all(files)
  return { form: formOf(values), files: sent.filter((file) => file !== undefined) }
}

interface Place {
  name: string | undefined
  mediaType: string
  path: string | undefined
  /** Why it is not taken, if it is not. */
  refused: 'TOO_MANY' | 'BUSY' | 'NO_ROOM'
}

/** Of a field in which nothing was chosen a browser sends an empty file without a name. */
async function written(
  stream: BusboyFileStream,
  { name, mediaType, path, refused }: Place,
): Promise<SentFile | undefined> {
  stream.on('error', () => undefined)
  const file = path ? await open(path, 'wx', 0o600).catch(() => undefined) : undefined
  let isKept = file !== undefined
  try {
    // A disk that takes no more does not stop the words behind it from being read.
    for await (const chunk of stream)
      if (isKept && file)
        isKept = await file.writeFile(chunk).then(
          () => true,
          () => false,
        )
  } finally {
    await file?.close()
  }
  if (!name) return undefined
  const sent = { name, mediaType, bytes: stream.bytesRead }
  if (path && stream.truncated) return { ...sent, kept: { refused: 'TOO_LARGE' } }
  return { ...sent, kept: isKept && path ? { path } : { refused } }
}
