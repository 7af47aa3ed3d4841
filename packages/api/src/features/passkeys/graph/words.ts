/** What the fields that go to a device and come from it are, said once. */
export const challengeDescription = 'To be signed by the device, once: base64url.'
export const challengeEndDescription = 'Until when the challenge works: five minutes.'
export const relyingPartyDescription = '`rp.id`: the name under which the desk is reached. Passkeys work there only.'
export const clientDataDescription = 'As the device signed it, base64url.'
