import { createHmac, hash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of the installation: 256 bits, in `REDRESS_SECRET` or in a file beside the database, never in it.
 * Tracking codes are derived from it (see `complaints/tracking-code.ts`), so a copy of the database opens no case.
 */
export interface InstallationSecret {
  /** HMAC-SHA-256 of the parts, under a purpose: the same secret never serves two purposes with one value. */
  derive(purpose: string, ...parts: string[]): Buffer
  /** Tells two secrets apart without telling either. */
  readonly fingerprint: string
}

export function installationSecret(secret: string): InstallationSecret {
  if (secret.length < 32)
    throw new Error('REDRESS_SECRET is too short: use at least 32 characters, for example from "openssl rand -hex 32".')
  const derive = (purpose: string, ...parts: string[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest()
  return { derive, fingerprint: derive('fingerprint').toString('base64url').slice(0, 16) }
}

/** Reads the secret from the environment or from `secret` in the data folder, which it makes on the first start. */
export function readInstallationSecret(dataFolder: string, fromEnvironment: string | undefined): InstallationSecret {
  if (fromEnvironment) return installationSecret(fromEnvironment)
  const path = join(dataFolder, 'secret')
  if (!existsSync(path)) keepSecret(dataFolder, path, randomBytes(32).toString('hex'))
  return installationSecret(readFileSync(path, 'utf8').trim())
}

/** On disk, whole or not at all, before anything is derived from it: after a power cut the links that were given still open. */
function keepSecret(folder: string, path: string, secret: string): void {
  mkdirSync(folder, { recursive: true })
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, `${secret}\n`, { mode: 0o600, flush: true })
  // A second process that starts at the same moment may have been first: then its secret counts.
  try {
    linkSync(part, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  }
  unlinkSync(part)
  const directory = openSync(folder, 'r')
  fsyncSync(directory)
  closeSync(directory)
}

/** How secrets are stored and looked up: SHA-256, base64url. Right for random secrets; passwords need a slow hash. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64url')
}
