/** What a device has signed, checked by the library, which is loaded when somebody first uses a passkey. */
import type { RelyingParty } from './relying-party.ts'

/** More than any device sends. */
const mostLetters = 16_384

/** COSE: EdDSA, ES256, RS256. */
export const algorithms = [-8, -7, -257]

export interface NewPasskeyProof {
  credentialId: string
  clientDataJSON: string
  attestationObject: string
}

export interface VerifiedPasskey {
  credentialId: string
  publicKey: string
  counter: number
  challenge: string
}

/** Which challenges count. */
type Accepts = (challenge: string) => boolean

/** A passkey that was made for us, just now, by somebody whom the device knows. Nothing for anything else. */
export async function verifyNewPasskey(
  { id: expectedRPID, origins: expectedOrigin }: RelyingParty,
  { credentialId: id, clientDataJSON, attestationObject }: NewPasskeyProof,
  accepts: Accepts,
): Promise<VerifiedPasskey | undefined> {
  if ([id, clientDataJSON, attestationObject].some(({ length }) => length > mostLetters)) return undefined
  const [{ verifyRegistrationResponse }, { decodeAttestationObject, isoBase64URL }] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ])
  const asked = { challenge: '' }
  try {
    // We ask for none. One that came all the same could name certificates, whose lists the library would fetch from
    // wherever they say.
    if (decodeAttestationObject(isoBase64URL.toBuffer(attestationObject)).get('fmt') !== 'none') return undefined
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge: (challenge) => {
        asked.challenge = challenge
        return accepts(challenge)
      },
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified || registrationInfo.credential.id !== id) return undefined
    const { publicKey, counter } = registrationInfo.credential
    return { credentialId: id, publicKey: isoBase64URL.fromBuffer(publicKey), counter, ...asked }
  } catch {
    return undefined
  }
}

export interface PasskeyProof {
  credentialId: string
  clientDataJSON: string
  authenticatorData: string
  signature: string
}

/** That whoever holds this passkey is there now, and is known to its device. Nothing when they are not. */
export async function verifyPasskey(
  { id: expectedRPID, origins: expectedOrigin }: RelyingParty,
  { credentialId: id, clientDataJSON, authenticatorData, signature }: PasskeyProof,
  { publicKey }: { publicKey: string },
  accepts: Accepts,
): Promise<{ counter: number; challenge: string } | undefined> {
  if ([id, clientDataJSON, authenticatorData, signature].some(({ length }) => length > mostLetters)) return undefined
  const [{ verifyAuthenticationResponse }, { isoBase64URL }] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ])
  const asked = { challenge: '' }
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: (challenge) => {
        asked.challenge = challenge
        return accepts(challenge)
      },
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
      // Whether it goes back is decided where it is written, so that of two at once only one counts.
      credential: { id, publicKey: isoBase64URL.toBuffer(publicKey), counter: 0 },
    })
    return verified ? { counter: authenticationInfo.newCounter, ...asked } : undefined
  } catch {
    return undefined
  }
}
