/// <reference path="./heic-decode.d.ts" />
/** A thread that reads one HEIC photo and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import heic from 'heic-decode'

export type DecodedHeic = { data: Uint8Array; width: number; height: number } | 'TOO_MANY_PIXELS'

const { bytes, mostPixels }: { bytes: Uint8Array; mostPixels: number } = workerData
const [photo] = await heic.all({ buffer: bytes })
if (!photo) throw new Error('There is no photo in it.')
// Told by the header, before memory is taken for them.
if (photo.width * photo.height > mostPixels) tell('TOO_MANY_PIXELS', [])
else {
  const { data, width, height } = await photo.decode()
  tell({ data: new Uint8Array(data.buffer), width, height }, [data.buffer])
}

function tell(decoded: DecodedHeic, handedOver: ArrayBuffer[]): void {
  parentPort?.postMessage(decoded, handedOver)
}
