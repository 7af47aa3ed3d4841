/** Where files are kept. A key is made by us of ids and hashes: letters, digits, `-` and `/`. */
export interface Blobs {
  /** Durable when it resolves. The same key again overwrites, with the same bytes: keys hold a hash of what they stand for. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>
  /** Nothing when it is not there. */
  get(key: string): Promise<ReadableStream<Uint8Array> | undefined>
  /** What is not there is gone already. */
  remove(key: string): Promise<void>
}

/** Where files are kept, and where they wait on this machine while they are looked at. */
export interface FileRoom {
  blobs: Blobs
  stagingFolder: string
  /** Whether this machine has room for more: what is left is kept for words, which are written to the same disk. */
  hasRoom(): Promise<boolean>
}
