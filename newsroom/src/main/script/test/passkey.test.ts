import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answer, bytes, text, toMake, toSign } from '../passkey/json.ts'

test('bytes become text and come back, whatever their number', () => {
  for (let length = 0; length < 70; length++) {
    const some = Uint8Array.from({ length }, (_, at) => (at * 37 + 250) % 256)
    const written = text(some.buffer)
    assert.match(written, /^[A-Za-z0-9_-]*$/)
    assert.deepEqual(bytes(written), some)
  }
})

test('what is asked of an authenticator is in bytes where the browser wants bytes', () => {
  const made = toMake({
    rp: { id: 'desk.example', name: 'Desk' },
    user: { id: 'YWJj', name: 'ana', displayName: 'Ana Orel' },
    challenge: '_-8',
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    excludeCredentials: [{ type: 'public-key', id: 'AQID' }],
  })
  assert.deepEqual(made.challenge, Uint8Array.of(255, 239))
  assert.deepEqual(made.user, { id: Uint8Array.of(97, 98, 99), name: 'ana', displayName: 'Ana Orel' })
  assert.deepEqual(made.excludeCredentials, [{ type: 'public-key', id: Uint8Array.of(1, 2, 3) }])
  assert.equal(made.rp.id, 'desk.example')

  const signed = toSign({ rpId: 'desk.example', challenge: 'AQ', allowCredentials: [], userVerification: 'required' })
  assert.deepEqual(signed.challenge, Uint8Array.of(1))
  assert.deepEqual(signed.allowCredentials, [])
  assert.equal(signed.userVerification, 'required')
})

test('a signature is handed over with whose it is, a new passkey with its attestation', () => {
  const head = { id: 'AQ', rawId: Uint8Array.of(1).buffer, type: 'public-key' }
  const data = Uint8Array.of(123, 125).buffer
  const signature = { ...head, response: { clientDataJSON: data, authenticatorData: data, signature: data, userHandle: data } }
  assert.deepEqual(answer(signature as unknown as PublicKeyCredential), {
    id: 'AQ',
    rawId: 'AQ',
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30', userHandle: 'e30' },
  })
  const made = { ...head, response: { clientDataJSON: data, attestationObject: data } }
  assert.deepEqual(answer(made as unknown as PublicKeyCredential)['response'], { clientDataJSON: 'e30', attestationObject: 'e30' })
})
