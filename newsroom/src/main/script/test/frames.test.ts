import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeClient, decodeServer, encodeClient, encodeServer, type FromClient, type FromServer } from '../editor/live/frames.ts'

const bytes = Uint8Array.of(1, 2, 255)

const fromClient: FromClient[] = [
  { type: 'update', message: 0xfffffffe, update: bytes },
  { type: 'seed', message: 1, update: new Uint8Array() },
  { type: 'awareness', update: bytes },
]
const fromServer: FromServer[] = [
  { type: 'hello', hello: { draft: 'd', seq: 3, person: { id: 'p', name: 'Ana Öрəل' }, colour: '#123456', seed: null, state: 'open', formToken: 't' } },
  { type: 'updates', seq: 2 ** 40 + 7, updates: [bytes, new Uint8Array(), bytes] },
  { type: 'updates', seq: 0, updates: [] },
  { type: 'ack', message: 9, seq: 2 ** 33 },
  { type: 'awareness', update: bytes },
  { type: 'notice', notice: { kind: 'filed' } },
]

test('frames of the client are read as they were written', () => {
  for (const frame of fromClient) {
    assert.deepEqual(decodeClient(encodeClient(frame)), frame)
  }
})

test('frames of the server are read as they were written', () => {
  for (const frame of fromServer) {
    assert.deepEqual(decodeServer(encodeServer(frame)), frame)
  }
})

test('integers are big-endian', () => {
  assert.deepEqual([...encodeClient({ type: 'update', message: 0x01020304, update: Uint8Array.of(9) })], [0x01, 1, 2, 3, 4, 9])
  assert.deepEqual([...encodeServer({ type: 'ack', message: 5, seq: 0x0102 })], [0x12, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 2])
})

test('a frame that ends too soon or of an unknown type is refused', () => {
  assert.throws(() => decodeServer(Uint8Array.of(0x12, 0, 0)), /ends too soon/)
  assert.throws(() => decodeServer(Uint8Array.of(0x11, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 9, 1)), /ends too soon/)
  assert.throws(() => decodeServer(Uint8Array.of(0x77)), /unknown type/)
})
