/**
 * Options and answers of authenticators as JSON (WebAuthn, sections 5.1.8 to 5.1.10). Browsers from 2025 on convert them themselves; for the
 * others it is done here.
 */

type Json = Record<string, unknown>

interface Descriptor {
  type: 'public-key'
  id: string
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

export function text(buffer: ArrayBuffer): string {
  let plain = ''
  for (const byte of new Uint8Array(buffer)) plain += String.fromCharCode(byte)
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function descriptors(list: unknown): PublicKeyCredentialDescriptor[] {
  return ((list ?? []) as Descriptor[]).map(({ type, id }) => ({ type, id: bytes(id) }))
}

/** What the server says of a passkey to be made, as the browser wants it. */
export function toMake(json: Json): PublicKeyCredentialCreationOptions {
  const user = json['user'] as { id: string; name: string; displayName: string }
  return {
    ...(json as unknown as PublicKeyCredentialCreationOptions),
    challenge: bytes(json['challenge'] as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: descriptors(json['excludeCredentials']),
  }
}

/** What the server says of a signature to be made, as the browser wants it. */
export function toSign(json: Json): PublicKeyCredentialRequestOptions {
  return {
    ...(json as unknown as PublicKeyCredentialRequestOptions),
    challenge: bytes(json['challenge'] as string),
    allowCredentials: descriptors(json['allowCredentials']),
  }
}

/** What the authenticator says, as the server wants it. */
export function answer(credential: PublicKeyCredential): Json {
  const { response } = credential
  const parts: Json = { clientDataJSON: text(response.clientDataJSON) }
  if ('attestationObject' in response) {
    parts['attestationObject'] = text((response as AuthenticatorAttestationResponse).attestationObject)
  } else {
    const assertion = response as AuthenticatorAssertionResponse
    parts['authenticatorData'] = text(assertion.authenticatorData)
    parts['signature'] = text(assertion.signature)
    if (assertion.userHandle) parts['userHandle'] = text(assertion.userHandle)
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: parts,
  }
}
