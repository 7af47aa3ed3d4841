/** A passkey in software, for tests: ES256, as a phone would make it, and able to lie. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Cbor = number | string | Buffer | Map<number | string, Cbor>

/** As much of CBOR as an authenticator says. */
function cbor(value: Cbor): Buffer {
  const head = (major: number, size: number) =>
    size < 24
      ? Buffer.from([(major << 5) | size])
      : size < 256
        ? Buffer.from([(major << 5) | 24, size])
        : Buffer.from([(major << 5) | 25, size >> 8, size & 255])
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, part]) => [cbor(key), cbor(part)])])
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()

/** Flags of authenticator data: somebody is there, the device knows them, a new key follows. */
const present = 0x01
const verified = 0x04
const attested = 0x40

/** What a device says that is not so. */
export interface Lie {
  origin?: string
  relyingPartyId?: string
  type?: string
  /** Nobody was asked for a finger or a PIN. */
  isUnverified?: boolean
  /** The count it goes by, instead of the next one. */
  counter?: number
  /** The kind of attestation. */
  format?: string
}

export class SoftPasskey {
  readonly credentialId = randomBytes(16).toString('base64url')
  counter = 0
  userHandle = ''
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #relyingPartyId: string
  readonly #origin: string

  constructor(relyingPartyId: string, origin: string) {
    this.#relyingPartyId = relyingPartyId
    this.#origin = origin
  }

  /** What `addPasskey` takes, but for the name. */
  make({ challenge, holderId }: { challenge: string; holderId: string }, lie: Lie = {}) {
    this.userHandle = holderId
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const id = Buffer.from(this.credentialId, 'base64url')
    const key = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const noModel = Buffer.alloc(16)
    const authData = this.authenticatorData(attested, lie, noModel, Buffer.from([0, id.length]), id, cbor(key))
    const attestation = new Map<string, Cbor>([
      ['fmt', lie.format ?? 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return {
      credentialId: this.credentialId,
      clientDataJSON: this.clientData('webauthn.create', challenge, lie).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal', 'hybrid'],
    }
  }

  /** What `signInWithPasskey` takes. */
  sign({ challenge }: { challenge: string }, lie: Lie = {}) {
    const client = this.clientData('webauthn.get', challenge, lie)
    const data = this.authenticatorData(0, lie)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#keys.privateKey)
    return {
      credentialId: this.credentialId,
      userHandle: this.userHandle,
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    }
  }

  private clientData(type: string, challenge: string, lie: Lie): Buffer {
    const origin = lie.origin ?? this.#origin
    return Buffer.from(JSON.stringify({ type: lie.type ?? type, challenge, origin, crossOrigin: false }))
  }

  private authenticatorData(flags: number, lie: Lie, ...rest: Buffer[]): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(lie.counter ?? ++this.counter)
    const flag = Buffer.from([flags | present | (lie.isUnverified ? 0 : verified)])
    return Buffer.concat([sha256(lie.relyingPartyId ?? this.#relyingPartyId), flag, counter, ...rest])
  }
}
