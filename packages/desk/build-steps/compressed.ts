import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

/** Squeezes each file once, when it is built, so that serving it costs no work. */
export const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    if (!dir) return
    for (const name of await readdir(dir)) {
      if (!/\.(js|css|svg)$/.test(name)) continue
      const bytes = await readFile(join(dir, name))
      await writeFile(join(dir, `${name}.br`), brotli(bytes))
    }
  },
}

export const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
