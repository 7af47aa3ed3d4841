/** What is asked of the device that holds a passkey. Loaded when somebody wants one. */

import type {
  AddPasskeyMutationVariables,
  BeginPasskeyMutation,
  SignInWithPasskeyMutationVariables,
} from '@redress/schema/operations'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Offer = Extract<BeginPasskeyMutation['beginPasskey'], { __typename: 'BeginPasskeySuccess' }>

/** Browsers ask for a finger, a face or a PIN for so long; the challenge lives a little longer. */
const timeout = 240_000

/** Makes a passkey. Nothing when the person turned back, or the device has one already. */
export async function makePasskey(
  offer: Offer,
): Promise<Omit<AddPasskeyMutationVariables['input'], 'name'> | undefined> {
  const made = await settled(
    startRegistration({
      optionsJSON: {
        challenge: offer.challenge,
        rp: { id: offer.relyingPartyId, name: offer.relyingPartyName },
        user: { id: offer.holderId, name: offer.holderName, displayName: offer.holderDisplayName },
        pubKeyCredParams: offer.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: offer.credentialIds.map((id) => ({ type: 'public-key', id })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        timeout,
      },
    }),
  )
  if (!made) return undefined
  const { clientDataJSON, attestationObject, transports = [] } = made.response
  return { credentialId: made.id, clientDataJSON, attestationObject, transports }
}

/** Has a passkey sign. Nothing when the person turned back, or has none. */
export async function signByPasskey({
  challenge,
  relyingPartyId: rpId,
}: {
  challenge: string
  relyingPartyId: string
}): Promise<SignInWithPasskeyMutationVariables['input'] | undefined> {
  const signed = await settled(
    startAuthentication({ optionsJSON: { challenge, rpId, userVerification: 'required', timeout } }),
  )
  if (!signed) return undefined
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = signed.response
  return { credentialId: signed.id, clientDataJSON, authenticatorData, signature, userHandle }
}

/** Browsers do not tell why nothing came of it: that would say which passkeys somebody has. */
async function settled<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}
