/** The client secret at rest. Redress has to send it, so a hash will not do and it cannot be derived: it is somebody else's. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'

/** With whom it is shared: sealed for one issuer and client, it opens for no other. */
export interface SecretPlace {
  storeId: string
  issuer: string
  clientId: string
}

const ivBytes = 12
const tagBytes = 16

const keyOf = (secret: InstallationSecret, { storeId, issuer, clientId }: SecretPlace) =>
  secret.derive('client secret of an identity provider', storeId, issuer, clientId)

/** AES-256-GCM under a key derived from the installation's secret, which is in no database. */
export function sealSecret(secret: InstallationSecret, place: SecretPlace, clientSecret: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, place), iv)
  const sealed = Buffer.concat([cipher.update(clientSecret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws Error for one that was sealed for somebody else, or changed */
export function openSecret(secret: InstallationSecret, place: SecretPlace, sealedSecret: string): string {
  const bytes = Buffer.from(sealedSecret, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, place), bytes.subarray(0, ivBytes))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  const opened = [decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]
  return Buffer.concat(opened).toString('utf8')
}
